import { readFileSync } from 'node:fs';
import { openThreads } from '../../lib/engine/lanes/open.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { type Step, watchDisk, watchReads } from './dying-disk.ts';
import { Bench, wrapped } from './kit.ts';

/** A process for kill.test.ts: one run of the stage, that may kill itself at a step. Its order comes on stdin. */
export interface Order {
  readonly folder: string;
  /** The data key, base64. */
  readonly key: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Name of a file in the workspace that lies in the bucket as well. */
  readonly object: string;
  /** The step at which to die, from 0 on; undefined: do not. */
  readonly step?: number | undefined;
  readonly when?: 'before' | 'during';
  /** The read, from 0 on, during which to die. */
  readonly read?: number | undefined;
}

/** What the process says when it is still there at the end. */
export interface Survived {
  readonly steps: readonly Step[];
  readonly reads: number;
  readonly error: string | undefined;
}

const order = JSON.parse(readFileSync(0, 'utf8')) as Order;
const bench = new Bench(order.folder);
bench.keys.set(wrapped('one'), Buffer.from(order.key, 'base64'));
const object = readFileSync(`${bench.workspace}/${order.object}`);
bench.bucket.set(order.object, { size: object.length, text: object.toString('latin1'), metadata: {} });

const steps: Step[] = [];
const die = (when: Order['when']) => {
  if (steps.length - 1 === order.step && when === order.when) process.kill(process.pid, 'SIGKILL');
};
await watchDisk(
  (step) => {
    steps.push(step);
    die('before');
  },
  () => die('during'),
);
let reads = 0;
await watchReads(() => {
  if (reads === order.read) process.kill(process.pid, 'SIGKILL');
  reads += 1;
});
const engine = createUserspaceEngine({ openLanes: (options) => openThreads(options, 2) });
const ran = await bench.run(order.inputs, {
  change: (deps) => ({ ...deps, engines: { ...deps.engines, userspace: async () => engine } }),
});
const survived: Survived = { steps, reads, error: ran.error === undefined ? undefined : String(ran.error) };
process.stdout.write(JSON.stringify(survived));
