import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { type Run, type RunOptions, Scene } from './kit.ts';

/** What is refused before anything happens. */

const scene = new Scene();
const code = ({ error }: Run) => (error instanceof UserError ? error.code : error);

/** Nothing was sent, made or written, and no object is other than before. */
async function refused(given: Record<string, string>, expected: string, text: RegExp): Promise<void> {
  const before = await scene.keys('');
  scene.cloud.requestLog.clear();
  const run = await scene.go(given);
  expect(code(run)).toBe(expected);
  expect(String(run.error)).toMatch(text);
  expect(run.outputs.get('changed')).toBe('false');
  const changes = scene.cloud.requestLog.entries().filter(
    ({ method, path, status }) =>
      // A write whose condition does not hold leaves nothing.
      !['GET', 'HEAD'].includes(method) && !path.includes('/identity/token') && status !== 412,
  );
  expect(changes).toEqual([]);
  expect(await scene.keys('')).toEqual(before);
}

describe('refused before anything happens:', () => {
  it('a template that is not there', async () => {
    await refused({ 'template-id': '99' }, 'E_TEMPLATE_NOT_FOUND', /no image template 99/);
    await refused({ 'template-name': 'nobody' }, 'E_TEMPLATE_NOT_FOUND', /of the name "nobody"/);
  });

  it('a name that several templates have, with the candidates', async () => {
    const one = await scene.plainTemplate('several');
    const two = await scene.plainTemplate('several');
    const both = new RegExp(`2 image templates .*: ${one.id} \\(dal13, made .*\\); ${two.id} \\(dal13`);
    await refused({ 'template-name': 'several' }, 'E_TEMPLATE_AMBIGUOUS', both);
  });

  it('a template on which something runs', async () => {
    const { id } = await scene.plainTemplate('busy');
    scene.cloud.classicRoom.faults.inject({ kind: 'stuck', transaction: 'copy' });
    const uri = `cos://us-south/${scene.cloud.bucket}/elsewhere.vhd`;
    const ibmApiKey = scene.writer.apiKey;
    await scene.classic(`SoftLayer_Virtual_Guest_Block_Device_Template_Group/${id}/copyToIcos`, {
      uri,
      ibmApiKey,
    });
    await refused({ 'template-id': String(id) }, 'E_TEMPLATE_NOT_READY', /Export Cloud Disk Template/);
    scene.cloud.classicRoom.faults.clear();
    await scene.settled(id);
  });

  it('a bucket that is missing or lies elsewhere', async () => {
    const { id } = await scene.plainTemplate('place');
    const given = { 'template-id': String(id) };
    await refused({ ...given, bucket: 'no-such-bucket-here' }, 'E_COS_BUCKET', /bucket cannot be used/);
    await refused({ ...given, region: 'eu-de' }, 'E_REGION', /lies in us-south/);
  });

  it('objects that this action did not make, and never overwrites them', async () => {
    const { id } = await scene.plainTemplate('taken');
    const given = { 'template-id': String(id) };
    await scene.put('taken-0.vhd', Buffer.from('somebody else'));
    await refused(given, 'E_OBJECT_EXISTS', /did not make \(taken-0\.vhd\)/);
    await scene.put('record.vhd.export.json', Buffer.from('{}'));
    await refused({ ...given, 'object-key': 'record.vhd' }, 'E_OBJECT_EXISTS', /no record of an export/);
  });

  it('an export of another template, and one that was written anew', async () => {
    const one = await scene.plainTemplate('first');
    const two = await scene.plainTemplate('second');
    expect(
      (await scene.go({ 'template-id': String(one.id), 'object-key': 'x/same.vhd' })).error,
    ).toBeUndefined();
    const other = { 'template-id': String(two.id), 'object-key': 'x/same.vhd' };
    await refused(other, 'E_OBJECT_EXISTS', new RegExp(`an export of the template ${one.id}`));
    await scene.put('x/same-0.vhd', Buffer.from('changed'));
    const again = { 'template-id': String(one.id), 'object-key': 'x/same.vhd' };
    await refused(again, 'E_OBJECT_EXISTS', /written anew since/);
  });

  it('an output outside of the allowed folders, taken, in no folder, or without space', async () => {
    const { id } = await scene.plainTemplate('paths');
    const given = { 'template-id': String(id) };
    scene.writeFile('there.vhd', 'mine');
    scene.writeFile('half.vhd.part', 'mine');
    mkdirSync(scene.path('folder.vhd'));
    await refused({ ...given, output: '/etc/x.vhd' }, 'E_PATH_OUTSIDE', /lies outside/);
    await refused({ ...given, output: 'no/folder/x.vhd' }, 'E_PATH', /does not exist/);
    await refused({ ...given, output: 'folder.vhd' }, 'E_PATH', /no regular file/);
    await refused({ ...given, output: 'there.vhd' }, 'E_OUTPUT_EXISTS', /there\.vhd exists/);
    await refused({ ...given, output: 'half.vhd' }, 'E_OUTPUT_EXISTS', /half\.vhd\.part exists/);
  });

  it('a service ID that does not exist, and the key of a service ID for the classic API', async () => {
    const { id } = await scene.plainTemplate('keys');
    const given = { 'template-id': String(id) };
    const nobody = { ...given, 'export-service-id': 'ServiceId-00000000-0000-4000-8000-000000000000' };
    await refused(nobody, 'E_EXPORT_SERVICE_ID', /export-service-id is misspelt/);
    const run = await scene.go(
      { ...given, 'ibmcloud-api-key': scene.writer.apiKey },
      { env: { IAAS_CLASSIC_USERNAME: '', IAAS_CLASSIC_API_KEY: '' } },
    );
    expect(code(run)).toBe('E_CLASSIC_SERVICE_ID');
  });

  it('a classic user whom the classic API does not take', async () => {
    const wrong = { 'classic-username': 'nobody', 'classic-api-key': 'wrong' };
    await refused(
      { 'template-id': '7', ...wrong },
      'E_CLASSIC_AUTH',
      /template and server cannot be looked up/,
    );
    await refused({ 'template-name': 'x', ...wrong }, 'E_CLASSIC_AUTH', /cannot be looked up/);
  });

  it('a server that is not there', async () => {
    const given = { 'instance-id': '7', 'allow-shutdown': 'true', name: 'gone' };
    await refused({ ...given, region: 'us-south' }, 'E_INSTANCE_NOT_FOUND', /no server 7/);
  });

  it('a name that makes no object, and too many objects of one beginning', async () => {
    const { id } = await scene.plainTemplate('日本');
    await refused({ 'template-id': String(id) }, 'E_OBJECT_KEY', /give object-key/);
  });
});

