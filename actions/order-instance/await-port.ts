import { UserError } from '../../lib/base/errors.ts';
import { Wait } from '../../lib/base/waiting.ts';
import { getServer, type Server } from '../../lib/classic/servers.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { type Deps, timeIsOver } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import { demandNotGone, serverNotShown } from './server-gone.ts';

/**
 * Connects to the server's own address until it accepts, within the action's time. Afterwards the server must still
 * be the one that has this address (pitfalls.md P6: the wrong machine must never answer for it). `orderId`: '' when it
 * is not known.
 */
export async function awaitPort(
  port: number,
  server: Server,
  orderId: string,
  inputs: OrderInputs,
  deps: Deps,
): Promise<void> {
  const { id } = server;
  const address = addressOf(server, inputs);
  if (address === undefined) throw notListening(id, port, 'it has no address', undefined);
  deps.log.info(`waiting until ${address}:${port} accepts a connection`);
  await connectUntilAccepted(address, port, id, deps);
  const now = await explaining(`the server ${id} cannot be read`, () => getServer(deps.classic, id));
  if (!now || now.reclaimed) {
    await demandNotGone({ id: String(id), order: orderId }, inputs, deps);
    throw serverNotShown(String(id));
  }
  if (addressOf(now, inputs) !== address)
    throw notListening(id, port, `its address changed from ${address} meanwhile`, undefined);
  deps.log.info(`${address}:${port} accepts connections`);
}

async function connectUntilAccepted(address: string, port: number, id: number, deps: Deps): Promise<void> {
  let refusal: string | undefined;
  using wait = new Wait(`a connection to ${address}:${port}`, deps.log);
  try {
    for (;;) {
      refusal = await deps.connect(address, port, deps.signal);
      deps.signal.throwIfAborted();
      if (refusal === undefined) return;
      wait.what = `a connection to ${address}:${port}, the last of which ended with ${refusal || 'no answer'}`;
      await deps.pace.sleep(deps.pace.probe);
    }
  } catch (error) {
    if (timeIsOver(deps)) throw notListening(id, port, refusal || 'no answer', error);
    throw error;
  }
}

const addressOf = (server: Server, { privateOnly }: OrderInputs): string | undefined =>
  privateOnly ? server.privateIp : server.publicIp;

function notListening(id: number, port: number, why: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_NOT_LISTENING',
    what: `the server ${id} is provisioned, but nothing accepts a connection to its port ${port} (${why})`,
    why: 'the image does not boot, its service does not start, or a firewall or security group stands between it and this runner',
    fix: 'look at its console in the IBM Cloud portal; for a private-only server the runner must be in the private network. The server costs money until it is cancelled',
    cause,
  });
}
