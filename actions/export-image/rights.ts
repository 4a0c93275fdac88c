import type { CosUri } from '../../lib/base/cos-uri.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { LentKey } from '../../lib/lent-key/lent-key.ts';
import { findPlaceRights, lookAtBucket } from '../../lib/rights/bucket-place.ts';
import { proveByLentKey } from '../../lib/rights/by-lent-key.ts';
import { callerOf } from '../../lib/rights/caller.ts';
import { findClassicImport } from '../../lib/rights/classic-import.ts';
import { demandRights, type Rights } from '../../lib/rights/findings.ts';
import { createPolicyRights } from '../../lib/rights/identity-rights.ts';
import { findLoanRights } from '../../lib/rights/loan-rights.ts';
import { type Deps, exportLoan } from './deps.ts';
import type { ExportImageInputs } from './inputs.ts';
import { sharedExport } from './place.ts';

/**
 * Proves what an export will need, by calls that leave nothing: that this run may write its lease and record, that IBM's
 * key may write the disks, and that the classic account exports. Throws UserError for what is refused.
 */
export async function proveRights(place: CosUri, inputs: ExportImageInputs, deps: Deps): Promise<Rights> {
  return explaining('what the run may do cannot be told', async () => {
    const caller = await callerOf(deps.tokens);
    const rights = createPolicyRights(caller, deps);
    const bucket = await lookAtBucket(place, deps);
    return demandRights([
      await findClassicImport(deps.classic, caller.accountId),
      // How large an export gets is not known before: a quota is not judged.
      ...(await findPlaceRights(bucket, undefined, caller, rights, deps)),
      ...(await findLoanRights(exportLoan(inputs), needsOf(bucket), caller, { ...deps, rights })),
    ]);
  });
}

const needsOf = (bucket: CosUri & { readonly instanceId: string | undefined }) => ({
  ...{ bucket, access: 'write' as const },
  ...{ rootKey: undefined, wrappedDek: undefined },
});

/** What is left unproved is proved by the key that the export is lent, made early. Throws UserError for what is refused. */
export async function proveByKey(
  place: CosUri,
  rights: Rights,
  key: LentKey,
  inputs: ExportImageInputs,
  deps: Deps,
): Promise<Rights> {
  const lent = { key, loan: exportLoan(inputs), identity: sharedExport(place).place.key };
  const needs = needsOf({ ...place, instanceId: undefined });
  return explaining('the rights of the export cannot be tried', async () =>
    proveByLentKey(lent, needs, await callerOf(deps.tokens), rights, deps),
  );
}
