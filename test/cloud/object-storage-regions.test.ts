import { afterEach, describe, expect, it } from 'vitest';
import { startLocalCloud } from '../../cloud/local-cloud.ts';
import { BUCKET, INSTANCE, type Kit, startKit, xmlText } from './object-storage-kit.ts';

let kit: Kit;
afterEach(() => kit.close());

const IBM = 'cloud-object-storage.appdomain.cloud';
const withInstance = { 'ibm-service-instance-id': INSTANCE };
const newName = () => `bucket-${crypto.randomUUID()}`;

const outcome = ({ status, text }: { status: number; text: string }) =>
  `${status} ${xmlText(text, 'Code') ?? ''}`.trim();

/** Creates a bucket at the endpoint `host` by its path, or by `bucket.host`. Without a host: on loopback. */
async function create(constraint: string | undefined, host?: string, style = 'path', name = newName()) {
  const body = constraint
    ? `<CreateBucketConfiguration><LocationConstraint>${constraint}</LocationConstraint></CreateBucketConfiguration>`
    : '';
  const virtual = style === 'virtual-host';
  const named = host === undefined ? {} : { host: virtual ? `${name}.${host}` : host };
  const headers = { ...withInstance, ...named };
  return outcome(await kit.send('PUT', virtual ? '/' : `/${name}`, { body, headers }));
}

async function locationOf(name: string): Promise<string | undefined> {
  const list = await kit.send('GET', `/?extended&prefix=${name}&max-keys=1`, { headers: withInstance });
  return xmlText(list.text, 'LocationConstraint');
}

/** Host, a location that fits it, one that does not. */
const HOSTS = [
  [`s3.eu-de.${IBM}`, 'eu-de', 'us-south-standard'],
  [`s3.private.eu-de.${IBM}`, 'eu-de', 'eu-gb-smart'],
  [`s3.direct.us-east.${IBM}`, 'us-east', 'us-south-vault'],
  [`S3.EU-DE.${IBM}:443`, 'eu-de', 'us-east-standard'],
  [`s3.eu-de.${IBM}.`, 'eu-de', 'us-east-standard'],
  [`s3.us.${IBM}`, 'us', 'us-south-standard'],
  [`s3.private.eu.${IBM}`, 'eu', 'us-standard'],
  [`s3.direct.ap.${IBM}`, 'ap', 'jp-tok-standard'],
  [`s3.dal.us.${IBM}`, 'us', 'eu-standard'],
  [`s3.private.dal.us.${IBM}`, 'us', 'us-south-standard'],
  [`s3.ams03.${IBM}`, 'ams03', 'eu-standard'],
  [`s3.private.sng01.${IBM}`, 'sng01', 'ams03-standard'],
] as const;

describe.each(['path', 'virtual-host'])('a location constraint, %s style', (style) => {
  it.each(HOSTS)('at %s must be one of %s, not %s', async (host, region, foreign) => {
    kit = await startKit();
    expect(await create(foreign, host, style)).toBe('400 InvalidLocationConstraint');
    expect(await create(region, host, style)).toBe('400 InvalidLocationConstraint');
    expect(await create(`${region}-smart`, host, style)).toBe('200');
    const name = newName();
    expect(await create(undefined, host, style, name)).toBe('200');
    expect(await locationOf(name)).toBe(`${region}-standard`);
  });

  it('at a host of no region of IBM’s is refused, and no bucket is made there without one', async () => {
    kit = await startKit();
    expect(await create('us-south-standard', `s3.mars.${IBM}`, style)).toBe('400 InvalidLocationConstraint');
    expect(await create('mars-standard', `s3.mars.${IBM}`, style)).toBe('400 InvalidLocationConstraint');
    expect(await create(undefined, `s3.mars.${IBM}`, style)).toBe('400 InvalidLocationConstraint');
  });

  it('on loopback may be any', async () => {
    kit = await startKit();
    for (const host of ['localhost:80', 's3.localhost', ...(style === 'path' ? ['127.0.0.1'] : [])]) {
      expect(await create('eu-de-standard', host, style)).toBe('200');
      expect(await create('us-cold', host, style)).toBe('200');
    }
  });
});

