import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import { type EncryptImageInputs, parse } from '../../actions/encrypt-image/inputs.ts';
import { OUTPUTS } from '../../actions/encrypt-image/outputs.ts';
import { run } from '../../actions/encrypt-image/stage.ts';
import { Dek } from '../../lib/base/dek.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { RangeToGet } from '../../lib/object-storage/wire.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';

export const ROOT_KEY =
  'crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef:11111111-2222-3333-4444-555555555555:key:66666666-7777-8888-9999-000000000000';

/** A wrapped data key of the fake key service: its bytes name the key, as a real one's do not. */
export function wrapped(name: string): string {
  return Buffer.from(`wrapped data key ${name.padEnd(32, '.')}`).toString('base64');
}

/** Folders of one test, and a key service and a bucket that live in memory. */
export class Bench {
  readonly folder: string;
  readonly workspace: string;
  readonly temp: string;
  readonly keys = new Map<string, Buffer>();
  readonly bucket = new Map<string, { size: number; text: string; metadata: Record<string, string> }>();
  /** Calls of the services, in order. */
  readonly calls: string[] = [];

  /** `folder`: one that another bench works in as well. */
  constructor(folder = mkdtempSync(join(tmpdir(), 'encrypt-image-'))) {
    this.folder = folder;
    this.workspace = join(folder, 'workspace');
    this.temp = join(folder, 'temp');
    mkdirSync(this.workspace, { recursive: true });
    mkdirSync(this.temp, { recursive: true });
    this.keys.set(wrapped('one'), randomBytes(64));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Puts a file into the workspace. */
  file(name: string, bytes: Buffer): string {
    writeFileSync(join(this.workspace, name), bytes);
    return name;
  }

  tempFiles(): string[] {
    return readdirSync(this.temp).sort();
  }

  read(path: string): Buffer {
    return readFileSync(path);
  }

  storage(): ObjectStorage {
    const { bucket, calls } = this;
    const refuse = () => Promise.reject(new Error('not in this test'));
    const rangeOf = (key: string, start: number, end: number) => {
      calls.push(`get ${key} bytes=${start}-${end}`);
      return Buffer.from(bucket.get(key)?.text ?? '', 'latin1').subarray(start, end + 1);
    };
    const s3 = {
      region: 'us-south',
      send: async ({ params }: { params: Record<string, unknown> }) => {
        const [, start, end] = /bytes=([0-9]+)-([0-9]+)/.exec(String(params['Range'])) ?? [];
        return { Body: rangeOf(String(params['Key']), Number(start), Number(end)) };
      },
      find: refuse,
      wire: {
        putPart: refuse,
        getRange: async ({ ref, offset, room }: RangeToGet) =>
          gotRange(room, rangeOf(ref.key, offset, offset + room.length - 1)),
      },
    };
    return {
      s3,
      head: async ({ key }) => {
        calls.push(`head ${key}`);
        const object = bucket.get(key);
        return object && { size: object.size, etag: '', metadata: object.metadata };
      },
      getText: async ({ key }) => {
        calls.push(`text ${key}`);
        return bucket.get(key)?.text;
      },
      getSmall: refuse,
      putSmall: refuse,
      putText: refuse,
      list: refuse,
      bucketLocation: refuse,
      delete: refuse,
      readRange: async ({ key }, offset, length) => rangeOf(key, offset, offset + length - 1),
    };
  }

  unwrap(wrappedDek: string) {
    this.calls.push('unwrap');
    const key = this.keys.get(wrappedDek);
    if (!key) throw new Error('the fake key service does not know this wrapped key');
    return { dek: Dek.fromBase64(key.toString('base64'), 'test'), keyVersion: 'version-1' };
  }

  /** The disks of most tests are no systems: the guest is looked at only when `given` says so. */
  async run(given: Record<string, string>, options: Options = {}): Promise<Ran> {
    const lines: string[] = [];
    const states: [string, string][] = [];
    const outputs = new Outputs(OUTPUTS);
    const summary = options.summary ?? new Summary('test');
    const say = (kind: string) => (text: string) => lines.push(`${kind}: ${text}`);
    const deps: EncryptImageDeps = {
      keys: { unwrapDek: async (_, wrappedDek) => this.unwrap(wrappedDek) },
      storage: () => this.storage(),
      engines: {
        userspace: async () => createUserspaceEngine(),
        dmCrypt: async () => createUserspaceEngine(),
        probe: async () => ({ ok: false, probe: 'linux', reason: 'this is a test' }),
        second: async () => undefined,
        removeLeftovers: async () => undefined,
      },
      openCache: () => Promise.reject(new Error('not in this test')),
      allowed: { workspace: this.workspace, roots: [this.workspace, this.temp] },
      temp: this.temp,
      platform: 'linux',
      signal: options.signal ?? new AbortController().signal,
      log: { info: say('info'), notice: say('notice'), warning: say('warning'), debug: say('debug') },
      outputs,
      summary,
      remember: (what, value) => states.push([what, value]),
      streaming: () => {
        throw new Error('not in this test');
      },
    };
    const seen = { outputs, lines, states, summary };
    try {
      await run(readInputs({ 'check-guest': 'off', ...given }, options.env), options.change?.(deps) ?? deps);
      return { ...seen, error: undefined };
    } catch (error) {
      return { ...seen, error };
    }
  }
}

interface Options {
  readonly env?: Record<string, string>;
  readonly signal?: AbortSignal;
  readonly summary?: Summary;
  readonly change?: (deps: EncryptImageDeps) => EncryptImageDeps;
}

export interface Ran {
  readonly outputs: Outputs;
  readonly lines: string[];
  readonly states: [string, string][];
  readonly summary: Summary;
  readonly error: unknown;
}

/** The inputs as the action reads them, with what every test needs. Throws E_INPUT. */
export function readInputs(
  given: Record<string, string>,
  env: Record<string, string> = {},
): EncryptImageInputs {
  const all: Record<string, string> = {
    'ibmcloud-api-key': 'api-key-of-the-test',
    'wrapped-dek': wrapped('one'),
    'root-key-crn': ROOT_KEY,
    ...given,
  };
  const lookUp = (name: string) => env[name] || undefined;
  const reader = new InputReader({ input: (name) => all[name] ?? '', env: lookUp, mask() {} });
  const inputs = parse(reader, lookUp);
  reader.finish();
  return inputs;
}

/** A small disk with a boot signature, which is what makes it a disk, content, zeros and content. */
export function smallDisk(): Buffer {
  const disk = Buffer.alloc(5 * 2 ** 20 + 1024);
  disk.writeUInt16LE(0xaa55, 510);
  randomBytes(70_000).copy(disk, 1000);
  randomBytes(3000).copy(disk, disk.length - 3000);
  return disk;
}

function gotRange(room: Uint8Array, bytes: Buffer) {
  room.set(bytes);
  return { length: bytes.length, size: undefined, etag: '', headers: {} };
}
