import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { causeChain } from '../../../lib/base/errors.ts';
import { type DiskPlan, randomPlan, sparsePlan, writeRaw } from '../sources.ts';
import { type CaseContext, type CaseKind, measureCase, type Source } from './cases.ts';
import type { TransferContestant } from './contestants.ts';
import { measure } from './measured.ts';
import type { TransferOptions } from './options.ts';
import type { Programs } from './programs.ts';
import type { TransferCase } from './report.ts';
import { LOOPBACK, type Place, type S3Server, startSink, startVersitygw } from './server.ts';

export interface TransferContext extends CaseContext {
  readonly options: TransferOptions;
  readonly programs: Programs;
  readonly contestants: readonly TransferContestant[];
  /** A folder that is gone in the end. */
  readonly scratch: string;
  /** Whether a case or part was asked for. */
  readonly wanted: (id: string) => boolean;
}

/** The names of the cases of one file: before `up` or `down`, and behind. */
export interface Naming {
  readonly prefix: string;
  readonly suffix: string;
  readonly what: string;
}

type Pair = Pick<CaseKind, 'client' | 'source' | 'bytes' | 'rounds'>;

const OBJECT = 'object';
/** Runs with the sparse file at most: to nobody here it is another file than one without holes. */
const SPARSE_ROUNDS = 2;

/** Over the loopback, to and from a server that keeps what it gets, and to one that only reads. */
export async function measureLoopback(context: TransferContext): Promise<TransferCase[]> {
  const { size, rounds } = context.options;
  const cases: TransferCase[] = [];
  for (const [data, what, plan] of [
    ['random', 'random data', randomPlan(size)],
    ['sparse', '40 % holes', sparsePlan(size)],
  ] as const) {
    const naming = { prefix: '', suffix: `-${data}`, what: `, ${what}` };
    const sink = data === 'random' && context.wanted('sink');
    if (!sink && !bothIds(naming).some(context.wanted)) continue;
    const source = await writeSource(context, data, plan);
    const pair = {
      client: LOOPBACK,
      source,
      bytes: size,
      rounds: data === 'sparse' ? Math.min(rounds, SPARSE_ROUNDS) : rounds,
    };
    cases.push(...(await measurePair(context, pair, LOOPBACK, naming)));
    if (sink) cases.push(await measureSink(context, pair));
    await rm(source.path);
  }
  return cases;
}

export async function writeSource(
  { scratch, say, signal }: TransferContext,
  name: string,
  plan: DiskPlan,
): Promise<Source> {
  say(`writing the source ${name}`);
  const path = join(scratch, `${name}.raw`);
  await writeRaw(path, plan, signal);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 4 * 2 ** 20, signal }))
    hash.update(chunk);
  return { path, sha256: hash.digest('hex') };
}

function bothIds({ prefix, suffix }: Naming): readonly [string, string] {
  return [`${prefix}up${suffix}`, `${prefix}down${suffix}`];
}

/** Uploads, then downloads of one object that is the same for all. `place`: where the server runs. */
export async function measurePair(
  context: TransferContext,
  pair: Pair,
  place: Place,
  naming: Naming,
): Promise<TransferCase[]> {
  const { contestants, wanted, scratch } = context;
  const [up, down] = bothIds(naming);
  const kinds = [
    { id: up, title: `upload${naming.what}`, direction: 'up' },
    { id: down, title: `download${naming.what}`, direction: 'down' },
  ] as const;
  const { path, absent = '' } = context.programs.versitygw;
  if (path === undefined) return kinds.map((kind) => ({ ...kind, bytes: pair.bytes, rows: [], absent }));
  const server = await startVersitygw(path, scratch, place);
  const cases: TransferCase[] = [];
  try {
    for (const kind of kinds.filter(({ id }) => wanted(id))) {
      const absent = kind.direction === 'up' ? undefined : await putObject(context, pair, server, place);
      const target = join(scratch, 'result');
      cases.push(
        absent === undefined
          ? await measureCase({ ...pair, ...kind, server, target, object: OBJECT }, contestants, context)
          : { ...kind, bytes: pair.bytes, rows: [], absent },
      );
    }
    return cases;
  } finally {
    server.stop();
    await rm(join(scratch, 'server'), { recursive: true, force: true });
  }
}

async function measureSink(context: TransferContext, pair: Pair): Promise<TransferCase> {
  const kind = { id: 'sink', title: 'upload to a sink that only reads', direction: 'up' } as const;
  const { path, absent = '' } = context.programs.python;
  if (path === undefined) return { ...kind, bytes: pair.bytes, rows: [], absent };
  const server = await startSink(path, LOOPBACK);
  try {
    return await measureCase(
      { ...pair, ...kind, server, target: '', object: '' },
      context.contestants,
      context,
    );
  } finally {
    server.stop();
  }
}

/**
 * By the first that can, ours before all: then the server knows the checksum that a download is compared with. Where the
 * server is, since the way there is not what is measured. Returns why it could not be put.
 */
async function putObject(
  { contestants, signal, say }: TransferContext,
  { source, bytes }: Pair,
  { endpoint }: S3Server,
  { enter }: Place,
): Promise<string | undefined> {
  say('putting the object that is downloaded');
  const job = {
    direction: 'up',
    endpoint,
    key: OBJECT,
    file: source.path,
    size: bytes,
    sha256: source.sha256,
  } as const;
  let problem = 'nobody is there to put the object';
  for (const { command, absent } of contestants) {
    if (absent !== undefined) continue;
    const wanted = command(job);
    const [program = '', ...args] = [...enter, wanted.program, ...wanted.args];
    try {
      await measure({ ...wanted, program, args }, signal);
      return undefined;
    } catch (error) {
      signal.throwIfAborted();
      problem = `failed: ${causeChain(error).join(': ')}`;
      say(problem);
    }
  }
  return problem;
}
