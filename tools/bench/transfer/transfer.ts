import { join } from 'node:path';
import { formatSize } from '../../../lib/base/units.ts';
import { freeSpace } from '../../../lib/host/free-space.ts';
import type { BenchDeps } from '../bench.ts';
import { describeMachine, load } from '../machine.ts';
import { fileSystemOf } from '../places.ts';
import type { Machine } from '../report.ts';
import { Scratch } from '../scratch.ts';
import { buildOurs } from './build.ts';
import { transferContestants } from './contestants.ts';
import { judgeTransfer } from './goals.ts';
import { measureLink } from './link-cases.ts';
import { measureLoopback, type TransferContext } from './loopback.ts';
import type { TransferOptions } from './options.ts';
import { findPrograms, type Programs } from './programs.ts';
import { TRANSFER_SCHEMA, type TransferReport } from './report.ts';
import { measureStream } from './stream.ts';

/** The source, the object, and a download or the parts of a further object. */
const ROOM = 3.2;

/** Runs all of it. Files, servers and namespaces are gone when it ends, however it ends. */
export async function benchTransfer(options: TransferOptions, deps: BenchDeps): Promise<TransferReport> {
  const time = new Date().toISOString();
  const before = load();
  const scratch = new Scratch();
  try {
    const folder = await scratch.folder(options.folder);
    await demandRoom(options, folder);
    const programs = await findPrograms(deps.env, deps.say);
    const ours = await buildOurs(join(folder, 'ours'));
    const context = contextOf(options, programs, { folder, ours }, deps);
    const loopback = await measureLoopback(context);
    const stream = await measureStream(context);
    const { link, cases: linked } = await measureLink(context);
    const measured = { cases: [...loopback, ...linked], ...(stream ? { stream } : {}) };
    const { size, linkSize, rounds, linkRounds } = options;
    return {
      schema: TRANSFER_SCHEMA,
      time,
      options: { size, linkSize, rounds, linkRounds },
      machine: { ...(await machine(programs)), load: { before, after: load() } },
      fileSystem: await fileSystemOf(folder),
      ...(link ? { link } : {}),
      ...measured,
      goals: judgeTransfer(measured),
    };
  } finally {
    scratch.close();
  }
}

async function demandRoom({ size, folder }: TransferOptions, scratch: string): Promise<void> {
  const free = await freeSpace(scratch);
  if (free < ROOM * size)
    throw new Error(
      `${formatSize(Math.ceil(ROOM * size))} are needed in ${folder}, ${formatSize(free)} are free: name another --folder or a smaller --size`,
    );
}

function contextOf(
  options: TransferOptions,
  programs: Programs,
  { folder, ours }: { readonly folder: string; readonly ours: string },
  { signal, say }: BenchDeps,
): TransferContext {
  const all = transferContestants(programs, folder, ours);
  const named = all.filter(({ id }) => options.only.includes(id));
  const cases = options.only.filter((id) => !all.some((one) => one.id === id));
  return {
    options,
    programs,
    contestants: named.length === 0 ? all : named,
    scratch: folder,
    wanted: (id) => cases.length === 0 || cases.includes(id),
    signal,
    say,
    profiles: options.profiles,
  };
}

/** This machine, and the versions of all that took part. */
async function machine(programs: Programs): Promise<Omit<Machine, 'load'>> {
  const found = await describeMachine();
  const versions = Object.entries(programs).flatMap(([name, { version }]) =>
    version === undefined ? [] : [[name, version] as const],
  );
  return { ...found, versions: { ...found.versions, ...Object.fromEntries(versions) } };
}
