import { UserError } from '../../lib/base/errors.ts';
import { Wait } from '../../lib/base/waiting.ts';
import { getServer, isReady, type Server } from '../../lib/classic/servers.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { growingPause } from '../../lib/once/pace.ts';
import { awaitPort } from './await-port.ts';
import { type Deps, timeIsOver } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import type { Report } from './report.ts';
import { demandNotGone, goneServer, serverNotShown } from './server-gone.ts';
import { tagServer } from './server-tags.ts';

/** The server that this run goes on with. */
export interface OwnServer {
  readonly id: number;
  /** '' when it is not known. */
  readonly orderId: string;
  /** Somebody may have switched off an adopted one since: it is provisioned all the same. */
  readonly adopted: boolean;
  /** Tags that could not be set before. */
  readonly untagged: readonly string[];
}

/** Waits for what was asked for: provisioned, and listening. Throws UserError with what is left behind. */
export async function awaitServer(
  own: OwnServer,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<void> {
  const { id, untagged } = own;
  const started = performance.now();
  const server = await awaitProvisioned(own, report, inputs, deps);
  deps.summary.timed('Waited until it was provisioned', performance.now() - started);
  deps.log.info(`server ${id} is provisioned`);
  if (untagged.length > 0 && (await tagServer(id, untagged, deps)).length > 0) {
    deps.log.warning(
      `the server ${id} has no tag ${untagged[0]}: set it by hand, so that runs with another journal find it`,
    );
  }
  const { waitForPort } = inputs;
  if (waitForPort !== undefined) await awaitPort(waitForPort, server, orderOf(server, own), inputs, deps);
  report.ending = own.adopted
    ? 'The server of an earlier run was adopted; nothing was ordered.'
    : 'The server was ordered by this run.';
}

const orderOf = (server: Server | undefined, own: OwnServer): string =>
  String(server?.orderId ?? own.orderId);

/** Looks in a row without an answer before its books are asked. */
const MISSED_LOOKS = 3;

/** Waits until the server is provisioned, runs, and has its addresses. */
async function awaitProvisioned(
  own: OwnServer,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<Server> {
  const { pace } = deps;
  const pause = growingPause(pace);
  using wait = new Wait(`the server ${own.id}`, deps.log);
  let seen: Server | undefined;
  let told = '';
  let missed = 0;
  // A new server may not show everywhere at once, and later a look may fail to find it.
  let patientUntil = pace.now() + pace.lookUp;
  const inTime = <T>(step: () => Promise<T>) => orStillProvisioning(step, own.id, told, deps);
  for (;;) {
    const server = await inTime(() => look(own.id, deps));
    if (server) {
      seen = server;
      missed = 0;
      patientUntil = pace.now() + pace.lookUp;
      report.saw(server);
      if (isDone(server, own, inputs, deps)) return server;
      const state = stateOf(server);
      if (state !== told) {
        deps.log.info(`server ${own.id}: ${state}`);
        wait.told();
      }
      told = state;
      wait.what = `the server ${own.id} (${state})`;
    } else {
      missed += 1;
      const late = pace.now() >= patientUntil;
      const recorded = { id: String(own.id), order: orderOf(seen, own) };
      if (missed >= MISSED_LOOKS || late) await inTime(() => demandNotGone(recorded, inputs, deps));
      if (late) throw serverNotShown(recorded.id);
    }
    await inTime(pause);
  }
}

async function look(id: number, { classic }: Deps): Promise<Server | undefined> {
  const server = await explaining(`the server ${id} cannot be read`, () => getServer(classic, id));
  if (server?.reclaimed) throw goneServer(`the server ${id}`, 'it is being taken apart');
  return server;
}

function isDone(
  server: Server,
  { adopted }: OwnServer,
  { privateOnly }: OrderInputs,
  { log }: Deps,
): boolean {
  if (isReady(server, privateOnly)) return true;
  if (!adopted || !server.provisioned || server.transaction !== undefined || server.running) return false;
  log.warning(`the server ${server.id} is provisioned, but switched off`);
  return true;
}

function stateOf(server: Server): string {
  if (server.transaction !== undefined) return server.transaction;
  if (server.orderStatus && !/APPROVED|COMPLETED/.test(server.orderStatus))
    return `its order ${server.orderId ?? ''} is ${server.orderStatus}`;
  if (!server.provisioned) return 'waiting for its provisioning to begin';
  return server.running ? 'waiting for its addresses' : 'provisioned, not running yet';
}

/** The end of the action's time, in words that say what is left behind. */
async function orStillProvisioning<T>(
  step: () => Promise<T>,
  id: number,
  state: string,
  deps: Deps,
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
