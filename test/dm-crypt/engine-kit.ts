import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { probeDmCrypt } from '../../lib/engine/dm-crypt/probe.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { labProblem } from '../lab/lab.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { ours, runHere, runOnSecondHost } from './on-second-host.ts';
import { encrypt } from './second-host/encrypt.ts';
import { goldenCase, LUKS_VOLUME_KEY } from './second-host/golden-case.ts';
import type { Vectors, VectorsReport } from './second-host/report.ts';

/**
 * The engine on a real kernel: this machine's where it has dm-crypt and lets us use it, else a second host with Debian's
 * kernel, there as root and as an ordinary user with exactly the sudoers file of docs/runner.md. Each user has a file
 * of tests, and a second host, of its own: two of them run at the same time.
 */
export const folder = mkdtempSync(join(tmpdir(), 'dm-crypt-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const here = (await probeDmCrypt(folder)).ok;
export const problem = here ? undefined : await labProblem();
const where = here ? "on this machine's kernel" : 'on a second host';
export const title = `the dm-crypt engine ${where}${problem === undefined ? '' : ` (skipped: ${problem})`}`;

/** Runs vectors.ts; its report, or undefined where there is only this machine, and another user. */
export async function reportOf(who: 'root' | 'user', script: string): Promise<VectorsReport | undefined> {
  if (here) {
    if ((process.getuid?.() === 0) !== (who === 'root')) return undefined;
    runHere('vectors.ts', folder);
  } else {
    const results = ['refused.json', 'report.json', 'p08.luks-raw', 'seen'];
    await runOnSecondHost({ script: `${script}\ncp /tmp/seen /run/lab/`, results, folder });
  }
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as VectorsReport;
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

/** Skips a test where there is no report of its user. */
export type Reported = (skip: (why: string) => never) => VectorsReport;

/** What holds for every user. */
export function vectorTests(who: 'root' | 'user', vectors: Vectors, reported: Reported): void {
  probeTest(who, reported);
  vhdTests(who, vectors.vhd, reported);
  luksTests(who, vectors.luksFixed, reported);
  resultTests(who, reported);
  secrecyTest(who, reported);
}

function probeTest(who: 'root' | 'user', reported: Reported): void {
  it(`passes its probe as ${who}`, ({ skip }) => {
    const report = reported(skip);
    expect(report.probe).toEqual({ ok: true, how: who === 'root' ? 'root' : 'sudo' });
    expect(report.tools['cryptsetup']).toMatch(/^\d+\.\d+/);
    expect(report.tools['kernel']).toMatch(/^\d+\.\d+/);
  });
}

function vhdTests(who: 'root' | 'user', ids: readonly string[], reported: Reported): void {
  for (const golden of goldenCases().vhd.filter(({ id }) => ids.includes(id.slice(0, 3)))) {
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
}

function luksTests(who: 'root' | 'user', ids: readonly string[], reported: Reported): void {
  for (const id of ids) {
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
}

function resultTests(who: 'root' | 'user', reported: Reported): void {
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

  it(`leaves no device of its own behind (${who})`, ({ skip }) => {
    expect(ours(reported(skip).left)).toEqual([]);
  });
}

/** What is seen of a run at least, to know that it was looked at. */
const COMMANDS = {
  root: ['dmsetup\0create', 'losetup\0--find', 'cryptsetup\0open'],
  user: ['luksFormat', 'dmsetup\0create', 'losetup\0--find', 'cryptsetup\0open', 'sudo\0-n'],
};

function secrecyTest(who: 'root' | 'user', reported: Reported): void {
  it(`shows no key in arguments and environments of any process (${who})`, ({ skip }) => {
    reported(skip);
    if (here) skip('only the second host has wrappers that look into /proc at each command');
    const seen = readFileSync(join(folder, 'seen')).toString('latin1');
    for (const word of COMMANDS[who]) expect(seen).toContain(word);
    for (const golden of goldenCases().vhd) {
      const key = Buffer.from(golden.key_base64, 'base64');
      for (const form of [golden.key_base64, key.toString('hex'), key.toString('latin1')])
        expect(seen.toLowerCase()).not.toContain(form.toLowerCase());
    }
    expect(seen).not.toContain(LUKS_VOLUME_KEY.toString('hex'));
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
