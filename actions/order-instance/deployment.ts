import { setTimeout as sleep } from 'node:timers/promises';
import { causeChain, UserError } from '../../lib/base/errors.ts';
import type { DeploymentStatus } from '../../lib/github/deployments.ts';
import type { Deps } from './deps.ts';

/** The record of this order as a Deployment on GitHub. It never fails the action: a failure only warns. */
export interface Recording {
  report(status: DeploymentStatus): Promise<void>;
}

export async function startRecording(deps: Deps, target: string): Promise<Recording> {
  const open = deps.openDeployment;
  if (!open) return { report: async () => undefined };
  const deployment = await quietly(deps, () => open(`Server ${target}`));
  const recording: Recording = {
    async report(status) {
      if (deployment) await quietly(deps, () => deployment.report(status));
    },
  };
  if (deployment) {
    deps.log.info(`deployment ${deployment.id} in the environment ${deployment.environment}`);
    await recording.report({ state: 'in_progress', description: `Ordering ${target}` });
  }
  return recording;
}

/** Where a browser finds the server: its own page on the two ports that browsers know, else the cloud's console. */
export function environmentUrl(id: string, address: string, port: number | undefined): string {
  if (address !== '' && port === 443) return `https://${address}`;
  if (address !== '' && port === 80) return `http://${address}`;
  return `https://cloud.ibm.com/gen1/infrastructure/virtual-server/${encodeURIComponent(id)}/details`;
}

/** What went wrong, in the words that fit a status line. */
export function failureText(error: unknown, id: string): string {
  const text = error instanceof UserError ? `${error.code}: ${error.what}` : 'failed';
  return id === '' ? text : `Server ${id}: ${text}`;
}

/** Milliseconds that a record may take; after a cancellation the runner leaves little time. */
const LIMIT = 30_000;
const LIMIT_AT_THE_END = 3_000;

async function quietly<T>(deps: Deps, work: () => Promise<T>): Promise<T | undefined> {
  const timeOver = new AbortController();
  const limit = deps.signal.aborted ? LIMIT_AT_THE_END : LIMIT;
  const late = sleep(limit, undefined, { signal: timeOver.signal, ref: false }).then(() => {
    throw new Error(`no answer within ${limit / 1000} s`);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    deps.log.warning(
      `the deployment is not recorded on GitHub: ${causeChain(error).join(': ')}. ` +
        'Does the job have `permissions: deployments: write`?',
    );
    return undefined;
  } finally {
    late.catch(() => undefined);
    timeOver.abort();
  }
}
