import { afterAll, beforeAll, expect, test } from 'vitest';
import { Secret } from '../../lib/base/secret.ts';
import { openDeployment, runContext } from '../../lib/github/deployments.ts';
import { NO_ANSWERS, type OneAnswer, outcomeOf, startOneAnswer } from '../support/malformed.ts';

let server: OneAnswer;
beforeAll(async () => {
  server = await startOneAnswer();
});
afterAll(() => server.stop());

const open = async () => {
  const run = runContext({
    GITHUB_REPOSITORY: 'octo/images',
    GITHUB_SHA: 'abc',
    GITHUB_RUN_ID: '42',
    GITHUB_API_URL: server.url,
  });
  if (!run) throw new Error('no run');
  const { id, environment } = await openDeployment(new Secret('ghs_canary'), run, 'Server web');
  return { id, environment };
};

/** Octokit reads these by itself, and throws errors of its own. */
const OF_OCTOKIT = new Set(['half an answer', 'JSON with garbage behind it']);

test.each(NO_ANSWERS)('%s is no deployment, and the failure says what was expected', async (what, answer) => {
  server.answer = answer;
  const error = await open().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).not.toMatch(/Cannot read|is not a function|undefined/);
  if (!OF_OCTOKIT.has(what)) expect((error as Error).name).toMatch(/ServiceError|HttpError/);
});

test('a deployment without an id is none', async () => {
  server.answer = { body: JSON.stringify([{ environment: 'production', statuses: [] }]) };
  expect(await outcomeOf(open)).toMatchObject({
    failure: { service: 'github', operation: 'listDeployments' },
  });
});
