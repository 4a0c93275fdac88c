import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { derivedMaterial } from '../../lib/disk/luks/derived.ts';
import { LUKS_PAYLOAD_OFFSET } from '../../lib/disk/luks/luks1.ts';
import { BlockDigests } from '../../lib/engine/block-digests.ts';
import { type LanesOptions, openThreads } from '../../lib/engine/lanes/open.ts';
import { encryptSectors } from '../support/encrypted-files.ts';
import { hasTool } from '../support/tools.ts';
import { FAULTS, faulty, faultyDisk, flipAt, SAMPLED, sealed } from './faults.ts';
import { Forge, IDENTITY } from './kit.ts';

const BLOCK = 2 * 1024 * 1024;
const MIB = 2 ** 20;
const forge = new Forge();
afterAll(() => forge.remove());
const dek = Dek.generate(512);

describe('a stream', () => {
  it('of a VHD gives the bytes of the file that the engine makes, whatever the rooms', async () => {
    const shape = fc.record({
      bytes: fc.integer({ min: 1, max: 5 * BLOCK }),
      filled: fc.array(fc.nat(4), { maxLength: 5 }),
      room: fc.oneof(fc.integer({ min: 50_000, max: 6 * MIB }), fc.constant(64 * MIB)),
      level: fc.constantFrom('full', 'sample', 'none'),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ bytes, filled, room, level }) => {
        const disk = Buffer.alloc(bytes);
        for (const block of filled) randomBytes(5000).copy(disk, block * BLOCK + 4000);
        const sent = await forge.stream(disk, dek, { room, change: () => ({ level }) });
        const { bytes: file, made } = await forge.make(disk, dek);
        expect(sent.bytes.equals(file)).toBe(true);
        expect([sent.made.size, sent.made.virtualSize]).toEqual([made.size, made.virtualSize]);
        expect(sent.made.sampled > 0).toBe(level !== 'none' && made.blockDigests.size > 0);
      }),
      { numRuns: 8 },
    );
  });

  it('of a LUKS image is the same each time, and what its header opens to', async () => {
    const disk = Buffer.alloc(2 * BLOCK + MIB + 512);
    randomBytes(700).copy(disk, 2 * BLOCK + MIB - 100);
    const [first, second] = [
      await forge.stream(disk, dek, { format: 'luks-raw', room: MIB }),
      await forge.stream(disk, dek, {
        format: 'luks-raw',
        room: 64 * MIB,
        change: () => ({ level: 'none' }),
      }),
    ];
    expect(first.bytes.equals(second.bytes)).toBe(true);
    const padded = Buffer.concat([disk, Buffer.alloc(MIB - 512)]);
    const { volumeKey } = derivedMaterial(dek.bytes(), IDENTITY);
    expect(first.bytes.subarray(LUKS_PAYLOAD_OFFSET).equals(encryptSectors(volumeKey, padded, 0))).toBe(true);
    const path = join(forge.folder, 'sent.luks');
    writeFileSync(path, first.bytes);
    const { sha256 } = await forge.verify({ path, made: { ...first.made, ...UNUSED } }, dek, 'luks-raw');
    expect(sha256).toBe(createHash('sha256').update(first.bytes).digest('hex'));
    if (!hasTool('qemu-img')) return;
    const secret = `secret,id=s,format=base64,data=${Buffer.from(dek.base64()).toString('base64')}`;
    const image = `driver=luks,key-secret=s,file.filename=${path}`;
    const plain = join(forge.folder, 'plain.raw');
    execFileSync('qemu-img', ['convert', '--object', secret, '--image-opts', image, '-O', 'raw', plain]);
    expect(execFileSync('cmp', [plain, '-'], { input: padded }).length).toBe(0);
  });

  it('is the same from threads', async () => {
    const disk = Buffer.alloc(30 * BLOCK + 5120);
    for (const at of [0, 1, 2, 3, 9, 17, 18, 30]) randomBytes(5000).copy(disk, at * BLOCK + 100);
    const threads = (options: LanesOptions) => openThreads(options, 2);
    const many = await forge.stream(disk, dek, { room: 3 * MIB, change: () => ({ openLanes: threads }) });
    expect(many.bytes.equals((await forge.make(disk, dek)).bytes)).toBe(true);
  });
});

/** What a file's verification does not look at. */
const UNUSED = { sha256: undefined, durable: Promise.resolve() };

describe('planted in a stream', () => {
  it.each(FAULTS)('%s is found before it goes out', async (_, fault, bySample) => {
    const sending = (level: 'full' | 'sample') =>
      forge.stream(faultyDisk, dek, { change: () => ({ level, openLanes: faulty(fault) }) });
    await expect(sending('full')).rejects.toMatchObject({ code: 'E_VERIFY' });
    if (bySample) await expect(sending('sample')).rejects.toMatchObject({ code: 'E_VERIFY' });
    else expect((await sending('sample')).made.sampled).toBeGreaterThan(4 * 64);
  });

  it('a fault of a LUKS image is found, and none where there is none', async () => {
    const sending = (openLanes = faulty(sealed)) =>
      forge.stream(faultyDisk, dek, { format: 'luks-raw', change: () => ({ openLanes }) });
    await expect(sending(faulty(flipAt(SAMPLED)))).rejects.toMatchObject({ code: 'E_VERIFY' });
    await sending();
  });

  it('a block that never went out is missed, and one too many is noticed', async () => {
    const fewer = forge.stream(faultyDisk, dek, {
      change: (learned) => ({
        learned: { ...learned, stored: [0, 1, 3], size: learned.size - BLOCK - 4096 },
      }),
    });
    await expect(fewer).rejects.toThrow('blocks with data are missing');
    const more = forge.stream(Buffer.concat([faultyDisk, Buffer.alloc(BLOCK)]), dek, {
      change: (learned) => ({ learned: { ...learned, stored: [0, 1, 2, 3, 4] } }),
    });
    await expect(more).rejects.toMatchObject({ code: 'E_VERIFY' });
  });

  it('a source that gives other bytes than when it was first read is refused', async () => {
    const digests = new BlockDigests();
    for (const block of [0, 1, 2, 3])
      digests.reserve(block)(digests.digester.pair(block, randomBytes(BLOCK)));
    const sending = forge.stream(faultyDisk, dek, {
      change: (learned) => ({ level: 'none', learned: { ...learned, blockDigests: digests } }),
    });
    await expect(sending).rejects.toMatchObject({ code: 'E_SOURCE_CHANGED' });
  });
});
