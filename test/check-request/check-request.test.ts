import { describe, expect, test } from 'vitest';
import { check, ORDER, ORDERED, WHOLE } from './kit.ts';

type Values = Readonly<Record<string, unknown>>;

const codeOf = async (request: Values, workflow?: string) =>
  (await check({ request, ...(workflow && { workflow }) })).refusal?.code ?? '';

describe('what lies between the actions has a code of its own', () => {
  test.each<[Values, string]>([
    [WHOLE, ''],
    // A dry run need not have what the import takes (it says that this is not rehearsed), but all that an order takes.
    [{ ...ORDERED, 'dry-run': true, bucket: '', 'operating-system': '' }, ''],
    [{ ...ORDERED, 'dry-run': true, 'max-hourly-price': '' }, 'E_CEILING'],
    [{ ...ORDERED, 'dry-run': true, format: 'luks-raw' }, 'E_LEGACY_FORMAT'],
    [{ ...WHOLE, bucket: '' }, 'E_IMPORT_INPUT'],
    [{ ...WHOLE, 'operating-system': '' }, 'E_IMPORT_INPUT'],
    [{ ...WHOLE, image: '' }, 'E_IMAGE_SOURCE'],
    [{ ...WHOLE, 'image-uri': 'cos://us-south/bbb/k' }, 'E_IMAGE_SOURCE'],
    [{ ...WHOLE, image: '', 'image-uri': 'cos://us-south/bbb/k', 'image-artifact': 'a' }, 'E_IMAGE_SOURCE'],
    [{ ...WHOLE, image: '', 'image-uri': 'cos://us-south/bbb/k' }, ''],
    [{ ...WHOLE, image: '', 'image-artifact': 'disk' }, ''],
    [{ ...WHOLE, image: 'web.raw' }, 'E_IMAGE_PATH'],
    [{ ...WHOLE, format: 'luks-raw' }, 'E_LEGACY_FORMAT'],
    [{ ...WHOLE, format: 'luks-raw', 'accept-legacy-format': true }, ''],
    [{ ...WHOLE, runner: 'ubuntu-latest' }, 'E_RUNNER_LABELS'],
    [{ ...WHOLE, runner: "['self-hosted']" }, 'E_RUNNER_LABELS'],
    [{ ...WHOLE, runner: '[]' }, 'E_RUNNER_LABELS'],
    [{ ...WHOLE, runner: '{"lables":["x"]}' }, 'E_RUNNER_LABELS'],
    [{ ...WHOLE, 'service-runner': 'inside' }, 'E_RUNNER_LABELS'],
    [{ ...WHOLE, 'service-runner': '["self-hosted","inside"]' }, ''],
    [{ ...WHOLE, runner: '"ubuntu-latest"' }, ''],
    [{ ...WHOLE, runner: '["self-hosted","linux"]' }, ''],
    [{ ...WHOLE, runner: '{"group":"big","labels":["x"]}' }, ''],
    [ORDERED, ''],
    [{ ...ORDERED, billing: 'monthly', 'max-monthly-price': '30', 'max-hourly-price': '' }, ''],
    [{ ...ORDERED, 'max-hourly-price': '' }, 'E_CEILING'],
    [{ ...ORDERED, billing: 'monthly' }, 'E_CEILING'],
    [{ ...ORDERED, billing: 'yearly' }, 'E_BILLING'],
    [{ ...ORDERED, domain: '' }, 'E_ORDER_INPUT'],
    [{ ...ORDERED, hostname: '', domain: '', 'dry-run': true }, 'E_ORDER_INPUT'],
    [{ ...ORDERED, datacenter: 'dal13' }, ''],
    [{ ...ORDERED, datacenter: 'dal10' }, 'E_NO_COPY'],
    [{ ...ORDERED, datacenter: 'dal10', locations: 'wdc07\ndal10' }, ''],
    [{ ...ORDERED, datacenter: 'dal10', 'copy-to-datacenter': true }, ''],
  ])('encrypted-image with %j says %j', async (request, code) => {
    expect(await codeOf(request)).toBe(code);
  });

  test.each<[Values, string]>([
    [ORDER, ''],
    [{ ...ORDER, 'dry-run': true, 'max-hourly-price': '' }, ''],
    [{ ...ORDER, 'max-hourly-price': '' }, 'E_CEILING'],
    [{ ...ORDER, billing: 'yearly' }, 'E_BILLING'],
    [{ ...ORDER, hostname: '' }, 'E_ORDER_INPUT'],
    [{ ...ORDER, hostname: '', 'dry-run': true }, 'E_ORDER_INPUT'],
    [{ ...ORDER, 'template-id': '' }, 'E_INPUT'],
  ])('order-instance with %j says %j', async (request, code) => {
    expect(await codeOf(request, 'order-instance')).toBe(code);
  });
});

