import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeFully } from '../../lib/host/output-file.ts';
import { type Downloaded, download } from '../../lib/object-storage/download.ts';
import type { DownloadOptions } from '../../lib/object-storage/download-work.ts';
import { noise } from './client.ts';
import { KIB, type Scene, startScene } from './kit.ts';
import { KINDS } from './servers.ts';

const RANGE = 64 * KIB;
const SIZE = RANGE * 12 + 345;
const BYTES = noise(SIZE, 1);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'transfer-download-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writeTo = (file: FileHandle) => (bytes: Uint8Array, position: number) =>
  writeFully(file, bytes, position);

/** What a download promises, before servers that other people wrote too. */
describe.each(KINDS)('a download from $title', (kind) => {
  const skipped = kind.missing !== undefined;
  const partSize = Math.max(kind.minPart, 256 * KIB);
  let scene: Scene;
  beforeAll(async () => {
    if (skipped) return;
    scene = await startScene(kind);
    await scene.upload({ key: 'down/one', bytes: BYTES, partSize });
  });
  beforeEach(() => scene?.reset());
  afterAll(() => scene?.stop());

  async function fetched(
    name: string,
    options: Partial<DownloadOptions> = {},
    storage = scene.storage,
  ): Promise<{ bytes: Buffer; downloaded: Downloaded }> {
    const path = join(folder, `${kind.name}-${name}`);
    await using file: FileHandle = await open(path, 'w+');
    const head = await storage.head(scene.place('down/one'));
    if (!head) throw new Error('there is no object');
    const downloaded = await download(storage, scene.place('down/one'), file, {
      head,
      signal: new AbortController().signal,
      write: writeTo(file),
      range: RANGE,
      ...options,
    });
    return { bytes: readFileSync(path), downloaded };
  }

  it.skipIf(skipped)('gives all bytes, and compares them with what the service tells', async () => {
    const { bytes, downloaded } = await fetched('plain');
    expect(bytes.equals(BYTES)).toBe(true);
    expect(downloaded.proof).toBe(kind.name === 'rclone' ? 'none' : 'CRC32');
    expect(downloaded.received).toBe(SIZE);
  });

  it.skipIf(skipped)('asks again for a range that was cut, refused, short or met silence', async () => {
    const fates = [
      { cutAt: 0 },
      { status: 503 },
      { cutBackAt: 1000 },
      { silentAt: 0 },
      { status: 500 },
      { status: 200, body: '<Error><Code>InternalError</Code></Error>' },
    ];
    const met = new Set<number>();
    scene.gate.decide = ({ kind: what, at }) => {
      if (what !== 'get' || met.has(at)) return undefined;
      met.add(at);
      return fates[at / RANGE];
    };
    const { bytes } = await fetched('broken', {}, scene.client({ stallLimit: 1_000 }));
    expect(met.size).toBe(13);
    expect(bytes.equals(BYTES)).toBe(true);
  });

  it.skipIf(skipped)('does not give bytes that changed on their way', async () => {
    scene.gate.decide = ({ kind: what, at }) =>
      what === 'get' && at === RANGE * 3 ? { changedBack: 17 } : undefined;
    const outcome = await fetched('changed').catch((error: unknown) => error);
    // Where nothing of the whole is known nobody can tell, and that is said.
    if (kind.name === 'rclone') expect(outcome).toMatchObject({ downloaded: { proof: 'none' } });
    else expect(outcome).toMatchObject({ code: 'E_DOWNLOAD_DAMAGED' });
  });

  it.skipIf(skipped)('refuses an object that is written anew meanwhile', async () => {
    const head = await scene.storage.head(scene.place('down/one'));
    if (!head) throw new Error('there is no object');
    const refused = fetched('anew', { head: { ...head, etag: '"00000000000000000000000000000000"' } });
    await expect(refused).rejects.toMatchObject({ code: 'E_OBJECT_CHANGED' });
  });

  it.skipIf(skipped)('goes on where an earlier one ended', async () => {
    const path = join(folder, `${kind.name}-resumed`);
    const head = await scene.storage.head(scene.place('down/one'));
    if (!head) throw new Error('there is no object');
    const reached: number[] = [];
    await using file = await open(path, 'w+');
    const options = {
      ...{ head, signal: new AbortController().signal, write: writeTo(file), range: RANGE },
      reached: async (position: number) => void reached.push(position),
    };
    scene.gate.decide = ({ kind: what, at }) =>
      what === 'get' && at >= RANGE * 8 ? { status: 400 } : undefined;
    await expect(download(scene.storage, scene.place('down/one'), file, options)).rejects.toThrow();
    const from = reached.at(-1) ?? 0;
    scene.gate.reset();
    const { received } = await download(scene.storage, scene.place('down/one'), file, { ...options, from });
    expect(received).toBe(SIZE - from);
    expect(readFileSync(path).equals(BYTES)).toBe(true);
  });
});
