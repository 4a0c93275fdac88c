import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';

let cloud: LocalCloud;
let storage: ObjectStorage;
const bytes = randomBytes(2000);

beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { noBoot: true } });
  const { signal } = new AbortController();
  const apiKey = new Secret(cloud.env['IBMCLOUD_API_KEY'] ?? '');
  const url = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
  const tokens = createTokenSource({ apiKey, url, mask() {}, signal, log: silentLog });
  const endpoints = {
    network: 'public',
    overrides: { cos: cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '' },
  } as const;
  storage = createObjectStorage({ tokens, endpoints, region: 'us-south', signal, log: silentLog });
  const params = { Bucket: cloud.bucket, Key: 'range', Body: bytes };
  await storage.s3.send({ operation: 'putObject', params, repeatable: true });
});
afterAll(() => cloud.stop());

it('reads a part of an object, and less only at its end', async () => {
  const place = { bucket: cloud.bucket, key: 'range' };
  expect((await storage.readRange(place, 0, 512)).equals(bytes.subarray(0, 512))).toBe(true);
  expect((await storage.readRange(place, 700, 1)).equals(bytes.subarray(700, 701))).toBe(true);
  expect((await storage.readRange(place, 1900, 512)).equals(bytes.subarray(1900))).toBe(true);
  const nothing = storage.readRange({ ...place, key: 'none' }, 0, 512);
  await expect(nothing).rejects.toBeInstanceOf(ServiceError);
});
