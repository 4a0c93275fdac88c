import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGuest } from '../../lib/guest/check.ts';
import { readPartitions } from '../../lib/guest/disk/partitions.ts';
import { DiskReader } from '../../lib/guest/disk/reader.ts';
import { ExtFileSystem } from '../../lib/guest/ext/file-system.ts';
import { type Inode, ROOT_INODE } from '../../lib/guest/ext/inode.ts';
import { attempt } from '../../lib/guest/unreadable.ts';
import { BOOT, memorySource, ROOT, toolProblem, Workshop } from '../guest/kit.ts';
import { AllocationMeter } from './allocations.ts';
import { fuzz, leastOf } from './campaign.ts';
import { extImage, goldenExt, gptDisk, mbrDisk } from './guest-bases.ts';
import { type Base, Bases } from './mutant.ts';
import { SHARES } from './shares.ts';

const { signal } = new AbortController();
const meter = new AllocationMeter();
const workshop = new Workshop();
const problem = toolProblem();
beforeAll(() => meter.install());
afterAll(() => {
  meter.remove();
  workshop.remove();
});

/** Bytes that all reads of one hostile disk may take together. */
const MEMORY = 64 * 2 ** 20;

function readerOf(bytes: Buffer): DiskReader {
  meter.asked = 0;
  return new DiskReader(memorySource(bytes), signal);
}

function demandModest(): void {
  if (meter.asked > MEMORY) throw new Error(`${meter.asked} bytes were allocated`);
}

/** Anything but a result or Unreadable is a fault; `attempt` lets it pass. */
async function partitionsOf(bytes: Buffer): Promise<string> {
  const table = await attempt(() => readPartitions(readerOf(bytes)));
  demandModest();
  if (!table.known) return 'unreadable';
  const numbers = table.value.partitions.map(({ number }) => number);
  if (new Set(numbers).size !== numbers.length) throw new Error(`partitions ${numbers}`);
  for (const { number, start, size, area } of table.value.partitions) {
    const inside = start >= 0 && size >= 0 && start + size <= bytes.length;
    if (inside !== (area !== undefined)) throw new Error(`partition ${number} of ${size} bytes at ${start}`);
  }
  return table.value.kind;
}

async function filesOf(bytes: Buffer): Promise<string> {
  const disk = readerOf(bytes);
  const opened = await attempt(() => ExtFileSystem.open(disk));
  if (!opened.known) return 'unreadable';
  const files = opened.value;
  let read = 0;
  const look = async (inode: Inode, depth: number): Promise<void> => {
    if (inode.kind === 'file') await attempt(() => files.content(inode, 65_536));
    else if (inode.kind === 'symlink') await attempt(() => files.linkTarget(inode));
    else if (inode.kind === 'directory') {
      const entries = await attempt(() => files.entries(inode));
      read += entries.known ? 1 : 0;
      const below = entries.known && depth < 2 ? [...entries.value.values()].slice(0, 8) : [];
      for (const number of below) {
        const child = await attempt(() => files.inode(number));
        if (child.known) await look(child.value, depth + 1);
      }
    }
  };
  const root = await attempt(() => files.inode(ROOT_INODE));
  if (root.known) await look(root.value, 0);
  demandModest();
  return read > 0 ? 'read' : 'root unreadable';
}

async function judged(bytes: Buffer): Promise<string> {
  meter.asked = 0;
  const { facts, findings } = await checkGuest(memorySource(bytes), signal);
  demandModest();
  for (const { rule, found } of findings) {
    // It goes to logs and summaries: one line, no commands.
    if (found.length > 400 || /[\p{Cc}\p{Cf}]|^::/u.test(found)) throw new Error(`${rule} found ${found}`);
  }
  return facts ? 'judged' : 'unchecked';
}

async function campaign(
  name: string,
  cases: number,
  bases: readonly Base[],
  check: (bytes: Buffer) => Promise<string>,
  endings: readonly string[],
): Promise<void> {
  const outcome = await fuzz({ name, cases, bases: new Bases(bases), check });
  expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(cases));
  for (const ending of endings)
    expect(outcome.endings.get(ending) ?? 0, ending).toBeGreaterThan(leastOf(cases) / 50);
}

describe('a guest that lies', () => {
  it('about its partitions, in MBR or GPT, is told or found unreadable', async () => {
    const endings = ['mbr', 'gpt', 'none', 'unreadable'];
    await campaign('partition tables', SHARES.partitions, [mbrDisk(), gptDisk()], partitionsOf, endings);
  }, 300_000);

  it('in an ext4 file system is read within bounds', async () => {
    const endings = ['read', 'root unreadable', 'unreadable'];
    await campaign('ext4', SHARES.ext, [goldenExt()], filesOf, endings);
  }, 300_000);

  it.skipIf(problem !== undefined)(
    `in file systems of other kinds is read within bounds${problem ? ` (${problem})` : ''}`,
    async () => {
      const kinds = [
        '^extents,^64bit',
        'inline_data',
        '^has_journal,meta_bg,^resize_inode',
        '64bit,bigalloc',
      ];
      const bases = kinds.map((features) => {
        const options = ['-b', '1024', '-I', '256', '-L', 'system', '-O', features];
        return extImage(features, workshop.ext(ROOT, 4, options));
      });
      await campaign('ext of other kinds', SHARES.extOfOtherKinds, bases, filesOf, ['read', 'unreadable']);
    },
    300_000,
  );

  it.skipIf(problem !== undefined)(
    `is judged without harm, whatever its files say${problem ? ` (${problem})` : ''}`,
    async () => {
      const root = workshop.format(workshop.tree(ROOT), 4, ['-b', '1024', '-I', '256', '-L', 'system']);
      const boot = workshop.ext(BOOT, 2, ['-L', 'boot']);
      const disk = workshop.disk([{ bytes: boot }, { bytes: readFileSync(root) }]);
      const start = 2 ** 20 + boot.length;
      const { fields, structures } = extImage('root', readFileSync(root));
      const base: Base = {
        name: 'a whole guest',
        bytes: disk,
        fields: fields.map((field) => ({ ...field, at: field.at + start })),
        structures: [
          { start: 440, end: 512 },
          ...structures.map((part) => ({ start: part.start + start, end: part.end + start })),
        ],
      };
      await campaign('whole guests', SHARES.guests, [base], judged, ['judged', 'unchecked']);
    },
    300_000,
  );
});
