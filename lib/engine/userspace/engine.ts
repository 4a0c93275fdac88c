import type { Engine } from '../engine.ts';
import { createOutput, SteadyWriter } from '../output-file.ts';
import { writeLuks } from './luks.ts';
import { writeVhd } from './vhd.ts';

/** Encrypts in this process: needs no privileges, no kernel modules and no tools. */
export function createUserspaceEngine(): Engine {
  return {
    name: 'userspace',
    async toolVersions() {
      return { node: process.versions.node, openssl: process.versions.openssl };
    },
    async encrypt(job) {
      const file = await createOutput(job.path);
      const writer = new SteadyWriter(file);
      try {
        return await (job.format === 'vhd' ? writeVhd(writer, job) : writeLuks(writer, job));
      } finally {
        await writer.settle();
        await file.close();
      }
    },
  };
}
