import { setServerTags } from '../../lib/classic/servers.ts';
import type { Deps } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import { awaitListening, awaitProvisioned } from './readiness.ts';

/** Tries to tag; right after an order it may fail for a while (softlayer-api.md 19). False when it did not work. */
export async function setTags(deps: Deps, id: number, tags: readonly string[]): Promise<boolean> {
  for (let tries = 3; tries > 0; tries -= 1) {
    try {
      await setServerTags(deps.client, id, tags);
      return true;
    } catch (error) {
      deps.signal.throwIfAborted();
      deps.log.info(`the server ${id} cannot be tagged yet: ${String(error)}`);
      if (tries > 1) await deps.pause(deps.timing.tag);
    }
  }
  return false;
}

/** Waits for what was asked for. `tags` are those that could not be set before. */
export async function finish(
  inputs: OrderInputs,
  deps: Deps,
  id: number,
  how: { readonly adopted: boolean; readonly tags: readonly string[] | undefined },
): Promise<void> {
  deps.summary.row('server id', String(id));
  const guest = await awaitProvisioned(deps, inputs, id, { adopted: how.adopted });
  deps.log.info(`server ${id} is provisioned`);
  if (how.tags && !(await setTags(deps, id, how.tags))) {
    deps.log.warning(
      `the server ${id} has no tag ${how.tags[0] ?? ''}: set it by hand, so that runs with another journal find it`,
    );
  }
  if (inputs.waitForPort !== undefined) await awaitListening(deps, inputs, guest, inputs.waitForPort);
  deps.summary.row('public address', deps.outputs.get('public-ip'));
  deps.summary.row('private address', deps.outputs.get('private-ip'));
  deps.summary.note(
    how.adopted
      ? 'The server of an earlier run was adopted; nothing was ordered.'
      : 'The server was ordered by this run.',
  );
}
