import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { causeChain } from '../../../lib/base/errors.ts';
import { checkVhd } from '../check.ts';
import { randomPlan } from '../sources.ts';
import { rotated } from '../statistics.ts';
import type { Source } from './cases.ts';
import type { Part, StreamTask, TransferJob } from './jobs.ts';
import { type TransferContext, writeSource } from './loopback.ts';
import { measure } from './measured.ts';
import { type StreamReport, type StreamRow, streamRow, type TransferRun } from './report.ts';
import { LOOPBACK, type S3Server, startVersitygw } from './server.ts';

const TITLES: Readonly<Record<StreamRow['id'], string>> = {
  digest: 'digest pass alone',
  encrypt: 'encrypt with verify: full, into nothing',
  upload: 'upload alone, of a file of that size',
  stream: 'stream: all of it',
};

/** What one process does, and the object that it leaves. */
interface Trial {
  readonly title: string;
  readonly key: string | undefined;
  readonly job: TransferJob | StreamTask;
}

/** Encrypting while uploading, beside its parts alone. Undefined when it was not asked for. */
export async function measureStream(context: TransferContext): Promise<StreamReport | undefined> {
  const { wanted, options, programs, scratch } = context;
  if (!wanted('stream') || !context.contestants.some(({ ours }) => ours)) return undefined;
  const { path, absent = '' } = programs.versitygw;
  if (path === undefined) return { bytes: options.size, rows: [], absent };
  const plan = randomPlan(options.size);
  const source = await writeSource(context, 'stream', plan);
  const server = await startVersitygw(path, scratch, LOOPBACK);
  const key = randomBytes(64);
  const runs: Record<StreamRow['id'], TransferRun[]> = { digest: [], encrypt: [], upload: [], stream: [] };
  let problem: string | undefined;
  try {
    for (let round = 0; round < options.rounds; round += 1) {
      for (const trial of rotated(trials(source, options.size, server, key), round)) {
        const title = `round ${round + 1}, ${trial.title}`;
        for (const [part, run] of await runTrial(trial, round, server, context))
          runs[part].push(said(title, part, run, context));
        const made = trial.title === 'stream' && trial.key !== undefined ? server.file(trial.key) : undefined;
        if (made !== undefined) await checkVhd({ result: made, raw: source.path, plan, key });
        if (trial.key !== undefined) await rm(server.file(trial.key) ?? '', { force: true });
      }
    }
  } catch (error) {
    context.signal.throwIfAborted();
    problem = `failed: ${causeChain(error).join(': ')}`;
    context.say(`stream: ${problem}`);
  } finally {
    server.stop();
    await rm(join(scratch, 'server'), { recursive: true, force: true });
    await rm(source.path, { force: true });
  }
  const ids = ['digest', 'encrypt', 'upload', 'stream'] as const;
  const rows = ids.map((id) => streamRow({ id, title: TITLES[id], runs: runs[id] }, options.size));
  return {
    bytes: options.size,
    rows: problem === undefined ? rows : [],
    ...(problem === undefined ? {} : { absent: problem }),
  };
}

function trials({ path, sha256 }: Source, size: number, { endpoint }: S3Server, key: Buffer): Trial[] {
  const job = { direction: 'up', endpoint, file: path, size, sha256 } as const;
  const dek = key.toString('base64');
  return [
    { title: 'digest and encrypt', key: undefined, job: { ...job, task: 'parts', key: 'nothing', dek } },
    { title: 'upload', key: 'alone', job: { ...job, key: 'alone' } },
    { title: 'stream', key: 'streamed', job: { ...job, task: 'stream', key: 'streamed', dek } },
  ];
}

async function runTrial(
  { job, title }: Trial,
  round: number,
  server: S3Server,
  { contestants, signal, profiles }: TransferContext,
): Promise<[Part['id'], TransferRun][]> {
  const ours = contestants.find((one) => one.ours);
  if (!ours) throw new Error('defect: ours does not take part');
  const command = ours.command(job);
  const profile =
    profiles === undefined
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${profiles}/${title.replaceAll(' ', '-')}-${round}`];
  const before = server.cpuSeconds();
  const { stdout, busy, peakRss } = await measure(
    { ...command, args: [...profile, ...command.args] },
    signal,
  );
  const serverCpuSeconds = server.cpuSeconds() - before;
  return (JSON.parse(stdout) as Part[]).map(({ id, seconds, cpuSeconds }) => [
    id,
    { round, seconds, cpuSeconds, serverCpuSeconds, busy, peakRss },
  ]);
}

function said(title: string, part: string, run: TransferRun, { say }: TransferContext): TransferRun {
  say(
    `${title}: ${part} ${run.seconds.toFixed(2)} s, CPU ${run.cpuSeconds.toFixed(2)} s, ${(run.peakRss / 2 ** 20).toFixed(0)} MiB`,
  );
  return run;
}
