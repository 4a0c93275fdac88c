import type { CosUri } from '../../lib/base/cos-uri.ts';
import type { RootKeyCrn } from '../../lib/base/crn.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { LentKey } from '../../lib/lent-key/lent-key.ts';
import { BLOCK_STORAGE, findAuthorization } from '../../lib/rights/authorization.ts';
import { findPlaceRights, lookAtBucket } from '../../lib/rights/bucket-place.ts';
import { proveByLentKey } from '../../lib/rights/by-lent-key.ts';
import { callerOf } from '../../lib/rights/caller.ts';
import { findClassicImport } from '../../lib/rights/classic-import.ts';
import { demandRights, type RightFinding, type Rights } from '../../lib/rights/findings.ts';
import { createPolicyRights } from '../../lib/rights/identity-rights.ts';
import { findKeyState } from '../../lib/rights/key-use.ts';
import { findLoanRights } from '../../lib/rights/loan-rights.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { importLoan } from './import-loan.ts';
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
  return explaining('what the run may do cannot be told', async () =>
    demandRights(await findRights(scope, inputs, deps)),
  );
}

async function findRights(
  { object, rootKey, wrappedDek, size, upload }: RightsScope,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<RightFinding[]> {
  const caller = await callerOf(deps.tokens);
  const { accountId } = caller;
  const rights = createPolicyRights(caller, deps);
  const bucket = await lookAtBucket(object, deps);
  const found = [
    await findClassicImport(deps.classic, accountId),
    // Manifest and lease are written there even where the object is there.
    ...(await findPlaceRights(bucket, upload ? size : undefined, caller, rights, deps)),
  ];
  if (rootKey) {
    found.push(await findKeyState(deps.keys, rootKey, caller));
    found.push(await findAuthorization(BLOCK_STORAGE, rootKey, accountId, rights));
  }
  const needs = { bucket, access: 'read' as const, rootKey, wrappedDek };
  return [...found, ...(await findLoanRights(importLoan(inputs), needs, caller, { ...deps, rights }))];
}

/** What is left unproved is proved by the key that the import is lent, made early. Throws UserError for what is refused. */
export async function proveByKey(
  { image, rights }: { readonly image: Image; readonly rights: Rights },
  key: LentKey,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Rights> {
  const { object, rootKey, manifest } = image;
  const bucket = { ...object, instanceId: undefined };
  const needs = { bucket, access: 'read' as const, rootKey, wrappedDek: manifest['wrapped-dek'] };
  const lent = { key, loan: importLoan(inputs), identity: manifest.identity };
  return explaining('the rights of the import cannot be tried', async () =>
    proveByLentKey(lent, needs, await callerOf(deps.tokens), rights, deps),
  );
}
