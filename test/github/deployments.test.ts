import { afterEach, expect, test } from 'vitest';
import { Secret } from '../../lib/base/secret.ts';
import { openDeployment, runContext } from '../../lib/github/deployments.ts';
import { type FakeDeployment, type GitHubStandIn, jobStatus, startGitHub } from './stand-in.ts';

const open: GitHubStandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function gitHub(deployments: FakeDeployment[], forbidden = false) {
  const started = await startGitHub(deployments, forbidden);
  open.push(started);
  const run = runContext(started.env);
  if (!run) throw new Error('no run');
  return { ...started, run };
}

const TOKEN = new Secret('ghs_canary');
test("the deployment of the job's environment for this run gets the status", async () => {
  const { requests, deployments, run } = await gitHub([
    { id: 1, environment: 'staging', sha: 'abc', statuses: [jobStatus('in_progress', '421')] },
    { id: 2, environment: 'production', sha: 'abc', statuses: [jobStatus('in_progress', '42')] },
    { id: 3, environment: 'production', sha: 'other', statuses: [jobStatus('in_progress', '42')] },
  ]);
  const deployment = await openDeployment(TOKEN, run, 'Server web');
  expect(deployment).toMatchObject({ id: 2, environment: 'production', found: true });
  await deployment.report({ state: 'success', description: 'Server 7', environmentUrl: 'https://1.2.3.4' });
  expect(deployments[1]?.statuses[0]).toMatchObject({
    state: 'success',
    description: 'Server 7',
    environment_url: 'https://1.2.3.4',
    log_url: 'https://ghe.example/octo/images/actions/runs/42',
    auto_inactive: false,
  });
  expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(requests.every(({ authorization }) => authorization === 'token ghs_canary')).toBe(true);
});

test('of several deployments of this run the one in progress is ours', async () => {
  const { run } = await gitHub([
    {
      id: 1,
      environment: 'image',
      sha: 'abc',
      statuses: [jobStatus('success', '42'), jobStatus('in_progress', '42')],
    },
    { id: 2, environment: 'production', sha: 'abc', statuses: [jobStatus('in_progress', '42')] },
  ]);
  expect((await openDeployment(TOKEN, run, '')).id).toBe(2);
});

test('without a deployment of this run one is made, and found again', async () => {
  const { requests, run } = await gitHub([
    { id: 1, environment: 'production', sha: 'abc', statuses: [jobStatus('success', '41')] },
  ]);
  const deployment = await openDeployment(TOKEN, run, 'Server web');
  expect(deployment).toMatchObject({ id: 500, environment: 'ibm-cloud-classic', found: false });
  expect(requests.find(({ method }) => method === 'POST')?.body).toMatchObject({
    ref: 'abc',
    auto_merge: false,
    required_contexts: [],
    production_environment: false,
    description: 'Server web',
  });
  await deployment.report({ state: 'in_progress', description: 'x'.repeat(300) });
  const again = await openDeployment(TOKEN, run, 'Server web');
  expect(again).toMatchObject({ id: 500, found: true });
  const sent = requests.find(({ url }) => url.endsWith('/500/statuses'))?.body['description'];
  expect(String(sent)).toHaveLength(140);
});

test('what GitHub refuses is thrown, for the caller to warn about', async () => {
  const { run } = await gitHub([], true);
  await expect(openDeployment(TOKEN, run, '')).rejects.toThrow('Resource not accessible by integration');
});

test('outside of a workflow run there is no context', () => {
  expect(runContext({})).toBeUndefined();
  expect(runContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 's', GITHUB_RUN_ID: '1' })?.apiUrl).toBe(
    'https://api.github.com',
  );
});
