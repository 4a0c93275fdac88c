import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { blocksOf } from '../../disk/block-map.ts';
import { LUKS_ITERATIONS, LUKS_PAYLOAD_OFFSET, luksVirtualSize, makeLuks1 } from '../../disk/luks/luks1.ts';
import { SECTOR } from '../../disk/vhd/layout.ts';
import { syncFully, writeFully } from '../../host/output-file.ts';
import { run } from '../../host/run.ts';
import type { EncryptJob, EncryptResult } from '../engine.ts';
import { copyThrough } from './copy.ts';
import { type Devices, KEY_TIMEOUT } from './devices.ts';
import { luksFormatFailed } from './errors.ts';
import { wholeTable } from './tables.ts';

/**
 * Writes a raw image with a LUKS1 header made by cryptsetup, all of it encrypted, zeros too.
 * The passphrase is the base64 TEXT of the DEK, without a newline (encrypted-formats.md 6).
 * Long: steps in one order, around one passphrase that is overwritten at the end.
 */
export async function writeLuks(
  file: FileHandle,
  path: string,
  job: EncryptJob,
  devices: Devices,
  cryptsetup: string,
): Promise<EncryptResult> {
  const { source, signal } = job;
  const virtualSize = luksVirtualSize(source.virtualSize);
  const passphrase = Buffer.from(job.dek.base64());
  try {
    await file.truncate(LUKS_PAYLOAD_OFFSET + virtualSize);
    const volumeKey = job.luksVolumeKey;
    if (volumeKey) await writeFully(file, await makeLuks1({ volumeKey, passphrase, uuid: randomUUID() }), 0);
    else await format(cryptsetup, path, passphrase, signal);
    signal.throwIfAborted();
    const plain = await devices.openLuks((await devices.loop(path)).device, passphrase);
    // cryptsetup gives its node to root; one more mapping gives the same device to the runner's user.
    const own = await devices.mapping(wholeTable(virtualSize / SECTOR, plain));
    const blockDigests = await copyThrough({
      source,
      device: own.path,
      file: path,
      blocks: [...blocksOf([{ start: 0, end: virtualSize }])],
      size: virtualSize,
      storesZeros: true,
      prepare: async () => undefined,
      signal,
      progress: job.progress,
    });
    await source.assertUnchanged();
    await devices.release();
    await syncFully(file);
    return {
      size: LUKS_PAYLOAD_OFFSET + virtualSize,
      virtualSize,
      blockDigests,
      sha256: undefined,
      durable: Promise.resolve(),
    };
  } finally {
    passphrase.fill(0);
  }
}

/** Needs no root: it writes a file of our own. The same number of PBKDF2 rounds as the userspace engine. */
async function format(
  cryptsetup: string,
  path: string,
  passphrase: Buffer,
  signal: AbortSignal,
): Promise<void> {
  const args = ['luksFormat', '--batch-mode', '--type', 'luks1', '--cipher', 'aes-xts-plain64'];
  args.push('--key-size', '512', '--hash', 'sha256', '--key-file=-');
  args.push('--pbkdf-force-iterations', String(LUKS_ITERATIONS), path);
  const options = { input: passphrase, signal, timeout: KEY_TIMEOUT };
  await run(cryptsetup, args, options).catch((error: unknown) => {
    signal.throwIfAborted();
    throw luksFormatFailed(error);
  });
}
