import { type KeySpec, lookForKey, missingKey, READER } from '../keys.ts';
import type { Step } from '../step.ts';

/** A standard key that holds a data key, for `data-key-id` of wrap-key. What it holds is not read. ibm-cloud-apis.md 3.3 */
export const standardKey: Step = {
  name: 'standard-key',
  title: ({ standardKey: wanted }) => wanted ?? '',
  needs: READER,
  async look({ standardKey: wanted, standardKeyMaterial: material }, known, deps) {
    const { kms } = known;
    if (wanted === undefined) return { kind: 'off', name: '' };
    if (!kms) return { kind: 'waits', name: wanted, for: 'kms-instance', contained: true };
    const description = 'Holds the data key of encrypted images';
    const spec: KeySpec = { input: 'standard-key', wanted, kind: 'standard key', description };
    const found = await lookForKey(spec, kms, deps);
    if (!found) return missingKey(spec, kms, known, deps, material);
    if ('gap' in found) return found.gap;
    return { kind: 'found', name: wanted, id: found.key.id, learn: { dataKeyId: found.key.id } };
  },
};
