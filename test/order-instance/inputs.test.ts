import { expect, test } from 'vitest';
import { uniquePart } from '../../actions/order-instance/host-names.ts';
import { GIVEN, parsed } from './kit.ts';

const RUN = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '42', GITHUB_JOB: 'order' };

test('a whole set of inputs is read', () => {
  const inputs = parsed({
    ...GIVEN,
    flavor: '',
    cpus: '2',
    memory: '4GiB',
    dedicated: 'true',
    'private-only': 'true',
    'private-vlan': '7',
    'private-subnet': '8',
    'network-speed': '1000',
    'ssh-keys': 'ops\n12\n',
    'user-data': '#cloud-config\n',
    tags: 'team: web\nblue',
    'wait-for': 'tcp:22',
    'github-token': 'ghs_x',
  });
  expect(inputs).toMatchObject({
    template: 10,
    size: { cpus: 2, memory: 4096 },
    dedicated: true,
    privateVlan: 7,
    sshKeys: ['ops', '12'],
    tags: ['team: web', 'blue'],
    waitForPort: 22,
    currency: 'USD',
    billing: 'hourly',
    timeout: 2 * 3600 * 1000,
    classic: { username: 'apikey' },
  });
});

test.each<[string, Record<string, string>, RegExp]>([
  ['no template', { 'template-id': '' }, /template-id or template-global-id is missing/],
  ['two templates', { 'template-global-id': '00000000-0000-4000-8000-000000000001' }, /exclude each other/],
  ['no size', { flavor: '' }, /flavor, or cpus and memory, are missing/],
  ['two sizes', { cpus: '2', memory: '2GiB' }, /flavor excludes cpus and memory/],
  ['half a size', { flavor: '', cpus: '2' }, /given together/],
  ['memory without a unit', { flavor: '', cpus: '2', memory: '2048' }, /memory must be a size/],
  ['dedicated with a flavor', { dedicated: 'true' }, /dedicated cannot be had with a flavor/],
  [
    'a public VLAN of a private server',
    { 'private-only': 'true', 'public-vlan': '1' },
    /private-only excludes/,
  ],
  ['a subnet without its VLAN', { 'public-subnet': '1' }, /public-subnet needs public-vlan/],
  ['a private subnet without its VLAN', { 'private-subnet': '1' }, /private-subnet needs private-vlan/],
  ['no ceiling', { 'max-hourly-price': '' }, /max-hourly-price is missing: nothing is ordered/],
  ['the other ceiling', { billing: 'monthly' }, /max-monthly-price is missing/],
  ['a speed that is not sold', { 'network-speed': '99' }, /network-speed must be 10, 100 or 1000/],
  ['an unknown wait', { 'wait-for': 'tcp:0' }, /wait-for must be provisioned, or tcp:PORT/],
  ['a port out of range', { 'wait-for': 'tcp:70000' }, /wait-for/],
  ['a comma in a tag', { tags: 'a,b' }, /is no tag/],
  ["the action's own tag", { tags: 'Encrypted-Image-Order:x' }, /which this action sets/],
  ['a numeric host name', { hostname: '123' }, /only a number/],
  ['a host name with a double dash', { hostname: 'a--b' }, /single dashes/],
  ['a host name that ends with a dash', { hostname: 'a-' }, /begin and end/],
  ['a domain of one part', { domain: 'local' }, /at least two parts/],
  ['a domain that ends in a digit', { domain: 'example.c0m' }, /letters only/],
  ['a long part', { hostname: 'a'.repeat(64) }, /more than 63/],
  ['a long name', { domain: `${'abcdefgh.'.repeat(28)}com` }, /more than 253/],
  ['an unknown datacenter form', { datacenter: 'Dallas' }, /datacenter such as dal13/],
  ['a price with a currency sign', { 'max-hourly-price': '$1' }, /max-hourly-price must be a decimal/],
  ['half of the classic credentials', { 'classic-username': 'x' }, /given together/],
  ['{unique} outside of a run', { hostname: 'web-{unique}' }, /\{unique\} needs GITHUB_REPOSITORY/],
  ['a long call-id', { 'call-id': 'x'.repeat(201) }, /call-id is longer than 200/],
  ['another placeholder', { hostname: 'web-{run}' }, /hostname must be made of/],
])('%s is refused', (_name, given, message) => {
  expect(() => parsed({ ...GIVEN, ...given })).toThrow(message);
});

test('a dry run needs no ceiling', () => {
  expect(parsed({ ...GIVEN, 'max-hourly-price': '', 'dry-run': 'true' }).dryRun).toBe(true);
});

test('user data that is too long is refused without showing it', () => {
  const secret = 'password-in-user-data';
  const text = secret.repeat(4000);
  let message = '';
  try {
    parsed({ ...GIVEN, 'user-data': text });
  } catch (error) {
    message = String(error);
  }
  expect(message).toContain('user-data has more than 65536 bytes');
  expect(message).not.toContain(secret);
});

test('all problems are named at once', () => {
  expect(() => parsed({})).toThrow(
    /ibmcloud-api-key is missing.*template-id.*hostname is missing.*domain is missing.*flavor.*max-hourly-price is missing/,
  );
});

test('{unique} is what it was for a job that needs no call-id', () => {
  // SHA-256 of `o/r\n42\norder`, its first ten bytes as letters.
  expect(uniquePart('o/r', '42', 'order')).toBe('ffkmwgpgtg');
});

test('{unique} tells the calls of a reusable workflow apart by call-id, in every attempt alike', () => {
  const hostOf = (callId: string, attempt = '1') =>
    parsed({ ...GIVEN, hostname: 'web-{unique}', 'call-id': callId }, { ...RUN, GITHUB_RUN_ATTEMPT: attempt })
      .hostname;
  expect(hostOf('one', '2')).toBe(hostOf('one'));
  expect(new Set([hostOf(''), hostOf('one'), hostOf('two')]).size).toBe(3);
});

test('{unique} is the same in every attempt of a job, and another in every run and job', () => {
  const given = { ...GIVEN, hostname: 'Web-{unique}' };
  const { hostname } = parsed(given, { ...RUN, GITHUB_RUN_ATTEMPT: '1' });
  expect(hostname).toMatch(/^web-[a-z]{10}$/);
  expect(parsed(given, { ...RUN, GITHUB_RUN_ATTEMPT: '2' }).hostname).toBe(hostname);
  expect(parsed(given, { ...RUN, GITHUB_RUN_ID: '43' }).hostname).not.toBe(hostname);
  expect(uniquePart('o/r', '42', 'other')).not.toBe(uniquePart('o/r', '42', 'order'));
});
