import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DiskReader } from '../../lib/guest/disk/reader.ts';
import { ExtFileSystem } from '../../lib/guest/ext/file-system.ts';
import { type Inode, ROOT_INODE } from '../../lib/guest/ext/inode.ts';
import { GuestTree } from '../../lib/guest/system/tree.ts';
import { memorySource, tool, toolProblem, Workshop } from './kit.ts';

const problem = toolProblem();
const workshop = new Workshop();
afterAll(() => workshop.remove());

/** Options of mkfs.ext4, each of which lays the same files out in another way. */
const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  ext2: ['-t', 'ext2', '-O', '^64bit'],
  'ext2 of 1993, inodes of 128 bytes': ['-t', 'ext2', '-r', '0'],
  ext3: ['-t', 'ext3', '-O', '^64bit'],
  ext4: [],
  'ext4 with 1 KiB blocks': ['-b', '1024'],
  'ext4 with 4 KiB blocks, no 64bit': ['-b', '4096', '-O', '^64bit'],
  'ext4 with 64 KiB blocks': ['-b', '65536'],
  'ext4 without extents': ['-O', '^extents,^64bit'],
  'ext4 without flex_bg': ['-O', '^flex_bg', '-b', '1024'],
  'ext4 with meta_bg': ['-O', 'meta_bg,^resize_inode', '-b', '1024'],
  'ext4 with sparse_super2': ['-O', 'sparse_super2', '-b', '1024'],
  'ext4 with inline data': ['-O', 'inline_data', '-I', '256'],
  'ext4 without file types': ['-O', '^filetype'],
  'ext4 with bigalloc': ['-O', 'bigalloc', '-C', '16384'],
  'ext4 with large inodes and casefold': ['-I', '512', '-O', 'casefold', '-E', 'encoding=utf8'],
};

describe.skipIf(problem !== undefined)(`ext file systems${problem ? ` (${problem})` : ''}`, () => {
  const tree = problem ? '' : makeTree();

  test.each(Object.entries(LAYOUTS))(
    '%s reads as debugfs reads it, and as it was written',
    async (_name, options) => {
      const image = workshop.format(tree, 48, options);
      const ours = await walk(await open(image));
      expect(ours).toEqual(listFolder(tree));
      // debugfs 1.47 pads what lies in an inode to 60 bytes when it dumps it.
      if (!options.join().includes('inline_data')) expect(ours).toEqual(listFolder(rdump(image)));
    },
  );

  test('an indexed directory reads like any other', async () => {
    const image = workshop.format(tree, 48, ['-b', '1024']);
    expect(spawnSync('/sbin/e2fsck', ['-fyD', image]).status).toBeLessThanOrEqual(1);
    expect(tool('debugfs', ['-R', 'htree_dump /many', image])).toContain('Root node dump');
    expect(await walk(await open(image))).toEqual(listFolder(tree));
  });

  test('tells version, label, UUID and a journal that was not replayed', async () => {
    const uuid = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
    const image = workshop.format(tree, 48, ['-L', 'système', '-U', uuid]);
    tool('debugfs', ['-w', '-R', 'feature needs_recovery', image]);
    expect((await open(image)).superblock).toMatchObject({
      version: 'ext4',
      label: 'système',
      uuid,
      dirty: true,
    });
    expect((await open(workshop.format(tree, 48, LAYOUTS['ext3']))).superblock.version).toBe('ext3');
    expect((await open(workshop.format(tree, 48, LAYOUTS['ext2']))).superblock).toMatchObject({
      version: 'ext2',
      dirty: false,
    });
  });

  test('permissions and kinds are those of debugfs', async () => {
    const files = await open(workshop.format(tree, 48));
    const guest = new GuestTree(files);
    expect((await guest.find('/program'))?.inode).toMatchObject({ kind: 'file', permissions: 0o755 });
    expect((await guest.find('/deep'))?.inode.kind).toBe('directory');
    expect((await guest.find('/short', { keepLink: true }))?.inode.kind).toBe('symlink');
  });
});

function makeTree(): string {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `/many/file-${index}-${'x'.repeat(index % 90)}`,
      index % 100 === 0 ? `${index}` : '',
    ]),
  );
  const deep = `/deep${'/folder'.repeat(40)}`;
  const tree = workshop.tree({
    ...many,
    '/empty': '',
    '/small': 'small enough to lie in an inode',
    '/middle': 'x'.repeat(150),
    '/program': { program: '#!/bin/sh\n' },
    '/large': Buffer.alloc(3 * 2 ** 20 + 17, 'the quick brown fox '),
    [`${deep}/file`]: 'deep',
    '/ü-名前 with blanks': 'name',
    '/short': { link: 'small' },
    [`/${'n'.repeat(255)}`]: 'longest name',
    '/fits-59': { link: 'a'.repeat(59) },
    '/fits-60': { link: 'a'.repeat(60) },
    '/long': { link: `/${'very/'.repeat(100)}long` },
  });
  mkdirSync(join(tree, 'folder-without-anything'));
  makeHoles(join(tree, 'holes'), 2000, 2048);
  makeHoles(join(tree, 'far'), 3, 4 * 2 ** 20);
  return tree;
}

/** Data and holes in turn: more extents than an inode holds, so that its tree grows. */
function makeHoles(path: string, count: number, step: number): void {
  writeFileSync(path, '');
  const file = openSync(path, 'r+');
  for (let index = 0; index <= count; index += 1) writeSync(file, `data ${index}`, index * step);
  closeSync(file);
}

async function open(image: string): Promise<ExtFileSystem> {
  return ExtFileSystem.open(
    new DiskReader(memorySource(readFileSync(image)), new AbortController().signal, {
      pages: 1e6,
      steps: 1e7,
    }),
  );
}

type Listing = Record<string, string>;

const summaryOf = (bytes: Buffer) =>
  `${bytes.length} bytes ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;

async function walk(
  files: ExtFileSystem,
  number = ROOT_INODE,
  path = '',
  found: Listing = {},
): Promise<Listing> {
  for (const [latin, child] of await files.entries(await files.inode(number))) {
    const name = Buffer.from(latin, 'latin1').toString('utf8');
    if (path === '' && name === 'lost+found') continue;
    const inode = await files.inode(child);
    found[`${path}/${name}`] = await describeInode(files, inode);
    if (inode.kind === 'directory') await walk(files, child, `${path}/${name}`, found);
  }
  return found;
}

async function describeInode(files: ExtFileSystem, inode: Inode): Promise<string> {
  if (inode.kind === 'directory') return 'folder';
  if (inode.kind === 'symlink') return `-> ${await files.linkTarget(inode)}`;
  return summaryOf(await files.content(inode, 64 * 2 ** 20));
}

function listFolder(folder: string, path = '', found: Listing = {}): Listing {
  for (const name of readdirSync(join(folder, path))) {
    if (path === '' && name === 'lost+found') continue;
    const place = join(folder, path, name);
    const stat = lstatSync(place);
    const link = stat.isSymbolicLink();
    found[`${path}/${name}`] = link
      ? `-> ${readlinkSync(place)}`
      : stat.isDirectory()
        ? 'folder'
        : summaryOf(readFileSync(place));
    if (stat.isDirectory()) listFolder(folder, `${path}/${name}`, found);
  }
  return found;
}

function rdump(image: string): string {
  const folder = workshop.path('dump');
  mkdirSync(folder);
  tool('debugfs', ['-R', `rdump / ${folder}`, image]);
  return folder;
}
