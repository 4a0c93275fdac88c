import { createCipheriv, createDecipheriv } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openEngines } from '../../../actions/encrypt-image/open-engines.ts';
import { Dek } from '../../../lib/base/dek.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { dmCryptSecondCipher } from '../../../lib/engine/dm-crypt/second-cipher.ts';
import { createUserspaceEngine } from '../../../lib/engine/userspace/engine.ts';
import type { Expected } from '../../../lib/engine/verify/job.ts';
import type { OpenSecondCipher } from '../../../lib/engine/verify/second-cipher.ts';
import { verifyImage } from '../../../lib/engine/verify/verify.ts';
import { goldenFile } from '../../support/plain-vhd.ts';
import { encrypt } from './encrypt.ts';
import { goldenCase } from './golden-case.ts';
import type { SecondCheck } from './report.ts';

const SECTOR = 512;
const LUKS_PAYLOAD = 2 * 2 ** 20;

/** Files read back with dm-crypt: as they are, and after each of some faults. */
export async function checkSecondCipher(folder: string): Promise<SecondCheck[]> {
  // As the action gets it.
  const openSecond = await openEngines(silentLog).second(createUserspaceEngine(), folder);
  return [
    ...(await checkVhd(folder, 'p02', openSecond, [])),
    ...(await checkVhd(folder, 'p12', openSecond, [flippedBit, swappedSectors, signedTweak])),
    { file: 'p20', state: 'luks', said: await checkLuks(join(folder, 'p20.fixed')) },
  ];
}

interface Fault {
  readonly name: string;
  /** `at`: byte offset of the data of the last stored block, whose first and last sector are sampled. */
  make(file: number, at: number, block: number, key: Buffer): void;
}

const flippedBit: Fault = {
  name: 'one flipped bit',
  make(file, at) {
    const sector = readSector(file, at);
    sector[100] = (sector[100] ?? 0) ^ 0x10;
    writeSync(file, sector, 0, SECTOR, at);
  },
};

const swappedSectors: Fault = {
  name: 'two swapped sectors',
  make(file, at) {
    const last = at + 4095 * SECTOR;
    const [one, other] = [readSector(file, at), readSector(file, last)];
    writeSync(file, other, 0, SECTOR, at);
    writeSync(file, one, 0, SECTOR, last);
  },
};

/** As a cipher would do it that counts sectors in signed 32 bits: from 2^31 on the sign fills the tweak. */
const signedTweak: Fault = {
  name: 'a wrong tweak from sector 2^31 on',
  make(file, at, block, key) {
    const number = block * 4096;
    if (number < 2 ** 31) throw new Error('the last block lies too low for this fault');
    const [right, wrong] = [Buffer.alloc(16), Buffer.alloc(16)];
    right.writeUInt32LE(number);
    wrong.writeBigInt64LE(BigInt(number | 0));
    const algorithm = key.length === 32 ? 'aes-128-xts' : 'aes-256-xts';
    const plain = createDecipheriv(algorithm, key, right).update(readSector(file, at));
    writeSync(file, createCipheriv(algorithm, key, wrong).update(plain), 0, SECTOR, at);
  },
};

/** The file is made by the userspace engine. */
async function checkVhd(
  folder: string,
  id: string,
  openSecond: OpenSecondCipher | undefined,
  faults: readonly Fault[],
): Promise<SecondCheck[]> {
  const { input, key } = goldenCase(id);
  const [source, path] = [join(folder, 'second.source'), join(folder, 'second.vhd')];
  writeFileSync(source, goldenFile(input));
  const engine = createUserspaceEngine();
  const { made } = await encrypt({ source, key, format: 'vhd', path, engine });
  const good = readFileSync(path);
  const block = [...made.blockDigests.blocks()].at(-1) ?? 0;
  const at = 512 * (good.readUInt32BE(1536 + 4 * block) + 1);
  const checks: SecondCheck[] = [];
  for (const fault of [undefined, ...faults]) {
    writeFileSync(path, good);
    const file = openSync(path, 'r+');
    fault?.make(file, at, block, Buffer.from(key, 'base64'));
    closeSync(file);
    checks.push({
      file: id,
      state: fault?.name ?? 'good',
      said: await readBack(path, key, made, openSecond),
    });
  }
  rmSync(path);
  return checks;
}

/** First, middle and last sectors of a LUKS image with the volume key of its case. */
async function checkLuks(path: string): Promise<string> {
  const { input, volumeKey: key } = goldenCase('p20');
  const plain = goldenFile(input);
  const image = {
    path,
    format: 'luks-raw',
    key,
    virtualSize: 2 ** 20,
    blocks: [{ block: 0, dataOffset: LUKS_PAYLOAD }],
  } as const;
  const second = await dmCryptSecondCipher(silentLog)(image);
  const sectors = [0, 1, 313, plain.length / SECTOR - 1];
  const found = (await second?.decrypt(0, sectors)) ?? [];
  await second?.close();
  const wanted = sectors.map((at) => plain.subarray(at * SECTOR, (at + 1) * SECTOR));
  return Buffer.concat(found).equals(Buffer.concat(wanted)) ? 'the plaintext' : 'other bytes';
}

/** `sample`: nothing but the second cipher looks at the content then. */
async function readBack(
  path: string,
  key: string,
  made: Expected,
  openSecond: OpenSecondCipher | undefined,
): Promise<string> {
  return verifyImage({
    path,
    format: 'vhd',
    dek: Dek.fromBase64(key, 'test'),
    made,
    level: 'sample',
    openSecond,
    signal: new AbortController().signal,
    progress() {},
  }).then(
    ({ second, sampled }) => `${sampled} sectors by ${second}`,
    (error: Error) => error.message,
  );
}

function readSector(file: number, at: number): Buffer {
  const sector = Buffer.alloc(SECTOR);
  readSync(file, sector, 0, SECTOR, at);
  return sector;
}
