import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChildWork } from './child.ts';
import { noise } from './client.ts';
import type { Fate, Passing } from './gate.ts';
import { KIB, type Scene, startScene } from './kit.ts';
import { SERVERS } from './servers.ts';

const PART = 16 * KIB;
const PARTS = 48;
const SIZE = PART * PARTS - 77;
/** At most at a time, so much may be under way when a process dies (pitfalls.md 9). */
const PARALLEL = 16;

/** When an upload is killed: a request that comes and is not answered, or parts after whose answers none is answered. */
const POINTS = [
  { name: 'before it was begun', at: 'create' },
  { name: 'when it was begun, before it could be noted', at: 'created' },
  { name: 'before its first part was answered', at: 0 },
  { name: 'after its first part', at: 1 },
  { name: 'after 7 parts', at: 7 },
  { name: 'after 31 parts', at: 31 },
  { name: 'after all but one part', at: PARTS - 1 },
  { name: 'before its completion', at: 'complete' },
  { name: 'after its completion', at: 'completed' },
] as const;
const keyOf = (index: number) => `killed/${index}`;

let scene: Scene;
/** What each upload had written down when it was killed. */
const notes = new Map<string, Record<string, string>>();
/** Bytes of its parts that had come. */
const sent = new Map<string, number>();

/** Uploads all in one child, holds each at its point, and kills the child when all are held. */
beforeAll(async () => {
  const [cloud] = SERVERS;
  if (!cloud) throw new Error('no server');
  scene = await startScene(cloud);
  const { promise: allHeld, resolve } = Promise.withResolvers<void>();
  const held = new Set<string>();
  scene.gate.decide = (passing) => {
    const fate = fateOf(passing);
    if (fate) held.add(keyIn(passing.url));
    // Whatever else is under way has time to come.
    if (held.size === POINTS.length) setTimeout(resolve, 150);
    return fate;
  };
  await killChild(allHeld);
  for (const { kind, url, bytes } of scene.gate.seen)
    if (kind === 'part') sent.set(keyIn(url), (sent.get(keyIn(url)) ?? 0) + bytes);
}, 120_000);
afterAll(() => scene.stop());

const keyIn = (url: string) => /killed\/\d+/.exec(url)?.[0] ?? '';
/** Parts of each upload that were let through. */
const through = new Map<string, number>();

/** What holds a request at its upload's point; undefined: it is not there yet. */
function fateOf({ kind, url }: Passing): Fate | undefined {
  const key = keyIn(url);
  const point = POINTS[Number(key.split('/')[1])]?.at;
  if (kind === point) return { silentAt: 0 };
  if (`${kind}d` === point) return { done: 'silent' };
  if (kind !== 'part' || typeof point !== 'number') return undefined;
  const count = through.get(key) ?? 0;
  // It comes whole, and counts as sent.
  if (count >= point) return { silentAt: PART };
  through.set(key, count + 1);
  return undefined;
}

async function killChild(when: Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const jobs = POINTS.map((_, index) => ({ key: keyOf(index), seed: index, size: SIZE, partSize: PART }));
  child.stdin.end(
    JSON.stringify({ access: scene.access(), bucket: scene.server.bucket, jobs } satisfies ChildWork),
  );
  await Promise.race([when, gone.then(() => Promise.reject(new Error('the child ended by itself')))]);
  child.kill('SIGKILL');
  await gone;
  for (const line of said.split('\n').filter(Boolean)) {
    const { key, note } = JSON.parse(line) as { key: string; note: Record<string, string> };
    notes.set(key, note);
  }
}

it.each(POINTS.map((point, index) => ({ ...point, index })))(
  'an upload that was killed $name goes on with what it had sent',
  async ({ index, at }) => {
    const key = keyOf(index);
    const bytes = noise(SIZE, index);
    scene.reset();
    const left = notes.get(key) ?? {};
    if (at === 'completed') {
      // Whoever comes next finds it by its marker, and sends nothing.
      const head = await scene.storage.head(scene.place(key));
      expect(head?.metadata['upload-marker']).toBe(left['marker']);
      expect((await scene.stored(key, SIZE)).equals(bytes)).toBe(true);
      return;
    }
    const uploaded = await scene.upload({ key, bytes, partSize: PART, left });
    const again = scene.gate.partBytes();
    expect((sent.get(key) ?? 0) + again).toBeLessThanOrEqual(SIZE + PARALLEL * PART);
    if (typeof at === 'number') expect(uploaded.partsFound).toBe(at);
    if (at === 'complete') expect(again).toBe(0);
    expect((await scene.stored(key, SIZE)).equals(bytes)).toBe(true);
    expect(await scene.openUploads(key)).toBe(0);
  },
);
