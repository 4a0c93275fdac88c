import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Duplex, duplexPair } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { fitToHost } from '../../cloud/machine/capacity.ts';
import { configDrive, SWAP_DISK_SIZE, swapDiskStart } from '../../cloud/machine/disks.ts';
import { decode, tcpSegment } from '../../cloud/machine/ethernet.ts';
import { forwardOpenPorts } from '../../cloud/machine/forwarding.ts';
import { createGuestNetwork, type GuestNetwork, type PortState } from '../../cloud/machine/guest-network.ts';
import { openQmp } from '../../cloud/machine/qmp.ts';
import { readExactly } from '../../cloud/machine/stream.ts';
import type { MachineSpec } from '../../cloud/ports.ts';

const GUEST_MAC = Buffer.from('525400000007', 'hex');

function framed(frame: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(frame.length);
  return Buffer.concat([length, frame]);
}

async function nextFrame(stream: Duplex): Promise<Buffer> {
  return readExactly(stream, (await readExactly(stream, 4)).readUInt32BE(0));
}

/** Any IPv4 frame of the guest: it shows its address. */
function sign(ip: Buffer): Buffer {
  const frame = Buffer.alloc(60);
  Buffer.alloc(6, 0xff).copy(frame);
  GUEST_MAC.copy(frame, 6);
  frame.writeUInt16BE(0x0800, 12);
  frame.writeUInt8(0x45, 14);
  frame.writeUInt8(17, 23);
  ip.copy(frame, 26);
  return frame;
}

describe("the guest's network", () => {
  const setUp = () => {
    const [guestSide, guest] = duplexPair();
    const [natSide, nat] = duplexPair();
    return { guest, nat, network: createGuestNetwork(guestSide, natSide, GUEST_MAC) };
  };

  /** Answers one SYN as a TCP stack does. */
  async function answerSyn(guest: Duplex, flags: number): Promise<number> {
    const syn = await nextFrame(guest);
    const seen = decode(syn);
    if (seen?.kind !== 'tcp') throw new Error('no TCP');
    const from = { mac: GUEST_MAC, ip: Buffer.from(syn.subarray(30, 34)) };
    const reply = tcpSegment(from, seen.from, {
      fromPort: seen.toPort,
      toPort: seen.fromPort,
      sequence: 1,
      kind: 'syn',
    });
    reply.writeUInt8(flags, 14 + 20 + 13);
    reply.writeUInt32BE((syn.readUInt32BE(38) + 1) >>> 0, 14 + 20 + 8);
    guest.write(framed(reply));
    return seen.toPort;
  }

  test('carries frames both ways', async () => {
    const { guest, nat } = setUp();
    guest.write(framed(sign(Buffer.from([10, 0, 2, 15]))));
    expect(await nextFrame(nat)).toEqual(sign(Buffer.from([10, 0, 2, 15])));
    nat.write(framed(Buffer.from('to the guest')));
    expect(String(await nextFrame(guest))).toBe('to the guest');
  });

  test('a port is open when the guest answers SYN-ACK, and the guest sees a reset at once', async () => {
    const { guest, nat, network } = setUp();
    expect(await network.probe(80)).toBe('silent');
    expect(network.alive()).toBe(false);
    guest.write(framed(sign(Buffer.from([10, 0, 2, 77]))));
    await nextFrame(nat);
    expect(network.guestIp()).toBe('10.0.2.77');
    const probe = network.probe(8080);
    expect(await answerSyn(guest, 0x12)).toBe(8080);
    expect(await probe).toBe('open');
    expect(decode(await nextFrame(guest))).toMatchObject({ kind: 'tcp', answer: 'reset', toPort: 8080 });
    // Nothing of it has reached the other side.
    expect(nat.read()).toBeNull();
  });

  test('a port is closed when the guest answers RST, silent when it does not answer', async () => {
    const { guest, nat, network } = setUp();
    guest.write(framed(sign(Buffer.from([0, 0, 0, 0]))));
    await nextFrame(nat);
    expect(network.guestIp()).toBe('10.0.2.15');
    const closed = network.probe(22);
    await answerSyn(guest, 0x14);
    expect(await closed).toBe('closed');
    expect(await network.probe(23)).toBe('silent');
  });

  test('a frame of another station does not pass for the guest', async () => {
    const { guest, nat, network } = setUp();
    const forged = sign(Buffer.from([10, 0, 2, 99]));
    forged.writeUInt8(0x66, 11);
    guest.write(framed(forged));
    await nextFrame(nat);
    expect(network.guestIp()).toBe('10.0.2.15');
  });

  test('a frame of impossible length takes the link down, not the cloud', async () => {
    const { guest, nat } = setUp();
    guest.write(Buffer.from('ffffffff00', 'hex'));
    nat.resume();
    await new Promise((resolve) => nat.once('end', resolve).once('close', resolve));
  });
});

