import type { TweakMode } from '../../cipher/xts.ts';
import type { LaneBuffer } from '../lanes/lanes.ts';
import { BlockCheck } from './blocks.ts';
import type { Verified, VerifyParts } from './job.ts';
import type { SecondCipher, StoredImage } from './second-cipher.ts';

/**
 * Opens lanes and second cipher for an image whose structures are in order, lets `walk` check its blocks, and closes
 * both in every ending.
 */
export async function demandBlocks(
  parts: VerifyParts,
  image: StoredImage,
  tweak: TweakMode,
  walk: (check: BlockCheck, buffers: readonly LaneBuffer[]) => Promise<void>,
): Promise<Omit<Verified, 'sha256'>> {
  const { level, made } = parts;
  const second: SecondCipher | undefined = await parts.openSecond?.(image);
  try {
    const lanes = await parts.openLanes({
      key: image.key,
      tweak,
      digestKey: made.blockDigests.digester.key,
      bytes: made.size,
    });
    try {
      const check = new BlockCheck({ lanes, level, expected: made.blockDigests, second });
      await walk(check, lanes.buffers);
      check.finish();
      return { sampled: check.sampled, second: second?.name ?? 'OpenSSL' };
    } finally {
      await lanes.close();
    }
  } finally {
    await second?.close();
  }
}
