import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { type Log, silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createOutput, writeFully } from '../../lib/host/output-file.ts';
import { nextName } from '../../lib/host/own-names.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { fileContent } from '../../lib/object-storage/content.ts';
import { download } from '../../lib/object-storage/download.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { ObjectRef } from '../../lib/object-storage/reference.ts';
import { type UploadOptions, uploadObject } from '../../lib/object-storage/upload.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

export const MIB = 1024 * 1024;

interface FileOptions {
  readonly key: string;
  readonly bytes: Buffer;
  readonly sha256?: string;
}

/** A local cloud, a proxy before its Object Storage that breaks what it is told to, and a client behind that. */
export class Scene {
  readonly cloud: LocalCloud;
  readonly proxy: FaultProxy;
  readonly storage: ObjectStorage;
  readonly folder = mkdtempSync(join(tmpdir(), 'object-storage-'));
  /** What the last upload wrote down. */
  readonly notes: Readonly<Record<string, string>>[] = [];
  /** What was said. */
  readonly lines: string[] = [];
  readonly log = {
    info: (text: string) => void this.lines.push(text),
    notice: (text: string) => void this.lines.push(text),
    warning: (text: string) => void this.lines.push(text),
  };

  constructor(cloud: LocalCloud, proxy: FaultProxy) {
    this.cloud = cloud;
    this.proxy = proxy;
    this.storage = this.client();
  }

  reset(): void {
    this.proxy.decide = () => 'pass';
    this.proxy.seen.length = 0;
    this.lines.length = 0;
  }

  async stop(): Promise<void> {
    await this.proxy.stop();
    await this.cloud.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  client(stallLimit?: number, signal = new AbortController().signal, log: Log = silentLog): ObjectStorage {
    const tokens = createTokenSource({
      apiKey: new Secret(this.cloud.env['IBMCLOUD_API_KEY'] ?? ''),
      url: this.cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '',
      mask: () => undefined,
      signal,
      log: silentLog,
    });
    return createObjectStorage({
      tokens,
      endpoints: { network: 'public', overrides: { cos: this.proxy.url } },
      region: 'us-south',
      signal,
      log,
      retry: { base: 5 },
      ...(stallLimit === undefined ? {} : { stallLimit }),
    });
  }

  place(key: string): ObjectRef {
    return { bucket: this.cloud.bucket, key };
  }

  /** Uploads a file of these bytes; gives the ids that were written down. */
  async upload(request: FileOptions): Promise<string[]> {
    await this.send(request);
    return this.notes.flatMap((note) => note['upload'] ?? []);
  }

  /** The same with other options; `by`: another client. */
  async send({ key, bytes, sha256 }: FileOptions, more: Partial<UploadOptions> = {}, by = this.storage) {
    const path = join(this.folder, key.replaceAll('/', '_'));
    writeFileSync(path, bytes);
    await using file = await open(path);
    this.notes.length = 0;
    const digest = sha256 ?? createHash('sha256').update(bytes).digest('hex');
    return await uploadObject(by, this.place(key), fileContent(file, bytes.length), {
      sha256: digest,
      plan: digest,
      left: {},
      signal: new AbortController().signal,
      note: async (note) => void this.notes.push(note),
      log: { ...silentLog, ...this.log },
      lookUp: 20,
      ...more,
    });
  }

  /** What lies there, by ranges. */
  async download(key: string): Promise<Buffer> {
    const path = join(this.folder, nextName());
    await using file = await createOutput(path);
    const head = await this.storage.head(this.place(key));
    if (!head) throw new Error('there is no object');
    const { signal } = new AbortController();
    const write = (bytes: Uint8Array, position: number) => writeFully(file, bytes, position);
    await download(this.storage, this.place(key), file, { head, signal, write });
    return readFileSync(path);
  }

  sent(method: string, text: string): number {
    return this.proxy.seen.filter((request) => request.method === method && request.url.includes(text))
      .length;
  }

  async openUploads(): Promise<number> {
    const answer = await this.storage.s3.send({
      operation: 'listMultipartUploads',
      params: { Bucket: this.cloud.bucket },
      repeatable: true,
    });
    return Array.isArray(answer['Uploads']) ? answer['Uploads'].length : 0;
  }
}

export async function startScene(): Promise<Scene> {
  const cloud = await startLocalCloud();
  return new Scene(cloud, await startFaultProxy(cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? ''));
}
