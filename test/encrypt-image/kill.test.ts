import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { parseManifest } from '../../lib/manifest/manifest.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import { hasTool } from '../support/tools.ts';
import type { Order, Survived } from './dying-run.ts';
import { Bench, wrapped } from './kit.ts';

/**
 * SIGKILL at every step that a run takes on the disk, and at any moment while its threads work (pitfalls.md H3): under
 * the final name there is nothing, or the whole image; and the next run cleans up and succeeds.
 */

const PROGRAM = fileURLToPath(new URL('dying-run.ts', import.meta.url));
const MIB = 2 ** 20;
const key = randomBytes(64);

/** Content, a hole and content. */
function diskOf(mib: number): Buffer {
  const disk = Buffer.alloc(mib * MIB);
  for (let at = 0; at < mib; at += 1) if (at % 8 < 5) randomBytes(4096).copy(disk, at * MIB + 100);
  return disk;
}

const small = diskOf(7);

/** What the children compile is kept between them: without it they would spend most of their time on that. */
const compiled = mkdtempSync(join(tmpdir(), 'kill-compiled-'));
const childEnv = { ...process.env, NODE_COMPILE_CACHE: compiled };
beforeAll(() => withScene({ format: 'vhd', source: 'a file' }, small, (scene) => scene.child()));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

interface Case {
  readonly format: ImageFormat;
  readonly source: 'a file' | 'a download' | 'a VMDK' | 'a packed file';
}

/** Folders of one run, and what is expected of it. */
class Scene {
  readonly bench = new Bench();
  readonly #case: Case;
  readonly #disk: Buffer;

  constructor(one: Case, disk: Buffer) {
    this.#case = one;
    this.#disk = disk;
    this.bench.keys.set(wrapped('one'), key);
    if (one.source === 'a VMDK') this.#convert(disk);
    else this.bench.file('disk.img', one.source === 'a packed file' ? gzipSync(disk) : disk);
    this.bench.bucket.set('disk.img', { size: disk.length, text: disk.toString('latin1'), metadata: {} });
  }