/** One value of each action that only its own job would have refused. */
const BAD: readonly [string, string, RegExp][] = [
  ['data-key-bits', '128', /wrap-key: data-key-bits must be one of 512, 256, not "128"/],
  ['root-key-crn', 'crn:v1:x', /wrap-key: root-key-crn must be the full CRN/],
  ['timeout', '90', /wrap-key: timeout must be a duration/],
  ['endpoints', 'iam=http://10.0.0.1', /wrap-key: the endpoint of iam names a custom endpoint/],
  ['format', 'vhdx', /encrypt-image: format must be one of vhd, luks-raw/],
  ['verify', 'yes', /encrypt-image: verify must be one of/],
  ['max-virtual-size', '100GB', /encrypt-image: max-virtual-size must be a size/],
  ['check-guest-ignore', 'no-such-rule', /encrypt-image: check-guest-ignore: "no-such-rule"/],
  ['bucket', 'Images!', /encrypt-image, upload-import, order-instance: bucket is no name of a bucket/],
  ['object-key', '../x', /encrypt-image, upload-import: object-key may hold/],
  ['operating-system', 'debian', /upload-import: operating-system must be a code/],
  ['boot-mode', 'UEFI', /upload-import: boot-mode must be HVM or PV/],
  ['locations', 'Dallas', /upload-import: locations: "Dallas" is no datacenter/],
  ['import-service-id', 'image-import', /upload-import: import-service-id must be like/],
  ['hostname', 'web_1!', /order-instance: hostname must be made of/],
  ['domain', 'local', /order-instance: domain must have at least two parts/],
  ['max-hourly-price', '0,20 EUR', /order-instance: max-hourly-price must be a decimal/],
  ['max-setup-fee', 'none', /order-instance: max-setup-fee must be a decimal/],
  ['flavor', 'small', /order-instance: flavor must be a flavor/],
  ['tags', 'a,b', /order-instance: tags: "a,b" is no tag/],
  ['wait-for', 'ssh', /order-instance: wait-for must be provisioned/],
  ['network-speed', '99', /order-instance: network-speed must be 10, 100 or 1000/],
];

