import { join } from 'node:path';
import { run } from '../../lib/host/run.ts';
import type { ChildAnswer, ChildJob } from './jobs.ts';
import { LONG } from './tools.ts';

export interface MeasureContext {
  readonly signal: AbortSignal;
  /** A folder for V8's CPU profiles. */
  readonly profiles: string | undefined;
}

export interface ChildMeasurement extends ChildAnswer {
  /** With the start and the end of the process. */
  readonly processSeconds: number;
}

/** Does one job in a fresh Node process. `name` is the folder of its CPU profiles: one of each thread. */
export async function measureInChild(
  job: ChildJob,
  name: string,
  { signal, profiles }: MeasureContext,
): Promise<ChildMeasurement> {
  const profile = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profiles, name)}`];
  const program = join(import.meta.dirname, 'child.ts');
  const started = performance.now();
  const { stdout } = await run(process.execPath, [...profile, program], {
    input: JSON.stringify(job),
    signal,
    timeout: LONG,
  });
  const processSeconds = (performance.now() - started) / 1000;
  return { ...(JSON.parse(stdout) as ChildAnswer), processSeconds };
}
