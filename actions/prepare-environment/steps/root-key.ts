import { parseRootKeyCrn } from '../../../lib/base/crn.ts';
import { type KeySpec, lookForKey, missingKey, READER } from '../keys.ts';
import type { Step } from '../step.ts';

/** The root key that wraps the data keys of images. ibm-cloud-apis.md 3.3, 3.4 */
export const rootKey: Step = {
  name: 'root-key',
  title: ({ rootKey: wanted }) => wanted,
  needs: READER,
  async look({ rootKey: wanted, rootKeyMaterial: material, mode }, known, deps) {
    const { kms } = known;
    if (!kms) return { kind: 'waits', name: wanted, for: 'kms-instance', contained: true };
    const description = 'Wraps the data keys of encrypted images';
    const spec: KeySpec = { input: 'root-key', wanted, kind: 'root key', description };
    const found = await lookForKey(spec, kms, deps);
    if (!found) return missingKey(spec, kms, known, deps, material);
    if ('gap' in found) return found.gap;
    const { id, crn } = found.key;
    const learnt = parseRootKeyCrn(crn);
    if (!learnt)
      return {
        kind: 'gap',
        name: wanted,
        id,
        why: 'its CRN is none',
        fix: 'check the kms line of `endpoints`',
      };
    if (material && mode === 'ensure')
      deps.log.debug(`the root key ${id} is there: what root-key-material holds is used for a new key only`);
    return { kind: 'found', name: wanted, id: crn, learn: { rootKey: learnt } };
  },
};
