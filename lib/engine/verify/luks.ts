import { createDecipheriv } from 'node:crypto';
import type { Dek } from '../../base/dek.ts';
import { LUKS_ITERATIONS, type Luks1Header, openLuks1, parseLuks1 } from '../../disk/luks/luks1.ts';
import { BLOCK, SECTOR } from '../../disk/vhd/layout.ts';
import type { LaneBuffer } from '../lanes/lanes.ts';
import { forEachBlock } from '../pipeline.ts';
import { demandBlocks } from './checking.ts';
import { verifyFailure } from './failure.ts';
import type { Verified, VerifyParts } from './job.ts';

/** encrypted-formats.md 7 */
export const LUKS_PAYLOAD = 4096 * SECTOR;

/** Throws UserError E_VERIFY. */
export async function verifyLuks(parts: VerifyParts): Promise<Omit<Verified, 'sha256'>> {
  const { file, made, path, signal, progress } = parts;
  const { virtualSize } = made;
  const volumeKey = await openLuksHeader((at, length) => file.peek(at, length), file.size, {
    dek: parts.dek,
    virtualSize,
  });
  try {
    await file.next(Buffer.alloc(LUKS_PAYLOAD));
    const numbers = Array.from({ length: Math.ceil(virtualSize / BLOCK) }, (_, block) => block);
    const lengthOf = (block: number) => Math.min(BLOCK, virtualSize - block * BLOCK);
    const image = {
      path,
      format: 'luks-raw',
      key: volumeKey,
      virtualSize,
      blocks: numbers.map((block) => ({ block, dataOffset: LUKS_PAYLOAD + block * BLOCK })),
    } as const;
    const hashed = new Map<LaneBuffer, Promise<void>>();
    return await demandBlocks(parts, image, 'plain64', (check, buffers) =>
      forEachBlock({
        blocks: numbers,
        buffers,
        signal,
        read: (block, buffer) => {
          const taken = file.take(buffer.data.subarray(0, lengthOf(block)));
          hashed.set(buffer, taken.hashed);
          return taken.filled;
        },
        handle: async (block, buffer) => {
          await Promise.all([check.check(block, buffer, lengthOf(block) / SECTOR), hashed.get(buffer)]);
          progress(LUKS_PAYLOAD + block * BLOCK + lengthOf(block), file.size);
        },
      }),
    );
  } finally {
    volumeKey.fill(0);
  }
}

type Peek = (position: number, length: number) => Promise<Buffer>;

/**
 * Opens the header with the passphrase anew, decrypting its key slot by OpenSSL's XTS, and gives the volume key, which
 * the caller wipes. Throws UserError E_VERIFY.
 */
export async function openLuksHeader(
  peek: Peek,
  fileSize: number,
  { dek, virtualSize }: { readonly dek: Dek; readonly virtualSize: number },
): Promise<Buffer> {
  const header = await readHeader(peek, fileSize);
  if (header.payloadOffset !== LUKS_PAYLOAD || header.keyBytes !== 64 || header.hash !== 'sha256')
    throw verifyFailure('its LUKS header has other parameters than were asked for');
  demandOwnSlots(header);
  if (fileSize !== LUKS_PAYLOAD + virtualSize)
    throw verifyFailure('its size does not fit the disk and the header');
  const passphrase = Buffer.from(dek.base64());
  try {
    const volumeKey = await openLuks1(header, passphrase, peek, bySector);
    if (!volumeKey) throw verifyFailure('its LUKS header does not open with the passphrase');
    return volumeKey;
  } finally {
    passphrase.fill(0);
  }
}

/** A header that somebody has changed must neither keep us busy for hours nor open for somebody else. */
function demandOwnSlots({ slots, digestIterations }: Luks1Header): void {
  const rounds = Math.max(digestIterations, ...slots.map(({ iterations }) => iterations));
  if (rounds > LUKS_ITERATIONS)
    throw verifyFailure(`its LUKS header asks for ${rounds} rounds of PBKDF2, more than it was made with`);
  if (slots.some(({ active }, slot) => active !== (slot === 0)))
    throw verifyFailure('its LUKS header has other key slots in use than the first');
}

async function readHeader(peek: Peek, size: number): Promise<Luks1Header> {
  try {
    return parseLuks1(await peek(0, 592), size);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw verifyFailure(`its LUKS header is refused: ${cause.message}`, cause);
  }
}

function bySector(key: Buffer, sectors: Buffer): void {
  const tweak = Buffer.alloc(16);
  for (let at = 0; at < sectors.length; at += SECTOR) {
    tweak.writeBigUInt64LE(BigInt(at / SECTOR));
    const decipher = createDecipheriv(key.length === 32 ? 'aes-128-xts' : 'aes-256-xts', key, tweak);
    decipher.update(sectors.subarray(at, at + SECTOR)).copy(sectors, at);
  }
}
