import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Deps, ExportPace } from '../../actions/export-image/deps.ts';
import { type ExportImageInputs, parse } from '../../actions/export-image/inputs.ts';
import { OUTPUTS } from '../../actions/export-image/outputs.ts';
import { openDeps } from '../../actions/export-image/services.ts';
import { run } from '../../actions/export-image/stage.ts';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../cloud/local-cloud.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { makeImage } from '../upload-import/kit.ts';

const BLOCK = 2 * 1024 * 1024;
const GROUP = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';

export interface Run {
  readonly outputs: Outputs;
  readonly lines: string[];
  readonly states: Map<string, string>;
  /** Every state ever saved, in order. */
  readonly saved: [string, string][];
  readonly summary: Summary;
  readonly error: unknown;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly pace?: Partial<ExportPace>;
  readonly signal?: AbortSignal;
  readonly summary?: Summary;
  readonly change?: (deps: Deps) => Deps;
}

/** Waits of tests. A lease is long enough for a busy machine. */
const QUICK: Partial<ExportPace> = {
  ...{ firstLook: 5, longestLook: 20, failureGrace: 250, lookUp: 300, quiet: 400, lease: 3_000 },
  ...{ stable: 2, queue: 500, newKey: 1_000 },
};

export interface TestTemplate {
  readonly id: number;
  readonly globalIdentifier: string;
}

/** A local cloud for all tests of a file, a service ID that may write into its bucket, and a folder. */
export class Scene {
  readonly folder = mkdtempSync(join(tmpdir(), 'export-image-'));
  cloud!: LocalCloud;
  writer!: { readonly id: string; readonly iamId: string; readonly apiKey: string };
  #source: Buffer | undefined;

