import type { FileHandle } from 'node:fs/promises';
import { createOutput, SteadyWriter } from '../../host/output-file.ts';
import type { EncryptJob, EncryptResult, Engine } from '../engine.ts';
import { type OpenLanes, openLanes as openRealLanes } from '../lanes/open.ts';
import { luksTarget } from './luks.ts';
import type { Target } from './target.ts';
import { vhdTarget } from './vhd.ts';
import { writeImage } from './write.ts';

/**
 * Encrypts in this process: needs no privileges, no kernel modules and no tools. `openLanes` is a seam for tests that
 * plant faults in the cipher.
 */
export function createUserspaceEngine(seams: { readonly openLanes?: OpenLanes } = {}): Engine {
  return {
    name: 'userspace',
    async toolVersions() {
      return { node: process.versions.node, openssl: process.versions.openssl };
    },
    async encrypt(job) {
      const target = job.format === 'vhd' ? vhdTarget(job) : await luksTarget(job);
      try {
        return await encryptTo(target, job, seams.openLanes ?? job.openLanes ?? openRealLanes);
      } finally {
        target.wipe();
      }
    },
  };
}

async function encryptTo(target: Target, job: EncryptJob, openLanes: OpenLanes): Promise<EncryptResult> {
  const file = await createOutput(job.path);
  const writer = new SteadyWriter(file);
  try {
    const made = await writeImage(writer, job, target, openLanes);
    const durable = finish(writer, file);
    durable.catch(() => undefined);
    return { ...made, durable };
  } catch (error) {
    await writer.settle();
    await file.close();
    throw error;
  }
}

async function finish(writer: SteadyWriter, file: FileHandle): Promise<void> {
  try {
    await writer.finish();
  } finally {
    await file.close();
  }
}
