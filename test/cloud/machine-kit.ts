import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createMachines } from '../../cloud/machine/machines.ts';
import type { DecryptedDisk, Machine, MachineSpec, Machines } from '../../cloud/ports.ts';

export const BLOCK = 2 * 1024 * 1024;
export const BOOT_LIMIT = 90_000;
/** Of the file of tests that runs. */
export let folder = '';
export let machines: Machines;
const log: string[] = [];

/** A folder and machines for the file of tests that calls this. */
export function withMachines(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'machine-test-'));
    machines = newMachines();
  });
  afterEach(() => machines.stopAll());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

export function newMachines(overrides: Partial<Parameters<typeof createMachines>[0]> = {}): Machines {
  return createMachines({
    consoleFolder: join(folder, 'consoles'),
    scratchFolder: join(folder, 'scratch'),
    noBoot: false,
    acceleration: 'tcg',
    log: (line) => log.push(line),
    ...overrides,
  });
}

/** Third octet of the addresses, which no other worker should take at the same time. */
const block = randomInt(100, 255);
let lastId = 0;

export function spec(overrides: Partial<MachineSpec> & Pick<MachineSpec, 'openDisk'>): MachineSpec {
  const id = ++lastId;
  return {
    id,
    fqdn: `guest${id}.example.com`,
    uuid: '4e3e6e1c-6a3f-4c5e-9d0b-1a2b3c4d5e6f',
    cpus: 1,
    memoryMiB: 512,
    diskSerial: `serial-${id}`,
    userData: 'hello',
    sshKeys: [],
    publicIp: `127.77.${block}.${id}`,
    privateIp: `127.78.${block}.${id}`,
    ...overrides,
  };
}

/** A plaintext disk: for tests that are not about encryption. */
export function plain(disk: Buffer): () => Promise<DecryptedDisk> {
  return async () => ({
    format: 'luks-raw',
    virtualSize: disk.length,
    storedSize: disk.length,
    read: async (position, length) => disk.subarray(position, position + length),
    close: async () => undefined,
  });
}

export async function untilConsole(machine: Machine, text: string): Promise<string> {
  return until(() => {
    const output = readFileSync(machine.consolePath, 'utf8');
    return output.includes(text) ? output : undefined;
  }, `"${text}" on ${machine.consolePath}`);
}

export async function until<T>(look: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + BOOT_LIMIT;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(100);
  }
  throw new Error(`${what} did not come within ${BOOT_LIMIT} ms; log:\n${log.join('\n')}`);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** QEMU processes whose console lies in this test's folder. */
export function guestsOfThisTest(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .map(commandLine)
    .filter((line) => line.includes('qemu-system') && line.includes(folder));
}