  constructor(options: (folder: string) => LocalCloudOptions = () => ({})) {
    beforeAll(async () => {
      const given = options(this.folder);
      this.cloud = await startLocalCloud({
        ...given,
        settings: { transactionStep: 0, noBoot: true, ...given.settings },
      });
      this.writer = this.cloud.addServiceId('exporter');
      this.cloud.allow(this.writer.iamId, 'Writer', { serviceName: 'cloud-object-storage' });
    });
    beforeEach(() => {
      this.cloud.requestLog.clear();
      this.cloud.classicRoom.faults.clear();
      this.cloud.settings.transactionStep = 0;
    });
    afterAll(async () => {
      await this.cloud.stop();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  /** One run to the seeded bucket, with a key on the writer, unless `given` says otherwise. */
  async go(given: Record<string, string>, options: RunOptions = {}): Promise<Run> {
    const own = { bucket: this.cloud.bucket, 'export-service-id': this.writer.id };
    const { inputs, edge, run: seen } = prepare(this.cloud, this.folder, { ...own, ...given }, options);
    const real = openDeps(inputs, edge);
    const deps = { ...real, pace: { ...real.pace, ...QUICK, ...options.pace } };
    try {
      await run(inputs, options.change?.(deps) ?? deps);
      return { ...seen, error: undefined };
    } catch (error) {
      return { ...seen, error };
    }
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  file(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  /** Two blocks of four, with random bytes: the source of all plain templates. */
  get plain(): Buffer {
    this.#source ??= dynamicVhd({
      size: 4 * BLOCK,
      blockSize: BLOCK,
      blocks: [0, 2].map((index) => ({
        index,
        present: Array.from({ length: 4096 }, () => true),
        data: randomBytes(BLOCK),
      })),
    });
    return this.#source;
  }

  async plainTemplate(name: string): Promise<TestTemplate> {
    const key = 'sources/plain.vhd';
    if (!(await this.storage().head({ bucket: this.cloud.bucket, key }))) await this.put(key, this.plain);
    return this.imported({ name, uri: `cos://us-south/${this.cloud.bucket}/${key}`, isEncrypted: false });
  }

  /** With the image that it was made of. */
  async encryptedTemplate(
    name: string,
  ): Promise<TestTemplate & { readonly bytes: Buffer; readonly keyHash: string }> {
    const { bytes, manifest } = await makeImage(this.cloud, this.folder, { name });
    const key = `sources/${name}.vhd-0.vhd`;
    await this.put(key, bytes);
    const template = await this.imported({
      name,
      uri: `cos://us-south/${this.cloud.bucket}/${key}`,
      isEncrypted: true,
      crkCrn: this.cloud.rootKeyCrn,
      wrappedDek: manifest['wrapped-dek'],
    });
    return { ...template, bytes, keyHash: manifest['key-hash'] };
  }

  async imported(config: object): Promise<TestTemplate> {
    const template = (await this.classic(`${GROUP}/createFromIcos`, {
      operatingSystemReferenceCode: 'DEBIAN_12_64',
      ibmApiKey: this.cloud.env['IBMCLOUD_API_KEY'],
      cloudInit: true,
      ...config,
    })) as TestTemplate;
    await this.settled(template.id);
    return template;
  }

  /** Waits until nothing is done on the template. */
  async settled(id: number): Promise<void> {
    for (;;) {
      const children = (await this.classic(`${GROUP}/${id}/getChildren`)) as { transactionId: unknown }[];
      if (children[0]?.transactionId === null) return;
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  }

  async classic(path: string, ...args: unknown[]): Promise<unknown> {
    const { username, apiKey, restUrl } = this.cloud.classic;
    const reply = await fetch(`${restUrl}/${path}.json`, {
      method: args.length > 0 ? 'POST' : 'GET',
      headers: { authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` },
      ...(args.length > 0 ? { body: JSON.stringify({ parameters: args }) } : {}),
    });
    const value: unknown = await reply.json();
    if (!reply.ok) throw new Error(JSON.stringify(value));
    return value;
  }

  /** How often this was called since the test began. */
  calls(method: string): number {
    return this.cloud.requestLog.entries().filter(({ path }) => path.includes(method)).length;
  }

  deps(): Deps {
    const { inputs, edge } = prepare(this.cloud, this.folder, {
      'template-id': '1',
      bucket: this.cloud.bucket,
    });
    return openDeps(inputs, edge);
  }

  storage(): ObjectStorage {
    return this.deps().storage('us-south');
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const params = { Bucket: this.cloud.bucket, Key: key, Body: bytes };
    await this.storage().s3.send({ operation: 'putObject', params, repeatable: true });
  }

  async text(key: string): Promise<string | undefined> {
    return this.storage().getText({ bucket: this.cloud.bucket, key }, 1024 * 1024);
  }

  /** Keys of objects, sorted. */
  async keys(prefix: string): Promise<string[]> {
    const { objects } = await this.storage().list(this.cloud.bucket, prefix, 1000);
    return objects.map(({ key }) => key).sort();
  }

  /** The API keys that are on the writer now, without its own. */
  async exportKeys(): Promise<string[]> {
    const { apiKeys, signal } = this.deps();
    const keys = await apiKeys.list(this.writer.iamId, this.cloud.account, signal);
    return keys.filter(({ name }) => name === 'encrypted-image-export').map(({ id }) => id);
  }

  writeFile(name: string, bytes: Buffer | string): string {
    writeFileSync(this.path(name), bytes);
    return this.path(name);
  }
}

export function prepare(
  cloud: LocalCloud,
  workspace: string,
  given: Record<string, string>,
  options: RunOptions = {},
): { inputs: ExportImageInputs; edge: Edge; run: Omit<Run, 'error'> } {
  const env: Record<string, string> = { ...cloud.env, ...options.env };
  const lines: string[] = [];
  const states = new Map<string, string>();
  const saved: [string, string][] = [];
  const lookUp = (name: string) => env[name] || undefined;
  const reader = new InputReader({ input: (name) => given[name] ?? '', env: lookUp, mask: () => {} });
  const inputs = parse(reader, lookUp);
  reader.finish();
  const say = (kind: string) => (text: string) => lines.push(`${kind}: ${text}`);
  const summary = options.summary ?? new Summary('test');
  const run = { outputs: new Outputs(OUTPUTS), summary, lines, states, saved };
  const edge: Edge = {
    log: { info: say('info'), notice: say('notice'), warning: say('warning'), debug: say('debug') },
    signal: options.signal ?? new AbortController().signal,
    env: { GITHUB_WORKSPACE: workspace },
    temp: workspace,
    outputs: run.outputs,
    summary: run.summary,
    mask: () => {},
    saveState: (name, value) => {
      states.set(name, value);
      saved.push([name, value]);
    },
    getState: (name) => states.get(name) ?? '',
  };
  return { inputs, edge, run };
}