describe("the actions' own parsers judge every value", () => {
  test.each(BAD)('%s: %j is refused', async (name, value, message) => {
    const { refusal, outputs } = await check({ request: { ...ORDERED, [name]: value } });
    expect(refusal?.code).toBe('E_INPUT');
    expect(refusal?.message).toMatch(message);
    expect(outputs.size).toBe(0);
  });

  test('all of them are told together, each once, and nothing that only follows from them', async () => {
    const request = { ...ORDERED, ...Object.fromEntries(BAD.map(([name, value]) => [name, value])) };
    const { refusal } = await check({ request });
    const problems = (/cannot be used: (\d+) problems: (.*)$/.exec(refusal?.message ?? '') ?? []).slice(1);
    expect(problems[0]).toBe(String(BAD.length));
    for (const [, , message] of BAD) expect(problems[1]).toMatch(message);
    expect(problems[1]).not.toContain('stand-in');
  });

  test('together with what is missing; a code of its own leads', async () => {
    const request = {
      ...ORDERED,
      bucket: '',
      'max-hourly-price': '',
      hostname: 'web_1!',
      'network-speed': '99',
    };
    const { refusal } = await check({ request });
    expect(refusal?.code).toBe('E_CEILING');
    expect(refusal?.message).toMatch(
      /4 problems: \(1\) a server .* max-hourly-price is missing\. Likely: .* Fix: .* \(2\) bucket is missing \(E_IMPORT_INPUT\)\. Likely: .*hostname must.*network-speed must/,
    );
  });

  test('a combination that an action refuses is refused', async () => {
    const messageOf = async (more: Values) =>
      (await check({ request: { ...ORDERED, ...more } })).refusal?.message;
    expect(await messageOf({ dedicated: true })).toMatch(
      /order-instance: dedicated cannot be had with a flavor/,
    );
    expect(await messageOf({ region: 'eu-de' })).toMatch(/: wrap-key: region is eu-de, but root-key-crn/);
    expect(await messageOf({ region: 'eu-de' })).not.toContain('problems');
    expect(await messageOf({ 'operating-system': 'REDHAT_9_64' })).toMatch(
      /upload-import: byol must be true/,
    );
    expect(await messageOf({ bucket: '', 'object-key': 'x' })).toMatch(
      /bucket is missing.*object-key needs bucket/,
    );
  });

  test('what a stream needs is asked for once, in a dry run too', async () => {
    const messageOf = async (more: Values) =>
      (await check({ request: { ...WHOLE, stream: true, ...more } })).refusal?.message ?? '';
    const key = { 'object-key': 'web.vhd-0.vhd' };
    expect(await messageOf(key)).toBe('');
    expect(await messageOf({})).toMatch(/^[^:]*: encrypt-image: stream needs .*: object-key is missing/);
    const both = await messageOf({ bucket: '' });
    expect(both).toMatch(
      /2 problems: \(1\) bucket is missing.*\(2\) encrypt-image: .*: object-key is missing/,
    );
    expect(await messageOf({ ...key, bucket: '' })).not.toContain('stream');
    expect(await messageOf({ bucket: '', 'dry-run': true })).toMatch(/bucket and object-key are missing/);
    expect(await messageOf({ ...key, engine: 'dm-crypt', cache: true })).toMatch(
      /2 problems: .*stream and engine: dm-crypt .*stream and cache/,
    );
  });

  test("an order's values count only when one is wanted, in a dry run too", async () => {
    expect(await codeOf({ ...ORDERED, order: false, hostname: 'web_1!' })).toBe('');
    expect(await codeOf({ ...ORDERED, 'dry-run': true, hostname: 'web_1!' })).toBe('E_INPUT');
    expect(await codeOf({ ...ORDERED, 'dry-run': true, 'max-hourly-price': '0,20' })).toBe('E_INPUT');
    expect(await codeOf({ ...WHOLE, 'dry-run': true, locations: 'Dallas' })).toBe('E_INPUT');
  });

  test('{unique} is accepted', async () => {
    expect(await codeOf({ ...ORDERED, hostname: 'web-{unique}' })).toBe('');
  });
});

describe("another job's runner and secrets", () => {
  test('are not judged by those of this job', async () => {
    const env = { SOURCE_DATE_EPOCH: 'now', IAAS_CLASSIC_USERNAME: 'only-a-name' };
    expect((await check({ request: ORDERED, env })).refusal).toBeUndefined();
  });

  test("but this job's own environment counts for its own action", async () => {
    const { refusal } = await check({ request: ORDERED, env: { IBMCLOUD_REGION: 'eu-de' } });
    expect(refusal?.message).toMatch(/: wrap-key: region \(from the environment, IBMCLOUD_REGION\) is eu-de/);
  });

  test("in the action's own job half of the classic credentials is refused", async () => {
    const own = { request: WHOLE, stages: ['upload-import'] };
    expect((await check(own)).refusal).toBeUndefined();
    expect(
      (await check({ ...own, secrets: ['classic-username', 'classic-api-key'] })).refusal,
    ).toBeUndefined();
    for (const half of [{ secrets: ['classic-api-key'] }, { env: { IAAS_CLASSIC_USERNAME: 'x' } }]) {
      const { refusal } = await check({ ...own, ...half });
      expect(refusal?.message).toMatch(
        /upload-import: classic-username and classic-api-key must be given together/,
      );
    }
  });
});

test.each([
  [
    { workflow: 'other', request: WHOLE },
    /workflow must be encrypted-image or order-instance or setup-environment/,
  ],
  [{ stages: ['retire'], request: WHOLE }, /stages: "retire" is no action of it/],
  [{ workflow: 'order-instance', stages: ['wrap-key'], request: ORDER }, /"wrap-key" is no action of it/],
  [{ secrets: ['Key=value'], request: WHOLE }, /secrets: "Key=value" is no name/],
  [{ request: { image: { path: '/x' } } }, /inputs must be what toJSON\(inputs\) gives/],
  [{ request: [] as unknown as Values }, /inputs must be what/],
])('its own inputs are judged as well: %j', async (given, message) => {
  expect((await check(given)).refusal?.message).toMatch(message);
});
