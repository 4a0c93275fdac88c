import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import type { CheckJob, Lanes } from '../../lib/engine/lanes/lanes.ts';
import { type LanesOptions, openLanes, openThreads } from '../../lib/engine/lanes/open.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { Bench } from '../encrypt-image/kit.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import {
  FAULTS,
  type Fault,
  faulty,
  faultyDisk,
  flipAt,
  SAMPLED,
  SECTORS,
  sealed,
  wrapping,
} from './faults.ts';
import { Forge } from './kit.ts';

/**
 * Faults planted between the engine and its cipher. Whatever they do to the image, full verification must find it; of
 * sampling it is said which it can find.
 */

const BLOCK = 2 * 1024 * 1024;
const FORMATS = ['vhd', 'luks-raw'] as const;
const dek = Dek.generate(512);
const volumeKey = randomBytes(64);
const disk = faultyDisk;
const forge = new Forge();
afterAll(() => forge.remove());

function make(fault: Fault, format: ImageFormat, source: Buffer = disk) {
  const engine = createUserspaceEngine({ openLanes: faulty(fault) });
  return forge.make(source, dek, { format, engine, volumeKey });
}

describe.each(FORMATS)('planted in a %s image', (format) => {
  it.each(FAULTS)('%s is found', async (_, fault, bySample) => {
    const image = await make(fault, format);
    await expect(forge.verify(image, dek, format)).rejects.toMatchObject({ code: 'E_VERIFY' });
    const sampling = forge.verify(image, dek, format, { level: 'sample' });
    if (bySample) await expect(sampling).rejects.toMatchObject({ code: 'E_VERIFY' });
    else expect((await sampling).sampled).toBeGreaterThan(4 * 64);
  });

  it('nothing is found when there is nothing', async () => {
    const image = await make(sealed, format);
    for (const level of ['full', 'sample'] as const) await forge.verify(image, dek, format, { level });
  });

  it('a cipher that fails half-way ends the run with its own error, on one thread and on two', async () => {
    for (const real of [openLanes, (options: LanesOptions) => openThreads(options, 2)]) {
      const failing: Fault = (sealing) =>
        sealing.job.block === 2 ? Promise.reject(new Error('planted')) : sealed(sealing);
      const engine = createUserspaceEngine({ openLanes: faulty(failing, real) });
      await expect(forge.make(disk, dek, { format, engine })).rejects.toThrow('planted');
    }
  });

  it('a cipher that is slower than the disk leaves no block behind unencrypted, zeros neither', async () => {
    const slow: Fault = async (sealing) => {
      await wait(5 + 20 * (sealing.job.block % 3));
      return sealed(sealing);
    };
    const holey = Buffer.from(disk).fill(0, BLOCK, 2 * BLOCK);
    const { bytes } = await make(slow, format, holey);
    expect((await decryptedDisk(bytes, format, dek.bytes())).equals(holey)).toBe(true);
  });

  it('any changed byte of headers, tables and bitmaps is found by sampling, too', async () => {
    const { path, bytes, made } = await make(sealed, format);
    const table = 1536;
    const bitmap = 512 * bytes.readUInt32BE(table + 4);
    // The LUKS header: cipher, payload offset, volume key's digest, the used slot and its key material.
    const places =
      format === 'vhd'
        ? [
            0,
            50,
            512,
            544,
            table + 5,
            2048,
            2048 + 29,
            2048 + 62,
            2560,
            bitmap,
            bitmap + 511,
            bytes.length - 400,
          ]
        : [0, 8, 40, 72, 104, 108, 112, 132, 164, 167, 208, 212, 215, 216, 248, 256, 4096, 4096 + 255_999];
    for (const at of places) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      writeFileSync(path, changed);
      const sampling = forge.verify({ path, made }, dek, format, { level: 'sample' });
      await expect(sampling, `byte ${at}`).rejects.toMatchObject({ code: 'E_VERIFY' });
    }
    writeFileSync(path, bytes);
    await forge.verify({ path, made }, dek, format, { level: 'sample' });
  });

  it('the action does not publish what verification refuses', async () => {
    const bench = new Bench();
    const image = bench.file('disk.img', disk);
    for (const verify of ['full', 'sample']) {
      const engine = createUserspaceEngine({ openLanes: faulty(flipAt(SAMPLED)) });
      const ran = await bench.run(
        { image, format, verify },
        { change: (deps) => ({ ...deps, engines: { ...deps.engines, userspace: async () => engine } }) },
      );
      expect(ran.error).toMatchObject({ code: 'E_VERIFY' });
      expect(readdirSync(bench.temp)).toEqual([]);
    }
    bench.remove();
    expect(existsSync(bench.folder)).toBe(false);
  });
});

it('a second key slot of a LUKS image is found, though the first one opens', async () => {
  const { path, bytes, made } = await make(sealed, 'luks-raw');
  for (const slot of [1, 7]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt32BE(0x00ac71f3, 208 + 48 * slot);
    changed.writeUInt32BE(1000, 208 + 48 * slot + 4);
    writeFileSync(path, changed);
    await expect(forge.verify({ path, made }, dek, 'luks-raw')).rejects.toThrow('other key slots');
  }
});

describe('a wrong tweak from sector 2^31 on', () => {
  const blocks = 2 ** 31 / SECTORS + 3;
  const present = Array<boolean>(SECTORS).fill(true);
  const stored = [0, 2 ** 31 / SECTORS - 1, 2 ** 31 / SECTORS, blocks - 1];
  const source = dynamicVhd({
    size: blocks * BLOCK,
    blockSize: BLOCK,
    blocks: stored.map((index) => ({ index, present, data: randomBytes(BLOCK) })),
  });
  const wrong = (job: CheckJob): CheckJob => ({ ...job, firstSector: job.firstSector % 2 ** 31 });

  /** The same fault in the bulk cipher of the reader; OpenSSL's own XTS, which decrypts the samples, is right. */
  const faultyReader = async (options: LanesOptions): Promise<Lanes> => {
    const lanes = await openLanes(options);
    return {
      ...lanes,
      check: async (job) => {
        const right = await lanes.check({ ...job, level: 'sample' });
        if (job.level === 'sample') return right;
        return { ...(await lanes.check({ ...wrong(job), samples: false })), samples: right.samples };
      },
    };
  };

  it('is found in a disk of more than 1 TiB, even when the reader has the fault of the writer', async () => {
    const image = await make(wrapping(2 ** 31), 'vhd', source);
    for (const reader of [openLanes, faultyReader])
      for (const level of ['full', 'sample'] as const)
        await expect(forge.verify(image, dek, 'vhd', { level, openLanes: reader })).rejects.toThrow(
          /E_VERIFY.*block 524288/,
        );
    const good = await make(sealed, 'vhd', source);
    await forge.verify(good, dek);
  });
});
