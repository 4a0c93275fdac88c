import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deps, ImportPace } from '../../actions/upload-import/deps.ts';
import { parse, type UploadImportInputs } from '../../actions/upload-import/inputs.ts';
import { OUTPUTS } from '../../actions/upload-import/outputs.ts';
import { openDeps } from '../../actions/upload-import/services.ts';
import { run } from '../../actions/upload-import/stage.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { type ImageFormat, imageIdentity } from '../../lib/base/identity.ts';
import { tagOf as tagOfLoan } from '../../lib/lent-key/key-cleanup.ts';
import { WORDS } from '../../lib/lent-key/loan.ts';
import { formatManifest, type Manifest } from '../../lib/manifest/manifest.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';
import { encryptedLuks, encryptedVhd } from '../support/encrypted-files.ts';

/** How the action calls and describes the keys that it makes. */
export const KEY_NAME = WORDS.import.keyName;
export const tagOf = (identity: string, run: string): string => tagOfLoan('import', identity, run);

const BLOCK = 2 * 1024 * 1024;

/** A folder for one test file; the caller removes it. */
export function makeFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'upload-import-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface TestImage {
  readonly path: string;
  readonly bytes: Buffer;
  readonly manifest: Manifest;
  readonly dek: Dek;
}

interface ImageOptions {
  readonly name?: string;
  readonly format?: ImageFormat;
  readonly dek?: Buffer;
  readonly manifest?: Partial<Manifest>;
}

/** Encrypts a small random image, wraps its key in the local cloud, and writes both files as encrypt-image does. */
export async function makeImage(
  cloud: LocalCloud,
  folder: string,
  options: ImageOptions = {},
): Promise<TestImage> {
  const format = options.format ?? 'vhd';
  const key = options.dek ?? randomBytes(64);
  const dek = Dek.fromBase64(key.toString('base64'), 'test');
  const plain = randomBytes(BLOCK);
  writePartitionTable(plain);
  const bytes =
    format === 'vhd'
      ? encryptedVhd({ virtualSize: 2 * BLOCK, key, block: (index) => (index === 0 ? plain : undefined) })
      : encryptedLuks({ dek: key, plain, masterKeyBytes: 64, hash: 'sha256', slot: 0 });
  const wrappedDek = await wrap(cloud, dek);
  const rootKeyCrn = cloud.rootKeyCrn;
  const manifest = {
    ...manifestOf({ format, plain, bytes, dek, wrappedDek, rootKeyCrn }),
    ...options.manifest,
  };
  const path = join(folder, `${options.name ?? 'disk'}${format === 'vhd' ? '.vhd-0.vhd' : '.raw'}`);
  writeFileSync(path, bytes);
  writeFileSync(`${path}.manifest.json`, formatManifest(manifest));
  return { path, bytes, manifest, dek };
}

interface Encrypted {
  readonly format: ImageFormat;
  readonly plain: Buffer;
  readonly bytes: Buffer;
  readonly dek: Dek;
  readonly wrappedDek: string;
  readonly rootKeyCrn: string;
}

function manifestOf({ format, plain, bytes, dek, wrappedDek, rootKeyCrn }: Encrypted): Manifest {
  const sourceSha256 = createHash('sha256').update(plain).digest('hex');
  const keyHash = dek.keyHash();
  return {
    schema: 'encrypted-image-manifest/1',
    format,
    'source-sha256': sourceSha256,
    'key-hash': keyHash,
    'root-key-crn': rootKeyCrn,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    'virtual-size': format === 'vhd' ? 2 * BLOCK : BLOCK,
    'source-format': 'raw',
    'source-virtual-size': 2 * BLOCK,
    'wrapped-dek': wrappedDek,
    'root-key-version': '',
    'data-key-bits': 512,
    'data-key-source': 'generated',
    engine: 'userspace',
    verify: 'full',
    tools: {},
    guest: [],
    notes: [],
    identity: imageIdentity({ sourceSha256, format, keyHash, rootKeyCrn }),
  };
}

/** The import looks for an MBR: here with one Linux partition. */
function writePartitionTable(disk: Buffer): void {
  disk.fill(0, 440, 510);
  disk[450] = 0x83;
  disk.writeUInt32LE(8, 454);
  disk.writeUInt32LE(1000, 458);
  disk.writeUInt16LE(0xaa55, 510);
}

async function wrap(cloud: LocalCloud, dek: Dek): Promise<string> {
  const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
  const rootKey = parseRootKeyCrn(cloud.rootKeyCrn);
  if (!rootKey) throw new Error('the local cloud gave no CRN');
  return (await openDeps(inputs, edge).keys.wrapDek(rootKey, dek)).wrappedDek;
}

