import { UserError } from '../base/errors.ts';

/** Events whose payload can come from a fork. Others never need the GitHub package, which costs start-up time. */
const EVENTS_WITH_HEAD =
  /^(pull_request|pull_request_target|pull_request_review|pull_request_review_comment|workflow_run)$/;

interface RepositoryRef {
  full_name?: string;
  fork?: boolean;
}

/** Throws when the run was caused by a fork: code that nobody has reviewed must not spend money or use keys. pitfalls I15 */
export async function refuseForks(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (!EVENTS_WITH_HEAD.test(env['GITHUB_EVENT_NAME'] ?? '')) return;
  const { context } = await import('@actions/github');
  const { payload } = context;
  const base: RepositoryRef | undefined = payload.repository;
  const head: RepositoryRef | undefined =
    payload.pull_request?.['head']?.repo ?? payload['workflow_run']?.head_repository;
  // A deleted fork leaves `repo: null`: also not ours.
  const known = head?.full_name !== undefined && base?.full_name !== undefined;
  if (known && head.full_name === base.full_name) return;
  throw new UserError({
    code: 'E_FORK',
    what: `${name} does not run for ${JSON.stringify(head?.full_name ?? 'an unknown repository')} on ${env['GITHUB_EVENT_NAME']}`,
    why: 'the run was caused by a fork, whose code could use your keys, your runner and your money',
    fix: 'run it on push, on a release or by workflow_dispatch in your own repository',
  });
}
