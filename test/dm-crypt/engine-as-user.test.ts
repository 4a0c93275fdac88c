import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findTool } from '../../lib/host/tools.ts';
import { goldenFile } from '../support/plain-vhd.ts';
import { folder, here, problem, type Reported, reportOf, title, vectorTests } from './engine-kit.ts';
import { DEADLINE } from './on-second-host.ts';
import { goldenCase } from './second-host/golden-case.ts';
import { BLOCKS, MEASURED, USER_VECTORS, type VectorsReport } from './second-host/report.ts';

const SCRIPT = `
mv /etc/sudoers.d/encrypted-image /run/
$AS_USER node_modules/.bin/node test/dm-crypt/second-host/probe.ts /mnt/disk > /run/lab/refused.json
mv /run/encrypted-image /etc/sudoers.d/
$AS_USER node_modules/.bin/node test/dm-crypt/second-host/vectors.ts /mnt/disk/user
cp /mnt/disk/user/report.json /mnt/disk/user/p08.luks-raw /run/lab/
`;

describe.skipIf(problem !== undefined)(title, () => {
  let report: VectorsReport | undefined;
  beforeAll(async () => {
    report = await reportOf('user', SCRIPT);
  }, DEADLINE);
  const reported: Reported = (skip) => report ?? skip('this run has no ordinary user');

  vectorTests('user', USER_VECTORS, reported);

  it('writes hardly more to the disk than the result has bytes', ({ skip }) => {
    const traffic = report?.traffic ?? [];
    if (traffic.length === 0) skip('only the second host has a disk of its own to measure');
    expect(traffic.map(({ source }) => source)).toEqual(Object.keys(MEASURED));
    for (const { source, output, written } of traffic)
      expect(written / output, `${source}: ${written} of ${output}`).toBeLessThan(1.1);
  });

  it('loads the table of blocks anew only where a batch has unexpected zeros', ({ skip }) => {
    const traffic = report?.traffic ?? [];
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

  it('makes a LUKS image that cryptsetup and qemu open with the base64 text of the DEK', async ({ skip }) => {
    if (!existsSync(join(folder, 'p08.luks-raw'))) skip('this run made no LUKS image');
    if ((await findTool('qemu-img')) === undefined) skip('qemu-img is not installed');
    expectOpensInQemu(join(folder, 'p08.luks-raw'));
  });

  it('decrypts samples of what the userspace engine made: both key sizes, 2040 GiB, LUKS', ({ skip }) => {
    const checks = reported(skip).second;
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
    const checks = reported(skip).second;
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
});

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
