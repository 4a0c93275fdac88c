import { UserError } from '../../lib/base/errors.ts';
import type { ServerName } from '../../lib/classic/servers.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import { type Recorded, traceOfServer } from './order-trace.ts';

/** Throws UserError E_INSTANCE_GONE when the books prove it: what does not show may as well be hidden from this user. */
export async function demandNotGone(recorded: Recorded, target: ServerName, deps: Deps): Promise<void> {
  const { id } = recorded;
  const trace = await explaining(`the order of server ${id} cannot be read`, () =>
    traceOfServer(recorded, target, deps),
  );
  if (trace?.kind === 'over') throw goneServer(`the server ${id}`, trace.proof);
}

export function goneServer(server: string, proof: string): UserError {
  return new UserError({
    code: 'E_INSTANCE_GONE',
    what: `${server} is not there any more: ${proof}`,
    why: 'somebody cancelled it, or its order was not approved',
    fix: 'look at the order under Manage > Billing > Orders; run this again to order anew',
  });
}

export function serverNotShown(id: string): UserError {
  return new UserError({
    code: 'E_INSTANCE_NOT_SHOWN',
    what: `the server ${id} was ordered and does not show, and nothing proves that it was cancelled`,
    why: 'the user of these credentials may not see it, or it was cancelled and its order does not tell: the API answers the same to both',
    fix: 'look for it under Classic Infrastructure > Device List, give the user access to all virtual servers, and run this again to go on waiting. The server costs money until it is cancelled',
  });
}
