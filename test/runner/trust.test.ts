import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refuseForks } from '../../lib/runner/trust.ts';

const folder = mkdtempSync(join(tmpdir(), 'trust-'));
const path = join(folder, 'event.json');
afterAll(() => rmSync(folder, { recursive: true }));

/** What the action says to an event: nothing, or its refusal. */
async function judge(event: string, payload: unknown, ref = 'refs/heads/main'): Promise<string> {
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_REF: ref };
  return refuseForks('wrap-key', env).then(
    () => 'runs',
    (error: { code: string; what: string }) => `${error.code}: ${error.what}`,
  );
}

const repository = { id: 1, full_name: 'we/images' };
const fork = { id: 2, full_name: 'they/images' };
const request = (repo: unknown) => ({ head: { repo } });
const issue = (more: object) => ({ repository, issue: { number: 7, ...more } });
const checks = (branch: string | null, ...repos: { id: number }[]) => ({
  head_branch: branch,
  pull_requests: repos.map(({ id }) => ({ head: { repo: { id } } })),
});

describe("code of a fork, or nobody's", () => {
  it.each([
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'].flatMap(
      (event): [string, unknown][] => [
        [event, { repository, pull_request: request(fork) }],
        [event, { repository, pull_request: request(null) }],
        [event, { repository }],
        [event, { pull_request: request(repository) }],
      ],
    ),
    ['a_future_event', { repository, pull_request: request(fork) }],
    ['issue_comment', issue({ pull_request: { url: 'https://api.github.com/repos/we/images/pulls/7' } })],
    ['workflow_run', { repository, workflow_run: { head_repository: fork, event: 'pull_request' } }],
    ['workflow_run', { repository, workflow_run: { head_repository: null, event: 'push' } }],
    // A run whose own cause was perhaps about a fork: it has our name, and its artifacts perhaps the fork's code.
    ['workflow_run', { repository, workflow_run: { head_repository: repository, event: 'issue_comment' } }],
    ['workflow_run', { repository, workflow_run: { head_repository: repository, event: 'workflow_run' } }],
    ['workflow_run', { repository }],
    ['check_suite', { repository, check_suite: checks(null) }],
    ['check_suite', { repository, check_suite: checks('patch-1', fork) }],
    ['check_suite', { repository }],
    ['check_run', { repository, check_run: { check_suite: checks(null), pull_requests: [] } }],
    ['check_run', { repository, check_run: { check_suite: checks('x'), ...checks('x', fork) } }],
    ['status', { repository, branches: [] }],
    ['deployment_status', { repository, workflow_run: { head_repository: fork, event: 'pull_request' } }],
    ...['', '{}', '[]', 'null', 'no JSON', '{"pull_request": 1}'].map((text): [string, unknown] => [
      'pull_request',
      text,
    ]),
    ['issue_comment', ''],
  ])('is refused on %s', async (event, payload) => {
    expect(await judge(event, payload)).toMatch(/^E_FORK: wrap-key does not run for/);
  });

  it('is refused by the ref, where the payload says nothing', async () => {
    expect(await judge('a_future_event', { repository }, 'refs/pull/7/merge')).toContain('E_FORK');
    expect(await judge('deployment', { repository, deployment: {} }, '')).toContain('E_FORK');
  });

  it('is named when the payload names it', async () => {
    const payload = { repository, pull_request: request(fork) };
    expect(await judge('pull_request', payload)).toContain('"they/images" on pull_request');
  });

  it('a pipe as the payload is not waited on', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: pipe };
    await expect(refuseForks('wrap-key', env)).rejects.toThrow('E_FORK');
  });
});

describe('own code', () => {
  it.each([
    ['pull_request', { repository, pull_request: request(repository) }, 'refs/pull/7/merge'],
    ['pull_request_review', { repository, pull_request: request(repository) }, 'refs/pull/7/merge'],
    ['workflow_run', { repository, workflow_run: { head_repository: repository, event: 'push' } }],
    ['check_suite', { repository, check_suite: checks('main', repository) }],
    ['check_run', { repository, check_run: { check_suite: checks('main'), pull_requests: [] } }],
    ['status', { repository, branches: [{ name: 'main' }] }],
    ['deployment', { repository, deployment: {} }],
    ['merge_group', { repository, merge_group: {} }, 'refs/heads/gh-readonly-queue/main/pr-7'],
    // Anybody may cause these, with the default branch's code.
    ['issue_comment', issue({})],
    ['issues', issue({})],
    ['discussion_comment', { repository, discussion: {} }],
    ['fork', { repository, forkee: fork }],
    ['watch', { repository }],
    ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'].map(
      (event): [string, unknown] => [event, ''],
    ),
  ] as [string, unknown, string?][])('runs on %s', async (event, payload, ref) => {
    expect(await judge(event, payload, ref)).toBe('runs');
  });

  it('runs outside of GitHub Actions', async () => {
    await refuseForks('wrap-key', {});
  });
});
