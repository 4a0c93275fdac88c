import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { silentLog } from '../../lib/base/log.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import type { EncryptResult, Engine } from '../../lib/engine/engine.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { Behind } from '../../lib/engine/verify/behind.ts';
import type { Verified } from '../../lib/engine/verify/job.ts';
import { verifyBehind } from '../../lib/engine/verify/verify.ts';
import { Forge, STAMP } from './kit.ts';

const BLOCK = 2 * 1024 * 1024;
const forge = new Forge();
const dek = Dek.generate(512);
afterAll(() => forge.remove());

/** Four blocks; the last one but one is zeros. */
const disk = Buffer.alloc(4 * BLOCK);
for (const block of [0, 1, 3]) randomBytes(3000).copy(disk, block * BLOCK + 70_000);

interface Options {
  readonly change?: (source: DiskSource, verified: Promise<unknown>) => DiskSource;
  readonly engine?: Engine;
  readonly behind?: Behind;
}

let count = 0;

/** Encrypts the disk while it is verified behind the writer. */
async function follow(
  format: ImageFormat,
  { change = (source) => source, engine = createUserspaceEngine(), behind = new Behind() }: Options,
): Promise<{ made: EncryptResult; verified: Verified | undefined; bytes: Buffer }> {
  count += 1;
  const path = join(forge.folder, `followed-${count}`);
  const input = join(forge.folder, `plain-${count}`);
  writeFileSync(input, disk);
  const { signal } = new AbortController();
  await using source = await openDiskSource(input, 2 ** 42);
  await source.fileSha256(signal);
  const verifying = verifyBehind({ path, format, dek, level: 'full', signal, progress() {} }, behind);
  verifying.catch(() => undefined);
  const made = await engine.encrypt({
    source: change(source, verifying),
    format,
    dek,
    path,
    vhd: async () => STAMP,
    digestResult: false,
    follower: behind,
    signal,
    log: silentLog,
    progress() {},
  });
  behind.ended();
  await made.durable;
  return { made, verified: await verifying, bytes: readFileSync(path) };
}

describe.each(['vhd', 'luks-raw'] as const)('%s, read behind its writer', (format) => {
  it('is not complete before its head is: a writer that is slow after its last block is waited for', async () => {
    const { verified, made, bytes } = await follow(format, {
      change: (source, verified) => ({
        ...source,
        // The last thing before the head is written. A reader that does not wait for the head has failed by then.
        assertUnchanged: async () => {
          await Promise.race([verified, sleep(300)]);
          await source.assertUnchanged();
        },
      }),
    });
    expect(verified?.sampled).toBeGreaterThan(0);
    expect(bytes.length).toBe(made.size);
  });

  it('is what reading it afterwards tells', async () => {
    const { verified, made, bytes } = await follow(format, {});
    const path = join(forge.folder, 'again');
    writeFileSync(path, bytes);
    const again = await forge.verify({ path, made }, dek, format);
    expect(verified).toEqual(again);
  });

  it('says when its head can be read, and not before', async () => {
    const heads: boolean[] = [];
    class Watching extends Behind {
      override finished(): void {
        const { image } = this;
        const file = readFileSync(join(forge.folder, `followed-${count}`));
        heads.push(image !== undefined && file.subarray(0, image.head.length).equals(image.head));
        super.finished();
      }
      image: Parameters<Behind['expect']>[0] | undefined;
      override expect(image: Parameters<Behind['expect']>[0]): void {
        this.image = image;
        super.expect(image);
      }
    }
    await follow(format, { behind: new Watching() });
    expect(heads).toEqual([true]);
  });
});

it('nothing is told of a VHD whose zeros are found too late: what was guessed is revoked', async () => {
  const whole = [{ start: 0, end: disk.length }];
  const guessing = (source: DiskSource) => ({
    ...source,
    isDigested: () => true,
    dataRanges: () => whole,
  });
  const { verified, bytes, made } = await follow('vhd', { change: guessing });
  expect(verified).toBeUndefined();
  const path = join(forge.folder, 'late');
  writeFileSync(path, bytes);
  expect((await forge.verify({ path, made }, dek, 'vhd')).sampled).toBeGreaterThan(0);
});

it('an engine that tells nothing ends the waiting', async () => {
  const real = createUserspaceEngine();
  const silent: Engine = { ...real, encrypt: ({ follower: _, ...job }) => real.encrypt(job) };
  expect((await follow('vhd', { engine: silent })).verified).toBeUndefined();
});

it('a follower of what was revoked gives up, whatever it waits for', async () => {
  const behind = new Behind();
  const waits = [behind.reach(10), behind.reachHead()];
  behind.written(9);
  behind.revoke();
  behind.finished();
  const ends = await Promise.allSettled(waits);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
