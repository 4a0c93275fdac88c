import { zeroFill } from '../../base/zeros.ts';
import { CommandError } from '../../host/run.ts';
import { BlockMap } from '../block-map.ts';
import type { SourceFile } from '../file.ts';
import { NbdProtocolError, NbdServerError } from '../nbd/errors.ts';
import { changed, damaged, inWords, notServed, unreadable } from '../refusals.ts';
import type { SourceRules } from '../rules.ts';
import type { DiskSource, Range } from '../source.ts';
import type { Work } from '../work.ts';
import { QemuServer, type Surroundings } from './server.ts';
import { looksLikeVdi, vdiSize } from './vdi.ts';
import { looksLikeVhdx, readVhdx } from './vhdx.ts';
import { vmdkSize } from './vmdk.ts';
import { looksLikeVmdk } from './vmdk-header.ts';

/** What our own reading tells. */
interface Told {
  /** Bytes of the disk. */
  readonly size: number;
  /** What is stored; without it qemu is asked, whose driver of VHDX calls everything data. */
  readonly stored?: BlockMap;
}

/** A format that qemu reads for us, after we have read in its headers that it may. */
interface QemuFormat {
  readonly format: 'vmdk' | 'vhdx' | 'vdi';
  looksLike(head: Buffer): boolean;
  /** Reads headers and tables. Throws UserError and RangeError for what must not be read. */
  read(file: SourceFile, rules: SourceRules): Promise<Told>;
  /** Options of qemu's driver. */
  readonly options: Readonly<Record<string, unknown>>;
}

const FORMATS: readonly QemuFormat[] = [
  // Whatever the file says, no other file is opened for it.
  { format: 'vmdk', looksLike: looksLikeVmdk, read: sizeOnly(vmdkSize), options: { backing: null } },
  { format: 'vhdx', looksLike: looksLikeVhdx, read: readVhdx, options: {} },
  { format: 'vdi', looksLike: looksLikeVdi, read: sizeOnly(vdiSize), options: {} },
];

function sizeOnly(sizeOf: typeof vmdkSize): QemuFormat['read'] {
  return async (file, rules) => ({ size: await sizeOf(file, rules) });
}

/** The format among those that qemu reads for us; undefined when it is another. */
export async function qemuFormatOf(file: SourceFile): Promise<QemuFormat | undefined> {
  const head = await file.slice(0, 512);
  return FORMATS.find((one) => one.looksLike(head));
}

/** Opens a VMDK, VHDX or VDI. Throws UserError before any tool is started, as far as its own headers tell. */
export async function openByQemu(
  file: SourceFile,
  kind: QemuFormat,
  rules: SourceRules,
  surroundings: Surroundings,
): Promise<DiskSource> {
  const name = kind.format.toUpperCase();
  const { size, stored } = await inWords(name, async () => {
    const told = await kind.read(file, rules);
    rules.demandSize(told.size);
    return told;
  });
  const part = file.filePart;
  if (part === undefined) throw unreadable('it is no file of the system', undefined);
  const image = { driver: kind.format, options: kind.options, part };
  const server = await QemuServer.start(image, surroundings).catch((error: unknown) => {
    throw notOpened(name, error, surroundings.signal);
  });
  try {
    if (server.client.size !== size)
      throw damaged(name, `its header says ${size} bytes, qemu reads ${server.client.size}`);
    const served = { server, name, signal: surroundings.signal };
    const ranges = stored?.ranges() ?? (await inWords(name, () => rangesOf(served, rules.work)));
    return new QemuSource(file, kind.format, served, ranges).asSource();
  } catch (error) {
    await server.stop();
    throw error;
  }
}

interface Served {
  readonly server: QemuServer;
  /** Of the format. */
  readonly name: string;
  /** Its server is killed when this is aborted. */
  readonly signal: AbortSignal;
}

async function rangesOf(served: Served, work: Work): Promise<readonly Range[]> {
  const { server } = served;
  const map = new BlockMap(server.client.size);
  try {
    for await (const range of server.client.dataRanges()) {
      await work.spend(1);
      map.mark(range.start, range.end);
    }
  } catch (error) {
    throw error instanceof RangeError ? error : await notRead(served, error);
  }
  return map.ranges();
}

class QemuSource {
  readonly #file: SourceFile;
  readonly #format: QemuFormat['format'];
  readonly #served: Served;
  readonly #ranges: readonly Range[];

  constructor(file: SourceFile, format: QemuFormat['format'], served: Served, ranges: readonly Range[]) {
    this.#file = file;
    this.#format = format;
    this.#served = served;
    this.#ranges = ranges;
  }

  asSource(): DiskSource {
    const file = this.#file;
    const { server } = this.#served;
    const close = async () => {
      await server.stop();
      await file.close();
    };
    return {
      format: this.#format,
      virtualSize: server.client.size,
      fileSize: file.size,
      packing: file.packing,
      read: (position, target) => this.#read(position, target),
      dataRanges: () => this.#ranges,
      // qemu reads the content; the file itself is read beside it.
      digestWhileReading: (signal) => file.beginSha256(signal),
      isDigested: () => file.isDigested,
      fileSha256: (signal) => file.sha256(signal),
      assertUnchanged: () => file.assertUnchanged(),
      close,
      [Symbol.asyncDispose]: close,
    };
  }

  async #read(position: number, target: Uint8Array): Promise<void> {
    const { client } = this.#served.server;
    const within = target.subarray(0, Math.max(0, client.size - position));
    zeroFill(target.subarray(within.length));
    try {
      await client.read(position, within);
    } catch (error) {
      throw await notRead(this.#served, error);
    }
  }
}

/** What qemu-nbd says when another process may write to the image (locks of the qemu family). */
const IN_USE = /Failed to get|lock/;
const NO_SOCKET = /Failed to (bind|create|listen on) socket/i;

function notOpened(name: string, error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof NbdProtocolError || (error instanceof Error && error.name === 'TimeoutError'))
    return notServed('it does not answer', error);
  if (!(error instanceof CommandError)) return error;
  if (NO_SOCKET.test(error.said)) return notServed(error.said, error);
  return IN_USE.test(error.said)
    ? changed('another process has opened it for writing')
    : damaged(name, `qemu-nbd does not open it: ${error.said}`, error);
}

async function notRead({ server, name, signal }: Served, error: unknown): Promise<unknown> {
  if (signal.aborted) return signal.reason;
  if (error instanceof NbdServerError)
    return damaged(name, `qemu cannot read all of it: ${error.message}`, error);
  return notServed('it has gone', (await server.whyEnded()) ?? error);
}
