import { constants, createCipheriv, publicEncrypt, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kms, kmsOf, refusal, target } from './key-protect-kit.ts';
import { type Platform, startPlatform } from './platform-kit.ts';

let platform: Platform;
let kms: Kms;
beforeAll(async () => {
  platform = await startPlatform();
  kms = kmsOf(platform);
});
afterAll(() => platform.stop());

describe('creating keys', () => {
  test('answers with the whole key and never with root material', async () => {
    const made = await kms.create({ name: 'root', description: 'wraps DEKs', aliases: ['my-root'] });
    expect(made.status).toBe(201);
    const [key] = made.body.resources;
    expect(key).toMatchObject({
      name: 'root',
      aliases: ['my-root'],
      state: 1,
      extractable: false,
      imported: false,
      keyRingID: 'default',
      algorithmType: 'Deprecated',
      algorithmBitSize: 256,
      crn: platform.cloud.rootKeyCrn.replace(/[^:]*$/, key.id),
      keyVersion: { id: key.id },
      dualAuthDelete: { enabled: false },
      deleted: false,
    });
    expect(key.creationDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(key).not.toHaveProperty('payload');
    expect((await kms.call('GET', '/keys/my-root')).body.resources[0]).not.toHaveProperty('payload');
  });

  test('of the standard kind gives their payload back, but not to the list or where minimal is preferred', async () => {
    const payload = Buffer.from('a secret').toString('base64');
    const made = await kms.create({ extractable: true, payload });
    const { id } = made.body.resources[0];
    expect(made.body.resources[0]).toMatchObject({ payload, imported: true });
    expect((await kms.call('GET', `/keys/${id}`)).body.resources[0].payload).toBe(payload);
    expect((await kms.call('GET', `/keys/${id}/metadata`)).body.resources[0]).not.toHaveProperty('payload');
    expect(JSON.stringify((await kms.call('GET', '/keys')).body)).not.toContain(payload);
    const headers = { prefer: 'return=minimal' };
    const minimal = await kms.create({ extractable: true }, { headers });
    expect(minimal.body.resources[0]).not.toHaveProperty('payload');
  });

  test.each([
    [{ name: 'x' }, 'name'],
    [{ name: 'x'.repeat(91) }, 'name'],
    [{ description: 'x' }, 'description'],
    [{ expirationDate: '2020-01-01T00:00:00Z' }, 'expirationDate'],
    [{ payload: 'QUJD' }, 'payload'],
    [{ payload: '!' }, 'payload'],
    [{ aliases: ['a b'] }, 'aliases'],
    [{ aliases: ['aa', 'ab', 'ac', 'ad', 'ae', 'af'] }, 'aliases'],
    [{ extractable: 'no' }, 'extractable'],
  ])('refuses %j', async (resource, field) => {
    const answer = await kms.create(resource);
    expect([...refusal(answer), target(answer)]).toEqual([400, 'INVALID_FIELD_ERR', field]);
  });

  test('refuses bodies of the wrong shape with their own codes', async () => {
    const collectionType = 'application/vnd.ibm.kms.key+json';
    const key = { type: collectionType, name: 'a key', extractable: false };
    const post = async (body: unknown) => refusal(await kms.call('POST', '/keys', { body }));
    expect(await post({ metadata: { collectionType, collectionTotal: 2 }, resources: [key] })).toEqual([
      400,
      'COLLECTION_TOTAL_MISMATCH_ERR',
    ]);
    const two = { metadata: { collectionType, collectionTotal: 2 }, resources: [key, key] };
    expect(await post(two)).toEqual([400, 'BAD_BODY_ERR']);
    expect(await post({ metadata: {}, resources: [key] })).toEqual([400, 'BAD_BODY_ERR']);
    expect(refusal(await kms.create({ colour: 'red' }))).toEqual([400, 'BAD_BODY_ERR']);
    expect(refusal(await kms.call('POST', '/keys'))).toEqual([400, 'NO_BODY_ERR']);
  });

  test('keeps aliases unique in the instance', async () => {
    const [one, two] = [await kms.root(), await kms.root()];
    expect((await kms.call('POST', `/keys/${one}/aliases/unique`)).status).toBe(201);
    expect((await kms.call('POST', `/keys/${two}/aliases/unique`)).status).toBe(409);
    expect((await kms.create({ aliases: ['unique'] })).status).toBe(409);
    expect((await kms.call('DELETE', `/keys/${one}/aliases/unique`)).status).toBe(204);
    expect((await kms.call('GET', '/keys/unique/metadata')).status).toBe(404);
    expect((await kms.call('POST', `/keys/${two}/aliases/unique`)).status).toBe(201);
  });

  test('obeys the instance’s policy on kinds of keys', async () => {
    const policy = (enabled: boolean) =>
      kms.call('PUT', '/instance/policies?policy=keyCreateImportAccess', {
        body: {
          metadata: { collectionType: 'application/vnd.ibm.kms.policy+json', collectionTotal: 1 },
          resources: [
            {
              policy_type: 'keyCreateImportAccess',
              policy_data: { enabled, attributes: { create_standard_key: false, enforce_token: true } },
            },
          ],
        },
      });
    expect((await policy(true)).status).toBe(204);
    const payload = randomBytes(32).toString('base64');
    const forbidden = [409, 'KEY_CREATE_IMPORT_ACCESS_ERR'];
    expect(refusal(await kms.create({ extractable: true }))).toEqual(forbidden);
    expect(refusal(await kms.create({ payload }))).toEqual(forbidden);
    expect((await kms.create()).status).toBe(201);
    const [kept] = (await kms.call('GET', '/instance/policies?policy=keyCreateImportAccess')).body.resources;
    expect(kept.policy_data.attributes).toMatchObject({ create_standard_key: false, create_root_key: true });
    await policy(false);
    expect((await kms.create({ payload })).status).toBe(201);
  });
});

describe('listing keys', () => {
  test('pages, sorts, filters and counts', async () => {
    const names = ['list-a', 'list-b', 'list-c'];
    for (const name of names) await kms.create({ name, extractable: name === 'list-b' });
    const list = async (query: string) =>
      (await kms.call('GET', `/keys?${query}`)).body.resources.map((key: { name: string }) => key.name);
    expect((await list('search=list-')).toSorted()).toEqual(names);
    expect(await list('search=list-&extractable=true')).toEqual(['list-b']);
    expect(await list('search=exact:list-c')).toEqual(['list-c']);
    expect(await list('search=name:alias:exact:list-c,')).toEqual(['list-c']);
    expect(await list('search=exact:escape:list-c')).toEqual(['list-c']);
    expect(await list('search=escape:name:list-c')).toEqual([]);
    const byId = await list('search=list-');
    expect(await list('search=list-&sort=-id')).toEqual(byId.toReversed());
    expect(await list('search=list-&limit=2&offset=1')).toEqual(byId.slice(1));
    const head = await fetch(`${platform.env('IBMCLOUD_KP_API_ENDPOINT')}/api/v2/keys?search=list-`, {
      method: 'HEAD',
      headers: {
        authorization: `Bearer ${await platform.token()}`,
        'bluemix-instance': platform.cloud.kmsInstanceId,
      },
    });
    expect([head.status, head.headers.get('key-total')]).toEqual([200, '3']);
    expect(await head.text()).toBe('');
  });

  test.each(['limit=0', 'limit=5001', 'offset=-1', 'state=4', 'state=x', 'sort=colour', 'extractable=maybe'])(
    'refuses %s',
    async (query) => {
      expect(refusal(await kms.call('GET', `/keys?${query}`))).toEqual([400, 'INVALID_QUERY_PARAM_ERR']);
    },
  );
});

describe('secure import', () => {
  interface Token {
    readonly publicKey: string;
    readonly nonce: Buffer;
  }

  async function importToken(): Promise<Token> {
    const made = await kms.call('POST', '/import_token', {
      body: { expiration: 300, maxAllowedRetrievals: 1 },
    });
    expect(made.body).toMatchObject({ maxAllowedRetrievals: 1, remainingRetrievals: 1 });
    expect(made.body).not.toHaveProperty('payload');
    const { body } = await kms.call('GET', '/import_token');
    const publicKey = Buffer.from(body.payload, 'base64').toString('utf8');
    return { publicKey, nonce: Buffer.from(body.nonce, 'base64') };
  }

  function sealed(material: Buffer, token: Token, nonceKey = material, nonce = token.nonce) {
    const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', nonceKey, iv);
    const encrypted = Buffer.concat([cipher.update(nonce), cipher.final(), cipher.getAuthTag()]);
    return {
      payload: publicEncrypt({ key: token.publicKey, ...padding }, material).toString('base64'),
      encryptedNonce: encrypted.toString('base64'),
      iv: iv.toString('base64'),
      encryptionAlgorithm: 'RSAES_OAEP_SHA_256',
    };
  }

  test('takes material that was encrypted for the token, and proves the nonce', async () => {
    expect((await kms.call('GET', '/import_token')).status).toBe(404);
    const token = await importToken();
    const again = await kms.call('GET', '/import_token');
    expect(refusal(again)).toEqual([409, 'IMPORT_TOKEN_EXPIRED_ERR']);
    const material = randomBytes(32);
    const made = await kms.create(sealed(material, token));
    expect([made.status, made.body.resources[0].imported]).toEqual([201, true]);
    const plain = await kms.root({ payload: material.toString('base64') });
    const dek = randomBytes(32).toString('base64');
    const ciphertext = await kms.wrap(made.body.resources[0].id, dek);
    expect((await kms.action(plain, 'unwrap', { ciphertext })).body.plaintext).toBe(dek);

    const standard = await kms.create({ extractable: true, ...sealed(material, token) });
    const { id } = standard.body.resources[0];
    expect((await kms.call('GET', `/keys/${id}`)).body.resources[0].payload).toBe(
      material.toString('base64'),
    );
    const long = sealed(randomBytes(64), token, material);
    expect(refusal(await kms.create({ extractable: true, ...long }))).toEqual([400, 'INVALID_FIELD_ERR']);
    const wrongKey = sealed(material, token, randomBytes(32));
    expect(refusal(await kms.create(wrongKey))).toEqual([400, 'INCORRECT_NONCE_IV_ERR']);
    const wrongNonce = sealed(material, token, material, randomBytes(12));
    expect(refusal(await kms.create(wrongNonce))).toEqual([400, 'INCORRECT_NONCE_ERR']);
    const other = await importToken();
    expect(refusal(await kms.create(sealed(material, token)))).toEqual([400, 'INVALID_FIELD_ERR']);
    expect((await kms.create(sealed(material, other))).status).toBe(201);
    platform.advance(301_000);
    const late = sealed(material, token);
    expect(refusal(await kms.create(late))).toEqual([409, 'IMPORT_TOKEN_EXPIRED_ERR']);
  });
});

test('registrations are empty, rings come and go, an unknown route is 501', async () => {
  const id = await kms.root();
  for (const path of [`/keys/${id}/registrations`, '/keys/registrations'])
    expect((await kms.call('GET', path)).body.resources).toEqual([]);
  const made = await kms.call('POST', '/key_rings/spare');
  expect([made.status, made.body]).toEqual([201, undefined]);
  expect((await kms.call('POST', '/key_rings/spare')).status).toBe(409);
  const rings = (await kms.call('GET', '/key_rings')).body.resources.map((ring: { id: string }) => ring.id);
  expect(rings).toEqual(['default', 'spare']);
  const moved = await kms.call('PATCH', `/keys/${id}`, { body: { keyRingID: 'spare' } });
  expect(moved.body.resources[0].keyRingID).toBe('spare');
  expect((await kms.call('DELETE', '/key_rings/spare')).status).toBe(409);
  await kms.call('DELETE', `/keys/${id}`);
  expect((await kms.call('DELETE', '/key_rings/spare?force=true')).status).toBe(204);
  const unknown = await kms.call('GET', '/kmip_adapters');
  expect([unknown.status, unknown.body.route]).toEqual([501, '/api/v2/kmip_adapters']);
});

test('fields are taken as IBM’s Go client spells them, tags as short as the others document', async () => {
  const made = await kms.create({ Tags: ['a', 'b c', ''] });
  expect(made.body.resources[0].tags).toEqual(['a', 'b c', '']);
  expect(target(await kms.create({ tags: ['x'.repeat(31)] }))).toBe('tags');
  expect(target(await kms.create({ tags: ['a,b'] }))).toBe('tags');
  await kms.call('POST', '/key_rings/go');
  const moved = await kms.call('PATCH', `/keys/${made.body.resources[0].id}`, { body: { KeyRingID: 'go' } });
  expect(moved.body.resources[0].keyRingID).toBe('go');
});

test('an active policy of allowed addresses has a port of the private endpoint', async () => {
  const put = (enabled: boolean) =>
    kms.call('PUT', '/instance/policies?policy=allowedIP', {
      body: {
        metadata: { collectionType: 'application/vnd.ibm.kms.policy+json', collectionTotal: 1 },
        resources: [
          {
            policy_type: 'allowedIP',
            policy_data: { enabled, attributes: { allowed_ip: ['127.0.0.0/8', '::1'] } },
          },
        ],
      },
    });
  await put(true);
  const [port] = (await kms.call('GET', '/instance/allowed_ip_port')).body.resources;
  await put(false);
  expect(port.private_endpoint_port).toBeGreaterThan(0);
  expect((await kms.call('GET', '/instance/allowed_ip_port')).body.resources).toEqual([]);
});
