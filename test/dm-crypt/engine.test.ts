import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { silentLog } from '../../lib/base/log.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import { probeDmCrypt } from '../../lib/engine/dm-crypt/probe.ts';
import type { EncryptResult } from '../../lib/engine/engine.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { findTool } from '../../lib/host/tools.ts';
import { GUEST_USER_ID } from '../lab/guest-scripts.ts';
import { type LabResult, labProblem, runInLab } from '../lab/lab.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import {
  type GuestFile,
  type GuestReport,
  LUKS_VOLUME_KEY,
  ROOT_ORDERS,
  USER_ORDERS,
  VHD_IDENTITY,
} from './guest/report.ts';

/**
 * The engine on a real kernel: this machine's where it has dm-crypt and lets us use it, else a guest with Debian's
 * kernel, there as root and as an ordinary user with exactly the sudoers file of docs/runner.md.
 */
const folder = mkdtempSync(join(tmpdir(), 'dm-crypt-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = (await probeDmCrypt(folder)).ok;
const problem = here ? undefined : await labProblem();
const where = here ? "on this machine's kernel" : 'in a guest';
const DEADLINE = 780_000;
/** One guest; there may be two. */
const GUEST_DEADLINE = 360_000;

const SCRIPT = `
for command in cryptsetup dmsetup losetup; do
  mkdir -p /usr/libexec/lab
  cp /usr/sbin/$command /usr/libexec/lab/
  rm /usr/sbin/$command
  cat > /usr/sbin/$command <<WRAPPER
#!/bin/sh
cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ >> /tmp/seen 2> /dev/null
exec /usr/libexec/lab/$command "\\$@"
WRAPPER
  chmod 755 /usr/sbin/$command
done
touch /tmp/seen
chmod 666 /tmp/seen
# Of others: a mapping of another program, and one of ours whose owner (this shell) runs.
dmsetup create other-program --table '0 8 error'
dmsetup create encrypted-image-$$-$(cut -d ' ' -f 22 /proc/$$/stat)-1 --table '0 8 error'
AS_USER='setpriv --reuid=${GUEST_USER_ID} --regid=${GUEST_USER_ID} --clear-groups'
mkdir -p /mnt/small
mount -t tmpfs -o size=5m,mode=1777 tmpfs /mnt/small
mv /etc/sudoers.d/encrypted-image /run/
$AS_USER node_modules/.bin/node test/dm-crypt/guest/probe.ts /mnt/disk > /run/lab/refused.json
mv /run/encrypted-image /etc/sudoers.d/
node_modules/.bin/node test/dm-crypt/guest/work.ts /mnt/disk/root
$AS_USER node_modules/.bin/node test/dm-crypt/guest/work.ts /mnt/disk/user
cp /mnt/disk/root/report.json /run/lab/root.json
cp /mnt/disk/user/report.json /run/lab/user.json
cp /mnt/disk/user/p08.luks-raw /tmp/seen /run/lab/
`;

/** The sudoers file that users are told to install. */
function documentedSudoers(): string {
  const text = readFileSync(fileURLToPath(new URL('../../docs/runner.md', import.meta.url)), 'utf8');
  const block = /```sudoers\n([\s\S]*?)```/.exec(text)?.[1];
  if (block === undefined) throw new Error('docs/runner.md has no sudoers file');
  return block;
}

const reports = new Map<string, GuestReport>();
const RESULTS = ['refused.json', 'root.json', 'user.json', 'p08.luks-raw', 'seen'];

/** How it looks when Node's compiler trips over the emulated processor, which it does now and then: it proves nothing. */
const EMULATOR_CRASH = /# Fatal error in|Segmentation fault|Trace\/breakpoint trap|Illegal instruction/;

async function runInGuest(): Promise<void> {
  let result = await runScript();
  if (result.exitCode !== 0 && EMULATOR_CRASH.test(result.output)) result = await runScript();
  expect(result.exitCode, `${result.output}\n${result.console}`).toBe(0);
  for (const who of ['root', 'user'])
    reports.set(who, JSON.parse(readFileSync(join(folder, `${who}.json`), 'utf8')) as GuestReport);
}

function runScript(): Promise<LabResult> {
  return runInLab({
    script: SCRIPT,
    sudoers: documentedSudoers(),
    disk: 512 * 2 ** 20,
    timeout: GUEST_DEADLINE,
    inspect: async (shared) => {
      for (const name of RESULTS)
        if (existsSync(join(shared, name))) copyFileSync(join(shared, name), join(folder, name));
    },
  });
}

function runHere(): void {
  const program = fileURLToPath(new URL('guest/work.ts', import.meta.url));
  execFileSync(process.execPath, [program, join(folder, 'here')], { timeout: DEADLINE - 60_000 });
  const report = JSON.parse(readFileSync(join(folder, 'here/report.json'), 'utf8')) as GuestReport;
  reports.set(report.user === 0 ? 'root' : 'user', report);
  if (existsSync(join(folder, 'here/p08.luks-raw')))
    copyFileSync(join(folder, 'here/p08.luks-raw'), join(folder, 'p08.luks-raw'));
}

interface Expected extends EncryptResult {
  readonly bytes: Buffer;
}

/** What the userspace engine makes of the same golden source. */
async function userspace(id: string, format: 'vhd' | 'luks-raw'): Promise<Expected> {
  const golden = goldenCases().vhd.find((one) => one.id.startsWith(`${id}-`));
  if (!golden) throw new Error(`no golden case ${id}`);
  const [image, path] = [join(folder, `${id}.source`), join(folder, `${id}.${format}.userspace`)];
  writeFileSync(image, goldenFile(golden.input));
  const source = await openDiskSource(image, 2 ** 42);
  try {
    const result = await createUserspaceEngine().encrypt({
      source,
      format,
      dek: Dek.fromBase64(golden.key_base64, 'test'),
      path,
      vhd: VHD_IDENTITY,
      signal: new AbortController().signal,
      log: silentLog,
      progress: () => {},
      luksVolumeKey: LUKS_VOLUME_KEY,
    });
    return { ...result, bytes: readFileSync(path) };
  } finally {
    await source.close();
    rmSync(path, { force: true });
  }
}

const USERS = [
  ['root', ROOT_ORDERS],
  ['user', USER_ORDERS],
] as const;

describe.skipIf(problem !== undefined)(
  `the dm-crypt engine ${where}${problem === undefined ? '' : ` (skipped: ${problem})`}`,
  () => {
    beforeAll(async () => (here ? runHere() : runInGuest()), DEADLINE);

    for (const [who, orders] of USERS) {
      it(`passes its probe as ${who}`, ({ skip }) => {
        const report = reports.get(who) ?? skip('this run has one user only');
        expect(report.probe).toEqual({ ok: true, how: who === 'root' ? 'root' : 'sudo' });
        expect(report.tools['cryptsetup']).toMatch(/^\d+\.\d+/);
        expect(report.tools['kernel']).toMatch(/^\d+\.\d+/);
      });

      for (const id of orders.vhd) {
        it(`makes of ${id} as ${who} the VHD that the userspace engine makes, byte for byte`, async ({
          skip,
        }) => {
          const file = (reports.get(who) ?? skip('this run has one user only')).files[`${id}.vhd`];
          expectSame(file, await userspace(id, 'vhd'));
          expect(file?.sha256).toBe(sha256((await userspace(id, 'vhd')).bytes));
        });
      }

      for (const id of orders.luksFixed) {
        it(`encrypts the LUKS payload of ${id} as ${who} as the userspace engine does`, async ({ skip }) => {
          const file = (reports.get(who) ?? skip('this run has one user only')).files[`${id}.fixed`];
          const expected = await userspace(id, 'luks-raw');
          expectSame(file, expected);
          expect(file?.payloadSha256).toBe(sha256(expected.bytes.subarray(2 * 2 ** 20)));
        });
      }

      it(`gives every result to its user (${who}), for that user's eyes only`, ({ skip }) => {
        const report = reports.get(who) ?? skip('this run has one user only');
        for (const file of Object.values(report.files)) {
          expect([file.owner, file.mode]).toEqual([report.user, '600']);
          expect(file.progress.at(-1)).toBe(1);
          expect([...file.progress].sort((a, b) => a - b)).toEqual(file.progress);
        }
      });
    }

    it('makes a LUKS image that cryptsetup and qemu open with the base64 text of the DEK', async ({
      skip,
    }) => {
      if (!existsSync(join(folder, 'p08.luks-raw'))) skip('this run made no LUKS image');
      if ((await findTool('qemu-img')) === undefined) skip('qemu-img is not installed');
      expectOpensInQemu(join(folder, 'p08.luks-raw'));
    });

    it('stops in time when it is cancelled, and leaves nothing', ({ skip }) => {
      const cancelled = reports.get('user')?.cancelled ?? skip('this run has no ordinary user');
      expect(cancelled.error).toBe('cancelled by the test');
      // The promise is 5 s; an emulated machine beside other work needs about that.
      expect(cancelled.milliseconds).toBeLessThan(here ? 5_000 : 20_000);
      expect(ours(cancelled.left)).toEqual([]);
    });

    it('finds and removes what a killed run has left, and nothing else', ({ skip }) => {
      const killed = reports.get('user')?.killed ?? skip('this run has no ordinary user');
      expect(ours(killed.before).map((text) => text.split(' ')[0])).toEqual([
        'mapping',
        'mapping',
        'loop',
        'file',
      ]);
      expect(ours(killed.after)).toEqual([]);
      expect(killed.notices.filter((text) => text.includes('left by a run that was killed'))).toHaveLength(4);
      if (!here) expect(killed.after.filter((text) => text.startsWith('mapping')).length).toBe(2);
    });

    it('says that the disk is full when the kernel says I/O error, and leaves nothing', ({ skip }) => {
      const full = reports.get('user')?.full ?? skip('this run has no small file system');
      expect(full.error).toMatch(/^E_SPACE: /);
      expect(ours(full.left)).toEqual([]);
    });

    it('names the privileges in its probe for a user without the sudoers file', ({ skip }) => {
      if (here) skip('only the guest has such a user');
      const refused: unknown = JSON.parse(readFileSync(join(folder, 'refused.json'), 'utf8'));
      expect(refused).toMatchObject({ ok: false, probe: 'privileges' });
      expect(refused).toHaveProperty('reason', expect.stringContaining('cryptsetup'));
    });

    it('leaves no device of its own behind', () => {
      for (const report of reports.values()) expect(ours(report.left)).toEqual([]);
    });

    it('shows no key in arguments and environments of any process', ({ skip }) => {
      if (here) skip('only the guest has wrappers that look into /proc at each command');
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

function expectSame(file: GuestFile | undefined, expected: Expected): void {
  expect(file).toMatchObject({
    size: expected.size,
    reportedSize: expected.size,
    virtualSize: expected.virtualSize,
  });
  const digests = [...expected.blockDigests].map(([at, hash]) => [
    String(at),
    Buffer.from(hash).toString('hex'),
  ]);
  expect(file?.blocks).toEqual(Object.fromEntries(digests));
}

/** qemu's own LUKS reader; its plaintext is the source, with zeros up to the end of the device. */
function expectOpensInQemu(path: string): void {
  const golden = goldenCases().vhd.find((one) => one.id.startsWith('p08-'));
  const [secret, plain] = [join(folder, 'secret'), join(folder, 'plain')];
  writeFileSync(secret, golden?.key_base64 ?? '', { mode: 0o600 });
  const args = ['convert', '--object', `secret,id=s,file=${secret},format=raw`, '--image-opts'];
  args.push(`driver=luks,key-secret=s,file.filename=${path}`, '-O', 'raw', plain);
  execFileSync('qemu-img', args, { timeout: 120_000 });
  execFileSync('/usr/sbin/cryptsetup', [
    'open',
    '--test-passphrase',
    '--type',
    'luks1',
    '--key-file',
    secret,
    path,
  ]);
  const [found, source] = [readFileSync(plain), goldenFile(golden?.input ?? '')];
  expect(found.subarray(0, source.length).equals(source)).toBe(true);
  expect(found.subarray(source.length).every((byte) => byte === 0)).toBe(true);
  expect(found.length % 2 ** 20).toBe(0);
}

/** Without the two mappings that the guest's script made: another program's, and one whose owner runs. */
function ours(left: readonly string[]): string[] {
  return left.filter(
    (text) => !/^mapping (other-program|encrypted-image-[0-9]+-[0-9]+-1)$/.test(text) || here,
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
