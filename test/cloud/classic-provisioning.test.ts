import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  importTemplate,
  type Kit,
  orderGuest,
  provisioned,
  skeleton,
  startKit,
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
