import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WriteWatch } from '../../demo/watch.ts';
import { actProblem, Stage } from './kit.ts';
import { storageOf } from './storage.ts';

const problem = actProblem();
/** Outputs that a second run gives again. */
const LASTING = [
  'template-id',
  'instance-id',
  'object-uri',
  'wrapped-dek',
  'key-hash',
  'sha256',
  'public-ip',
];

describe.skipIf(problem !== undefined)(`the workflows under act${problem ? ` (${problem})` : ''}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const secrets = () => ({
    'ibmcloud-api-key': stage.cloud.env['IBMCLOUD_API_KEY'] ?? '',
    'classic-username': stage.cloud.classic.username,
    'classic-api-key': stage.cloud.classic.apiKey,
  });
  const common = () => ({
    'root-key-crn': stage.cloud.rootKeyCrn,
    bucket: stage.cloud.bucket,
    'import-service-id': stage.cloud.importServiceId,
    'operating-system': 'DEBIAN_12_64',
    engine: 'userspace',
    // The disks of these tests hold no system.
    'check-guest-ignore': 'unchecked',
  });
  const order = {
    order: true,
    hostname: 'web',
    domain: 'example.com',
    flavor: 'B1_1X2X25',
    'max-hourly-price': '1',
  };

  const web = () => ({ ...common(), ...order, name: 'web', 'object-key': 'images/web.vhd-0.vhd' });
  /** The first whole run, for all tests that go on with its template and server. */
  const wholeRun = () => {
    made ??= stage.call('encrypted-image.yml', { ...web(), image: stage.image('web.raw') }, secrets());
    return made;
  };
  let made: ReturnType<Stage['call']> | undefined;

  test('wrap, encrypt, upload, import and order; a whole second run makes nothing new', async () => {
    const first = await wholeRun();
    const image = `${stage.images}/web.raw`;
    const inputs = { ...web(), image };
    expect(first.output).toContain('v24.');
    expect([first.code, first.output]).toEqual([0, expect.any(String)]);
    expect(first.outputs).toMatchObject({
      format: 'vhd',
      engine: 'userspace',
      'source-sha256': createHash('sha256').update(readFileSync(image)).digest('hex'),
      'object-uri': `cos://us-south/${stage.cloud.bucket}/images/web.vhd-0.vhd`,
      'data-key-source': 'generated',
      'encrypt-changed': 'true',
      'import-changed': 'true',
      'order-changed': 'true',
      hostname: 'web',
      currency: 'USD',
      // The first job asked the services what they would say to the rest, and made nothing.
      rehearsed: 'upload-import\norder-instance',
    });
    const writes = () => stage.operations().filter((name) => /^(createFromIcos|placeOrder)$/.test(name));
    expect(writes().sort()).toEqual(['createFromIcos', 'placeOrder']);

    const second = await stage.call('encrypted-image.yml', inputs, secrets());
    expect(second.code).toBe(0);
    expect(second.outputs).toMatchObject({
      'encrypt-changed': 'false',
      'import-changed': 'false',
      'order-changed': 'false',
    });
    for (const id of LASTING) {
      expect([id, second.outputs[id]]).toEqual([id, first.outputs[id]]);
      expect(first.outputs[id]).toBeTruthy();
    }
    expect(writes().sort()).toEqual(['createFromIcos', 'placeOrder']);
  });

  test('a dry run rehearses all of it, adopted image and server included, tells the price, and makes nothing', async () => {
    await wholeRun();
    stage.cloud.requestLog.clear();
    const inputs = { ...web(), image: `${stage.images}/web.raw`, 'dry-run': true };
    const result = await stage.call('encrypted-image.yml', inputs, secrets());
    expect([result.code, result.output]).toEqual([0, expect.stringContaining('the order was rehearsed')]);
    expect(result.outputs).toMatchObject({
      ...{ rehearsed: 'upload-import\norder-instance', 'hourly-price': '0.039', currency: 'USD' },
      ...{
        'encrypt-changed': 'false',
        'import-changed': 'false',
        'order-changed': 'false',
        'instance-id': '',
      },
    });
    // A right may be proved by a write on a condition that never holds: 412.
    const done = stage.cloud.requestLog.entries().filter(({ status }) => status < 300);
    const made = /^(Put|Create.*Upload|createFrom|placeOrder|setTags)/;
    expect(done.filter(({ operation }) => made.test(operation ?? ''))).toEqual([]);
  });

  test('luks-raw, without an order', async () => {
    const inputs = {
      ...common(),
      image: stage.image('old.raw'),
      name: 'old',
      'object-key': 'images/old.raw',
      format: 'luks-raw',
      'accept-legacy-format': true,
    };
    const result = await stage.call('encrypted-image.yml', inputs, secrets());
    expect([result.code, result.output]).toEqual([0, expect.stringContaining('2018')]);
    expect(result.outputs).toMatchObject({
      format: 'luks-raw',
      'import-changed': 'true',
      'instance-id': '',
      'order-changed': '',
    });
  });

  test('encrypted while it is uploaded, in both formats at once: no file of an encrypted image ever lay on the runner', async () => {
    const [web, old] = [stage.image('streamed.raw'), stage.image('streamed-old.raw')];
    await using watch = new WriteWatch();
    const streamed = (more: object) => ({ ...common(), stream: true, engine: 'auto', ...more });
    const result = await stage.callAtOnce(
      'encrypted-image.yml',
      [
        streamed({ image: web, name: 'streamed', 'object-key': 'images/streamed.vhd-0.vhd' }),
        streamed({
          ...{ image: old, name: 'streamed-old', 'object-key': 'images/streamed-old.raw' },
          ...{ format: 'luks-raw', 'accept-legacy-format': true },
        }),
      ],
      secrets(),
      { onStart: (pid) => watch.begin(pid, join(stage.folder, 'home')) },
    );
    expect([result.code, result.output]).toEqual([0, expect.any(String)]);
    for (const [index, image] of [web, old].entries()) {
      const outputs = result.outputs[index] ?? {};
      const source = createHash('sha256').update(readFileSync(image)).digest('hex');
      expect(outputs).toMatchObject({
        ...{ 'encrypted-image': '', engine: 'userspace', 'source-sha256': source, 'encrypt-changed': 'true' },
        // The local cloud has decrypted what it imported.
        ...{ 'import-changed': 'true', 'template-id': expect.stringMatching(/^[0-9]+$/) },
        manifest: expect.stringMatching(/\.manifest\.json$/),
      });
      const { sha256, 'key-hash': keyHash, size } = outputs;
      const [stored, manifest] = await storedAt(stage, outputs['object-uri'] ?? '');
      expect([stored.length, createHash('sha256').update(stored).digest('hex')]).toEqual([
        Number(size),
        sha256,
      ]);
      expect(manifest).toMatchObject({ sha256, verify: 'full', 'key-hash': keyHash });
    }
    const { largest } = await watch.end();
    expect([largest?.path, largest?.bytes]).toEqual([expect.any(String), expect.any(Number)]);
    expect(largest?.bytes).toBeLessThan(2 ** 20);
  });

  test('an order without its ceiling is refused in the first job, before anything is wrapped', async () => {
    stage.cloud.requestLog.clear();
    const { 'max-hourly-price': _, ...unlimited } = order;
    const inputs = {
      ...common(),
      ...unlimited,
      image: stage.image('x.raw'),
      name: 'x',
      'object-key': 'x.vhd-0.vhd',
    };
    const result = await stage.call('encrypted-image.yml', inputs, secrets());
    expect(result.code).not.toBe(0);
    expect(result.output).toContain('::error::E_CEILING');
    expect(stage.operations()).toEqual([]);
  });

  test('values that only the last job would miss are refused in the first one, all together', async () => {
    stage.cloud.requestLog.clear();
    const inputs = {
      ...common(),
      ...order,
      image: stage.image('z.raw'),
      name: 'z',
      'object-key': 'z.vhd-0.vhd',
      hostname: 'web_1!',
      'max-hourly-price': '0,20 EUR',
      locations: 'Dallas',
    };
    const result = await stage.call('encrypted-image.yml', inputs, secrets());
    expect(result.code).not.toBe(0);
    const errors = result.output.split('\n').filter((line) => line.includes('::error'));
    expect(errors).toEqual([
      expect.stringMatching(/::error::E_INPUT: .* 3 problems: .*Dallas.*web_1!.*0,20 EUR.*Likely: .* Fix: /),
    ]);
    expect(stage.operations()).toEqual([]);
  });

  test('an image whose guest cannot be checked is refused unless the caller accepts that, before it is encrypted', async () => {
    const { 'check-guest-ignore': _, ...strict } = common();
    const inputs = { ...strict, image: stage.image('y.raw'), name: 'y', 'object-key': 'y.vhd-0.vhd' };
    const result = await stage.call('encrypted-image.yml', inputs, secrets());
    expect(result.code).not.toBe(0);
    expect(result.output).toMatch(/::error::encrypt-image: E_GUEST: unchecked/);
    expect(result.output).not.toContain('encrypted with');
  });

  test('two calls in one run make two names of {unique}; equal calls order one server', async () => {
    const { outputs } = await wholeRun();
    const { order: _, ...server } = order;
    const inputs = {
      ...server,
      'template-id': outputs['template-id'] ?? '',
      bucket: stage.cloud.bucket,
      hostname: 'web-{unique}',
    };
    stage.cloud.requestLog.clear();
    const result = await stage.callAtOnce(
      'order-instance.yml',
      [inputs, { ...inputs, tags: 'blue' }, { ...inputs, 'call-id': '2' }, inputs],
      secrets(),
    );
    expect([result.code, result.output]).toEqual([0, expect.any(String)]);
    const [first, , , equal] = result.outputs;
    const distinct = (name: string) => new Set(result.outputs.map((each) => each[name]));
    for (const each of result.outputs) expect(each['hostname']).toMatch(/^web-[a-z]{10}$/);
    expect([distinct('hostname').size, distinct('instance-id').size]).toEqual([3, 3]);
    expect(equal).toMatchObject({ hostname: first?.['hostname'], 'instance-id': first?.['instance-id'] });
    expect(stage.operations().filter((name) => name === 'placeOrder')).toHaveLength(3);
  });

  test('order-instance.yml adopts the server that the other workflow has ordered', async () => {
    const group = await wholeRun();
    const result = await stage.call(
      'order-instance.yml',
      {
        'template-id': group.outputs['template-id'] ?? '',
        hostname: 'web',
        domain: 'example.com',
        flavor: 'B1_1X2X25',
        bucket: stage.cloud.bucket,
        'max-hourly-price': '1',
      },
      { ...secrets() },
    );
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ changed: 'false', 'instance-id': group.outputs['instance-id'] });
  });
});

/** An object, and the manifest beside it. */
async function storedAt({ cloud }: Stage, uri: string): Promise<[Buffer, unknown]> {
  const [, region = '', bucket = '', key = ''] = /^cos:\/\/([^/]+)\/([^/]+)\/(.+)$/.exec(uri) ?? [];
  expect(region).toBe('us-south');
  const storage = storageOf(cloud);
  const size = (await storage.head({ bucket, key }))?.size ?? 0;
  const manifest = await storage.getText({ bucket, key: `${key}.manifest.json` }, 2 ** 20);
  return [await storage.readRange({ bucket, key }, 0, size), JSON.parse(manifest ?? '')];
}
