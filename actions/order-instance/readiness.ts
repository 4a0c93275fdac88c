import { UserError } from '../../lib/base/errors.ts';
import { getServer, isReady, type Server, type ServerName } from '../../lib/classic/servers.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { type Deps, growingPause } from './deps.ts';
import { traceOfServer } from './traces.ts';

/** Looks in a row without an answer before its books are asked. */
const MISSED_LOOKS = 3;

/**
 * Waits until the server is provisioned, runs, and has its addresses; outputs are set as soon as they are known.
 * `adopted`: a server that somebody has switched off since is provisioned all the same.
 */
export async function awaitProvisioned(
  deps: Deps,
  { privateOnly, ...name }: ServerName & { readonly privateOnly: boolean },
  id: number,
  { adopted }: { readonly adopted: boolean },
): Promise<Server> {
  const pause = growingPause(deps);
  let told = '';
  let missed = 0;
  // A new server may not show everywhere at once, and later a look may fail to find it.
  let patientUntil = deps.now() + deps.timing.lookUp;
  for (;;) {
    const guest = await explaining(`the server ${id} cannot be read`, () =>
      orStillProvisioning(deps, id, told, () => getServer(deps.client, id)),
    );
    if (guest?.reclaimed) throw gone(`the server ${id}`, 'it is being taken apart');
    if (guest) {
      missed = 0;
      patientUntil = deps.now() + deps.timing.lookUp;
      setAddresses(deps, guest);
      if (isReady(guest, privateOnly)) return guest;
      if (adopted && guest.provisioned && guest.transaction === undefined && !guest.running) {
        deps.log.warning(`the server ${id} is provisioned, but switched off`);
        return guest;
      }
      const state = describe(guest);
      if (state !== told) deps.log.info(`server ${id}: ${state}`);
      told = state;
    } else {
      missed += 1;
      const late = deps.now() >= patientUntil;
      if (missed >= MISSED_LOOKS || late)
        await orStillProvisioning(deps, id, told, () => demandNotGone(deps, name, id));
      if (late) throw notShown(id);
    }
    await orStillProvisioning(deps, id, told, pause);
  }
}

/** Throws UserError E_INSTANCE_GONE when the books prove it: what does not show may as well be hidden from this user. */
async function demandNotGone(deps: Deps, name: ServerName, id: number): Promise<void> {
  const ids = { server: String(id), order: deps.outputs.get('order-id') };
  const trace = await explaining(`the order of server ${id} cannot be read`, () =>
    traceOfServer(deps, name, ids),
  );
  if (trace?.kind === 'over') throw gone(`the server ${id}`, trace.proof);
}

export function setAddresses(deps: Deps, guest: Server): void {
  deps.outputs.set('instance-id', String(guest.id));
  if (guest.globalId !== '') deps.outputs.set('instance-global-id', guest.globalId);
  if (guest.orderId !== undefined) deps.outputs.set('order-id', String(guest.orderId));
  if (guest.publicIp !== undefined) deps.outputs.set('public-ip', guest.publicIp);
  if (guest.privateIp !== undefined) deps.outputs.set('private-ip', guest.privateIp);
}

function describe(guest: Server): string {
  if (guest.transaction !== undefined) return guest.transaction;
  if (guest.orderStatus && !/APPROVED|COMPLETED/.test(guest.orderStatus))
    return `its order ${guest.orderId ?? ''} is ${guest.orderStatus}`;
  if (!guest.provisioned) return 'waiting for its provisioning to begin';
  return guest.running ? 'waiting for its addresses' : 'provisioned, not running yet';
}

/** The end of the action's time, in words that say what is left behind. */
async function orStillProvisioning<T>(
  deps: Deps,
  id: number,
  state: string,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!timeIsOver(deps)) throw error;
    throw new UserError({
      code: 'E_STILL_PROVISIONING',
      what: `the server ${id} was ordered and is not ready yet (${state || 'no state known'})`,
      why: 'provisioning takes minutes, at times hours; an order may also wait for approval',
      fix: 'run it again: it adopts this server and goes on waiting; or give a longer timeout. The server costs money until it is cancelled',
      cause: error,
    });
  }
}

const timeIsOver = (deps: Deps): boolean =>
  deps.signal.aborted && deps.signal.reason instanceof UserError && deps.signal.reason.code === 'E_TIMEOUT';

export function gone(server: string, proof: string): UserError {
  return new UserError({
    code: 'E_INSTANCE_GONE',
    what: `${server} is not there any more: ${proof}`,
    why: 'somebody cancelled it, or its order was not approved',
    fix: 'look at the order under Manage > Billing > Orders; run this again to order anew',
  });
}

function notShown(id: number): UserError {
  return new UserError({
    code: 'E_INSTANCE_NOT_SHOWN',
    what: `the server ${id} was ordered and does not show, and nothing proves that it was cancelled`,
    why: 'the user of these credentials may not see it, or it was cancelled and its order does not tell: the API answers the same to both',
    fix: 'look for it under Classic Infrastructure > Device List, give the user access to all virtual servers, and run this again to go on waiting. The server costs money until it is cancelled',
  });
}

/**
 * Connects to the server's own address until it accepts, within the action's time. Afterwards the server must still
 * be the one that has this address (pitfalls.md P6: the wrong machine must never answer for it).
 */
export async function awaitListening(
  deps: Deps,
  { privateOnly, ...name }: ServerName & { readonly privateOnly: boolean },
  guest: Server,
  port: number,
): Promise<void> {
  const address = addressOf(guest, privateOnly);
  if (address === undefined) throw notListening(guest, port, 'it has no address', undefined);
  deps.log.info(`waiting until ${address}:${port} accepts a connection`);
  let refusal: string | undefined;
  try {
    for (;;) {
      refusal = (await deps.connect(address, port, deps.signal)) ?? '';
      deps.signal.throwIfAborted();
      if (refusal === '') break;
      await deps.pause(deps.timing.probe);
    }
  } catch (error) {
    if (timeIsOver(deps)) throw notListening(guest, port, refusal || 'no answer', error);
    throw error;
  }
  const now = await explaining(`the server ${guest.id} cannot be read`, () =>
    getServer(deps.client, guest.id),
  );
  if (!now || now.reclaimed) {
    await demandNotGone(deps, name, guest.id);
    throw notShown(guest.id);
  }
  if (addressOf(now, privateOnly) !== address)
    throw notListening(guest, port, `its address changed from ${address} meanwhile`, undefined);
  deps.log.info(`${address}:${port} accepts connections`);
}

const addressOf = (guest: Server, privateOnly: boolean): string | undefined =>
  privateOnly ? guest.privateIp : guest.publicIp;

function notListening(guest: Server, port: number, why: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_NOT_LISTENING',
    what: `the server ${guest.id} is provisioned, but nothing accepts a connection to its port ${port} (${why})`,
    why: 'the image does not boot, its service does not start, or a firewall or security group stands between it and this runner',
    fix: 'look at its console in the IBM Cloud portal; for a private-only server the runner must be in the private network. The server costs money until it is cancelled',
    cause,
  });
}