export interface Run {
  readonly outputs: Outputs;
  readonly lines: string[];
  readonly masked: string[];
  readonly states: Map<string, string>;
  /** Every state ever saved, in order. */
  readonly saved: [string, string][];
  readonly summary: Summary;
  readonly error: unknown;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly pace?: Partial<ImportPace>;
  readonly signal?: AbortSignal;
  readonly summary?: Summary;
  readonly change?: (deps: Deps) => Deps;
}

/** Waits of tests. A lease is long enough for a busy machine. */
const QUICK = { firstLook: 20, longestLook: 50, failureGrace: 400, lookUp: 500, quiet: 1_000, lease: 3_000 };

/** Reads the inputs like the action does and runs the stage against the local cloud, quickly. */
export async function runImport(
  cloud: LocalCloud,
  workspace: string,
  given: Record<string, string>,
  options: RunOptions = {},
): Promise<Run> {
  const { inputs, edge, run: seen } = prepare(cloud, workspace, given, options);
  const real = openDeps(inputs, edge);
  const pace = { ...real.pace, ...QUICK, ...options.pace };
  const deps = { ...real, pace };
  try {
    await run(inputs, options.change?.(deps) ?? deps);
    return { ...seen, error: undefined };
  } catch (error) {
    return { ...seen, error };
  }
}

export function prepare(
  cloud: LocalCloud,
  workspace: string,
  given: Record<string, string>,
  options: RunOptions = {},
): { inputs: UploadImportInputs; edge: Edge; run: Omit<Run, 'error'> } {
  const env: Record<string, string> = { ...cloud.env, ...options.env };
  const lines: string[] = [];
  const masked: string[] = [];
  const states = new Map<string, string>();
  const saved: [string, string][] = [];
  const lookUp = (name: string) => env[name] || undefined;
  const reader = new InputReader({
    input: (name) => given[name] ?? '',
    env: lookUp,
    mask: (value) => masked.push(value),
  });
  const inputs = parse(reader, lookUp);
  reader.finish();
  const say = (kind: string) => (text: string) => lines.push(`${kind}: ${text}`);
  const summary = options.summary ?? new Summary('test');
  const run = { outputs: new Outputs(OUTPUTS), summary, lines, masked, states, saved };
  const edge: Edge = {
    log: { info: say('info'), notice: say('notice'), warning: say('warning'), debug: say('debug') },
    signal: options.signal ?? new AbortController().signal,
    env: { GITHUB_WORKSPACE: workspace },
    temp: workspace,
    outputs: run.outputs,
    summary: run.summary,
    mask: (value) => masked.push(value),
    saveState: (name, value) => {
      states.set(name, value);
      saved.push([name, value]);
    },
    getState: (name) => states.get(name) ?? '',
  };
  return { inputs, edge, run };
}

/** What IBM needs to know of a Debian image. */
export const DEBIAN = { 'operating-system': 'DEBIAN_12_64' };

/** Requests of the local cloud whose address holds this text. */
export function wire(cloud: LocalCloud, text: string) {
  return cloud.requestLog.entries().filter(({ path }) => path.includes(text));
}

/** Requests that may have changed something: a write whose condition does not hold (412) leaves nothing. */
export function written(cloud: LocalCloud) {
  return cloud.requestLog
    .entries()
    .filter(({ method, status }) => method !== 'GET' && method !== 'HEAD' && status !== 412);
}

/** A client for the buckets of the local cloud. */
export function storageOf(cloud: LocalCloud): ObjectStorage {
  const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
  return openDeps(inputs, edge).storage('us-south');
}

/** Text of an object in the seeded bucket. */
export async function readObject(cloud: LocalCloud, key: string): Promise<string> {
  const text = await storageOf(cloud).getText({ bucket: cloud.bucket, key }, 1024 * 1024);
  if (text === undefined) throw new Error(`there is no object ${key}`);
  return text;
}

/** Keys of the leases that lie in the seeded bucket. */
export async function leases(cloud: LocalCloud): Promise<string[]> {
  const { objects } = await storageOf(cloud).list(cloud.bucket, 'encrypted-image/', 1000);
  return objects.map(({ key }) => key);
}

/** The API keys that are on the import's service ID now. */
export async function importKeys(cloud: LocalCloud): Promise<string[]> {
  const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
  const keys = await openDeps(inputs, edge).apiKeys.list(
    `iam-${cloud.importServiceId}`,
    cloud.account,
    edge.signal,
  );
  return keys.map(({ id }) => id);
}

/** Uploads bytes as another tool would: without metadata of ours. */
export async function putObject(cloud: LocalCloud, key: string, bytes: Buffer): Promise<void> {
  await storageOf(cloud).s3.send({
    operation: 'putObject',
    params: { Bucket: cloud.bucket, Key: key, Body: bytes },
    repeatable: true,
  });
}
