import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BUCKET,
  INSTANCE,
  INSTANCE_CRN,
  type Kit,
  md5Base64,
  startKit,
  xmlText,
} from './object-storage-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.close());

const withInstance = { 'ibm-service-instance-id': INSTANCE };

function create(
  name: string,
  constraint?: string,
  headers: Record<string, string> = withInstance,
  host?: string,
) {
  const body =
    constraint === undefined
      ? ''
      : `<CreateBucketConfiguration><LocationConstraint>${constraint}</LocationConstraint></CreateBucketConfiguration>`;
  return kit.send('PUT', `/${name}`, { body, headers: { ...headers, ...(host ? { host } : {}) } });
}

const code = async (answer: Promise<{ status: number; text: string }>): Promise<string> => {
  const { status, text } = await answer;
  return `${status} ${xmlText(text, 'Code') ?? ''}`.trim();
};

describe('buckets', () => {
  it('takes the location from the constraint, or the class standard of the default region', async () => {
    expect((await create('plain-one')).status).toBe(200);
    expect((await kit.send('GET', '/plain-one?location')).text).toMatch(
      />us-south-standard<\/LocationConstraint>$/,
    );
    expect((await create('cold-one', 'eu-de-cold', { 'ibm-service-instance-id': INSTANCE_CRN })).status).toBe(
      200,
    );
    expect(
      xmlText(
        (await kit.send('GET', '/?extended&prefix=cold', { headers: withInstance })).text,
        'LocationConstraint',
      ),
    ).toBe('eu-de-cold');
  });

  it.each(['us-south', 'mars-standard', 'us-south-flex', 'standard'])(
    'refuses the location %s',
    async (constraint) => {
      expect(await code(create('never', constraint))).toBe('400 InvalidLocationConstraint');
    },
  );

  it.each(['ab', 'Upper', '192.168.1.1', 'cosv1-x', 'account-x', '-start', 'under_score'])(
    'refuses the name %s',
    async (name) => {
      expect(await code(create(name))).toBe('400 InvalidBucketName');
    },
  );

  it('needs a known service instance to create and to list', async () => {
    expect(await code(create('never', undefined, {}))).toBe('400 InvalidRequest');
    expect(await code(create('never', undefined, { 'ibm-service-instance-id': 'unknown' }))).toBe(
      '403 AccessDenied',
    );
    expect(await code(kit.send('GET', '/'))).toBe('400 InvalidRequest');
  });

  it('refuses a name that is taken, and deletes only an empty bucket', async () => {
    expect(await code(create(BUCKET))).toBe('409 BucketAlreadyOwnedByYou');
    await create('to-delete');
    await kit.send('PUT', '/to-delete/x', { body: 'x' });
    expect(await code(kit.send('DELETE', '/to-delete'))).toBe('409 BucketNotEmpty');
    await kit.send('DELETE', '/to-delete/x');
    expect((await kit.send('DELETE', '/to-delete')).status).toBe(204);
    expect((await kit.send('HEAD', '/to-delete')).status).toBe(404);
  });

  it('stores and shows SSE with Key Protect, if an authorization lets it use the root key', async () => {
    const sse = (key: string) => ({
      ...withInstance,
      'ibm-sse-kp-encryption-algorithm': 'AES256',
      'ibm-sse-kp-customer-root-key-crn': `crn:v1:bluemix:public:kms:us-south:a/x:kp-guid:key:${key}`,
    });
    expect(await code(create('sse-bucket', undefined, sse('other-key')))).toBe('400 InvalidRequest');
    expect((await create('sse-bucket', undefined, sse('authorized-key'))).status).toBe(200);
    const head = await kit.send('HEAD', '/sse-bucket');
    expect(head.headers['ibm-sse-kp-enabled']).toBe('True');
    expect(head.headers['ibm-sse-kp-crk-id']).toBe(sse('authorized-key')['ibm-sse-kp-customer-root-key-crn']);
  });

  it('serves virtual-host style, and knows a bucket only at its own region where the host names one', async () => {
    const at = (host: string, path: string) => kit.send('GET', path, { headers: { host } });
    await kit.send('PUT', `/${BUCKET}/dir/key`, { body: 'hosted' });
    expect((await at(`${BUCKET}.localhost:80`, '/dir/key')).text).toBe('hosted');
    expect((await at(`${BUCKET}.s3.us-south.cloud-object-storage.appdomain.cloud`, '/dir/key')).text).toBe(
      'hosted',
    );
    expect(
      (await at('s3.private.us-south.cloud-object-storage.appdomain.cloud', `/${BUCKET}/dir/key`)).text,
    ).toBe('hosted');
    expect(await code(at('s3.eu-de.cloud-object-storage.appdomain.cloud', `/${BUCKET}/dir/key`))).toBe(
      '404 NoSuchBucket',
    );
    const abroad = create(
      'abroad',
      'us-south-standard',
      withInstance,
      's3.eu-de.cloud-object-storage.appdomain.cloud',
    );
    expect(await code(abroad)).toBe('400 InvalidLocationConstraint');
  });

  it('keeps and shows lifecycle (with a digest only), CORS and tags', async () => {
    const rule =
      '<Rule><ID>a</ID><Filter><Prefix>up/</Prefix></Filter><Status>Enabled</Status><AbortIncompleteMultipartUpload><DaysAfterInitiation>3</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>';
    const body = `<LifecycleConfiguration>${rule}</LifecycleConfiguration>`;
    // The bucket that the cloud begins with has a rule, as a prepared account has it.
    expect((await kit.send('DELETE', `/${BUCKET}?lifecycle`)).status).toBe(204);
    expect(await code(kit.send('GET', `/${BUCKET}?lifecycle`))).toBe('404 NoSuchLifecycleConfiguration');
    expect(await code(kit.send('PUT', `/${BUCKET}?lifecycle`, { body }))).toBe('400 InvalidRequest');
    const md5 = { 'content-md5': md5Base64(body) };
    expect((await kit.send('PUT', `/${BUCKET}?lifecycle`, { body, headers: md5 })).status).toBe(200);
    expect((await kit.send('GET', `/${BUCKET}?lifecycle`)).text).toContain(rule);
    expect((await kit.send('DELETE', `/${BUCKET}?lifecycle`)).status).toBe(204);
    expect(await code(kit.send('GET', `/${BUCKET}?cors`))).toBe('404 NoSuchCORSConfiguration');
    const cors =
      '<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule></CORSConfiguration>';
    expect((await kit.send('PUT', `/${BUCKET}?cors`, { body: cors })).status).toBe(200);
    expect((await kit.send('GET', `/${BUCKET}?cors`)).text).toBe(cors);
    expect(await code(kit.send('GET', `/${BUCKET}?tagging`))).toBe('404 NoSuchTagSet');
  });

  it('ends uploads by the lifecycle rule of the bucket', async () => {
    await create('swept');
    const begun = await kit.send('POST', '/swept/up/x?uploads');
    const path = `/swept/up/x?uploadId=${xmlText(begun.text, 'UploadId')}`;
    const body =
      '<LifecycleConfiguration><Rule><Filter><Prefix>up/</Prefix></Filter><Status>Enabled</Status><AbortIncompleteMultipartUpload><DaysAfterInitiation>2</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule></LifecycleConfiguration>';
    await kit.send('PUT', '/swept?lifecycle', { body, headers: { 'content-md5': md5Base64(body) } });
    expect((await kit.send('GET', path)).status).toBe(200);
    kit.clock.advance(2 * 86_400_000);
    expect((await kit.send('GET', '/swept?uploads')).text).not.toContain('<Upload>');
    expect(await code(kit.send('GET', path))).toBe('404 NoSuchUpload');
  });

  it.each(['PUT', 'DELETE'])(
    'refuses %s of a document that it does not serve with 501 and its name',
    async (method) => {
      const answer = await kit.send(method, `/${BUCKET}?replication`);
      expect(answer.status).toBe(501);
      expect(xmlText(answer.text, 'Code')).toBe('NotImplemented');
      expect(xmlText(answer.text, 'Message')).toContain(`bucket ${method} replication`);
    },
  );

  it('writes errors with resource, request id and httpStatusCode in their order', async () => {
    const answer = await kit.send('GET', '/no-such-bucket/');
    expect(answer.headers['content-type']).toBe('application/xml');
    expect(answer.text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\n<Error><Code>NoSuchBucket<\/Code><Message>[^<]+<\/Message><Resource>\/no-such-bucket\/<\/Resource><RequestId>[0-9a-f-]{36}<\/RequestId><httpStatusCode>404<\/httpStatusCode><\/Error>$/,
    );
    const missing = await kit.send('GET', `/${BUCKET}/a%20%26b`);
    expect(xmlText(missing.text, 'Resource')).toBe(`/${BUCKET}/a &amp;b`);
  });
});