describe('forwarding', () => {
  const stop = new AbortController();
  afterEach(() => stop.abort());

  test('exists only while the guest accepts, and says once why a port cannot be bound', async () => {
    let state: PortState = 'closed';
    const network: GuestNetwork = {
      probe: async (port) => (port === 8080 || port === 80 ? state : 'closed'),
      guestIp: () => '10.0.2.15',
      alive: () => true,
    };
    const commands: string[] = [];
    const log: string[] = [];
    const monitor = async (line: string) => {
      commands.push(line);
      return line.includes(':80-') ? 'could not set up host forwarding rule' : '';
    };
    const forwarder = forwardOpenPorts({
      network,
      qmp: { monitor, execute: async () => undefined },
      netdev: 'nat',
      addresses: ['127.9.9.9'],
      signal: stop.signal,
      log: (line) => log.push(line),
    });
    await sleep(300);
    expect(commands).toEqual([]);
    state = 'open';
    await sleep(2_200);
    expect(commands.filter((line) => line.includes(':8080-'))).toEqual([
      'hostfwd_add nat tcp:127.9.9.9:8080-10.0.2.15:8080',
    ]);
    expect(forwarder.complaints()).toHaveLength(1);
    expect(forwarder.complaints()[0]).toContain('port 80, but 127.9.9.9:80 cannot be bound');
    expect(log.filter((line) => line.includes('cannot be bound'))).toHaveLength(1);
    state = 'silent';
    await sleep(1_200);
    expect(commands.some((line) => line.startsWith('hostfwd_remove'))).toBe(false);
    await sleep(3_000);
    expect(commands.at(-1)).toBe('hostfwd_remove nat tcp:127.9.9.9:8080');
  });
});

describe('QMP', () => {
  test('negotiates, answers by id, passes errors on, and ends with QEMU', async () => {
    const [ours, qemu] = duplexPair();
    const events: string[] = [];
    const opening = openQmp(ours, (name) => events.push(name));
    let rest = '';
    qemu.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const { execute, id } = JSON.parse(line) as { execute: string; id: number };
        if (execute === 'silence') continue;
        const reply = execute === 'bad' ? { error: { desc: 'no such command' } } : { return: execute };
        qemu.write(`{"event":"RESUME"}\r\n${JSON.stringify({ ...reply, id })}\r\n`);
      }
    });
    qemu.write('{"QMP": {"version": {}}}\r\n');
    const qmp = await opening;
    expect(await qmp.execute('query-status')).toBe('query-status');
    expect(events).toContain('RESUME');
    await expect(qmp.execute('bad')).rejects.toThrow('no such command');
    const pending = qmp.execute('silence');
    qemu.destroy();
    await expect(pending).rejects.toThrow('QEMU has ended');
    await expect(qmp.execute('query-status')).rejects.toThrow('QEMU has ended');
  });
});

describe('the disks of a guest', () => {
  const blkid = ['/sbin/blkid', '/usr/sbin/blkid'].find(existsSync);
  const spec: MachineSpec = {
    id: 1,
    fqdn: 'web.example.com',
    uuid: '4e3e6e1c-6a3f-4c5e-9d0b-1a2b3c4d5e6f',
    cpus: 1,
    memoryMiB: 512,
    openDisk: () => Promise.reject(new Error('not opened')),
    diskSerial: 's',
    userData: `#cloud-config\n${'x'.repeat(60_000)}`,
    sshKeys: ['ssh-ed25519 AAAA one'],
    publicIp: undefined,
    privateIp: '127.0.0.2',
  };

  function probe(data: Buffer, size: number): string {
    const folder = mkdtempSync(join(tmpdir(), 'disks-'));
    try {
      const path = join(folder, 'disk');
      writeFileSync(path, Buffer.concat([data, Buffer.alloc(size - data.length)]));
      return execFileSync(blkid ?? '', ['-p', path], { encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test.skipIf(!blkid)(
    'the config drive has the label that cloud-init looks for (skipped without blkid)',
    () => {
      const drive = configDrive(spec);
      const found = probe(drive, drive.length);
      expect(found).toContain('LABEL="config-2"');
      expect(found).toContain('TYPE="iso9660"');
      expect(drive.includes(spec.userData)).toBe(true);
      expect(drive.includes('"hostname": "web.example.com"')).toBe(true);
      expect(drive.includes('ssh-ed25519 AAAA one')).toBe(true);
      expect(configDrive(spec).equals(drive)).toBe(true);
    },
  );

  test.skipIf(!blkid)('the swap disk is labelled as the image rules mount it (skipped without blkid)', () => {
    const start = swapDiskStart();
    expect(start.readUInt8(446 + 4)).toBe(0x82);
    const area = start.subarray(2048 * 512);
    area.writeUInt32LE(255, 1028);
    const found = probe(area, 1024 * 1024);
    expect(found).toContain('LABEL="SWAP-xvdb1"');
    expect(found).toContain('TYPE="swap"');
    expect(SWAP_DISK_SIZE % 4096).toBe(0);
  });

  test('a guest gets no more than this host has, and that is said', () => {
    const fitted = fitToHost(1_000, 64 * 1024 * 1024);
    expect(fitted?.note).toMatch(/ of 1000 CPUs and \d+ of 67108864 MiB of memory/);
    expect(fitToHost(1, 256)?.note ?? '').toBe('');
  });
});
