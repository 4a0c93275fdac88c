import IBM from 'ibm-cos-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { noBoot: true } });
});
afterAll(() => cloud.stop());

function byApiKey(apiKeyId: string): IBM.S3 {
  return new IBM.S3({
    endpoint: cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '',
    apiKeyId,
    ibmAuthEndpoint: `${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`,
    serviceInstanceId: cloud.cosInstanceCrn,
    signatureVersion: 'iam',
    s3ForcePathStyle: true,
    maxRetries: 0,
  });
}

const owner = (): string => cloud.env['IBMCLOUD_API_KEY'] ?? '';

async function ownerToken(): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: owner() });
  const url = `${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`;
  const { access_token } = (await (await fetch(url, { method: 'POST', body: form })).json()) as {
    access_token: string;
  };
  return access_token;
}

async function platform(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const base = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'];
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: `Bearer ${await ownerToken()}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
  return answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>);
}

describe('object storage inside the local cloud', () => {
  it('lets the account owner in, and the import service ID read and not write, by real tokens and policies', async () => {
    const Bucket = cloud.bucket;
    await byApiKey(owner()).putObject({ Bucket, Key: 'image', Body: 'bytes' }).promise();
    const iamId = `iam-${cloud.importServiceId}`;
    const key = await platform('POST', '/v1/apikeys', {
      name: 'k',
      iam_id: iamId,
      account_id: cloud.account,
    });
    const reader = byApiKey(String(key['apikey']));
    expect((await reader.getObject({ Bucket, Key: 'image' }).promise()).Body?.toString()).toBe('bytes');
    const write = reader.putObject({ Bucket, Key: 'image', Body: 'changed' }).promise();
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied', statusCode: 403 });
  });

  it('takes the HMAC pair of a resource key, with the rights of its role, until the key is deleted', async () => {
    const made = await platform('POST', '/v2/resource_keys', {
      name: 'hmac',
      source: cloud.cosInstanceCrn,
      role: 'Writer',
      parameters: { HMAC: true },
    });
    const { cos_hmac_keys: pair } = made['credentials'] as Record<string, Record<string, string>>;
    const s3 = new IBM.S3({
      endpoint: cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '',
      credentials: new IBM.Credentials(pair?.['access_key_id'] ?? '', pair?.['secret_access_key'] ?? ''),
      signatureVersion: 'v4',
      region: 'us-south',
      s3ForcePathStyle: true,
      maxRetries: 0,
    });
    const Bucket = cloud.bucket;
    expect((await s3.listBuckets().promise()).Buckets?.map(({ Name }) => Name)).toEqual([Bucket]);
    await s3.putObject({ Bucket, Key: 'by-hmac', Body: 'x' }).promise();
    const CORSConfiguration = { CORSRules: [{ AllowedMethods: ['GET'], AllowedOrigins: ['*'] }] };
    const manage = s3.putBucketCors({ Bucket, CORSConfiguration }).promise();
    await expect(manage).rejects.toMatchObject({ code: 'AccessDenied' });
    await platform('DELETE', `/v2/resource_keys/${String(made['guid'])}`);
    const late = s3.getObject({ Bucket, Key: 'by-hmac' }).promise();
    await expect(late).rejects.toMatchObject({ code: 'InvalidAccessKeyId' });
  });

  it('shows the seeded bucket in the configuration API at the endpoint of the start line', async () => {
    const token = await ownerToken();
    const url = `${cloud.env['IBMCLOUD_COS_CONFIG_ENDPOINT']}/b/${cloud.bucket}`;
    const shown = (await (
      await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    ).json()) as object;
    expect(shown).toMatchObject({ name: cloud.bucket, service_instance_crn: cloud.cosInstanceCrn });
  });
});
