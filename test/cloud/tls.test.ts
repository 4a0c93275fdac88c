import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCertificates } from '../../cloud/core/certificates.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const tool = (...paths: string[]) => paths.find((path) => existsSync(path));
const OPENSSL = tool('/usr/bin/openssl');
const CURL = tool('/usr/bin/curl');
const PYTHON = tool('/usr/bin/python3');

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({
    tls: true,
    host: '0.0.0.0',
    publicHost: 'localhost',
    settings: { noBoot: true },
  });
});
afterAll(() => cloud.stop());

test('all URLs are https, with the public name, and the authority is a file that Node trusts by name', () => {
  const urls = Object.entries(cloud.env).filter(([name]) => /ENDPOINT(_URL)?$/.test(name));
  for (const [name, value] of urls)
    expect([name, value]).toEqual([name, expect.stringMatching(/^https:\/\/localhost:\d+/)]);
  expect(cloud.health).toMatch(/^https:\/\/localhost:\d+\/health$/);
  expect(cloud.classic.xmlrpcUrl).toMatch(/^https:/);
  expect(cloud.env['NODE_EXTRA_CA_CERTS']).toBe(cloud.ca);
  expect(readFileSync(cloud.ca, 'utf8')).toMatch(
    /^-----BEGIN CERTIFICATE-----\n[^-]+-----END CERTIFICATE-----\n$/,
  );
});

test('plain HTTP and a stranger to the authority get nothing', async () => {
  await expect(fetch(cloud.health.replace('https', 'http'))).rejects.toThrow();
  await expect(fetch(cloud.health)).rejects.toMatchObject({ cause: { code: expect.stringMatching(/CERT/) } });
});

test.each(['localhost', '127.0.0.1'])("Node's client takes the certificate of %s", async (name) => {
  const { port } = new URL(cloud.health);
  const status = await new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: '/health',
      ca: readFileSync(cloud.ca),
      servername: '',
    };
    const named = /^\d/.test(name) ? options : { ...options, servername: name };
    get(named, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
  });
  expect(status).toBe(200);
});

test.skipIf(!CURL)('curl', async () => {
  const { stdout } = await run(CURL ?? '', ['-sS', '--cacert', cloud.ca, cloud.health]);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'ok' });
});

test.skipIf(!OPENSSL)("OpenSSL's strict rules", async () => {
  const { host } = new URL(cloud.health);
  const strict = ['-x509_strict', '-verify_return_error', '-verify_hostname', 'localhost'];
  const child = run(OPENSSL ?? '', ['s_client', '-connect', host, '-CAfile', cloud.ca, ...strict]);
  child.child.stdin?.end();
  expect((await child).stdout).toContain('Verify return code: 0 (ok)');
});

test.skipIf(!PYTHON)("Python's strict rules", async () => {
  const script =
    'import ssl,sys,urllib.request\nc=ssl.create_default_context(cafile=sys.argv[1])\nc.verify_flags|=ssl.VERIFY_X509_STRICT\n' +
    'print(urllib.request.urlopen(sys.argv[2],context=c).status)';
  expect((await run(PYTHON ?? '', ['-c', script, cloud.ca, cloud.health])).stdout.trim()).toBe('200');
});

test('the bundle of an action calls its services over it', async () => {
  const more = { 'INPUT_ROOT-KEY-CRN': cloud.rootKeyCrn, GITHUB_ACTIONS: 'true' };
  const { stdout } = await run(process.execPath, [join(ROOT, 'actions/dist/wrap-key.js')], {
    env: { PATH: process.env['PATH'] ?? '', ...cloud.env, ...more },
  });
  expect(stdout).not.toContain('::error');
  expect(cloud.requestLog.entries().some(({ operation }) => operation === 'kms.wrap')).toBe(true);
});

describe('certificates', () => {
  const now = Date.parse('2049-12-01T00:00:00Z');
  const made = makeCertificates(['localhost', '127.0.0.1', '::1', 'fd00::12:1', 'cloud.test'], now);

  test('name hosts and addresses, for server authentication only, over the end of UTCTime', () => {
    const server = new X509Certificate(made.server.cert);
    const authority = new X509Certificate(made.ca);
    expect(server.subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, IP Address:FD00:0:0:0:0:0:12:1, DNS:cloud.test',
    );
    expect(server.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect([authority.ca, server.ca]).toEqual([true, false]);
    expect(server.checkIssued(authority) && server.verify(authority.publicKey)).toBe(true);
    expect([server.validFrom, server.validTo]).toEqual([
      'Nov 30 00:00:00 2049 GMT',
      'Jan  1 00:00:00 2051 GMT',
    ]);
  });

  test('are others each time, and the key of the authority is nowhere', () => {
    const again = makeCertificates(['localhost'], now);
    expect(new X509Certificate(again.ca).subject).not.toBe(new X509Certificate(made.ca).subject);
    expect(made.server.key.match(/PRIVATE KEY/g)).toHaveLength(2);
  });
});

test('the file goes with a cloud that keeps its state in memory', async () => {
  const short = await startLocalCloud({ tls: true, settings: { noBoot: true } });
  expect(statSync(short.ca).isFile()).toBe(true);
  await short.stop();
  expect(existsSync(short.ca)).toBe(false);
});
