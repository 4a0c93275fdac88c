import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  importTemplate,
  type Kit,
  orderGuest,
  provisioned,
  skeleton,
  startKit,
  TEMPLATE,
  until,
} from './classic-kit.ts';

const GUEST = 'SoftLayer_Virtual_Guest';

let kit: Kit;
let template: { id: number; globalIdentifier: string };
beforeEach(async () => {
  kit = await startKit();
  template = await importTemplate(kit);
});
afterEach(() => kit.stop());

const image = () => ({ blockDeviceTemplateGroup: { globalIdentifier: template.globalIdentifier } });
const read = async (id: number, mask: string) => (await kit.call(GUEST, `/${id}.json`, { mask })).body;
const create = async (changes: Record<string, unknown> = {}): Promise<number> =>
  (await kit.call(GUEST, '.json', { args: [skeleton({ ...image(), ...changes })] })).body.id;
const act = (id: number, method: string, ...args: unknown[]) =>
  kit.call(GUEST, `/${id}/${method}.json`, args.length > 0 ? { args } : {});

describe('provisioning', () => {
  it('goes through IBM’s steps; addresses come late, the provision date last', async () => {
    kit.time.held = true;
    const id = await create();
    const seen: string[] = [];
    const mask =
      'mask[provisionDate,primaryIpAddress,primaryBackendIpAddress,powerState[keyName],status[keyName],activeTransaction[transactionStatus[name]]]';
    for (let step = ''; step !== 'SERVICE_SETUP'; kit.time.wake()) {
      await until('the next step', async () => (kit.time.asleep() > 0 ? true : undefined));
      const body = await read(id, mask);
      step = body.activeTransaction?.transactionStatus.name ?? 'none';
      seen.push(step);
      expect(body).toMatchObject({ provisionDate: null, status: { keyName: 'ACTIVE' } });
      const early = ['none', 'ASSIGN_HOST', 'CLONE_CLOUD_TEMPLATE', 'ATTACH_PRIMARY_DISK'].includes(step);
      expect('primaryBackendIpAddress' in body).toBe(!early);
      const running = ['POWER_ON', 'INSTALL_COMPLETE', 'SERVICE_SETUP'].includes(step);
      expect(body.powerState.keyName).toBe(running ? 'RUNNING' : 'HALTED');
      expect('primaryIpAddress' in body).toBe(running);
    }
    kit.time.held = false;
    await provisioned(kit, id);
    const done = await read(id, mask);
    expect(seen).toEqual([
      'none',
      'ASSIGN_HOST',
      'CLONE_CLOUD_TEMPLATE',
      'ATTACH_PRIMARY_DISK',
      'CLOUD_PROVISION_SETUP',
      'CLOUD_CONFIGURE_METADATA_DISK',
      'POWER_ON',
      'INSTALL_COMPLETE',
      'SERVICE_SETUP',
    ]);
    expect(done).toMatchObject({
      powerState: { keyName: 'RUNNING' },
      primaryIpAddress: expect.stringMatching(/^127\./),
      primaryBackendIpAddress: expect.stringMatching(/^127\./),
    });
    expect(done).not.toHaveProperty('activeTransaction');
  });

  it('boots from the decrypted template, with the order’s user data, keys and size', async () => {
    const key = await kit.call('SoftLayer_Security_Ssh_Key', '.json', {
      args: [
        {
          label: 'k',
          key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA me',
        },
      ],
    });
    const id = await create({ userData: [{ value: '#cloud-config\n' }], sshKeys: [{ id: key.body.id }] });
    await provisioned(kit, id);
    const guest = await read(
      id,
      'mask[uuid,primaryIpAddress,primaryBackendIpAddress,blockDevices[device,uuid]]',
    );
    const disk = guest.blockDevices.find((device: { device: string }) => device.device === '0');
    expect(kit.machines).toEqual([
      expect.objectContaining({
        id,
        fqdn: 'web01.example.com',
        uuid: guest.uuid,
        cpus: 1,
        memoryMiB: 2048,
        userData: '#cloud-config\n',
        sshKeys: [expect.stringMatching(/^ssh-ed25519 /)],
        publicIp: guest.primaryIpAddress,
        privateIp: guest.primaryBackendIpAddress,
        diskSerial: disk.uuid.replaceAll('-', '').slice(0, 20),
      }),
    ]);
    expect(kit.world.handedOut.every((dek) => dek.every((byte) => byte === 0))).toBe(true);
    expect(kit.classic.machine(id)?.consolePath).toBe(`/consoles/${id}.log`);
  });

  it('ends also for a guest that does not boot, and says so', async () => {
    kit.world.bootFails = true;
    const id = await orderGuest(kit, template);
    expect(kit.log.join('\n')).toContain('not booted: no machine today');
    const { body } = await kit.call('SoftLayer_Event_Log', '/getAllObjects.json', {
      filter: { objectId: { operation: id }, eventName: { operation: 'Power On' } },
    });
    expect(JSON.parse(body[0].metaData).localCloud.state).toBe('not-booted');
  });

  it('waits while the key cannot be unwrapped, and goes on when it can', async () => {
    kit.world.unwrappers.delete('server-protect');
    const id = await create();
    await until('the transaction', async () => {
      const body = await read(id, 'mask[activeTransaction[transactionStatus[name]]]');
      return body.activeTransaction?.transactionStatus.name === 'ATTACH_PRIMARY_DISK' ? true : undefined;
    });
    await until('the log', async () =>
      kit.log.some((line) => line.includes('cannot be unwrapped')) ? true : undefined,
    );
    kit.world.unwrappers.add('server-protect');
    await provisioned(kit, id);
  });

  it('stays at its step while a test holds it', async () => {
    kit.classic.faults.inject({ kind: 'stuck', transaction: 'provision' });
    const id = await create();
    await until('the transaction', async () =>
      (await read(id, 'mask[activeTransaction]')).activeTransaction ? true : undefined,
    );
    expect((await act(id, 'deleteObject')).body.error).toContain('outstanding transaction');
    kit.classic.faults.clear('stuck');
    await provisioned(kit, id);
  });

  it('gives a password to IBM’s own systems only, and only when they are ready', async () => {
    const own = await orderGuest(kit, template);
    const mask =
      'mask[operatingSystem[passwords[username,password],softwareLicense[softwareDescription[referenceCode]]]]';
    expect((await read(own, mask)).operatingSystem).toMatchObject({
      passwords: [],
      softwareLicense: { softwareDescription: { referenceCode: 'DEBIAN_12_64' } },
    });
    const { body } = await kit.call(GUEST, '.json', {
      args: [skeleton({ operatingSystemReferenceCode: 'UBUNTU_LATEST' })],
    });
    expect((await read(body.id, mask)).operatingSystem.passwords).toEqual([]);
    await provisioned(kit, body.id);
    expect((await read(body.id, mask)).operatingSystem.passwords).toMatchObject([{ username: 'root' }]);
    expect(kit.machines).toHaveLength(1);
  });

  it('makes no public side for a private guest', async () => {
    const id = await create({ privateNetworkOnlyFlag: true });
    await provisioned(kit, id);
    const body = await read(
      id,
      'mask[primaryIpAddress,networkVlans[networkSpace],networkComponents[port,macAddress]]',
    );
    expect(body).not.toHaveProperty('primaryIpAddress');
    expect(body.networkVlans).toMatchObject([{ networkSpace: 'PRIVATE' }]);
    expect(body.networkComponents).toEqual([
      { port: 0, macAddress: expect.stringMatching(/^06(:[0-9a-f]{2}){5}$/) },
    ]);
  });
});

