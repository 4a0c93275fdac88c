import type { Listed } from '../../lib/iam/sight.ts';
import { isDenied } from '../../lib/rights/denied.ts';
import type { Deps } from './deps.ts';
import type { Known } from './step.ts';

/**
 * Whether an empty list proves that there is nothing: lists leave out what the caller may not see. The account's owner
 * sees everything; anybody else by a policy of its own. False when nothing tells.
 */
export async function seesAll(kind: Listed, { accountId, caller }: Known, { sight }: Deps): Promise<boolean> {
  return caller.isOwner || unlessDenied(() => sight.seesAll(kind, accountId, caller.iamId));
}

/** The same of the keys of an instance. */
export async function seesAllKeys(
  instanceId: string,
  { accountId, caller }: Known,
  { sight }: Deps,
): Promise<boolean> {
  return caller.isOwner || unlessDenied(() => sight.seesAllKeys(instanceId, accountId, caller.iamId));
}

async function unlessDenied(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    if (isDenied(error)) return false;
    throw error;
  }
}
