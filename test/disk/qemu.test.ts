import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDiskSource } from '../../lib/disk/open.ts';
import { hasTool } from '../support/tools.ts';
import { ANY_SIZE, contentOf, MIB, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());
const never = new AbortController().signal;

/** Noise and zeros; a size that fits no grain and no block. */
const disk = Buffer.alloc(9 * MIB + 5 * 512);
randomBytes(MIB).copy(disk, 100_000);
disk.fill('text ', 5 * MIB, 6 * MIB);
randomBytes(5000).copy(disk, disk.length - 5000);

function made(name: string, format: string, options: string): string {
  const path = shelf.path(name);
  const more = options === '' ? [] : ['-o', options];
  execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', format, ...more, shelf.path('disk.raw'), path]);
  return path;
}

/** Process ids of the qemu-nbd children of a process. */
function servers(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .filter((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return /^Name:\s+qemu-nbd$/m.test(status) && new RegExp(`^PPid:\\s+${parent}$`, 'm').test(status);
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe.skipIf(!hasTool('qemu-nbd') || !hasTool('qemu-img'))(
  'formats that qemu reads (skipped without qemu-nbd and qemu-img)',
  () => {
    beforeAll(() => writeFileSync(shelf.path('disk.raw'), disk));

    it.each([
      ['vmdk', 'subformat=monolithicSparse'],
      ['vmdk', 'subformat=streamOptimized'],
      ['vmdk', 'hwversion=6,adapter_type=lsilogic'],
      ['vhdx', 'subformat=dynamic'],
      ['vhdx', 'subformat=dynamic,block_size=1M'],
      ['vhdx', 'subformat=fixed'],
      ['vdi', 'static=off'],
      ['vdi', 'static=on'],
    ])('read as their disk: %s %s', async (format, options) => {
      const path = made('image', format, options);
      const source = await openDiskSource(path, ANY_SIZE);
      expect([source.format, source.virtualSize]).toEqual([format, disk.length]);
      source.digestWhileReading();
      const parts = [12345, 3 * MIB + 1, 100].map((length) => Buffer.alloc(length));
      await Promise.all(parts.map((part, at) => source.read(at * 1_000_001, part)));
      for (const [at, part] of parts.entries())
        expect(part.equals(disk.subarray(at * 1_000_001, at * 1_000_001 + part.length))).toBe(true);
      const past = Buffer.alloc(1024, 1);
      await source.read(disk.length - 10, past);
      expect(past.equals(Buffer.concat([disk.subarray(-10), Buffer.alloc(1014)]))).toBe(true);
      expect(await source.fileSha256(never)).toBe(
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      );
      expect((await contentOf(source)).equals(disk)).toBe(true);
      expect(servers(process.pid)).toEqual([]);
    });

    it.each([
      ['vmdk', ''],
      ['vdi', ''],
      ['vhdx', 'block_size=1M'],
    ])('name data only where there is some: %s', async (format, options) => {
      const source = await openDiskSource(made('image', format, options), ANY_SIZE);
      expect(source.dataRanges()).toEqual([
        { start: 0, end: 2 * MIB },
        { start: 4 * MIB, end: 6 * MIB },
        { start: 8 * MIB, end: disk.length },
      ]);
      await source.close();
    });

    it('name blocks of a VHDX of any size, behind many of its sector bitmaps', async () => {
      const path = shelf.path('wide.vhdx');
      const last = 1999 * 1024 * MIB;
      execFileSync('qemu-img', ['create', '-f', 'vhdx', '-o', 'block_size=2M', path, String(last + 2 * MIB)]);
      const writes = ['-c', 'write -P 1 1M 512', '-c', `write -P 2 ${last + MIB} 512`];
      execFileSync('qemu-io', ['-f', 'vhdx', ...writes, path]);
      const source = await openDiskSource(path, last + 2 * MIB);
      expect(source.dataRanges()).toEqual([
        { start: 0, end: 2 * MIB },
        { start: last, end: last + 2 * MIB },
      ]);
      const sector = Buffer.alloc(512);
      await source.read(last + MIB, sector);
      await source.close();
      expect(sector.equals(Buffer.alloc(512, 2))).toBe(true);
    });

    it('leave no folder and no server, whether they open or not', async () => {
      const path = made('image', 'vmdk', '');
      const folder = shelf.path('a-name-that-is-too-long-for-a-socket-'.repeat(6));
      const source = await openDiskSource(path, ANY_SIZE, { folder });
      expect(existsSync(folder)).toBe(false);
      expect(servers(process.pid)).toHaveLength(1);
      await source.close();
      expect(servers(process.pid)).toEqual([]);
      const bytes = readFileSync(path);
      // The two grain directories: only qemu looks there.
      for (const field of [48, 56])
        bytes.fill(0xfe, 512 * bytes.readUInt32LE(field), 512 * (bytes.readUInt32LE(field) + 1));
      writeFileSync(path, bytes);
      await expect(
        openDiskSource(path, ANY_SIZE, { folder }).then((opened) => opened.close()),
      ).rejects.toMatchObject({ code: 'E_SOURCE_DAMAGED' });
      expect(existsSync(folder)).toBe(false);
    });

    it('may be closed while the file is hashed', async () => {
      const source = await openDiskSource(made('image', 'vhdx', 'subformat=fixed'), ANY_SIZE);
      source.digestWhileReading();
      await source.close();
      await expect(source.fileSha256(never)).rejects.toThrow();
    });

    it('end when they are cancelled, and say so when qemu-nbd dies', async () => {
      const path = made('image', 'vdi', '');
      const stop = new AbortController();
      const source = await openDiskSource(path, ANY_SIZE, { signal: stop.signal });
      const reason = new Error('the run was cancelled');
      stop.abort(reason);
      await expect(source.read(0, Buffer.alloc(MIB))).rejects.toBe(reason);
      await source.close();
      expect(servers(process.pid)).toEqual([]);
      await expect(openDiskSource(path, ANY_SIZE, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
      const other = await openDiskSource(path, ANY_SIZE);
      for (const pid of servers(process.pid)) process.kill(pid, 'SIGKILL');
      await expect(other.read(0, Buffer.alloc(MIB))).rejects.toMatchObject({ code: 'E_SOURCE_READ' });
      await other.close();
    });

    it.skipIf(!hasTool('setpriv'))(
      'die with a process that is killed (skipped without setpriv)',
      async () => {
        const path = made('image', 'vdi', '');
        const open = fileURLToPath(new URL('../../lib/disk/open.ts', import.meta.url));
        const script = `import { openDiskSource } from ${JSON.stringify(open)};
        await openDiskSource(${JSON.stringify(path)}, 2 ** 42); console.log('open'); setInterval(() => {}, 1000);`;
        const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        try {
          await new Promise((resolve) => child.stdout.once('data', resolve));
          const [pid] = servers(child.pid ?? 0);
          child.kill('SIGKILL');
          for (let tries = 0; isRunning(pid ?? 0) && tries < 100; tries += 1) await sleep(20);
          expect(isRunning(pid ?? 0)).toBe(false);
        } finally {
          child.kill('SIGKILL');
        }
      },
    );

    it('are not taken while a virtual machine may write to them', async () => {
      const path = made('image', 'vhdx', '');
      const machine = spawn('qemu-nbd', ['-f', 'vhdx', '-t', '-k', shelf.path('socket'), path]);
      try {
        for (let tries = 0; !existsSync(shelf.path('socket')) && tries < 200; tries += 1) await sleep(20);
        await expect(openDiskSource(path, ANY_SIZE)).rejects.toMatchObject({
          code: expect.stringMatching(/^E_SOURCE_(CHANGED|FORMAT)$/),
        });
      } finally {
        machine.kill('SIGKILL');
      }
    });

    it('are refused over max-virtual-size, and when they lie, before qemu is started', async () => {
      const folder = shelf.path('there-already');
      mkdirSync(folder);
      for (const format of ['vmdk', 'vhdx', 'vdi']) {
        const path = made('image', format, '');
        const opening = openDiskSource(path, disk.length - 1, { folder });
        await expect(opening).rejects.toMatchObject({ code: 'E_SOURCE_TOO_LARGE' });
        // Were it started, this folder could not be made.
        await expect(openDiskSource(path, ANY_SIZE, { folder })).rejects.toMatchObject({ code: 'EEXIST' });
      }
    });

    it('are refused when the disk lies in several files', async () => {
      const parent = made('parent.vmdk', 'vmdk', '');
      const overlay = shelf.path('overlay.vmdk');
      execFileSync('qemu-img', ['create', '-f', 'vmdk', '-b', parent, '-F', 'vmdk', overlay]);
      expect(await shelf.refusal(readFileSync(overlay))).toBe('E_SOURCE_DIFFERENCING');
      for (const subformat of ['monolithicFlat', 'twoGbMaxExtentSparse', 'twoGbMaxExtentFlat']) {
        made(`${subformat}.vmdk`, 'vmdk', `subformat=${subformat}`);
        const parts = readdirSync(shelf.folder).filter((name) => name.startsWith(subformat));
        expect(parts).toHaveLength(2);
        expect(await shelf.refusal(readFileSync(shelf.path(`${subformat}.vmdk`)))).toBe('E_SOURCE_FORMAT');
      }
      const extent = readFileSync(shelf.path('twoGbMaxExtentSparse-s001.vmdk'));
      expect(await shelf.refusal(extent)).toBe('E_SOURCE_DIFFERENCING');
    });

    it('open by their content, never by their name, and by the very file that was checked', async () => {
      const path = made('image', 'vdi', '');
      copyFileSync(path, shelf.path('image.vmdk'));
      const source = await openDiskSource(shelf.path('image.vmdk'), ANY_SIZE);
      expect(source.format).toBe('vdi');
      await source.close();
      expect(statSync(path).isFile()).toBe(true);
    });
  },
);

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
