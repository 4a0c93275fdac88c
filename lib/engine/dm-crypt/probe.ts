import { createCipheriv, randomBytes } from 'node:crypto';
import { access, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { causeChain, UserError } from '../../base/errors.ts';
import { silentLog } from '../../base/log.ts';
import { SECTOR } from '../../disk/vhd/layout.ts';
import { createOutput } from '../../host/output-file.ts';
import { nextName } from '../../host/own-names.ts';
import { privileges as findPrivileges, PRIVILEGED_COMMANDS, type Privileges } from '../../host/privileges.ts';
import { findTool } from '../../host/tools.ts';
import { Devices } from './devices.ts';
import { alignedBuffers, openDirect, writeAll } from './direct.ts';
import { cryptTable } from './tables.ts';

/** Bytes of the file on which the probe tries everything; dm-crypt has at least one sector to encrypt. */
const TRIAL_SIZE = 1024 * 1024;
const TIMEOUT = 15_000;

export type DmCryptProbe =
  | { readonly ok: true; readonly how: Privileges['how'] }
  | {
      readonly ok: false;
      /** The first probe that failed: `linux`, `commands`, `privileges`, `device-mapper`, `loop`, `trial`. */
      readonly probe: string;
      /** What it found, in words. */
      readonly reason: string;
    };

interface Probe {
  readonly name: string;
  /** What is wrong; undefined when nothing is. A failure that is thrown is wrong, too. */
  readonly check: () => Promise<string | undefined>;
}

/**
 * Whether the dm-crypt engine can work for this user on this machine, with files in `folder`: the last probe encrypts
 * one small file there and removes it. Never throws; each step has a time limit.
 */
export async function probeDmCrypt(
  folder: string,
  privileges: Privileges = findPrivileges(),
): Promise<DmCryptProbe> {
  for (const { name, check } of probes(folder, privileges)) {
    const reason = await check().catch(reasonOf);
    if (reason !== undefined) return { ok: false, probe: name, reason };
  }
  return { ok: true, how: privileges.how };
}

function probes(folder: string, privileges: Privileges): Probe[] {
  return [
    {
      name: 'linux',
      check: async () =>
        process.platform === 'linux' ? undefined : `${process.platform} has no dm-crypt, only Linux has`,
    },
    { name: 'commands', check: missingCommands },
    { name: 'privileges', check: () => refusedCommands(privileges) },
    { name: 'device-mapper', check: () => deviceMapperProblem(privileges) },
    { name: 'loop', check: loopProblem },
    { name: 'trial', check: () => trial(folder, privileges) },
  ];
}

async function missingCommands(): Promise<string | undefined> {
  const missing: string[] = [];
  for (const command of PRIVILEGED_COMMANDS)
    if ((await findTool(command)) === undefined) missing.push(command);
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`;
}

/** Runs each command in a way that changes nothing: only that shows whether sudo lets it pass. */
async function refusedCommands(privileges: Privileges): Promise<string | undefined> {
  for (const command of ['cryptsetup', 'losetup'] as const)
    await privileges.run(command, ['--version'], { timeout: TIMEOUT });
  // `dmsetup version` exits 1 without device-mapper; that is the next probe's matter.
  await privileges.run('dmsetup', ['help'], { timeout: TIMEOUT });
  return undefined;
}

async function deviceMapperProblem(privileges: Privileges): Promise<string | undefined> {
  const { stdout } = await privileges.run('dmsetup', ['targets'], { timeout: TIMEOUT });
  const targets = new Set(stdout.split('\n').map((line) => line.split(' ')[0]));
  const missing = ['linear', 'error'].filter((target) => !targets.has(target));
  if (missing.length > 0) return `the kernel has no device-mapper target ${missing.join(', ')}`;
  // The kernel loads dm-crypt when it is first used, where it can: the trial shows it.
  return undefined;
}

async function loopProblem(): Promise<string | undefined> {
  return access('/dev/loop-control').then(
    () => undefined,
    () => 'there is no /dev/loop-control: the module loop is not loaded, or a container hides it',
  );
}

/** A loop device, a mapping with a key that is thrown away, one write, and the same computed here. */
async function trial(folder: string, privileges: Privileges): Promise<string | undefined> {
  const path = join(folder, nextName());
  const devices = new Devices(privileges, silentLog);
  const key = randomBytes(64);
  const file = await createOutput(path);
  try {
    await file.truncate(TRIAL_SIZE);
    const { device } = await devices.loop(path);
    const table = cryptTable({ size: TRIAL_SIZE, tweak: 'plain', key, device });
    const mapping = await devices.mapping(table);
    await writeZeros(mapping.path);
    await devices.release();
    const expected = createCipheriv('aes-256-xts', key, Buffer.alloc(16)).update(Buffer.alloc(SECTOR));
    const found = Buffer.alloc(SECTOR);
    await file.read(found, 0, SECTOR, 0);
    return found.equals(expected) ? undefined : "the kernel's aes-xts-plain gives other bytes than expected";
  } finally {
    await devices.release().catch(() => undefined);
    await file.close();
    await unlink(path);
  }
}

async function writeZeros(path: string): Promise<void> {
  const device = await openDirect(path, 'write');
  try {
    for (const zeros of alignedBuffers(1, TRIAL_SIZE)) await writeAll(device, zeros, 0);
    await device.sync();
  } finally {
    await device.close();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.what : (causeChain(error)[0] ?? 'unknown');
}
