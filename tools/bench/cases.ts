import { createReadStream } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { causeChain } from '../../lib/base/errors.ts';
import { run as runCommand } from '../../lib/host/run.ts';
import type { Case, Contestant, Run } from './contestants.ts';
import { childCpuSeconds } from './machine.ts';
import type { MeasureContext } from './measure.ts';
import { type BenchPlace, bytesWritten } from './places.ts';
import { type Data, type FileRow, type FileRun, fileRow, type SourceFormat } from './report.ts';
import { type DiskPlan, writeRaw } from './sources.ts';
import { rotated } from './statistics.ts';
import { type ForeignTools, LONG, syncPath } from './tools.ts';

export interface CaseOptions extends MeasureContext {
  readonly rounds: number;
  readonly only: readonly string[];
  readonly key: Buffer;
  readonly say: (text: string) => void;
}

/** Disks that are measured in the same rounds, so that their times can be compared. */
export type Plans = Readonly<Partial<Record<Data, DiskPlan>>>;

/** One contestant in one case, while it is being measured. */
interface Entry {
  readonly contestant: Contestant;
  readonly where: Case;
  readonly runs: FileRun[];
  absent: string | undefined;
}

/** Runs all contestants on disks in one place, interleaved, in another order every round. */
export async function measureFiles(
  place: BenchPlace,
  plans: Plans,
  contestants: readonly Contestant[],
  tools: ForeignTools,
  options: CaseOptions,
): Promise<FileRow[]> {
  const { folder, medium } = place;
  if (folder === undefined) return [];
  await writeKeys(folder, options.key);
  const { only } = options;
  const chosen = contestants.filter(({ id }) => only.length === 0 || only.includes(id));
  const cases: Case[] = [];
  for (const [data, plan] of Object.entries(plans) as [Data, DiskPlan][]) {
    if (!chosen.some(({ joins }) => joins({ medium, data }))) continue;
    options.say(`${medium}: writing the source ${data}`);
    const formats = new Set(
      chosen.filter(({ joins }) => joins({ medium, data })).map(({ source }) => source),
    );
    cases.push(await makeCase(folder, { medium, data, plan }, formats, tools, options.signal));
  }
  const entries = cases.flatMap((where) => entriesOf(where, chosen));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const entry of rotated(entries, round)) await measureOnce(entry, round, folder, options);
  }
  for (const { raw, vhd, qcow2 } of cases)
    await Promise.all([raw, vhd ?? raw, qcow2 ?? raw].map((path) => rm(path, { force: true })));
  return entries.map(rowOf);
}

async function writeKeys(folder: string, key: Buffer): Promise<void> {
  const mode = { mode: 0o600 };
  await writeFile(join(folder, 'key'), key, mode);
  await writeFile(join(folder, 'passphrase'), key.toString('base64'), mode);
}

/** What qemu-img is told, for the formats that are made of the raw image. */
const CONVERSIONS = {
  vhd: ['-O', 'vpc', '-o', 'subformat=dynamic,force_size=on'],
  qcow2: ['-c', '-O', 'qcow2', '-o', 'cluster_size=65536'],
} as const satisfies Partial<Record<SourceFormat, readonly string[]>>;

async function makeCase(
  folder: string,
  { medium, data, plan }: Pick<Case, 'medium' | 'data' | 'plan'>,
  formats: ReadonlySet<SourceFormat>,
  { qemuImg }: ForeignTools,
  signal: AbortSignal,
): Promise<Case> {
  const raw = join(folder, `${data}.raw`);
  await writeRaw(raw, plan, signal);
  const made: Partial<Record<SourceFormat, string>> = {};
  for (const [format, words] of Object.entries(CONVERSIONS) as [SourceFormat, readonly string[]][]) {
    if (qemuImg === undefined || !formats.has(format)) continue;
    const path = join(folder, `${data}.${format}`);
    await runCommand(qemuImg, ['convert', '-f', 'raw', ...words, raw, path], { signal, timeout: LONG });
    made[format] = path;
  }
  return { medium, data, plan, ...made, raw };
}

