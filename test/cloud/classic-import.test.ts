import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  GIB,
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
const settled = (id: number) =>
  until('the transaction', async () => {
    const body = await read(id);
    return body.children?.[0]?.transactionId === null ? body : undefined;
  });

describe('createFromIcos', () => {
  it('answers with the new parent, whose one child carries the transaction until it has disks', async () => {
    kit.classic.faults.inject({ kind: 'stuck', transaction: 'import' });
    const { status, body } = await create();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: 'web',
      note: 'a note',
      parentId: null,
      transactionId: null,
      publicFlag: 0,
      statusId: 1,
      globalIdentifier: expect.stringMatching(/^[0-9a-f-]{36}$/),
      createDate: expect.stringMatching(/-06:00$/),
    });
    expect(body).not.toHaveProperty('children');
    const running = await read(body.id);
    expect(running.children).toHaveLength(1);
    expect(running.children[0]).toMatchObject({
      transactionId: expect.any(Number),
      blockDevices: [],
      blockDevicesDiskSpaceTotal: 0,
    });
    expect(running).not.toHaveProperty('transaction');
    kit.classic.faults.clear();
    const done = await settled(body.id);
    expect(done.children[0]).toMatchObject({ blockDevicesDiskSpaceTotal: 2 * GIB, parentId: body.id });
    expect(done.children[0]).not.toHaveProperty('transaction');
    expect(done.children[0].blockDevices[0]).toMatchObject({ device: '0', units: 'B', diskSpace: 2 * GIB });
  });

  it('lands in the region’s import datacenter and proves its encryption', async () => {
    const { id } = await importTemplate(kit);
    const get = async (method: string) => (await kit.call(TEMPLATE, `/${id}/${method}.json`)).body;
    expect((await read(id, 'mask[datacenters[name]]')).datacenters).toEqual([{ name: 'dal13' }]);
    expect(await get('isEncrypted')).toBe(true);
    expect(await get('isCloudInit')).toBe(true);
    expect(await get('getEncryptionAttributes')).toContain(`crkCrn:${kit.crkCrn}`);
    expect(await get('getTransaction')).toBeNull();
    expect(await get('getStatus')).toMatchObject({ keyName: 'ACTIVE' });
  });

  it('keeps its own copy: the object may go', async () => {
    const source = kit.world.objects.get('us-south/images/web.vhd-0.vhd') ?? '';
    await importTemplate(kit);
    kit.world.objects.clear();
    const folder = readdirSync(kit.folder('classic-templates'));
    expect(folder).toHaveLength(1);
    expect(readFileSync(`${kit.folder('classic-templates')}/${folder[0]}`)).toEqual(readFileSync(source));
  });

  it('wipes every data encryption key that it was given', async () => {
    await importTemplate(kit);
    await create({ uri: 'cos://us-south/images/missing.vhd' });
    kit.world.dek = Buffer.alloc(48, 7);
    expect((await create()).status).toBe(500);
    expect(kit.world.handedOut.length).toBeGreaterThanOrEqual(4);
    for (const dek of kit.world.handedOut) expect(dek.every((byte) => byte === 0)).toBe(true);
  });

  it.each([
    ['no uri', { uri: null }, /'uri'/],
    ['another protocol', { uri: 'swift://a@b/c/d.vhd' }, /resource protocol/],
    ['a region that imports nothing', { uri: 'cos://mars/images/web.vhd-0.vhd' }, /'uri'/],
    ['a name that is no VHD', { uri: 'cos://us-south/images/web.qcow2' }, /\.vhd/],
    ['no name', { name: '' }, /'name'/],
    ['an unknown system', { operatingSystemReferenceCode: 'FOO_22_64' }, /invalid OS bits of 64/],
    ['a system that is not imported', { operatingSystemReferenceCode: 'CENTOS_7_64' }, /invalid OS bits/],
    ['encryption without cloud-init', { cloudInit: false }, /'cloudInit'/],
    ['encryption without a root key', { crkCrn: null }, /'crkCrn'/],
    ['encryption without a wrapped key', { wrappedDek: null }, /'wrappedDek'/],
    ['Red Hat without its license', { operatingSystemReferenceCode: 'REDHAT_9_64' }, /'byol'/],
    [
      'Windows with license and cloud-init',
      { operatingSystemReferenceCode: 'WIN_2022-STD_64', byol: true },
      /'cloudInit'/,
    ],
    ['a root key of another region', { crkCrn: 'crn:v1:bluemix:public:kms:eu-de:a/x:i:key:k' }, /eu-de/],
    ['something that is no root key', { crkCrn: 'crn:v1:bluemix:public:kms:us-south:a/x:i::' }, /'crkCrn'/],
    ['no API key', { ibmApiKey: null }, /'ibmApiKey'/],
    ['an unknown API key', { ibmApiKey: 'nobody' }, /could not be found/],
    ['an object that is not there', { uri: 'cos://us-south/images/other.vhd' }, /NoSuchKey/],
    ['a foreign wrapped key', { wrappedDek: 'other' }, /UNPROCESSABLE_CIPHERTEXT_ERR/],
    ['a boot mode that is none', { bootMode: 'UEFI' }, /'bootMode'/],
  ])('refuses %s at once and leaves nothing', async (_what, changes, message) => {
    const reply = await create(changes);
    expect(reply.status).toBe(500);
    expect(reply.body.code).toMatch(/^SoftLayer_Exception_/);
    expect(reply.body.error).toMatch(message);
    expect((await kit.call('SoftLayer_Account', '/getPrivateBlockDeviceTemplateGroups.json')).body).toEqual(
      [],
    );
    expect(readdirSync(kit.folder('classic-templates'))).toEqual([]);
  });

  it('reads the object with the given key’s own rights', async () => {
    kit.world.readable.clear();
    expect((await create()).body.error).toContain('AccessDenied');
    expect((await create({ ibmApiKey: 'owner-key' })).status).toBe(200);
  });

  it('needs the service’s authorization and the API key’s own right on the root key', async () => {
    kit.world.unwrappers.delete('server-protect');
    expect((await create()).body.error).toContain('FORBIDDEN_ERR');
    kit.world.unwrappers.add('server-protect');
    kit.world.unwrappers.delete('iam-ServiceId-import');
    expect((await create()).body.error).toContain('FORBIDDEN_ERR');
  });

  it('takes isEncrypted for granted beside both parts of the key, and ignores unknown names', async () => {
    const implied = await importTemplate(kit, { isEncrypted: null, encrypted: true });
    expect((await kit.call(TEMPLATE, `/${implied.id}/isEncrypted.json`)).body).toBe(true);
  });

  it('takes a raw LUKS image by the name of 2018 and refuses a content that is something else', async () => {
    const path = kit.world.objects.get('us-south/images/web.vhd-0.vhd') ?? '';
    kit.world.objects.set('us-south/images/web.raw', path);
    const { body } = await create({ uri: 'cos://us-south/images/web.raw' });
    expect((await settled(body.id)).children[0].blockDevices).toEqual([]);
    kit.world.image = { ok: true, value: { format: 'luks-raw', virtualSize: GIB, storedSize: GIB } };
    await importTemplate(kit, { uri: 'cos://us-south/images/web.raw' });
  });
});

