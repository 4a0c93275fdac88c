import { setTimeout as sleep } from 'node:timers/promises';
import { devicesLink, serverLink } from '../../lib/base/console-links.ts';
import { causeChain, UserError } from '../../lib/base/errors.ts';
import type { Deployment, DeploymentStatus } from '../../lib/github/deployments.ts';
import type { Deps } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import { nameOf } from './order-trace.ts';
import type { Report } from './report.ts';

/** The record of this order as a Deployment on GitHub. It never fails the action: a failure only warns. */
export interface OrderDeployment {
  begin(): Promise<void>;
  /** Success or failure. Nothing, when it has not begun. */
  end(report: Report): Promise<void>;
}

/** Of a dry run, and without a token, nothing is recorded. */
export function deploymentOf(inputs: OrderInputs, deps: Deps): OrderDeployment {
  const name = nameOf(inputs);
  const open = inputs.dryRun ? undefined : deps.openDeployment;
  let deployment: Deployment | undefined;
  const tell = async (status: DeploymentStatus) => {
    const begun = deployment;
    if (begun) await quietly(() => begun.report(status), deps);
  };
  return {
    async begin() {
      if (!open) return;
      deployment = await quietly(() => open(`Server ${name}`), deps);
      if (!deployment) return;
      deps.log.info(`deployment ${deployment.id} in the environment ${deployment.environment}`);
      await tell({ state: 'in_progress', description: `Ordering ${name}` });
    },
    async end(report) {
      await tell(report.failure === undefined ? success(report, inputs) : failure(report, deps));
    },
  };
}

function success(report: Report, inputs: OrderInputs): DeploymentStatus {
  const { instanceId: id } = report;
  const address = inputs.privateOnly ? report.privateIp : report.publicIp;
  return {
    state: 'success',
    description: `Server ${id} ${nameOf(inputs)} at ${address || 'an address that is not known'}`,
    environmentUrl: environmentUrl(id, address, inputs.waitForPort),
  };
}

/** Where a browser finds the server: its own page on the two ports that browsers know, else the cloud's console. */
function environmentUrl(id: string, address: string, port: number | undefined): string {
  if (address !== '' && port === 443) return `https://${address}`;
  if (address !== '' && port === 80) return `http://${address}`;
  return serverLink(id) ?? devicesLink();
}

/** What went wrong, in the words that fit a status line. */
function failure({ failure: error, instanceId: id }: Report, { signal }: Deps): DeploymentStatus {
  const cause = signal.aborted && !(error instanceof UserError) ? signal.reason : error;
  const text = cause instanceof UserError ? `${cause.code}: ${cause.what}` : 'failed';
  return { state: 'failure', description: id === '' ? text : `Server ${id}: ${text}` };
}

/** Milliseconds that a record may take; after a cancellation the runner leaves little time. */
const LIMIT = 30_000;
const LIMIT_AT_THE_END = 3_000;

async function quietly<T>(work: () => Promise<T>, { log, signal }: Deps): Promise<T | undefined> {
  const timeOver = new AbortController();
  const limit = signal.aborted ? LIMIT_AT_THE_END : LIMIT;
  const late = sleep(limit, undefined, { signal: timeOver.signal, ref: false }).then(() => {
    throw new Error(`no answer within ${limit / 1000} s`);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    log.warning(
      `the deployment is not recorded on GitHub: ${causeChain(error).join(': ')}. ` +
        'Does the job have `permissions: deployments: write`?',
    );
    return undefined;
  } finally {
    late.catch(() => undefined);
    timeOver.abort();
  }
}
