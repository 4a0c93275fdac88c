import { closeSync, constants, copyFileSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalCloud } from '../cloud/local-cloud.ts';
import { WORK } from '../tools/project.ts';
import { callerWorkflow } from './caller.ts';
import { endWithServer } from './ending.ts';
import { runProcedure } from './full.ts';
import { debianImage } from './image/debian.ts';
import type { DemoOptions } from './options.ts';
import { Progress } from './progress.ts';
import { runCaller, type Scene } from './scene.ts';
import { DemoFailure } from './server.ts';
import { WriteWatch } from './watch.ts';

/** The whole demo; the value is the exit code: 0 only when the server greeted and every proof holds. */
export async function runDemo(options: DemoOptions, scratch: string, signal: AbortSignal): Promise<number> {
  const progress = new Progress();
  const source = options.image ?? (await debianImage(join(WORK, 'cache'), (line) => progress.line(line)));
  const image = options.break === 'disk' ? damagedCopy(source, scratch) : source;
  // One folder a run: a console is appended to, and ids repeat in each new cloud.
  const consoles = join(WORK, 'demo', 'consoles', new Date().toISOString().replace(/[:.]/g, '-'));
  mkdirSync(consoles, { recursive: true });
  const publicImages = options.full ? [{ name: 'Debian 12', file: image, osCode: 'DEBIAN_12_64' }] : [];
  const cloud = await startLocalCloud({ consoleFolder: consoles, empty: options.full, publicImages });
  const scene = { cloud, image, scratch, signal, progress };
  try {
    if (options.break === 'dek') cloud.classicRoom.faults.inject({ kind: 'wrong-dek' });
    progress.line(
      `local cloud: account ${cloud.account}${options.full ? ', empty' : `, bucket ${cloud.bucket}`}`,
    );
    const holds = options.full ? await runProcedure(options, scene) : await runPipeline(options, scene);
    return holds ? 0 : 1;
  } catch (error) {
    if (!(error instanceof DemoFailure)) throw error;
    progress.line(error.message);
    return 1;
  } finally {
    await cloud.stop();
  }
}

/** Wrap → encrypt → upload → import → order, by the workflow file. */
async function runPipeline(options: DemoOptions, scene: Scene): Promise<boolean> {
  const { cloud, image } = scene;
  const { rootKeyCrn, bucket, importServiceId } = cloud;
  const workflow = callerWorkflow(options, { image, rootKeyCrn, bucket, importServiceId });
  await using watch = options.stream ? new WriteWatch() : undefined;
  const { image: outputs = {} } = await runCaller(workflow, scene, watch);
  return endWithServer(options.greeting, outputs, scene, await watch?.end());
}

/** A copy whose partitions begin with zeros: an image that is encrypted and imported like any other, but cannot boot. */
function damagedCopy(image: string, scratch: string): string {
  const copy = join(scratch, 'damaged.raw');
  copyFileSync(image, copy, constants.COPYFILE_FICLONE);
  const file = openSync(copy, 'r+');
  for (let at = 2 ** 20; at < 24 * 2 ** 20; at += 2 ** 20)
    writeSync(file, Buffer.alloc(2 ** 20), 0, 2 ** 20, at);
  closeSync(file);
  return copy;
}
