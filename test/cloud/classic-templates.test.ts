import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  importConfig,
  importTemplate,
  type Kit,
  orderGuest,
  startKit,
  TEMPLATE,
  until,
} from './classic-kit.ts';

let kit: Kit;
beforeEach(async () => {
  kit = await startKit();
});
afterEach(() => kit.stop());

const create = (changes: Record<string, unknown> = {}) =>
  kit.call(TEMPLATE, '/createFromIcos.json', { args: [importConfig(kit, changes)] });
const read = async (
  id: number,
  mask = 'mask[children[transaction[transactionGroup],blockDevices,blockDevicesDiskSpaceTotal]]',
) => (await kit.call(TEMPLATE, `/${id}.json`, { mask })).body;

describe('a template', () => {
  let id: number;
  beforeEach(async () => {
    ({ id } = await importTemplate(kit));
  });
  const act = (method: string, ...args: unknown[]) => kit.call(TEMPLATE, `/${id}/${method}.json`, { args });
  const names = async () =>
    (await read(id, 'mask[children[transactionId,datacenter[name]]]')).children
      .map((child: { datacenter: { name: string } }) => child.datacenter.name)
      .toSorted();

  it('is copied to other datacenters, one transaction each, and refuses to lose its last copy', async () => {
    kit.classic.faults.inject({ kind: 'stuck', transaction: 'copy' });
    expect((await act('addLocations', [{ id: '2017603' }, { id: 358694, name: 'lon02' }])).body).toBe(true);
    const { children } = await read(
      id,
      'mask[children[datacenter[name],transaction[transactionGroup[name]]]]',
    );
    expect(children.map((child: { transaction?: unknown }) => child.transaction !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
    expect(children[1].transaction.transactionGroup.name).toBe('Transfer Cloud Disk Template');
    expect((await act('removeLocations', [{ id: 358694 }])).body.error).toContain('active transaction');
    kit.classic.faults.clear();
    await until('the copies', async () =>
      (await read(id)).children.every((child: { transactionId: unknown }) => child.transactionId === null)
        ? true
        : undefined,
    );
    expect((await act('setAvailableLocations', [{ name: 'wdc07' }])).body).toBe(true);
    await until('the removal', async () => ((await names()).length === 1 ? true : undefined));
    expect(await names()).toEqual(['wdc07']);
    expect((await act('removeLocations', [{ name: 'wdc07' }])).status).toBe(500);
    expect((await act('addLocations', [{ id: 1 }])).body.code).toBe('SoftLayer_Exception_InvalidValue');
  });

  it('is edited, tagged and shared', async () => {
    expect((await act('editObject', { name: 'new', note: '' })).body).toBe(true);
    expect((await act('setTags', 'One, two,')).body).toBe(true);
    expect((await act('permitSharingAccess', '4711')).body).toBe(true);
    const mask = 'mask[name,note,tagReferences[tag[name]],accountReferences[accountId],tagReferenceCount]';
    expect(await read(id, mask)).toMatchObject({
      name: 'new',
      note: '',
      tagReferences: [{ tag: { name: 'one' } }, { tag: { name: 'two' } }],
      accountReferences: [{ accountId: 4711 }],
      tagReferenceCount: 2,
    });
    await act('denySharingAccess', 4711);
    await act('setTags', '');
    expect(await read(id, mask)).toMatchObject({ accountReferences: [], tagReferenceCount: 0 });
  });

  it('has a boot mode, once its disk is there', async () => {
    expect((await act('setBootMode', 'PV')).body).toBe(true);
    expect((await kit.call(TEMPLATE, `/${id}/getBootMode.json`)).body).toBe('PV');
    expect((await act('setBootMode', 'UEFI')).status).toBe(500);
    kit.classic.faults.inject({ kind: 'stuck', transaction: 'import' });
    const { body } = await create({ name: 'young' });
    const early = await kit.call(TEMPLATE, `/${body.id}/setBootMode.json`, { args: ['HVM'] });
    expect(early.body.error).toContain('Unable to find the primary block device');
  });

  it('is exported as <name>-0.vhd when its transaction has ended', async () => {
    const config = { uri: 'cos://us-south/images/out.vhd', ibmApiKey: 'owner-key' };
    expect((await act('copyToIcos', config)).body).toBe(true);
    await until('the export', async () => kit.world.objects.get('us-south/images/out-0.vhd'));
    expect((await act('copyToIcos', { ...config, ibmApiKey: 'nobody' })).status).toBe(500);
  });

  it('can be ordered during an export, and an export does not bring a deleted template back', async () => {
    kit.classic.faults.inject({ kind: 'stuck', transaction: 'copy' });
    await act('copyToIcos', { uri: 'cos://us-south/images/out.vhd', ibmApiKey: 'owner-key' });
    const { body: template } = await kit.call(TEMPLATE, `/${id}.json`, { mask: 'globalIdentifier' });
    await orderGuest(kit, template);
    await kit.call(TEMPLATE, `/${id}.json`, { method: 'DELETE' });
    const gone = async () => ((await kit.call(TEMPLATE, `/${id}.json`)).status === 404 ? true : undefined);
    await until('the 404', gone);
    kit.classic.faults.clear();
    await until('the export’s end', async () =>
      kit.world.objects.has('us-south/images/out-0.vhd') || kit.log.some((line) => line.includes('export'))
        ? true
        : undefined,
    );
    expect(await gone()).toBe(true);
  });

  it('is deleted by a transaction, with its file, and is a 404 afterwards', async () => {
    const reply = await kit.call(TEMPLATE, `/${id}.json`, { method: 'DELETE' });
    expect(reply.body).toMatchObject({ id: expect.any(Number), guestId: null, hardwareId: null });
    await until('the 404', async () =>
      (await kit.call(TEMPLATE, `/${id}.json`)).status === 404 ? true : undefined,
    );
    await until('the file', async () =>
      readdirSync(kit.folder('classic-templates')).length === 0 ? true : undefined,
    );
    expect((await kit.call('SoftLayer_Account', '/getPrivateBlockDeviceTemplateGroups.json')).body).toEqual(
      [],
    );
  });

  it('is found by name below the getter’s own root; children appear only in the wider list', async () => {
    const filter = { privateBlockDeviceTemplateGroups: { name: { operation: '_= WEB' } } };
    const list = await kit.call('SoftLayer_Account', '/getPrivateBlockDeviceTemplateGroups.json', {
      filter,
      mask: 'id',
    });
    expect(list.body).toEqual([{ id }]);
    const all = await kit.call('SoftLayer_Account', '/getBlockDeviceTemplateGroups.json');
    expect(all.body).toHaveLength(2);
    const child = all.body.find((group: { parentId: unknown }) => group.parentId === id);
    expect((await kit.call(TEMPLATE, `/${child.id}.json`)).body).toMatchObject({
      id: child.id,
      parentId: id,
    });
  });

  it('leaves IBM’s public images alone', async () => {
    const { body } = await kit.call(TEMPLATE, '/getPublicImages.json', {
      filter: { name: { operation: '*= debian' } },
    });
    expect(body).toHaveLength(1);
    const reply = await kit.call(TEMPLATE, `/${body[0].id}.json`, { method: 'DELETE' });
    expect(reply.body.code).toBe('SoftLayer_Exception_AccessDenied');
  });

  it('lists what can be imported, without its API key anywhere', async () => {
    const { body } = await kit.call(TEMPLATE, '/getVhdImportSoftwareDescriptions.json', {
      mask: 'referenceCode',
    });
    expect(body).toContainEqual({ referenceCode: 'DEBIAN_12_64' });
    expect(body).not.toContainEqual({ referenceCode: 'CENTOS_7_64' });
    expect(JSON.stringify([await read(id), kit.log, kit.requestLog.entries()])).not.toContain('service-key');
  });
});
