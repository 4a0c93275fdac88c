import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actProblem, Stage } from './kit.ts';
import { storageOf, tokensOf } from './storage.ts';

const problem = actProblem();

describe.skipIf(problem !== undefined)(`the cache under act${problem ? ` (${problem})` : ''}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  test('an attempt after one that failed behind the encryption takes the finished image', {
    timeout: 120_000,
  }, async () => {
    const { inputs, secrets } = callOf(stage);
    // What the first job cannot know: that the image will not fit. It is refused before the upload, so the bucket has no
    // earlier result.
    await setQuota(stage, 1000);
    const first = await stage.call('encrypted-image.yml', inputs, secrets);
    expect(first.output).toContain('E_BUCKET_QUOTA');
    await setQuota(stage, 0);
    expect([first.code === 0, first.output]).toEqual([
      false,
      expect.stringMatching(/encrypted .* with userspace/),
    ]);
    expect(first.output).toMatch(/saved in the cache as encrypted-image-1-vhd-/);
    expect(stage.operations()).not.toContain('createFromIcos');

    const second = await stage.call('encrypted-image.yml', inputs, secrets);
    expect([second.code, second.output]).toEqual([
      0,
      expect.stringContaining('the cache has encrypted-image-1-vhd-'),
    ]);
    expect(second.output).toContain('v24.');
    expect(second.output).toContain('verified what came from the cache');
    expect(second.output).not.toMatch(/encrypted .* with userspace/);
    expect(second.outputs).toMatchObject({
      engine: 'userspace',
      'encrypt-changed': 'true',
      'import-changed': 'true',
    });
    expect(JSON.parse(await textOf(stage, 'web.vhd-0.vhd.manifest.json'))).toMatchObject({
      'wrapped-dek': second.outputs['wrapped-dek'],
      engine: 'userspace',
      tools: { node: expect.stringMatching(/^24\./) },
      notes: [expect.stringContaining('came from the cache')],
    });
  });
});

function callOf(stage: Stage) {
  const inputs = {
    'root-key-crn': stage.cloud.rootKeyCrn,
    bucket: stage.cloud.bucket,
    'operating-system': 'DEBIAN_12_64',
    engine: 'userspace',
    image: stage.image('web.raw'),
    name: 'web',
    'import-service-id': stage.cloud.importServiceId,
    'object-key': 'web.vhd-0.vhd',
    'check-guest': 'off',
    cache: true,
  };
  // As after "re-run failed jobs", which keeps the wrapped data key of the first attempt.
  const secrets = {
    'ibmcloud-api-key': stage.cloud.env['IBMCLOUD_API_KEY'] ?? '',
    'classic-username': stage.cloud.classic.username,
    'classic-api-key': stage.cloud.classic.apiKey,
    'data-key': randomBytes(64).toString('base64'),
  };
  return { inputs, secrets };
}

/** Bytes that the bucket takes in all; 0: any number. */
async function setQuota({ cloud }: Stage, bytes: number): Promise<void> {
  const token = (await tokensOf(cloud).token()).reveal();
  const url = `${cloud.env['IBMCLOUD_COS_CONFIG_ENDPOINT']}/b/${cloud.bucket}`;
  const answer = await fetch(url, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ hard_quota: bytes }),
  });
  expect(answer.status).toBe(204);
}

/** An object in the bucket. */
async function textOf({ cloud }: Stage, key: string): Promise<string> {
  return (await storageOf(cloud).getText({ bucket: cloud.bucket, key }, 2 ** 20)) ?? '';
}
