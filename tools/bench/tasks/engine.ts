import { Dek } from '../../../lib/base/dek.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { openDiskSource } from '../../../lib/disk/open.ts';
import { createDmCryptEngine } from '../../../lib/engine/dm-crypt/engine.ts';
import { createUserspaceEngine } from '../../../lib/engine/userspace/engine.ts';
import { verifyImage } from '../../../lib/engine/verify/verify.ts';
import type { EncryptTask } from '../jobs.ts';

/** The largest disk that the formats know. */
const LIMIT = 2040 * 2 ** 30;

/**
 * Source to durable result by the calls that the stage makes, without its digests of source and result and without a
 * key service. Seconds.
 */
export async function encrypt(task: EncryptTask): Promise<number> {
  const dek = Dek.fromBase64(task.key, 'the key of the bench');
  const engine = task.engine === 'userspace' ? createUserspaceEngine() : createDmCryptEngine();
  const { format, output: path } = task;
  const { signal } = new AbortController();
  const progress = () => undefined;
  const started = performance.now();
  const source = await openDiskSource(task.source, LIMIT);
  const made = await engine.encrypt({
    source,
    format,
    dek,
    path,
    vhd: async () => ({ uuid: Buffer.alloc(16, 0xbe), unixTime: 1_546_300_800 }),
    digestResult: false,
    signal,
    log: silentLog,
    progress,
  });
  await finish(made.durable, async () => {
    const level = task.verify;
    if (level !== 'none') await verifyImage({ path, format, dek, made, level, signal, progress });
  });
  await source.assertUnchanged();
  const seconds = (performance.now() - started) / 1000;
  await source.close();
  dek.wipe();
  return seconds;
}

/** Verification runs while the medium takes the rest. */
async function finish(durable: Promise<void>, verify: () => Promise<void>): Promise<void> {
  await Promise.all([durable, verify()]);
}