describe('a running guest', () => {
  let id: number;
  beforeEach(async () => {
    id = await orderGuest(kit, template);
  });

  it('is switched off and on, and starts a new machine each time', async () => {
    expect((await act(id, 'powerOff')).body).toBe(true);
    expect((await read(id, 'mask[powerState[keyName]]')).powerState).toEqual({ keyName: 'HALTED' });
    expect(kit.stopped).toEqual([id]);
    expect((await act(id, 'setUserMetadata', ['next'])).body).toBe(true);
    expect((await act(id, 'powerOn')).body).toBe(true);
    expect(kit.machines.map((spec) => spec.userData)).toEqual(['', 'next']);
    expect((await act(id, 'rebootHard')).body).toBe(true);
    expect(kit.machines).toHaveLength(3);
  });

  it('is edited and tagged', async () => {
    expect((await act(id, 'editObject', { hostname: 'other', notes: 'n' })).body).toBe(true);
    expect((await act(id, 'editObject', { hostname: '1' })).status).toBe(500);
    expect((await act(id, 'setTags', 'a, b')).body).toBe(true);
    expect((await act(id, 'removeTags', 'a')).body).toBe(true);
    expect(
      await read(id, 'mask[hostname,notes,fullyQualifiedDomainName,tagReferences.tag.name]'),
    ).toMatchObject({
      hostname: 'other',
      notes: 'n',
      fullyQualifiedDomainName: 'other.example.com',
      tagReferences: [{ tag: { name: 'b' } }],
    });
    const filter = { virtualGuests: { tagReferences: { tag: { name: { operation: 'b' } } } } };
    const found = await kit.call('SoftLayer_Account', '/getVirtualGuests.json', { filter, mask: 'id' });
    expect(found.body).toEqual([{ id }]);
    const byName = await kit.call(GUEST, '/findByHostname.json', { args: ['other'] });
    expect(byName.body).toMatchObject([{ id }]);
  });

  it('has a bill that adds up', async () => {
    const mask =
      'mask[billingItem[id,categoryCode,hourlyRecurringFee,nextInvoiceTotalRecurringAmount,package[id,keyName],children[categoryCode,hourlyRecurringFee]]]';
    const { billingItem } = await read(id, mask);
    expect(billingItem).toMatchObject({
      categoryCode: 'guest_core',
      hourlyRecurringFee: '.017',
      nextInvoiceTotalRecurringAmount: 0.039,
      package: { id: 835, keyName: 'PUBLIC_CLOUD_SERVER' },
    });
    expect(billingItem.children).toContainEqual({ categoryCode: 'ram', hourlyRecurringFee: '.022' });
  });

  it('is captured offline into a template that can be ordered again', async () => {
    const { blockDevices } = await read(id, 'mask[blockDevices[id,device]]');
    const [system, swap] = blockDevices;
    expect((await act(id, 'createArchiveTemplate', 'copy', [swap], null)).body.error).toMatch(/first disk/);
    kit.classic.faults.inject({ kind: 'stuck', transaction: 'copy' });
    const { body } = await act(id, 'createArchiveTemplate', 'copy', [system], 'taken');
    expect(body).toMatchObject({ name: 'copy', note: 'taken', globalIdentifier: expect.any(String) });
    await until('the stop', async () => (kit.stopped.length > 0 ? true : undefined));
    expect((await act(id, 'deleteObject')).body.error).toContain('outstanding transaction');
    kit.classic.faults.clear();
    await until('the capture', async () => {
      const { activeTransaction, powerState } = await read(id, 'mask[activeTransaction,powerState]');
      return !activeTransaction && powerState.keyName === 'RUNNING' ? true : undefined;
    });
    expect((await kit.call(TEMPLATE, `/${body.id}/isEncrypted.json`)).body).toBe(true);
    await orderGuest(kit, body);
    expect(kit.machines).toHaveLength(3);
  });

  it('survives its template', async () => {
    await kit.call(TEMPLATE, `/${template.id}/deleteObject.json`);
    await until('the 404', async () =>
      (await kit.call(TEMPLATE, `/${template.id}.json`)).status === 404 ? true : undefined,
    );
    expect((await act(id, 'rebootHard')).body).toBe(true);
    expect(kit.machines).toHaveLength(2);
    expect(readdirSync(kit.folder('classic-guests'))).toEqual([`${id}.img`]);
  });

  it('is cancelled at once, reclaimed, then gone with its disk', async () => {
    kit.classic.faults.inject({ kind: 'stuck', transaction: 'delete' });
    expect((await act(id, 'deleteObject')).body).toBe(true);
    const going = await read(
      id,
      'mask[activeTransaction[transactionStatus[name]],billingItem,powerState[keyName]]',
    );
    expect(going.activeTransaction.transactionStatus.name).toBe('RECLAIM_WAIT');
    expect(going).not.toHaveProperty('billingItem');
    expect((await act(id, 'deleteObject')).body).toEqual({
      code: 'SoftLayer_Exception_Public',
      error:
        'This cancellation could not be processed please contact support. This billing item is already canceled.',
    });
    kit.classic.faults.clear();
    await until('the 404', async () =>
      (await kit.call(GUEST, `/${id}.json`)).status === 404 ? true : undefined,
    );
    expect((await kit.call('SoftLayer_Account', '/getVirtualGuests.json')).body).toEqual([]);
    await until('the file', async () =>
      readdirSync(kit.folder('classic-guests')).length === 0 ? true : undefined,
    );
    expect(kit.stopped).toEqual([id]);
  });

  it('leaves rows in the event log, newest first, with microseconds', async () => {
    await act(id, 'powerOff');
    const filter = { objectName: { operation: 'CCI' }, objectId: { operation: id } };
    const { body } = await kit.call('SoftLayer_Event_Log', '/getAllObjects.json', { filter });
    expect(body.map((row: { eventName: string }) => row.eventName)).toEqual(['Power Off', 'Power On']);
    expect(body[0]).toMatchObject({
      eventCreateDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}-06:00$/),
      traceId: expect.stringMatching(/^[0-9a-f]{13}$/),
      userType: 'CUSTOMER',
      username: kit.classic.username,
    });
  });
});

