import type { Log } from '../../lib/base/log.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { ObjectRef } from '../../lib/object-storage/reference.ts';
import { type Uploaded, type UploadOptions, uploadObject } from '../../lib/object-storage/upload.ts';
import { type Access, clientOf, contentOf, sha256 } from './client.ts';
import { type Gate, startGate } from './gate.ts';
import type { S3Server, S3ServerKind } from './servers.ts';

export const KIB = 1024;
const MIB = 1024 * KIB;

type Note = Readonly<Record<string, string>>;

interface Job {
  readonly key: string;
  readonly bytes: Buffer;
  readonly partSize: number;
  /** What an earlier run left. */
  readonly left?: Note;
  /** Default: of the bytes. */
  readonly plan?: string;
  readonly storage?: ObjectStorage;
  readonly options?: Partial<UploadOptions>;
}

/** A server of some make, a gate before it, and a client behind that. */
export class Scene {
  readonly server: S3Server;
  readonly gate: Gate;
  readonly storage: ObjectStorage;
  /** What the clients said since the last `reset`. */
  readonly lines: string[] = [];
  /** What the last upload wrote down, oldest first. */
  readonly notes: Note[] = [];

  constructor(server: S3Server, gate: Gate) {
    this.server = server;
    this.gate = gate;
    this.storage = this.client();
  }

  reset(): void {
    this.gate.reset();
    this.lines.length = 0;
    this.notes.length = 0;
    this.server.cloud?.objectStorage.faults.clear();
    const { switches } = this.server.cloud?.objectStorage ?? {};
    if (switches) Object.assign(switches, { checksums: 'asked', listPartChecksums: false });
  }

  async stop(): Promise<void> {
    await this.gate.stop();
    await this.server.stop();
  }

  log(): Log {
    const say = (line: string) => void this.lines.push(line);
    return { info: say, notice: say, warning: say, debug: () => undefined };
  }

  client({ stallLimit = 15_000, signal = new AbortController().signal } = {}): ObjectStorage {
    const { authorize } = this.server;
    return clientOf(this.access(), { signal, log: this.log(), stallLimit, authorize });
  }

  access(): Access {
    const env = this.server.cloud?.env ?? {};
    return {
      url: this.gate.url,
      apiKey: env['IBMCLOUD_API_KEY'] ?? 'none',
      iamUrl: env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '',
    };
  }

  place(key: string): ObjectRef {
    return { bucket: this.server.bucket, key };
  }

  async upload(job: Job): Promise<Uploaded> {
    const { bytes, storage = this.storage } = job;
    this.notes.length = 0;
    return uploadObject(storage, this.place(job.key), contentOf(bytes), {
      plan: job.plan ?? sha256(bytes),
      left: job.left ?? {},
      note: async (note) => void this.notes.push(note),
      signal: new AbortController().signal,
      log: this.log(),
      lookUp: 60,
      partSize: job.partSize,
      ...job.options,
    });
  }

  /** An upload that must fail; gives what it threw and what it left written down. */
  async failing(job: Job): Promise<{ error: unknown; left: Note }> {
    const error = await this.upload(job).then(
      () => new Error('the upload succeeded'),
      (thrown: unknown) => thrown,
    );
    // Where nothing was written down, what stood there stands there still.
    return { error, left: this.notes.at(-1) ?? job.left ?? {} };
  }

  /** An upload of which one part is refused when all others are there; gives what it left. */
  async halfDone(job: Job, refused: number): Promise<Note> {
    const others = Math.ceil(job.bytes.length / job.partSize) - 1;
    const { promise: othersDone, resolve } = Promise.withResolvers<void>();
    const done = new Set<number>();
    this.gate.answered = ({ kind, at, status }) => {
      if (kind === 'part' && status === 200) done.add(at);
      // The client has heard of it, too.
      if (done.size === others) setTimeout(resolve, 20);
    };
    const before = this.gate.decide;
    this.gate.decide = (passing) =>
      passing.kind === 'part' && passing.at === refused
        ? { held: othersDone, answer: { status: 400 } }
        : before(passing);
    const { left } = await this.failing({ ...job, options: { keep: () => true } });
    this.gate.reset();
    if (left['upload'] === undefined) throw new Error('no upload was left');
    return left;
  }

  /** The object's bytes, past the gate's counting. */
  async stored(key: string, size: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let at = 0; at < size; at += 8 * MIB)
      pieces.push(await this.storage.readRange(this.place(key), at, Math.min(8 * MIB, size - at)));
    return Buffer.concat(pieces);
  }

  async exists(key: string): Promise<boolean> {
    return (await this.storage.head(this.place(key))) !== undefined;
  }

  async openUploads(key: string): Promise<number> {
    const answer = await this.storage.s3.send({
      operation: 'listMultipartUploads',
      params: { Bucket: this.server.bucket, Prefix: key },
      repeatable: true,
    });
    return Array.isArray(answer['Uploads']) ? answer['Uploads'].length : 0;
  }

  /** Numbers of the parts that came, in order of their first coming. */
  partsSeen(): number[] {
    return this.gate.seen.filter(({ kind }) => kind === 'part').map(({ at }) => at);
  }
}

export async function startScene(kind: S3ServerKind): Promise<Scene> {
  const server = await kind.start();
  return new Scene(server, await startGate(server.url, server.mend));
}
