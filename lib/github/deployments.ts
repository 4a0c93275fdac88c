import { type AnswerOf, accept } from '../base/answer.ts';
import { oneLine } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import { count, filledText, listOf, objectOf, optional, text } from '../base/shape.ts';

/** Which run this is, from the runner's environment. */
export interface RunContext {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  readonly runId: string;
  /** The run's page. */
  readonly runUrl: string;
}

/** Undefined outside of a workflow run. */
export function runContext(env: NodeJS.ProcessEnv): RunContext | undefined {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const sha = env['GITHUB_SHA'] ?? '';
  const runId = env['GITHUB_RUN_ID'] ?? '';
  if (owner === '' || repo === '' || sha === '' || runId === '') return undefined;
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  return { apiUrl, owner, repo, sha, runId, runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}` };
}

/** This run, for people: its address. */
export function runName(env: NodeJS.ProcessEnv): string {
  return runContext(env)?.runUrl ?? 'a run outside of GitHub Actions';
}

/** The states that a run of ours passes through. */
type DeploymentState = 'in_progress' | 'success' | 'failure';

export interface DeploymentStatus {
  readonly state: DeploymentState;
  /** Cut at GitHub's 140 characters. */
  readonly description: string;
  /** Where the result can be seen; http or https. */
  readonly environmentUrl?: string | undefined;
}

/** One deployment on GitHub, found or made. */
export interface Deployment {
  readonly id: number;
  readonly environment: string;
  /** True when the job's own `environment:` had made it. */
  readonly found: boolean;
  report(status: DeploymentStatus): Promise<void>;
}

/** The environment of a deployment that we make ourselves: the job has named none. */
const OWN_ENVIRONMENT = 'ibm-cloud-classic';
const DESCRIPTION_LIMIT = 140;
/** Deployments of one commit that are looked at; each costs one request. */
const LOOKED_AT = 30;
const REQUEST_TIMEOUT = 15_000;

/** What we use of Octokit. */
type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/**
 * The deployment of this run: that of the job's environment when there is one, else a new one. Throws what GitHub
 * answers; it is the caller's to decide that a missing record is no reason to fail.
 */
export async function openDeployment(
  token: Secret,
  run: RunContext,
  description: string,
): Promise<Deployment> {
  const octokit = await connect(token, run);
  const found = await findDeployment(octokit, run);
  const { id, environment } = found ?? (await createDeployment(octokit, run, description));
  return {
    id,
    environment,
    found: found !== undefined,
    async report(status) {
      await octokit.rest.repos.createDeploymentStatus({
        owner: run.owner,
        repo: run.repo,
        deployment_id: id,
        state: status.state,
        log_url: run.runUrl,
        description: shortened(status.description),
        // Other servers of this environment still run.
        auto_inactive: false,
        ...(status.environmentUrl === undefined ? {} : { environment_url: status.environmentUrl }),
        request: timed(),
      });
    },
  };
}

async function connect(token: Secret, run: RunContext): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const quiet = () => undefined;
  return getOctokit(token.reveal(), {
    baseUrl: run.apiUrl,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}

const timed = (): { signal: AbortSignal } => ({ signal: AbortSignal.timeout(REQUEST_TIMEOUT) });

interface Found {
  readonly id: number;
  readonly environment: string;
}

/**
 * GitHub makes the deployment of a job's `environment:` and links its statuses to the run; the job itself is not told
 * its name. Of several (jobs of one run) that which is in progress is ours, and the newest of those.
 */
async function findDeployment(octokit: Octokit, run: RunContext): Promise<Found | undefined> {
  const where = { owner: run.owner, repo: run.repo };
  const listed = await octokit.rest.repos.listDeployments({
    ...where,
    sha: run.sha,
    per_page: LOOKED_AT,
    request: timed(),
  });
  const deployments = accept(
    listOf(deploymentShape),
    listed.data,
    answerTo('listDeployments', listed.status),
  );
  let ended: Found | undefined;
  for (const { id, environment } of deployments.slice(0, LOOKED_AT)) {
    const told = await octokit.rest.repos.listDeploymentStatuses({
      ...where,
      deployment_id: id,
      per_page: LOOKED_AT,
      request: timed(),
    });
    const statuses = accept(listOf(statusShape), told.data, answerTo('listDeploymentStatuses', told.status));
    if (!statuses.some((status) => isOfRun(status, run.runId))) continue;
    if (statuses[0]?.state === 'in_progress') return { id, environment };
    ended ??= { id, environment };
  }
  return ended;
}

/** `…/actions/runs/ID` or `…/actions/runs/ID/job/…` */
function isOfRun(status: ReturnType<typeof statusShape>, runId: string): boolean {
  return [status.log_url, status.target_url].some((url) =>
    `${url ?? ''}/`.includes(`/actions/runs/${runId}/`),
  );
}

async function createDeployment(octokit: Octokit, run: RunContext, description: string): Promise<Found> {
  const { data, status } = await octokit.rest.repos.createDeployment({
    owner: run.owner,
    repo: run.repo,
    ref: run.sha,
    environment: OWN_ENVIRONMENT,
    description: shortened(description),
    // The commit is deployed as it is: nothing is merged into it, and its checks (this run is one) are not awaited.
    auto_merge: false,
    required_contexts: [],
    production_environment: false,
    payload: { run_id: run.runId },
    request: timed(),
  });
  return accept(deploymentShape, data, answerTo('createDeployment', status, false));
}

const deploymentShape = objectOf({ id: count, environment: filledText });
const statusShape = objectOf({
  state: text,
  log_url: optional(text),
  target_url: optional(text),
});

function answerTo(operation: string, status: number, repeatable = true): AnswerOf {
  return { service: 'github', operation, status, repeatable };
}

function shortened(text: string): string {
  const line = oneLine(text, 1_000);
  return line.length > DESCRIPTION_LIMIT ? `${line.slice(0, DESCRIPTION_LIMIT - 1)}…` : line;
}
