import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noise, sha256 } from './client.ts';
import { KIB, type Scene, startScene } from './kit.ts';
import { KINDS } from './servers.ts';

/** What an upload promises, before servers that other people wrote too. */
describe.each(KINDS)('an upload to $title', (kind) => {
  const partSize = Math.max(kind.minPart, 64 * KIB);
  const size = partSize * 3 + 4321;
  const skipped = kind.missing !== undefined;
  let scene: Scene;
  beforeAll(async () => {
    if (!skipped) scene = await startScene(kind);
  });
  beforeEach(() => scene?.reset());
  afterAll(() => scene?.stop());

  it.skipIf(skipped)('stores all bytes, and proves it', async () => {
    const bytes = noise(size, 1);
    const uploaded = await scene.upload({ key: 'plain/one', bytes, partSize });
    expect(uploaded).toMatchObject({ sha256: sha256(bytes), partsSent: 4, partsFound: 0, bytesSent: size });
    expect(uploaded.proof).toBe(kind.name === 'rclone' ? 'sample' : 'whole object');
    expect((await scene.stored('plain/one', size)).equals(bytes)).toBe(true);
    expect(scene.notes.at(-1)).toEqual({});
  });

  it.skipIf(skipped)('sends a part again that was cut, refused or met silence', async () => {
    const bytes = noise(size, 2);
    const fates = [{ cutAt: 1000 }, { status: 503 }, { done: 'lost' as const }, { silentAt: 1000 }];
    const met = new Set<number>();
    scene.gate.decide = ({ kind: what, at }) => {
      if (what !== 'part' || met.has(at)) return undefined;
      met.add(at);
      return fates[at - 1];
    };
    const storage = scene.client({ stallLimit: 1_000 });
    const uploaded = await scene.upload({ key: 'broken/one', bytes, partSize, storage });
    expect(met.size).toBe(4);
    expect(uploaded.sha256).toBe(sha256(bytes));
    expect((await scene.stored('broken/one', size)).equals(bytes)).toBe(true);
  });

  it.skipIf(skipped)('goes on where an earlier run ended, with what that one had sent', async () => {
    const bytes = noise(size, 3);
    const job = { key: 'again/one', bytes, partSize };
    const left = await scene.halfDone(job, 3);
    const uploaded = await scene.upload({ ...job, left });
    expect(uploaded).toMatchObject({ partsFound: 3, partsSent: 1 });
    expect(scene.partsSeen()).toEqual([3]);
    expect(scene.gate.partBytes()).toBe(partSize);
    expect((await scene.stored('again/one', size)).equals(bytes)).toBe(true);
    expect(await scene.openUploads('again/one')).toBe(0);
  });

  it.skipIf(skipped)('finds its object where the answer to the completion was lost', async () => {
    const bytes = noise(size, 4);
    let lost = 0;
    scene.gate.decide = ({ kind: what }) =>
      what === 'complete' && lost++ === 0 ? { done: 'lost' } : undefined;
    await scene.upload({ key: 'lost/one', bytes, partSize });
    expect(lost).toBeGreaterThan(0);
    expect(scene.gate.partBytes()).toBe(size);
    expect((await scene.stored('lost/one', size)).equals(bytes)).toBe(true);
  });

  it.skipIf(skipped)('does not leave an object of other bytes than were read', async () => {
    const bytes = noise(size, 5);
    let changed = false;
    scene.gate.decide = ({ kind: what, at }) => {
      if (what !== 'part' || at !== 2 || changed) return undefined;
      changed = true;
      return { changed: 7 };
    };
    const outcome = await scene
      .upload({ key: 'changed/one', bytes, partSize })
      .catch((error: unknown) => error);
    expect(changed).toBe(true);
    // A server that knows CRCs refuses the part, which is sent again; before another the object is found to be wrong.
    if (outcome instanceof Error) {
      expect(outcome).toMatchObject({ code: 'E_UPLOAD_WRONG' });
      expect(await scene.exists('changed/one')).toBe(false);
    } else {
      expect((await scene.stored('changed/one', size)).equals(bytes)).toBe(true);
    }
    expect(outcome instanceof Error).toBe(kind.name === 'rclone');
  });
});
