import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, failureOf, type Question } from './messages.ts';
import { type LaneSetup, LaneWork } from './work.ts';

/** The program of a lane's thread. */
if (!parentPort) throw new Error('this program runs in a thread of its own only');
const port = parentPort;
const setup = workerData as LaneSetup;
// The shared key is overwritten as soon as all threads have taken it.
const work = new LaneWork({ ...setup, key: Uint8Array.from(setup.key) });

port.on('message', ({ kind, job }: Question) => {
  let answer: Answer;
  try {
    answer = { kind: 'done', value: kind === 'seal' ? work.seal(job) : work.check(job) };
  } catch (error) {
    answer = { kind: 'failed', failure: failureOf(error) };
  }
  port.postMessage(answer);
});
port.postMessage({ kind: 'ready' } satisfies Answer);
