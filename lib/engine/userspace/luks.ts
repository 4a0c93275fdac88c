import { randomBytes, randomUUID } from 'node:crypto';
import type { LuksMaterial } from '../../disk/luks/derived.ts';
import { LUKS_PAYLOAD_OFFSET, luksVirtualSize, makeLuks1 } from '../../disk/luks/luks1.ts';
import { BLOCK, SECTOR } from '../../disk/vhd/layout.ts';
import type { EncryptJob } from '../engine.ts';
import type { Target } from './target.ts';

/**
 * A raw image with a LUKS1 header. LUKS knows no holes: all of the disk is encrypted, zeros too, up to the end of the
 * last whole MiB, so that nothing in the device decrypts to noise. encrypted-formats.md 7
 *
 * `material`: what the header takes in place of random bytes.
 */
export async function luksTarget(
  job: Pick<EncryptJob, 'source' | 'dek' | 'luksVolumeKey'>,
  material?: LuksMaterial,
): Promise<Target> {
  const virtualSize = luksVirtualSize(job.source.virtualSize);
  const volumeKey = material?.volumeKey ?? Buffer.from(job.luksVolumeKey ?? randomBytes(64));
  // The passphrase is the base64 TEXT of the DEK (section 6).
  const passphrase = Buffer.from(job.dek.base64());
  let head: Buffer;
  try {
    const { uuid = randomUUID(), bytes } = material ?? {};
    head = await makeLuks1({ volumeKey, passphrase, uuid, ...(bytes ? { bytes } : {}) });
  } catch (error) {
    volumeKey.fill(0);
    throw error;
  } finally {
    passphrase.fill(0);
  }
  return {
    key: volumeKey,
    tweak: 'plain64',
    virtualSize,
    storesZeros: true,
    page: new Uint8Array(0),
    place: (block) => ({
      offset: LUKS_PAYLOAD_OFFSET + block * BLOCK,
      firstSector: (block * BLOCK) / SECTOR,
      sectors: Math.min(BLOCK, virtualSize - block * BLOCK) / SECTOR,
      front: 0,
    }),
    frame: async () => ({ head, tail: new Uint8Array(0), size: LUKS_PAYLOAD_OFFSET + virtualSize }),
    wipe() {
      volumeKey.fill(0);
    },
  };
}
