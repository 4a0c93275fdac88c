import { Dek } from '../../../lib/base/dek.ts';
import { READER } from '../keys.ts';
import type { Step } from '../step.ts';

/** Whether the caller may wrap and unwrap: tried with a random key, which is forgotten at once. */
export const wrapRight: Step = {
  name: 'wrap-right',
  title: ({ rootKey }) => rootKey,
  needs: READER,
  async look({ rootKey: name }, { rootKey: key }, { keys }) {
    if (!key) return { kind: 'waits', name, for: 'root-key', contained: false };
    using probe = Dek.generate(512);
    const { wrappedDek } = await keys.wrapDek(key, probe);
    const { dek } = await keys.unwrapDek(key, wrappedDek);
    using returned = dek;
    if (returned.equals(probe)) return { kind: 'found', name, id: key.crn };
    return {
      kind: 'gap',
      name,
      id: key.crn,
      why: 'the key service unwrapped another key than it had wrapped',
      fix: 'run it again; if it happens again, check the kms endpoint and the proxy, and ask IBM support',
    };
  },
};
