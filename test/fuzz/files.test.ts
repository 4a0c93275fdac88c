import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDiskSource } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { fuzz, leastOf } from './campaign.ts';
import { checkDisk, LIMIT } from './disk-check.ts';
import { Bases } from './mutant.ts';
import { PACKED_QCOW2, PLAIN_QCOW2 } from './qcow2-bases.ts';
import { SHARES } from './shares.ts';
import { smallVhds } from './vhd-bases.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const path = join(folder, 'image');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The digest is taken before anything is read, or on the way, and then asked for when all has been read. */
async function openAndHash(bytes: Buffer, onTheWay: boolean): Promise<DiskSource> {
  const source = await openDiskSource(path, LIMIT);
  const demandDigest = async () => {
    const digest = await source.fileSha256(new AbortController().signal);
    if (digest !== createHash('sha256').update(bytes).digest('hex')) throw new Error('the digest is wrong');
  };
  if (!onTheWay) await demandDigest();
  else source.digestWhileReading();
  const close = async () => {
    if (onTheWay) await demandDigest();
    await source.close();
  };
  return { ...source, close };
}

describe('files on a disk', () => {
  it('end as they do in memory, are hashed rightly, and are all closed again', async () => {
    const bases = new Bases([...smallVhds(), ...PLAIN_QCOW2, ...PACKED_QCOW2]);
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    const outcome = await fuzz({
      name: 'files',
      cases: SHARES.files,
      bases,
      check: async (bytes, { edits }) => {
        writeFileSync(path, bytes);
        return checkDisk(bytes, () => openAndHash(bytes, edits.length % 2 === 0));
      },
    });
    expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(SHARES.files));
    expect(outcome.endings.get('read') ?? 0).toBeGreaterThan(leastOf(SHARES.files) / 10);
    expect(open()).toBeLessThanOrEqual(before + 2);
  }, 300_000);
});