/** The policies of an identity go in the moment in which the key for the export is made. */
const losing = (iamId: string): RunOptions => ({
  change: (deps) => ({
    ...deps,
    apiKeys: {
      ...deps.apiKeys,
      async create(key, signal) {
        const { policies } = scene.cloud.iam.state;
        for (const policy of policies.all())
          if (policy.subject.some(({ value }) => value === iamId)) policies.delete(policy.id);
        return deps.apiKeys.create(key, signal);
      },
    },
  }),
});

describe('an export that IBM cannot make', () => {
  it('fails when its key may not write, and the next run exports anew', async () => {
    const { id } = await scene.plainTemplate('forbidden');
    const given = { 'template-id': String(id), 'object-key': 'no/forbidden.vhd' };
    const { cloud } = scene;
    const lender = cloud.addServiceId('loses-its-right');
    cloud.allow(lender.iamId, 'Writer', { serviceName: 'cloud-object-storage' });
    const run = await scene.go({ ...given, 'export-service-id': lender.id }, losing(lender.iamId));
    expect(code(run)).toBe('E_EXPORT_FAILED');
    expect(String(run.error)).toMatch(/0 of 1 objects \(none\)/);
    expect([run.outputs.get('template-id'), run.outputs.get('changed')]).toEqual([String(id), 'true']);
    expect(run.states.get('export-key')).toBe('');
    const again = await scene.go(given);
    expect(again.error).toBeUndefined();
    expect(await scene.exportKeys()).toEqual([]);
  });

  it('fails when IBM does not know the key that was given', async () => {
    const { id } = await scene.plainTemplate('unknown-key');
    const given = { 'template-id': String(id), 'export-service-id': '', 'export-api-key': 'k'.repeat(44) };
    const run = await scene.go(given);
    expect(code(run)).toBe('E_EXPORT_KEY');
    expect(scene.calls('copyToIcos')).toBe(0);
    // One that was there a moment ago.
    const late = await scene.go(given, { change: (deps) => ({ ...deps, clientsOf: () => deps }) });
    expect(code(late)).toBe('E_EXPORT_KEY');
    expect(scene.calls('copyToIcos')).toBe(1);
  });

  it('uses its own key with a warning when no other is given', async () => {
    const { id } = await scene.plainTemplate('own-key');
    const run = await scene.go({ 'template-id': String(id), 'export-service-id': '' });
    expect(run.error).toBeUndefined();
    expect(run.lines.join('\n')).toMatch(
      /warning: ibmcloud-api-key itself is handed to IBM's export.*give export-service-id .*may only write into the bucket/,
    );
  });
});