function entriesOf(where: Case, contestants: readonly Contestant[]): Entry[] {
  return contestants
    .filter(({ joins }) => joins(where))
    .map((contestant) => {
      const noSource = where[contestant.source] === undefined;
      const absent =
        contestant.absent ?? (noSource ? 'qemu-img, which makes its source, is missing' : undefined);
      return { contestant, where, runs: [], absent };
    });
}

/** A failure takes the contestant out of this case, with all its times: none of them is to be trusted. */
async function measureOnce(entry: Entry, round: number, folder: string, options: CaseOptions): Promise<void> {
  const { contestant, where, runs } = entry;
  if (entry.absent !== undefined || runs.length >= (contestant.mostRuns ?? Number.POSITIVE_INFINITY)) return;
  const title = `round ${round + 1}, ${where.medium}, ${where.data}: ${contestant.title}`;
  try {
    const run = await runOnce(entry, round, folder, options);
    runs.push(run);
    options.say(`${title}: ${run.seconds.toFixed(2)} s`);
  } catch (error) {
    options.signal.throwIfAborted();
    entry.absent = `failed: ${causeChain(error).join(': ')}`;
    runs.length = 0;
    options.say(`${title}: ${entry.absent}`);
  }
}

async function runOnce(
  { contestant, where }: Entry,
  round: number,
  parent: string,
  options: CaseOptions,
): Promise<FileRun> {
  const { signal } = options;
  const source = where[contestant.source] ?? '';
  const folder = join(parent, 'run');
  await mkdir(folder, { mode: 0o700 });
  try {
    await (contestant.cold ? evict(source, signal) : readIntoCache(source, where, signal));
    await syncPath(parent, signal, true);
    const run: Run = {
      case: where,
      source,
      folder,
      output: join(folder, 'result'),
      key: options.key,
      keyFile: join(parent, 'key'),
      passphraseFile: join(parent, 'passphrase'),
      name: `${where.medium}-${where.data}-${contestant.id}-${round}`,
      signal,
      profiles: options.profiles,
    };
    return { round, ...(await measured(contestant, run, parent)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
    // What a removed file leaves for the disk to do must not burden the next contestant.
    await syncPath(parent, signal, true).catch(() => undefined);
  }
}

/** Runs a contestant, checks its result, and tells what it took. */
async function measured(contestant: Contestant, run: Run, parent: string): Promise<Omit<FileRun, 'round'>> {
  const { raw, plan } = run.case;
  const [before, cpuBefore] = [await bytesWritten(parent), childCpuSeconds()];
  const { seconds, processSeconds, peakRss } = await contestant.run(run);
  const [after, cpuAfter] = [await bytesWritten(parent), childCpuSeconds()];
  await contestant.check({ result: run.output, raw, plan, key: run.key });
  return {
    seconds,
    resultSize: (await stat(run.output)).size,
    ...(processSeconds === undefined ? {} : { processSeconds }),
    ...(peakRss === undefined ? {} : { peakRss }),
    ...(cpuBefore === undefined || cpuAfter === undefined ? {} : { cpuSeconds: cpuAfter - cpuBefore }),
    ...(before === undefined || after === undefined ? {} : { diskWritten: after - before }),
  };
}

/** A source of an ordinary size is in memory, as right after its build or download. The holes of a huge one are not read. */
async function readIntoCache(path: string, { data }: Case, signal: AbortSignal): Promise<void> {
  if (data === 'huge') return;
  for await (const _ of createReadStream(path, { highWaterMark: 4 * 2 ** 20, signal }));
}

/** Asks the kernel to forget a file's pages, which needs no root. */
async function evict(path: string, signal: AbortSignal): Promise<void> {
  await syncPath(path, signal);
  await runCommand('/usr/bin/dd', [`if=${path}`, 'iflag=nocache', 'count=0'], { signal });
}

function rowOf({ contestant, where, runs, absent }: Entry): FileRow {
  const { id, title, ours, source, note } = contestant;
  const { medium, data, plan } = where;
  return fileRow({
    medium,
    data,
    id,
    title,
    ours,
    source,
    virtualSize: plan.virtualSize,
    runs,
    ...(note === undefined ? {} : { note }),
    ...(absent === undefined ? {} : { absent }),
  });
}