describe('an unencrypted image', () => {
  const plain = { isEncrypted: false, crkCrn: null, wrappedDek: null, cloudInit: false };

  it('is read without a key, orderable, and boots', async () => {
    const template = await importTemplate(kit, plain);
    expect((await kit.call(TEMPLATE, `/${template.id}/isEncrypted.json`)).body).toBe(false);
    await orderGuest(kit, template);
    expect(kit.machines).toHaveLength(1);
    expect(kit.world.handedOut).toEqual([]);
  });

  it('fails when it is no VHD, and may not carry half of an encryption', async () => {
    kit.world.image = { ok: true, value: { format: 'raw', virtualSize: GIB, storedSize: GIB } };
    const { body } = await create(plain);
    expect((await settled(body.id)).children[0].blockDevices).toEqual([]);
    expect((await create({ ...plain, crkCrn: kit.crkCrn })).body.error).toMatch(/'isEncrypted'/);
    for (const uri of ['cos://us-south/images/a.vmdk', 'cos://us-south/images/a.iso']) {
      expect((await create({ ...plain, uri })).status).toBe(501);
      expect((await create({ uri })).body.error).toMatch(/not allowed for this file type/);
    }
  });
});

describe('a failed import', () => {
  const broken = {
    ok: false,
    refusal: { service: 'image', status: 400, code: 'image_key', message: 'another key' },
  } as const;

  it('leaves a child without transaction, disks and size, and says why in the log only', async () => {
    kit.world.image = broken;
    const { body } = await create();
    const failed = await settled(body.id);
    expect(failed.children[0]).toMatchObject({
      blockDevices: [],
      blockDevicesDiskSpaceTotal: 0,
      transactionId: null,
    });
    expect(kit.log.join('\n')).toContain('image_key: another key');
    const order = await kit.call('SoftLayer_Product_Order', '/verifyOrder.json', {
      args: [{ packageId: 835, presetId: 405, location: 'dal13', imageTemplateId: body.id }],
    });
    expect(order.body.error).toContain('no finished copy');
  });

  it('makes the template vanish when a test asks for that', async () => {
    kit.world.image = broken;
    kit.classic.faults.inject({ kind: 'vanish' });
    const { body } = await create();
    await until('the 404', async () =>
      (await kit.call(TEMPLATE, `/${body.id}.json`)).status === 404 ? true : undefined,
    );
  });

  it('comes for a disk above 100 GB', async () => {
    kit.world.image = { ok: true, value: { format: 'vhd', virtualSize: 100 * GIB + 512, storedSize: GIB } };
    const { body } = await create();
    expect((await settled(body.id)).children[0].blockDevices).toEqual([]);
    kit.world.image = { ok: true, value: { format: 'vhd', virtualSize: 100 * GIB, storedSize: GIB } };
    await importTemplate(kit);
  });

  it('can be moved from the call to the transaction, check by check', async () => {
    kit.classic.importChecks.unwrap = 'import';
    const { status, body } = await create({ wrappedDek: 'other' });
    expect(status).toBe(200);
    expect((await settled(body.id)).children[0].blockDevices).toEqual([]);
  });

  it('can come late, or unencrypted, for clients that trust too early', async () => {
    kit.classic.faults.inject({ kind: 'late-child' });
    kit.time.held = true;
    const late = await create();
    expect((await read(late.body.id)).children).toEqual([]);
    kit.time.held = false;
    kit.time.wake();
    await until('the child', async () => (await read(late.body.id)).children[0]);
    kit.classic.faults.inject({ kind: 'unencrypted' });
    const { body } = await create();
    expect((await kit.call(TEMPLATE, `/${body.id}/isEncrypted.json`)).body).toBe(false);
    expect((await kit.call(TEMPLATE, `/${body.id}/getEncryptionAttributes.json`)).body).toEqual([]);
  });
});
