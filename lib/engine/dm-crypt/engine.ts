import { realpath, rename, unlink } from 'node:fs/promises';
import { release } from 'node:os';
import { dirname, join } from 'node:path';
import { causeChain } from '../../base/errors.ts';
import { createOutput } from '../../host/output-file.ts';
import { nextName } from '../../host/own-names.ts';
import { privileges as findPrivileges, type Privileges } from '../../host/privileges.ts';
import { run } from '../../host/run.ts';
import { findTool } from '../../host/tools.ts';
import type { EncryptJob, EncryptResult, Engine } from '../engine.ts';
import { Devices } from './devices.ts';
import { toolMissing } from './errors.ts';
import { removeLeftovers } from './leftovers.ts';
import { writeLuks } from './luks.ts';
import { writeVhd } from './vhd.ts';

/** Encrypts in the kernel: as root, or with the sudoers file of docs/runner.md. Ask `probeDmCrypt` first. */
export function createDmCryptEngine(privileges: Privileges = findPrivileges()): Engine {
  return {
    name: 'dm-crypt',
    async toolVersions() {
      return { cryptsetup: await cryptsetupVersion(), kernel: release() };
    },
    async encrypt(job) {
      await removeLeftovers(privileges, job.log, dirname(job.path));
      return encryptTo(job, privileges);
    },
  };
}

/**
 * Until it is finished the file has a name that tells its owner, so that whatever a killed run leaves of it (loop
 * device, mappings, the file) can be known and removed; then it gets the path that was asked for.
 */
async function encryptTo(job: EncryptJob, privileges: Privileges): Promise<EncryptResult> {
  // The kernel knows files by their real paths.
  const path = join(await realpath(dirname(job.path)), nextName());
  const file = await createOutput(path);
  const devices = new Devices(privileges, job.log);
  try {
    const result =
      job.format === 'vhd'
        ? await writeVhd(file, path, job, devices)
        : await writeLuks(file, path, job, devices, await cryptsetupPath());
    await rename(path, job.path);
    return result;
  } catch (error) {
    await devices.release().catch((failure: unknown) => {
      job.log.warning(`a kernel device of this run is left: ${causeChain(failure).join(': ')}`);
    });
    await unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

async function cryptsetupPath(): Promise<string> {
  const path = await findTool('cryptsetup');
  if (path === undefined) throw toolMissing('cryptsetup');
  return path;
}

async function cryptsetupVersion(): Promise<string> {
  const { stdout } = await run(await cryptsetupPath(), ['--version'], { timeout: 10_000 });
  return /^cryptsetup (\S+)/.exec(stdout)?.[1] ?? 'unknown';
}
