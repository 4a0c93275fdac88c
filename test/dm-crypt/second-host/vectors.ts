import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dek } from '../../../lib/base/dek.ts';
import type { ImageFormat } from '../../../lib/base/identity.ts';
import { createDmCryptEngine } from '../../../lib/engine/dm-crypt/engine.ts';
import { probeDmCrypt } from '../../../lib/engine/dm-crypt/probe.ts';
import { verifyImage } from '../../../lib/engine/verify/verify.ts';
import { goldenFile } from '../../support/plain-vhd.ts';
import { describeFile, encrypt, leftIn } from './encrypt.ts';
import { goldenCase } from './golden-case.ts';
import {
  BLOCKS,
  type EncryptedFile,
  MEASURED,
  ROOT_VECTORS,
  type Traffic,
  USER_VECTORS,
  type Vectors,
  type VectorsReport,
} from './report.ts';
import { checkSecondCipher } from './second-cipher.ts';

/**
 * `vectors.ts FOLDER`: runs as root or as an ordinary user on a machine with dm-crypt, and writes FOLDER/report.json and
 * the encrypted files.
 */
const folder = process.argv[2] ?? '';
const user = process.getuid?.() ?? -1;
const MIB = 2 ** 20;

/** Of these also the digests that the engine took are held against the file: a partial block, 2040 GiB. */
const VERIFIED = new Set(['p04.vhd', 'p12.vhd']);

/** For qemu on the host, and for the second cipher. */
const KEPT = new Set(['p08.luks-raw', 'p20.fixed']);

/** Results are named by case and kind: `p01.vhd`, `p08.fixed`, `p08.luks-raw`. */
async function encryptGolden(vectors: Vectors): Promise<Record<string, EncryptedFile>> {
  const files: Record<string, EncryptedFile> = {};
  const one = async (id: string, kind: string, format: ImageFormat) => {
    const { input, key, volumeKey } = goldenCase(id);
    const source = join(folder, `${id}.source`);
    const path = join(folder, `${id}.${kind}`);
    writeFileSync(source, goldenFile(input));
    const luksVolumeKey = kind === 'fixed' ? volumeKey : undefined;
    const done = await encrypt({ source, key, format, path, luksVolumeKey });
    files[`${id}.${kind}`] = describeFile(path, format, done, statSync(source).size);
    if (VERIFIED.has(`${id}.${kind}`)) {
      const dek = Dek.fromBase64(key, 'test');
      const { signal } = new AbortController();
      await verifyImage({ path, format, dek, made: done.made, level: 'full', signal, progress() {} });
    }
    if (!KEPT.has(`${id}.${kind}`)) rmSync(path);
    tell(`${id}.${kind}`);
  };
  for (const id of vectors.vhd) await one(id, 'vhd', 'vhd');
  for (const id of vectors.luksFixed) await one(id, 'fixed', 'luks-raw');
  for (const id of vectors.luks) await one(id, 'luks-raw', 'luks-raw');
  return files;
}

/** What runs write to the second host's disk. */
async function measureTraffic(): Promise<Traffic[]> {
  const traffic: Traffic[] = [];
  for (const [name, isZero] of Object.entries(MEASURED)) {
    const source = join(folder, `${name}.source`);
    const path = join(folder, `${name}.vhd`);
    const content = Array.from({ length: BLOCKS }, (_, index) => {
      const pattern = createHash('sha512').update(`block ${index}`).digest();
      return Buffer.alloc(2 * MIB, isZero(index) ? 0 : pattern);
    });
    writeFileSync(source, Buffer.concat(content), { flush: true });
    execFileSync('/usr/bin/sync');
    const before = sectorsWritten();
    const { made, readings, reloads } = await encrypt({ source, key: KEY, format: 'vhd', path });
    execFileSync('/usr/bin/sync');
    const written = 512 * (sectorsWritten() - before);
    const blocks = [...made.blockDigests.blocks()];
    traffic.push({ source: name, output: made.size, written, readings, reloads, blocks });
    rmSync(path);
    tell(`traffic of ${name}`);
  }
  return traffic;
}

const KEY = createHash('sha512').update('a key of this test').digest('base64');
const DISK_STAT = '/sys/block/vda/stat';

/** Field 7 of the disk's statistics. */
function sectorsWritten(): number {
  return Number(readFileSync(DISK_STAT, 'latin1').trim().split(/\s+/)[6]);
}

function tell(what: string): void {
  console.log(`${Math.round(performance.now())} ms: ${what}`);
}

mkdirSync(folder, { recursive: true });
const probe = await probeDmCrypt(folder);
if (!probe.ok) throw new Error(`dm-crypt does not work here: ${probe.probe}: ${probe.reason}`);
tell(`dm-crypt works as ${probe.how}`);
const files = await encryptGolden(user === 0 ? ROOT_VECTORS : USER_VECTORS);
const measures = user !== 0 && existsSync(DISK_STAT);
const report: VectorsReport = {
  user,
  probe,
  tools: await createDmCryptEngine().toolVersions(),
  files,
  traffic: measures ? await measureTraffic() : [],
  second: user === 0 ? [] : await checkSecondCipher(folder),
  left: await leftIn(folder),
};
tell('all done');
writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