  #convert(disk: Buffer): void {
    const raw = join(this.bench.folder, 'disk.raw');
    writeFileSync(raw, disk);
    const image = join(this.bench.workspace, 'disk.img');
    execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', 'vmdk', raw, image]);
  }

  get #inputs(): Record<string, string> {
    const { format, source } = this.#case;
    const where =
      source !== 'a download'
        ? { image: 'disk.img' }
        : { 'image-uri': 'cos://us-south/images/disk.img', 'remove-source': 'true' };
    return { ...where, format, output: this.#output };
  }

  get #output(): string {
    return join(this.bench.temp, 'result');
  }

  /** Runs in a process of its own; undefined when that was killed. */
  async child(
    at: { step?: number; when?: 'before' | 'during'; read?: number } = {},
  ): Promise<Survived | undefined> {
    const order: Order = {
      folder: this.bench.folder,
      key: key.toString('base64'),
      inputs: this.#inputs,
      object: 'disk.img',
      step: at.step,
      when: at.when ?? 'before',
      read: at.read,
    };
    const child = spawn(process.execPath, [PROGRAM], { env: childEnv, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify(order));
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    return signal === 'SIGKILL' ? undefined : (JSON.parse(text) as Survived);
  }

  /** Under the final name there is nothing, or all of it with its manifest. */
  async expectNothingHalf(): Promise<void> {
    if (!existsSync(this.#output)) return;
    await this.expectWhole();
  }

  async expectWhole(): Promise<void> {
    const bytes = readFileSync(this.#output);
    const manifest = parseManifest(readFileSync(`${this.#output}.manifest.json`, 'utf8'), 'test');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest.sha256);
    const plain = await decryptedDisk(bytes, this.#case.format, key);
    expect(plain.subarray(0, this.#disk.length).equals(this.#disk)).toBe(true);
  }

  /** The next run, in this process: it succeeds, or adopts, and nothing but its result is left. */
  async expectNextRunConverges(): Promise<void> {
    const ran = await this.bench.run(this.#inputs);
    expect(ran.error).toBeUndefined();
    await this.expectWhole();
    expect(readdirSync(this.bench.temp).sort()).toEqual(['result', 'result.manifest.json']);
  }
}

async function withScene<T>(one: Case, disk: Buffer, use: (scene: Scene) => Promise<T>): Promise<T> {
  const scene = new Scene(one, disk);
  try {
    return await use(scene);
  } finally {
    scene.bench.remove();
  }
}

/** Two at a time. */
async function inPairs<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

/** Which of the run's steps are tried: what the formats and sources have in common is tried with one of them. */
const CASES: readonly (Case & { readonly first: number; readonly last: number })[] = [
  { format: 'vhd', source: 'a file', first: 99, last: 0 },
  { format: 'luks-raw', source: 'a file', first: 2, last: 6 },
  { format: 'vhd', source: 'a download', first: 4, last: 2 },
  // A folder is made for the socket of qemu-nbd, and removed as soon as that has been found.
  { format: 'vhd', source: 'a VMDK', first: 4, last: 0 },
  // What is unpacked loses its name before anything is written into it.
  { format: 'vhd', source: 'a packed file', first: 6, last: 2 },
];
const impossible = (one: Case) => one.source === 'a VMDK' && !(hasTool('qemu-img') && hasTool('qemu-nbd'));

interface Point {
  readonly step: number;
  readonly when: 'before' | 'during';
}

/** Before each step, which is after the one before it, and in the midst of those that give and take names. */
function pointsOf(steps: Survived['steps'], first: number, last: number): Point[] {
  return steps.flatMap((name, step): Point[] => {
    if (step >= first && step < steps.length - last) return [];
    const during: Point[] = ['link', 'unlink', 'mkdir', 'rm'].includes(name)
      ? [{ step, when: 'during' }]
      : [];
    return [{ step, when: 'before' }, ...during];
  });
}

describe.each(CASES)('SIGKILL while $source becomes $format', (one) => {
  let steps: Survived['steps'];
  beforeAll(async () => {
    if (impossible(one)) return;
    steps = await withScene(one, small, async (scene) => {
      const survived = await scene.child();
      expect(survived?.error).toBeUndefined();
      await scene.expectWhole();
      return survived?.steps ?? [];
    });
    for (const step of ['open', 'write', 'sync', 'link', 'unlink'] as const) expect(steps).toContain(step);
  });

  it('leaves nothing half at any step, and the next run converges', async ({ skip }) => {
    if (impossible(one)) skip('qemu-img and qemu-nbd are missing: the package qemu-utils brings them');
    const points = pointsOf(steps, one.first, one.last);
    let killed = 0;
    await inPairs(points, async (point) =>
      withScene(one, small, async (scene) => {
        if ((await scene.child(point)) === undefined) killed += 1;
        await scene.expectNothingHalf();
        await scene.expectNextRunConverges();
      }),
    );
    // Steps overlap, so that a run may take one less than another.
    expect(killed).toBeGreaterThan(points.length * 0.9);
  }, 300_000);
});

describe('SIGKILL while threads encrypt, and while the result is read back', () => {
  it.each(['vhd', 'luks-raw'] as const)(
    'leaves nothing half of %s, and the next run converges',
    async (format) => {
      const one: Case = { format, source: 'a file' };
      const disk = diskOf(48);
      const survived = await withScene(one, disk, (scene) => scene.child());
      expect(survived?.error).toBeUndefined();
      let killed = 0;
      await withScene(one, disk, async (scene) => {
        const shares = format === 'vhd' ? [0.2, 0.45, 0.7, 0.95] : [0.4, 0.9];
        for (const share of shares) {
          const read = Math.floor((survived?.reads ?? 0) * share);
          if ((await scene.child({ read })) === undefined) killed += 1;
          await scene.expectNothingHalf();
        }
        await scene.expectNextRunConverges();
        expect(killed).toBe(shares.length);
      });
    },
    120_000,
  );
});
