import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeDmCrypt } from '../../lib/engine/dm-crypt/probe.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { findTool } from '../../lib/host/tools.ts';
import { labProblem } from '../lab/lab.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { DEADLINE, ours, runHere, runOnSecondHost } from './on-second-host.ts';
import { encrypt } from './second-host/encrypt.ts';
import { goldenCase, LUKS_VOLUME_KEY } from './second-host/golden-case.ts';
import { BLOCKS, MEASURED, ROOT_VECTORS, USER_VECTORS, type VectorsReport } from './second-host/report.ts';

/**
 * The engine on a real kernel: this machine's where it has dm-crypt and lets us use it, else a second host with Debian's
 * kernel, there as root and as an ordinary user with exactly the sudoers file of docs/runner.md.
 */
const folder = mkdtempSync(join(tmpdir(), 'dm-crypt-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = (await probeDmCrypt(folder)).ok;
const problem = here ? undefined : await labProblem();
const where = here ? "on this machine's kernel" : 'on a second host';
const reports = new Map<string, VectorsReport>();

const SCRIPT = `
mv /etc/sudoers.d/encrypted-image /run/
$AS_USER node_modules/.bin/node test/dm-crypt/second-host/probe.ts /mnt/disk > /run/lab/refused.json
mv /run/encrypted-image /etc/sudoers.d/
node_modules/.bin/node test/dm-crypt/second-host/vectors.ts /mnt/disk/root
$AS_USER node_modules/.bin/node test/dm-crypt/second-host/vectors.ts /mnt/disk/user
cp /mnt/disk/root/report.json /run/lab/root.json
cp /mnt/disk/user/report.json /run/lab/user.json
cp /mnt/disk/user/p08.luks-raw /tmp/seen /run/lab/
`;

async function work(): Promise<void> {
  if (here) {
    runHere('vectors.ts', folder);
    const report = readReport('report.json');
    reports.set(report.user === 0 ? 'root' : 'user', report);
    return;
  }
  const results = ['refused.json', 'root.json', 'user.json', 'p08.luks-raw', 'seen'];
  await runOnSecondHost({ script: SCRIPT, results, folder });
  for (const who of ['root', 'user']) reports.set(who, readReport(`${who}.json`));
}

function readReport(name: string): VectorsReport {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as VectorsReport;
}

interface Expected {
  readonly size: number;
  readonly virtualSize: number;
  readonly blocks: readonly number[];
  readonly bytes: Buffer;
}

/** What the userspace engine makes of the same golden source. */
async function userspace(input: string, key: string, luksVolumeKey?: Buffer): Promise<Expected> {
  const [source, path] = [join(folder, 'source'), join(folder, 'expected')];
  writeFileSync(source, goldenFile(input));
  const format = luksVolumeKey ? 'luks-raw' : 'vhd';
  const { made } = await encrypt({
    source,
    key,
    format,
    path,
    engine: createUserspaceEngine(),
    luksVolumeKey,
  });
  const { size, virtualSize, blockDigests } = made;
  const bytes = readFileSync(path);
  rmSync(path);
  return { size, virtualSize, blocks: [...blockDigests.blocks()], bytes };
}

const USERS = [
  ['root', ROOT_VECTORS],
  ['user', USER_VECTORS],
] as const;

describe.skipIf(problem !== undefined)(
  `the dm-crypt engine ${where}${problem === undefined ? '' : ` (skipped: ${problem})`}`,
  () => {
    beforeAll(work, DEADLINE);

    for (const [who, vectors] of USERS) {
      const reported = (skip: (why: string) => never) =>
        reports.get(who) ?? skip('this run has one user only');

      it(`passes its probe as ${who}`, ({ skip }) => {
        const report = reported(skip);
        expect(report.probe).toEqual({ ok: true, how: who === 'root' ? 'root' : 'sudo' });
        expect(report.tools['cryptsetup']).toMatch(/^\d+\.\d+/);
        expect(report.tools['kernel']).toMatch(/^\d+\.\d+/);
      });

      for (const golden of goldenCases().vhd.filter(({ id }) => vectors.vhd.includes(id.slice(0, 3)))) {
        it(`makes of ${golden.id} as ${who} the golden VHD, byte for byte that of the userspace engine`, async ({
          skip,
        }) => {
          const file = reported(skip).files[`${golden.id.slice(0, 3)}.vhd`];
          const stored = golden.blocks.filter((block) => !block.plain_zero);
          expect(file?.cipher).toEqual(
            Object.fromEntries(stored.map(({ index, cipher_sha256 }) => [index, cipher_sha256])),
          );
          expect(file?.virtualSize).toBe(golden.target_virtual_size);
          const { bytes, ...expected } = await userspace(golden.input, golden.key_base64);
          expect(file).toMatchObject({ ...expected, reportedSize: expected.size, sha256: sha256(bytes) });
        });
      }

      for (const id of vectors.luksFixed) {
        it(`encrypts the LUKS payload of ${id} as ${who} as the userspace engine does`, async ({ skip }) => {
          const file = reported(skip).files[`${id}.fixed`];
          const { input, key, volumeKey, payloadSha256 } = goldenCase(id);
          const { bytes, ...expected } = await userspace(input, key, volumeKey);
          expect(file).toMatchObject({ ...expected, reportedSize: expected.size });
          const payload = bytes.subarray(2 * 2 ** 20, 2 * 2 ** 20 + goldenFile(input).length);
          expect(file?.payloadSha256).toBe(sha256(payload));
          if (payloadSha256 !== undefined) expect(file?.payloadSha256).toBe(payloadSha256);
        });
      }

      it(`gives every result to its user (${who}), for that user's eyes only`, ({ skip }) => {
        const report = reported(skip);
        for (const file of Object.values(report.files)) {
          expect([file.owner, file.mode]).toEqual([report.user, '600']);
          expect(file.progress.at(-1)).toBe(1);
          expect([...file.progress].sort((a, b) => a - b)).toEqual(file.progress);
        }
      });

      it(`reads no byte of a source twice (${who})`, ({ skip }) => {
        for (const [name, file] of Object.entries(reported(skip).files))
          expect([name, file.readings]).toEqual([name, expect.closeTo(1, 5)]);
      });
    }

    it('writes hardly more to the disk than the result has bytes', ({ skip }) => {
      const traffic = reports.get('user')?.traffic ?? [];
      if (traffic.length === 0) skip('only the second host has a disk of its own to measure');
      expect(traffic.map(({ source }) => source)).toEqual(Object.keys(MEASURED));
      for (const { source, output, written } of traffic)
        expect(written / output, `${source}: ${written} of ${output}`).toBeLessThan(1.1);
    });

    it('loads the table of blocks anew only where a batch has unexpected zeros', ({ skip }) => {
      const traffic = reports.get('user')?.traffic ?? [];
      if (traffic.length === 0) skip('this run did not measure');
      const [dense, scattered] = traffic;
      expect(dense).toMatchObject({ source: 'dense', reloads: 0 });
      const blocks = Array.from({ length: BLOCKS }, (_, index) => index);
      // Two batches, zeros in both.
      expect(scattered).toMatchObject({
        source: 'scattered',
        reloads: 2,
        blocks: blocks.filter((index) => !MEASURED.scattered(index)),
      });
      for (const { readings } of traffic) expect(readings).toBeCloseTo(1, 5);
    });

    it('makes a LUKS image that cryptsetup and qemu open with the base64 text of the DEK', async ({
      skip,
    }) => {
      if (!existsSync(join(folder, 'p08.luks-raw'))) skip('this run made no LUKS image');
      if ((await findTool('qemu-img')) === undefined) skip('qemu-img is not installed');
      expectOpensInQemu(join(folder, 'p08.luks-raw'));
    });

    it('decrypts samples of what the userspace engine made: both key sizes, 2040 GiB, LUKS', ({ skip }) => {
      const checks = (reports.get('user') ?? skip('this run has no ordinary user')).second;
      const good = checks.filter(({ state }) => state === 'good');
      expect(good.map(({ file }) => file)).toEqual(['p02', 'p12']);
      for (const { said } of good) {
        expect(said).toMatch(/^[0-9]+ sectors by dm-crypt$/);
        // At least 64 of each block.
        expect(Number.parseInt(said, 10)).toBeGreaterThanOrEqual(4 * 64);
      }
      expect(checks.find(({ file }) => file === 'p20')?.said).toBe('the plaintext');
    });

    it('catches a flipped bit, swapped sectors and a wrong tweak of the userspace engine', ({ skip }) => {
      const checks = (reports.get('user') ?? skip('this run has no ordinary user')).second;
      const faulty = checks.filter(({ state }) => state !== 'good' && state !== 'luks');
      expect(faulty).toHaveLength(3);
      for (const { state, said } of faulty)
        expect([state, said]).toEqual([state, expect.stringMatching(/^E_VERIFY: .* with dm-crypt/)]);
    });

    it('names the privileges in its probe for a user without the sudoers file', ({ skip }) => {
      if (here) skip('only the second host has such a user');
      const refused: unknown = JSON.parse(readFileSync(join(folder, 'refused.json'), 'utf8'));
      expect(refused).toMatchObject({ ok: false, probe: 'privileges' });
      expect(refused).toHaveProperty('reason', expect.stringContaining('cryptsetup'));
    });

    it('leaves no device of its own behind', () => {
      for (const report of reports.values()) expect(ours(report.left)).toEqual([]);
    });

    it('shows no key in arguments and environments of any process', ({ skip }) => {
      if (here) skip('only the second host has wrappers that look into /proc at each command');
      const seen = readFileSync(join(folder, 'seen')).toString('latin1');
      for (const word of ['luksFormat', 'dmsetup\0create', 'losetup\0--find', 'cryptsetup\0open', 'sudo\0-n'])
        expect(seen).toContain(word);
      for (const golden of goldenCases().vhd) {
        const key = Buffer.from(golden.key_base64, 'base64');
        for (const form of [golden.key_base64, key.toString('hex'), key.toString('latin1')])
          expect(seen.toLowerCase()).not.toContain(form.toLowerCase());
      }
      expect(seen).not.toContain(LUKS_VOLUME_KEY.toString('hex'));
    });
  },
);

/** qemu's own LUKS reader; its plaintext is the source, with zeros up to the end of the device. */
function expectOpensInQemu(path: string): void {
  const { key, input } = goldenCase('p08');
  const [secret, plain] = [join(folder, 'secret'), join(folder, 'plain')];
  writeFileSync(secret, key, { mode: 0o600 });
  const args = ['convert', '--object', `secret,id=s,file=${secret},format=raw`, '--image-opts'];
  args.push(`driver=luks,key-secret=s,file.filename=${path}`, '-O', 'raw', plain);
  execFileSync('qemu-img', args, { timeout: 120_000 });
  const open = ['open', '--test-passphrase', '--type', 'luks1', '--key-file', secret, path];
  execFileSync('/usr/sbin/cryptsetup', open);
  const [found, source] = [readFileSync(plain), goldenFile(input)];
  expect(found.subarray(0, source.length).equals(source)).toBe(true);
  expect(found.subarray(source.length).every((byte) => byte === 0)).toBe(true);
  expect(found.length % 2 ** 20).toBe(0);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
