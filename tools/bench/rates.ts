import { run } from '../../lib/host/run.ts';
import { type MeasureContext, measureInChild } from './measure.ts';
import { type RateRow, rateRow } from './report.ts';
import { rotated } from './statistics.ts';
import type { ForeignTools } from './tools.ts';

interface RateContestant {
  readonly id: string;
  readonly title: string;
  readonly absent?: string;
  readonly measure: () => Promise<number>;
}

export interface RateOptions extends MeasureContext {
  readonly seconds: number;
  readonly rounds: number;
  readonly only: readonly string[];
  readonly say: (text: string) => void;
}

/** AES-256-XTS over sectors of 512 bytes in memory, ours and `openssl speed`, each with one thread and with two. */
export async function measureRates(tools: ForeignTools, options: RateOptions): Promise<RateRow[]> {
  const { only, rounds, say } = options;
  const contestants = [1, 2]
    .flatMap((count) => [cipherLanes(count, options), opensslSpeed(count, tools, options)])
    .filter(({ id }) => only.length === 0 || only.includes(id));
  const runs = new Map<string, { round: number; bytesPerSecond: number }[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, title, absent, measure } of rotated(contestants, round)) {
      if (absent !== undefined) continue;
      const bytesPerSecond = await measure();
      say(`round ${round + 1}, memory: ${title}: ${Math.round(bytesPerSecond / 2 ** 20)} MiB/s`);
      runs.set(id, [...(runs.get(id) ?? []), { round, bytesPerSecond }]);
    }
  }
  return contestants.map(({ id, title, absent }) =>
    rateRow({ id, title, runs: runs.get(id) ?? [], ...(absent === undefined ? {} : { absent }) }),
  );
}

function cipherLanes(lanes: number, options: RateOptions): RateContestant {
  const id = `cipher-${lanes}`;
  return {
    id,
    title: lanes === 1 ? 'our cipher, one lane' : `our cipher, ${lanes} lanes`,
    async measure() {
      const { seconds } = options;
      const { bytesPerSecond } = await measureInChild({ task: 'cipher', lanes, seconds }, id, options);
      if (bytesPerSecond === undefined) throw new Error('defect: a cipher task without a rate');
      return bytesPerSecond;
    },
  };
}

function opensslSpeed(processes: number, { openssl }: ForeignTools, options: RateOptions): RateContestant {
  return {
    id: `openssl-${processes}`,
    title: `openssl speed -evp aes-256-xts -bytes 512${processes === 1 ? '' : ` -multi ${processes}`}`,
    ...(openssl === undefined ? { absent: 'openssl is not installed' } : {}),
    async measure() {
      const multi = processes === 1 ? [] : ['-multi', String(processes)];
      const length = ['-bytes', '512', '-seconds', String(options.seconds)];
      const args = ['speed', '-elapsed', '-evp', 'aes-256-xts', ...length, '-mr', ...multi];
      const { stdout } = await run(openssl ?? '', args, { signal: options.signal, timeout: 300_000 });
      return opensslRate(stdout);
    },
  };
}

/** Bytes per second from what `openssl speed -mr` prints: the last line `+F:…:name:rate`, which with `-multi` is the sum. */
export function opensslRate(stdout: string): number {
  const rate = Number(/^\+F:[0-9]+:[^:\n]+:([0-9.]+)$/m.exec(stdout.trim().split('\n').at(-1) ?? '')?.[1]);
  if (!Number.isFinite(rate)) throw new Error('openssl speed -mr printed no rate');
  return rate;
}
