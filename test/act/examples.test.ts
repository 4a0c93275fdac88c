import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOOT, ROOT, toolProblem, Workshop } from '../guest/kit.ts';
import { type ExampleResult, runExample } from './examples-kit.ts';
import { actProblem, Stage } from './kit.ts';
import { plainTemplate } from './plain-template.ts';
import { storageOf } from './storage.ts';

const problem = actProblem() ?? toolProblem();

/** Steps that need what is not here: a builder of images, and GitHub's store of artifacts. */
const buildsImage = (image: string) => ({
  'Build the image': `printf 'image=%s\\n' ${JSON.stringify(image)} >> "$GITHUB_OUTPUT"`,
});
const KEEPS = { 'Keep the timeline': 'true' };

/** The examples, one after the other, in an account that begins empty: each goes on with what the one before has made. */
describe.skipIf(problem !== undefined)(`the examples under act${problem ? ` (${problem})` : ''}`, () => {
  let stage: Stage;
  const workshop = new Workshop();
  const vars: Record<string, string> = { IMAGE_BUCKET: 'images-of-the-examples', IMAGE_REGION: 'us-south' };
  beforeAll(async () => {
    stage = await Stage.open({ empty: true });
    vars['LOGS_INSTANCE'] = stage.cloud.env['IBMCLOUD_LOGS_INSTANCE'] ?? '';
  });
  afterAll(async () => {
    workshop.remove();
    await stage?.[Symbol.asyncDispose]();
  });

  /** All secrets that the examples name; the owner's key has every role. */
  const secrets = () => {
    const key = stage.cloud.env['IBMCLOUD_API_KEY'] ?? '';
    const roles = ['IBMCLOUD', 'SETUP', 'CHECK', 'WRAP', 'IMAGE', 'ORDER', 'AUDIT'];
    return {
      ...Object.fromEntries(roles.map((role) => [`${role}_API_KEY`, key])),
      CLASSIC_USERNAME: stage.cloud.classic.username,
      CLASSIC_API_KEY: stage.cloud.classic.apiKey,
    };
  };
  const run = (name: string, more: Omit<Parameters<typeof runExample>[2], 'secrets' | 'vars'> = {}) =>
    runExample(stage, `examples/${name}.yml`, { secrets: secrets(), vars, ...more });
  /** A disk that meets every rule of check-guest; each has file systems of its own. */
  const goodDisk = () => {
    const boot = workshop.ext(BOOT, 2, ['-L', 'boot']);
    const root = workshop.ext(ROOT, 4, ['-L', 'system']);
    return workshop.disk([{ bytes: boot }, { bytes: root }]);
  };
  const goodImage = (name: string) => {
    const path = join(stage.images, name);
    writeFileSync(path, goodDisk());
    return path;
  };
  const ended = ({ code, output }: ExampleResult) => [
    code,
    output.split('\n').filter((line) => line.includes('::error')),
  ];
  const GOOD = [0, []];
  const times = (name: string) => stage.operations().filter((operation) => operation === name).length;
  let templateId = '';

  test('setup: what an empty account lacks is made', async () => {
    const inputs = { mode: 'ensure', 'dry-run': 'false' };
    const made = await run('setup/setup', { event: { name: 'workflow_dispatch', inputs } });
    expect(ended(made)).toEqual(GOOD);
    expect(made.jobs['setup']).toMatchObject({ missing: '0', changed: 'true', bucket: vars['IMAGE_BUCKET'] });
    vars['ROOT_KEY_CRN'] = made.jobs['setup']?.['root-key-crn'] ?? '';
    vars['IMPORT_SERVICE_ID'] = made.jobs['setup']?.['import-service-id'] ?? '';
  });

  test('packer: the environment is found good, the image is encrypted, imported and audited', async () => {
    const result = await run('packer/image', { replace: buildsImage(goodImage('packer.raw')) });
    expect(ended(result)).toEqual(GOOD);
    expect(result.jobs['image']).toMatchObject({
      'environment-missing': '0',
      'encrypt-changed': 'true',
      'import-changed': 'true',
      // The audit ran although nothing was ordered, and asked all that it had to.
      ...{ missing: '', forbidden: '', events: expect.stringMatching(/^[1-9]\d*$/) },
    });
    expect(result.output).not.toContain('nothing can be said');
    templateId = result.jobs['image']?.['template-id'] ?? '';
    vars['IMAGE_OBJECT_URI'] = result.jobs['image']?.['object-uri'] ?? '';
  });

  test('order: a person orders one server of that template', async () => {
    const inputs = { 'template-id': templateId, hostname: 'web', flavor: 'B1_1X2X25', 'dry-run': 'false' };
    const result = await run('order/order', { event: { name: 'workflow_dispatch', inputs } });
    expect(ended(result)).toEqual(GOOD);
    expect([result.jobs['order']?.['changed'], times('placeOrder')]).toEqual(['true', 1]);
  });

  test('release: a tag makes a template and a server, and the audit says who unwrapped the key', async () => {
    const result = await run('release/release', {
      event: { name: 'push', payload: { ref: 'refs/tags/v1.2.0' } },
      replace: buildsImage(goodImage('release.raw')),
    });
    expect(ended(result)).toEqual(GOOD);
    expect(result.jobs['image']?.['object-uri']).toBe(
      `cos://us-south/${vars['IMAGE_BUCKET']}/web-v1.2.0.vhd-0.vhd`,
    );
    expect([result.jobs['order']?.['changed'], times('placeOrder')]).toEqual(['true', 2]);
    // The audit could ask for both rules that it expects, and for those that it forbids.
    expect(result.output).toMatch(/unwrap-by-block-storage success: .*server-protect/);
    expect(result.output).not.toContain('nothing can be said');
  });

  test('composed: the four actions adopt what the release has made, and say what a server would cost', async () => {
    const inputs = { image: join(stage.images, 'release.raw'), name: 'web-v1.2.0', 'dry-run': 'true' };
    const imports = times('createFromIcos');
    const result = await run('composed/composed', { event: { name: 'workflow_dispatch', inputs } });
    expect(ended(result)).toEqual(GOOD);
    // By the object's address: there is no file of it any more that could be uploaded.
    expect(result.jobs['image']?.['object-uri']).toBe(
      `cos://us-south/${vars['IMAGE_BUCKET']}/web-v1.2.0.vhd-0.vhd`,
    );
    expect([times('createFromIcos'), times('placeOrder')]).toEqual([imports, 2]);
  });

  test('first-server: the workflow of Start here adopts what is there already', async () => {
    const inputs = { image: join(stage.images, 'release.raw'), name: 'web-v1.2.0', order: 'false' };
    const imports = times('createFromIcos');
    const event = { name: 'workflow_dispatch', inputs: { ...inputs, 'dry-run': 'false' } };
    const result = await run('first-server/first-server', { event });
    expect(ended(result)).toEqual(GOOD);
    expect(result.jobs['image']?.['template-id']).toMatch(/^[0-9]+$/);
    expect([result.jobs['image']?.['import-changed'], times('createFromIcos')]).toEqual(['false', imports]);
  });

  test('export-and-encrypt: an unencrypted template becomes an encrypted one', async () => {
    const exporter = stage.cloud.addServiceId('exporter');
    stage.cloud.allow(exporter.iamId, 'Writer', { serviceName: 'cloud-object-storage' });
    vars['EXPORT_SERVICE_ID'] = exporter.id;
    const plain = await plainTemplate(stage.cloud, vars['IMAGE_BUCKET'] ?? '', goodDisk());
    const inputs = { 'template-id': plain, name: 'crypt', 'operating-system': 'DEBIAN_12_64' };
    const result = await run('export-and-encrypt/export-and-encrypt', {
      event: { name: 'workflow_dispatch', inputs },
    });
    expect(ended(result)).toEqual(GOOD);
    expect(result.output).toMatch(/the template \d+ is encrypted, as IBM says in both places/);
    const left = await storageOf(stage.cloud).list(vars['IMAGE_BUCKET'] ?? '', 'crypt', 100);
    expect(left.objects.map(({ key }) => key).filter((key) => key.endsWith('.vhd'))).toEqual([
      'crypt.vhd-0.vhd',
    ]);
  });

  test('audit: what setup has changed today is what it forbids, and it says so', async () => {
    const result = await run('audit/nightly-audit', { replace: KEEPS });
    expect(result.code).not.toBe(0);
    expect(result.output).toMatch(/::error::audit-events: E_AUDIT: .*(key|policy)-change/);
  });
});
