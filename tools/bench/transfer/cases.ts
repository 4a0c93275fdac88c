import { rm, stat } from 'node:fs/promises';
import { causeChain } from '../../../lib/base/errors.ts';
import { run as runCommand } from '../../../lib/host/run.ts';
import { rotated } from '../statistics.ts';
import type { TransferContestant } from './contestants.ts';
import { type Measured, measure } from './measured.ts';
import { type TransferCase, type TransferRun, transferRow } from './report.ts';
import type { Place, S3Server } from './server.ts';

/** What is moved, whereto, and over what. */
export interface CaseKind extends Pick<TransferCase, 'id' | 'title' | 'direction' | 'bytes'> {
  readonly server: S3Server;
  /** Where the contestant runs. */
  readonly client: Place;
  /** The file that is sent, and that a download is compared with. */
  readonly source: Source;
  /** Where a download goes. */
  readonly target: string;
  /** The object that is downloaded; it is there. */
  readonly object: string;
  readonly rounds: number;
}

export interface Source {
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface CaseContext {
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
  readonly profiles: string | undefined;
}

interface Entry {
  readonly contestant: TransferContestant;
  readonly runs: TransferRun[];
  absent: string | undefined;
}

/** All contestants, interleaved, in another order each round; a wrong result takes its contestant out with all times. */
export async function measureCase(
  kind: CaseKind,
  contestants: readonly TransferContestant[],
  context: CaseContext,
): Promise<TransferCase> {
  const entries: Entry[] = contestants.map((contestant) => ({
    contestant,
    runs: [],
    absent: contestant.absent,
  }));
  for (let round = 0; round < kind.rounds; round += 1) {
    for (const entry of rotated(entries, round)) await measureOnce(kind, entry, round, context);
  }
  const { id, title, direction, bytes } = kind;
  const rows = entries.map(({ contestant, runs, absent }) =>
    transferRow(
      {
        id: contestant.id,
        title: contestant.title,
        ours: contestant.ours,
        runs,
        ...(absent === undefined ? {} : { absent }),
      },
      bytes,
    ),
  );
  return { id, title, direction, bytes, rows };
}

async function measureOnce(kind: CaseKind, entry: Entry, round: number, context: CaseContext): Promise<void> {
  if (entry.absent !== undefined) return;
  const { contestant, runs } = entry;
  const title = `round ${round + 1}, ${kind.title}: ${contestant.title}`;
  try {
    const { stdout: _, ...run } = await runOnce(kind, contestant, round, context);
    runs.push({ round, ...run });
    const rate = (kind.bytes / 2 ** 20 / run.seconds).toFixed(0);
    context.say(
      `${title}: ${run.seconds.toFixed(2)} s, ${rate} MiB/s, CPU ${run.cpuSeconds.toFixed(2)} s, server ${run.serverCpuSeconds.toFixed(2)} s, busy ${(run.busy * 100).toFixed(0)} %, ${(run.peakRss / 2 ** 20).toFixed(0)} MiB`,
    );
  } catch (error) {
    context.signal.throwIfAborted();
    entry.absent = `failed: ${causeChain(error).join(': ')}`;
    runs.length = 0;
    context.say(`${title}: ${entry.absent}`);
  }
}

async function runOnce(
  kind: CaseKind,
  contestant: TransferContestant,
  round: number,
  { signal, profiles }: CaseContext,
): Promise<Measured & { readonly serverCpuSeconds: number }> {
  const { direction, server, source, target, bytes } = kind;
  const key = direction === 'up' ? `${kind.id}-${contestant.id}-${round}` : kind.object;
  const file = direction === 'up' ? source.path : target;
  const stored = server.file(key);
  try {
    const command = contestant.command({
      direction,
      endpoint: server.endpoint,
      key,
      file,
      size: bytes,
      sha256: source.sha256,
    });
    const profile =
      contestant.ours && profiles !== undefined
        ? ['--cpu-prof', `--cpu-prof-dir=${profiles}/${kind.id}-${round}`]
        : [];
    const [program = '', ...args] = [...kind.client.enter, command.program, ...profile, ...command.args];
    const before = server.cpuSeconds();
    const measured = await measure({ ...command, program, args }, signal);
    const serverCpuSeconds = server.cpuSeconds() - before;
    if (direction === 'down') await demandSame(source.path, target, signal);
    else if (stored !== undefined) await demandSame(source.path, stored, signal);
    else demandSize(bytes, server.received(key));
    return { ...measured, serverCpuSeconds };
  } finally {
    const result = direction === 'up' ? stored : target;
    if (result !== undefined) await rm(result, { force: true });
  }
}

/** Byte by byte: more than a digest says. */
async function demandSame(source: string, result: string, signal: AbortSignal): Promise<void> {
  demandSize((await stat(source)).size, (await stat(result)).size);
  await runCommand('/usr/bin/cmp', [source, result], { signal, timeout: 10 * 60_000 });
}

function demandSize(expected: number, found: number | undefined): void {
  if (found !== expected) throw new Error(`the result has ${found} bytes, not ${expected}`);
}
