import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import { OUTPUTS } from '../../actions/encrypt-image/outputs.ts';
import { openDeps, openPostDeps } from '../../actions/encrypt-image/services.ts';
import { run } from '../../actions/encrypt-image/stage.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';
import { type Ran, readInputs } from './kit.ts';

const MIB = 2 ** 20;
/** The smallest part that Object Storage takes. */
const PART = 5 * MIB;
const QUICK = { firstLook: 20, longestLook: 50, lookUp: 500, lease: 2_000 };

/** Where the local cloud is, as its start line says: a child has no more. */
export interface Account {
  readonly env: Readonly<Record<string, string>>;
  readonly bucket: string;
  readonly rootKeyCrn: string;
}

export interface WrappedKey {
  readonly raw: Buffer;
  readonly wrapped: string;
}

export interface StreamOptions {
  readonly change?: (deps: EncryptImageDeps) => EncryptImageDeps;
  readonly signal?: AbortSignal;
  readonly states?: Map<string, string>;
}

/** A disk of so many MiB with content that no two runs share, and a hole in its second half. */
export function diskOf(mib: number): Buffer {
  const disk = Buffer.alloc(mib * MIB);
  for (let at = 0; at < mib; at += 1)
    if (at < mib / 2 || at % 4 === 3) randomBytes(4096).copy(disk, at * MIB + 5000);
  disk.writeUInt16LE(0xaa55, 510);
  return disk;
}

/** Runs of the stage with the real services, against a local cloud, from the folders of one runner. */
export class Streams {
  readonly folder = mkdtempSync(join(tmpdir(), 'stream-'));
  readonly workspace = join(this.folder, 'workspace');
  readonly temp = join(this.folder, 'temp');
  readonly account: Account;

  constructor(account: Account) {
    this.account = account;
    for (const path of [this.workspace, this.temp]) mkdirSync(path);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Puts a disk into the workspace. */
  file(name: string, bytes: Buffer): string {
    const path = join(this.workspace, name);
    writeFileSync(path, bytes);
    return path;
  }

  tempFiles(): string[] {
    return readdirSync(this.temp).sort();
  }

  async key(bytes = 64): Promise<WrappedKey> {
    const raw = randomBytes(bytes);
    const { inputs, edge } = this.#prepare({ image: 'none', stream: 'false' });
    const { tokens } = openDeps(inputs, edge).streaming();
    const { endpoints } = inputs;
    const keys = createKeyProtect({ tokens, endpoints, signal: edge.signal, log: edge.log });
    const root = parseRootKeyCrn(this.account.rootKeyCrn);
    if (!root) throw new Error('the local cloud gave no CRN');
    const dek = Dek.fromBase64(raw.toString('base64'), 'test');
    return { raw, wrapped: (await keys.wrapDek(root, dek)).wrappedDek };
  }

  storage(): ObjectStorage {
    const { inputs, edge } = this.#prepare({ image: 'none', stream: 'false' });
    return openDeps(inputs, edge).storage('us-south');
  }

  async run(given: Record<string, string>, options: StreamOptions = {}): Promise<Ran> {
    const { inputs, edge, seen } = this.#prepare(given, options);
    const deps = this.deps(openDeps(inputs, edge));
    try {
      await run(inputs, options.change?.(deps) ?? deps);
      return { ...seen, error: undefined };
    } catch (error) {
      return { ...seen, error };
    }
  }

  /** What `post` gets after a run that kept these states. */
  postDeps(states: Map<string, string>) {
    const { inputs, edge, seen } = this.#prepare({ image: 'none', stream: 'false' }, { states });
    return { deps: openPostDeps(inputs, edge), lines: seen.lines };
  }

  /** Small parts, short waits. */
  private deps(real: EncryptImageDeps): EncryptImageDeps {
    const streaming = real.streaming();
    return {
      ...real,
      engines: {
        userspace: async () => createUserspaceEngine(),
        dmCrypt: () => Promise.reject(new Error('not for a stream')),
        probe: () => Promise.reject(new Error('not for a stream')),
        second: async () => undefined,
        removeLeftovers: async () => undefined,
      },
      streaming: () => ({ ...streaming, pace: { ...streaming.pace, ...QUICK }, partSize: PART }),
    };
  }

  #prepare(given: Record<string, string>, { signal, states = new Map() }: StreamOptions = {}) {
    const { env, bucket, rootKeyCrn } = this.account;
    const inputs = readInputs(
      {
        'ibmcloud-api-key': env['IBMCLOUD_API_KEY'] ?? '',
        'root-key-crn': rootKeyCrn,
        'check-guest': 'off',
        stream: 'true',
        bucket,
        ...given,
      },
      env,
    );
    const lines: string[] = [];
    const say = (kind: string) => (text: string) => lines.push(`${kind}: ${text}`);
    const saved: [string, string][] = [];
    const summary = new Summary('test');
    const outputs = new Outputs(OUTPUTS);
    const edge: Edge = {
      log: { info: say('info'), notice: say('notice'), warning: say('warning'), debug: say('debug') },
      signal: signal ?? new AbortController().signal,
      env: { GITHUB_WORKSPACE: this.workspace, RUNNER_TEMP: this.temp },
      temp: this.temp,
      outputs,
      summary,
      mask: () => undefined,
      saveState(name, value) {
        states.set(name, value);
        saved.push([name, value]);
      },
      getState: (name) => states.get(name) ?? '',
    };
    return { inputs, edge, seen: { outputs, lines, states: saved, summary } };
  }
}

/** What lies in the bucket of a local cloud. */
export class InBucket {
  readonly #streams: Streams;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  get #bucket(): string {
    return this.#streams.account.bucket;
  }

  head(key: string) {
    return this.#streams.storage().head({ bucket: this.#bucket, key });
  }

  async bytes(key: string): Promise<Buffer> {
    const { size = 0 } = (await this.head(key)) ?? {};
    return this.#streams.storage().readRange({ bucket: this.#bucket, key }, 0, size);
  }

  text(key: string): Promise<string | undefined> {
    return this.#streams.storage().getText({ bucket: this.#bucket, key }, MIB);
  }

  async put(key: string, body: Buffer | string, metadata: Record<string, string> = {}): Promise<void> {
    await this.#streams.storage().s3.send({
      operation: 'putObject',
      params: { Bucket: this.#bucket, Key: key, Body: body, Metadata: metadata },
      repeatable: true,
    });
  }

  delete(key: string): Promise<void> {
    return this.#streams.storage().delete({ bucket: this.#bucket, key });
  }

  /** Keys below a prefix. */
  async keys(prefix = ''): Promise<string[]> {
    const { objects } = await this.#streams.storage().list(this.#bucket, prefix, 1000);
    return objects.map(({ key }) => key);
  }

  async openUploads(): Promise<number> {
    const answer = await this.#streams.storage().s3.send({
      operation: 'listMultipartUploads',
      params: { Bucket: this.#bucket },
      repeatable: true,
    });
    return Array.isArray(answer['Uploads']) ? answer['Uploads'].length : 0;
  }
}