describe('a strict endpoint', () => {
  it.each([
    ['eu-de', 'us-south-standard'],
    ['us', 'us-south-standard'],
    ['ams03', 'eu-standard'],
  ])('of %s refuses the location %s on every loopback name', async (endpointRegion, foreign) => {
    kit = await startKit({ endpointRegion });
    for (const [host, style] of [
      [undefined, 'path'],
      ['localhost:80', 'path'],
      ['localhost:80', 'virtual-host'],
      ['s3.localhost', 'path'],
    ]) {
      expect(await create(foreign, host, style)).toBe('400 InvalidLocationConstraint');
      expect(await create(`${endpointRegion}-standard`, host, style)).toBe('200');
      const name = newName();
      expect(await create(undefined, host, style, name)).toBe('200');
      expect(await locationOf(name)).toBe(`${endpointRegion}-standard`);
    }
  });

  it('has no bucket of another region, and lists it still', async () => {
    kit = await startKit({ endpointRegion: 'eu-de' });
    for (const [method, path] of [
      ['GET', `/${BUCKET}`],
      ['GET', `/${BUCKET}?location`],
      ['PUT', `/${BUCKET}/key`],
      ['GET', `/${BUCKET}/key`],
      ['POST', `/${BUCKET}/key?uploads`],
      ['DELETE', `/${BUCKET}`],
    ] as const) {
      expect(outcome(await kit.send(method, path))).toBe('404 NoSuchBucket');
    }
    expect((await kit.send('HEAD', `/${BUCKET}`)).status).toBe(404);
    expect((await kit.send('HEAD', '/', { headers: { host: `${BUCKET}.localhost` } })).status).toBe(404);
    expect((await kit.send('GET', '/', { headers: withInstance })).text).toContain(`<Name>${BUCKET}</Name>`);
    expect(await create('eu-de-standard', undefined, 'path', BUCKET)).toBe('409 BucketAlreadyOwnedByYou');
  });

  it('leaves a host that tells a region to that region', async () => {
    kit = await startKit({ endpointRegion: 'eu-de' });
    const host = `s3.us-south.${IBM}`;
    expect((await kit.send('PUT', `/${BUCKET}/key`, { body: 'x', headers: { host } })).status).toBe(200);
    expect(await create('us-south-standard', host)).toBe('200');
    expect(await create('eu-de-standard', host)).toBe('400 InvalidLocationConstraint');
  });

  it('is made by an option of the cloud, and an unknown location ends the start', async () => {
    kit = await startKit();
    const settings = { noBoot: true };
    await expect(startLocalCloud({ settings, cosRegion: 'mars' })).rejects.toThrow('no location mars');
    const cloud = await startLocalCloud({ settings, cosRegion: 'us-south' });
    try {
      const form = new URLSearchParams({
        grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
        apikey: cloud.env['IBMCLOUD_API_KEY'] ?? '',
      });
      const tokenUrl = `${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`;
      const token = (await (await fetch(tokenUrl, { method: 'POST', body: form })).json()) as {
        access_token: string;
      };
      const put = (path: string, body: string) =>
        fetch(`${cloud.env['IBMCLOUD_COS_ENDPOINT']}/${path}`, {
          method: 'PUT',
          headers: {
            authorization: `Bearer ${token.access_token}`,
            'ibm-service-instance-id': cloud.cosInstanceCrn,
          },
          body,
        });
      const abroad =
        '<CreateBucketConfiguration><LocationConstraint>eu-de-standard</LocationConstraint></CreateBucketConfiguration>';
      const refused = await put('abroad', abroad);
      expect([refused.status, xmlText(await refused.text(), 'Code')]).toEqual([
        400,
        'InvalidLocationConstraint',
      ]);
      expect((await put(`${cloud.bucket}/key`, 'x')).status).toBe(200);
    } finally {
      await cloud.stop();
    }
  });
});
