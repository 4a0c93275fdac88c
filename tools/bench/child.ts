import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { ChildAnswer, ChildJob } from './jobs.ts';
import { peakRss } from './peak.ts';

/**
 * One measurement in a fresh process, so that neither memory nor compiled code of another one counts. Only what the
 * task needs is loaded.
 */
const job = JSON.parse(await text(process.stdin)) as ChildJob;
const measured = await measure(job);
const answer: ChildAnswer = { ...measured, peakRss: peakRss(readFileSync('/proc/self/status', 'utf8')) };
process.stdout.write(JSON.stringify(answer));

async function measure(job: ChildJob): Promise<Omit<ChildAnswer, 'peakRss'>> {
  switch (job.task) {
    case 'engine':
      return { seconds: await (await import('./tasks/engine.ts')).encrypt(job) };
    case 'stage':
      return { seconds: await (await import('./tasks/stage.ts')).runStage(job) };
    case 'per-sector':
      return { seconds: await (await import('./tasks/per-sector.ts')).encryptPerSector(job) };
    case 'write':
      return { seconds: await (await import('./tasks/write.ts')).writeAndSync(job) };
    case 'cipher':
      return (await import('./tasks/cipher.ts')).encryptInMemory(job);
  }
}