describe('listing', () => {
  beforeAll(async () => {
    await create('listed');
    for (const key of ['a', 'b/1', 'b/2', 'b/3', 'c d&', '%EE%80%80', '%F0%9F%98%80']) {
      await kit.send('PUT', `/listed/${encodeURI(decodeURIComponent(key))}`, { body: key });
    }
  });

  const list = async (query: string): Promise<{ names: string[]; text: string }> => {
    const { text } = await kit.send('GET', `/listed?${query}`);
    const names = [...text.matchAll(/<(?:Key|CommonPrefixes><Prefix)>([^<]*)</g)].map(
      (match) => match[1] ?? '',
    );
    return { names, text };
  };

  it('lists by UTF-8 byte order in both versions', async () => {
    const all = ['a', 'b/1', 'b/2', 'b/3', 'c d&amp;', '\ue000', '😀'];
    expect((await list('list-type=2')).names).toEqual(all);
    expect((await list('')).names).toEqual(all);
  });

  it('joins by delimiter and pages through keys and common prefixes without loss or repetition', async () => {
    const pages: string[][] = [];
    let token = '';
    do {
      const { names, text } = await list(`list-type=2&delimiter=/&max-keys=1${token}`);
      pages.push(names);
      const next = xmlText(text, 'NextContinuationToken');
      token = next === undefined ? '' : `&continuation-token=${next}`;
      expect(xmlText(text, 'IsTruncated')).toBe(String(next !== undefined));
      expect(xmlText(text, 'KeyCount')).toBe('1');
    } while (token !== '');
    expect(pages).toEqual([['a'], ['b/'], ['c d&amp;'], ['\ue000'], ['😀']]);
    const first = await list('delimiter=/&max-keys=2');
    expect(xmlText(first.text, 'NextMarker')).toBe('b/');
    expect((await list('delimiter=/&max-keys=2&marker=b/')).names).toEqual(['c d&amp;', '\ue000']);
  });

  it('filters by prefix, starts after a key, and encodes keys when asked', async () => {
    expect((await list('list-type=2&prefix=b/')).names).toEqual(['b/1', 'b/2', 'b/3']);
    expect((await list('list-type=2&prefix=b/&start-after=b/1')).names).toEqual(['b/2', 'b/3']);
    expect((await list('list-type=2&prefix=b/&delimiter=/')).names).toEqual(['b/1', 'b/2', 'b/3']);
    expect((await list('list-type=2&encoding-type=url')).names).toEqual([
      'a',
      'b/1',
      'b/2',
      'b/3',
      'c%20d%26',
      '%EE%80%80',
      '%F0%9F%98%80',
    ]);
    expect((await list('list-type=2&max-keys=0')).names).toEqual([]);
  });

  it('refuses parameters that make no sense', async () => {
    expect(await code(kit.send('GET', '/listed?max-keys=x'))).toBe('400 InvalidArgument');
    expect(await code(kit.send('GET', '/listed?list-type=2&continuation-token=zzz'))).toBe(
      '400 InvalidArgument',
    );
    expect(await code(kit.send('GET', '/listed?list-type=3'))).toBe('400 InvalidArgument');
    expect(await code(kit.send('GET', '/listed?encoding-type=x'))).toBe('400 InvalidArgument');
  });

  it('shows of each object what IBM shows', async () => {
    const { text } = await kit.send('GET', '/listed?list-type=2&prefix=a');
    expect(text).toMatch(
      /<Contents><Key>a<\/Key><LastModified>[^<]+Z<\/LastModified><ETag>&quot;[0-9a-f]{32}&quot;<\/ETag><Size>1<\/Size><StorageClass>STANDARD<\/StorageClass><Owner><ID>/,
    );
  });
});
