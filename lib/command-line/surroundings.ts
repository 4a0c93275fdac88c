import { UserError } from '../base/errors.ts';
import { refuseForks } from '../runner/trust.ts';

/**
 * What stages read of a runner, as a command line has it: the current folder is the workspace. A pipeline of GitLab
 * gives `{unique}` what tells its runs apart, and is no run of GitHub: no address of one is made up.
 */
export function surroundings(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...env, GITHUB_WORKSPACE: folder };
  if (env['GITHUB_ACTIONS'] === 'true') return own;
  // Left over from somewhere: a folder that is emptied would be no place for anything.
  for (const name of ['RUNNER_TEMP', 'RUNNER_ENVIRONMENT', 'GITHUB_SHA']) delete own[name];
  if (env['GITLAB_CI'] !== 'true') return own;
  return {
    ...own,
    GITHUB_REPOSITORY: env['CI_PROJECT_PATH'],
    GITHUB_RUN_ID: env['CI_PIPELINE_ID'],
    GITHUB_JOB: env['CI_JOB_NAME'],
  };
}

/** Throws for code of a fork, in a job of GitHub as the actions do, and in a merge request of GitLab. pitfalls.md I15 */
export async function refuseForeignCode(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (env['GITHUB_ACTIONS'] === 'true') await refuseForks(name, env);
  const source = env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'];
  if (env['GITLAB_CI'] !== 'true' || !source || source === env['CI_MERGE_REQUEST_PROJECT_ID']) return;
  throw new UserError({
    code: 'E_FORK',
    what: `${name} does not run for a merge request of the project ${JSON.stringify(source)}`,
    why: 'the pipeline is about code of a fork, which could use your keys, your runner and your money',
    fix: 'run it on branches and tags of your own project: `rules` with `$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH`',
  });
}
