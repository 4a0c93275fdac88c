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

const read = async (id: number, mask: string) => (await kit.call(GUEST, `/${id}.json`, { mask })).body;
const act = (id: number, method: string, ...args: unknown[]) =>
  kit.call(GUEST, `/${id}/${method}.json`, args.length > 0 ? { args } : {});

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
    const names = body.map((row: { eventName: string }) => row.eventName);
    expect(names).toEqual(['Power Off', 'Security Group Added', 'Power On']);
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
