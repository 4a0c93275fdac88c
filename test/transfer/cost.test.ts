import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noise, sha256 } from './client.ts';
import type { Fate, Passing } from './gate.ts';
import { KIB, type Scene, startScene } from './kit.ts';
import { SERVERS } from './servers.ts';

const PART = 8 * KIB;

let scene: Scene;
beforeAll(async () => {
  const [cloud] = SERVERS;
  if (!cloud) throw new Error('no server');
  scene = await startScene(cloud);
});
beforeEach(() => scene.reset());
afterAll(() => scene.stop());

/** Each wastes a whole part. */
const WAYS: readonly Fate[] = [
  { answer: { status: 503 } },
  { cutAt: PART },
  { done: 'lost' },
  { answer: { status: 500 } },
  { answer: { status: 200, body: '<Error><Code>InternalError</Code></Error>' } },
];
/** From this share of failures on one is a silence, which costs time too. */
const SILENCE_FROM = 0.05;

/** Fails a share of the requests of parts, evenly enough for so few of them; returns how many it met. */
function failing(share: number): () => { met: number; of: number } {
  let of = 0;
  let met = 0;
  scene.gate.decide = ({ kind }: Passing) => {
    if (kind !== 'part') return undefined;
    of += 1;
    if (Math.floor(of * share + 0.5) <= met) return undefined;
    met += 1;
    return met === 1 && share > SILENCE_FROM ? { silentAt: PART } : WAYS[met % WAYS.length];
  };
  return () => ({ met, of });
}

async function cost(share: number, parts: number): Promise<{ cost: number; met: number; of: number }> {
  const count = failing(share);
  const [key, bytes] = [`cost/${share}`, noise(PART * parts, 6)];
  // Long enough that a busy machine is not taken for silence.
  const storage = scene.client({ stallLimit: 2_500 });
  const uploaded = await scene.upload({ key, bytes, partSize: PART, storage });
  expect(uploaded.sha256).toBe(sha256(bytes));
  expect((await scene.stored(key, bytes.length)).equals(bytes)).toBe(true);
  return { cost: scene.gate.partBytes() / bytes.length, ...count() };
}

describe('what failures cost, in bytes that came to the server', () => {
  it('is at most 1.02 times the file where 1 % of the requests of parts fail', async () => {
    const run = await cost(0.01, 300);
    expect(run.met / run.of).toBeGreaterThan(0.009);
    expect(run.cost).toBeLessThanOrEqual(1.02);
    expect(run.cost).toBeGreaterThan(1);
  });

  it('is at most 1.15 times where 10 % fail', async () => {
    const run = await cost(0.1, 120);
    expect(run.met / run.of).toBeGreaterThan(0.09);
    expect(run.cost).toBeLessThanOrEqual(1.15);
  });

  it('is more where more fail: the count sees what is sent again', async () => {
    const run = await cost(0.2, 60);
    expect(run.cost).toBeGreaterThan(1.15);
  });
});