describe('the account', () => {
  it('passes a preflight: active, linked, with an active user who may order', async () => {
    const mask = 'mask[id,companyName,accountStatusId,accountStatus[name],bluemixLinkedFlag,hasPendingOrder]';
    const account = await kit.call('SoftLayer_Account', '/getObject.json', { mask });
    expect(account.body).toEqual({
      id: kit.classic.classicAccountId,
      companyName: expect.any(String),
      accountStatusId: 1001,
      accountStatus: { name: 'Active' },
      bluemixLinkedFlag: true,
      hasPendingOrder: 0,
    });
    const user = await kit.call('SoftLayer_Account', '/getCurrentUser.json', {
      mask: 'mask[username,userStatus[keyName],permissions[keyName]]',
    });
    expect(user.body).toMatchObject({ username: kit.classic.username, userStatus: { keyName: 'ACTIVE' } });
    expect(user.body.permissions).toContainEqual({ keyName: 'SERVER_ADD' });
  });

  it('answers every relation of its datatype, those without objects with nothing', async () => {
    expect((await kit.call('SoftLayer_Account', '/getDomains.json')).body).toEqual([]);
    expect((await kit.call('SoftLayer_Account', '/getActiveCatalystEnrollment.json')).body).toBeNull();
  });
});

describe('a restart in a state folder', () => {
  it('keeps templates and guests, finishes what was under way, and has the same classic key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'classic-state-'));
    try {
      const first = await startKit({ stateFolder: folder });
      const kept = await importTemplate(first);
      const guest = await orderGuest(first, kept);
      first.classic.faults.inject({ kind: 'stuck', transaction: 'provision' });
      const args = [skeleton({ hostname: 'second', operatingSystemReferenceCode: 'DEBIAN_12_64' })];
      const { body } = await first.call(GUEST, '.json', { args });
      await first.stop();
      const second = await startKit({ stateFolder: folder });
      expect(second.classic.apiKey).toBe(first.classic.apiKey);
      expect((await second.call(TEMPLATE, `/${kept.id}.json`)).status).toBe(200);
      await provisioned(second, body.id);
      await until('the machine', async () =>
        second.machines.some((spec) => spec.id === guest) ? true : undefined,
      );
      await second.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
