import { parentPort, workerData } from 'node:worker_threads';
import { type WatchOrder, WriteObserver } from './writes.ts';

/** Milliseconds between two looks at the processes: a disk that writes 2 GiB/s has taken 30 MiB by then. */
const INTERVAL = 15;
/** Milliseconds of each that are spent on the folder. */
const SLICE = 3;

const { root, folder, since, over } = workerData as WatchOrder;
const observer = new WriteObserver(root, folder, since);
let walk = observer.walk();
while (Atomics.load(over, 0) === 0) {
  observer.look();
  const until = performance.now() + SLICE;
  while (performance.now() < until && Atomics.load(over, 0) === 0) {
    if (!walk.next().done) continue;
    walk = observer.walk();
    break;
  }
  Atomics.wait(over, 0, 0, INTERVAL);
}
for (const _ of observer.walk());
parentPort?.postMessage(observer.writes);
