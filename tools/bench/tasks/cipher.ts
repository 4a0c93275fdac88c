import { Worker } from 'node:worker_threads';
import type { ChildAnswer, CipherTask } from '../jobs.ts';
import type { LaneResult, LaneSetup } from './cipher-lane.ts';

/** As the engine's threads are told: what `update` returns is given back soon. MiB. */
const YOUNG_GENERATION = 8;

/** Our cipher alone, each lane on a thread of its own, all at the same time. Bytes per second of all lanes together. */
export async function encryptInMemory(task: CipherTask): Promise<Omit<ChildAnswer, 'peakRss'>> {
  const waiting = new Int32Array(new SharedArrayBuffer(4));
  const setup: LaneSetup = { waiting, lanes: task.lanes, seconds: task.seconds };
  const lanes = await Promise.all(Array.from({ length: task.lanes }, () => runLane(setup)));
  return {
    seconds: Math.max(...lanes.map(({ seconds }) => seconds)),
    bytesPerSecond: lanes.reduce((sum, { bytes, seconds }) => sum + bytes / seconds, 0),
  };
}

function runLane(setup: LaneSetup): Promise<LaneResult> {
  const worker = new Worker(new URL('./cipher-lane.ts', import.meta.url), {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a lane ended with code ${code}`)));
  });
}
