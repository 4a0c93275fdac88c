import { constants } from 'node:fs';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../base/errors.ts';
import { CommandError, type RunResult, run } from '../../host/run.ts';
import { findTool } from '../../host/tools.ts';
import type { FilePart } from '../file.ts';
import { NbdClient } from '../nbd/client.ts';
import { NbdProtocolError } from '../nbd/errors.ts';
import { SocketReader } from '../nbd/socket-reader.ts';

/** Milliseconds for qemu-nbd to open the image and to listen, and to end when its client has left. */
const STARTING = 20_000;
const ENDING = 3000;
/** Milliseconds that it may take to say why it fails. */
const DYING = 500;
const POLL = 10;

export interface ServedImage {
  /** qemu's block driver, given so that qemu does not guess, with options of its own. */
  readonly driver: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Of the open file: qemu gets this very file, whatever its name has become, and only that part of it. */
  readonly part: FilePart;
}

export interface Surroundings {
  /** Path of a folder to make for the socket; it is gone as soon as both ends are connected. */
  readonly folder: string | undefined;
  /** Aborting it kills the server. */
  readonly signal: AbortSignal;
}

/**
 * A qemu-nbd of our own, read-only, for one client, on a socket in a folder that only this user may enter. It ends with
 * the connection, is killed on `signal`, and, where the host has setpriv, dies with this process.
 */
export class QemuServer {
  readonly client: NbdClient;
  readonly #ended: Promise<RunResult>;
  readonly #kill: AbortController;

  private constructor(client: NbdClient, ended: Promise<RunResult>, kill: AbortController) {
    this.client = client;
    this.#ended = ended;
    this.#kill = kill;
  }

  /** Throws UserError when qemu-nbd is not installed, CommandError with its words when it cannot open the image. */
  static async start(image: ServedImage, { folder, signal }: Surroundings): Promise<QemuServer> {
    const command = await commandLine(image);
    const path = await makeFolder(folder);
    const kill = new AbortController();
    let ended: Promise<RunResult> | undefined;
    try {
      // By its handle the folder has a short name, however long its path: sockets take 107 bytes.
      await using handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
      const [tool, ...args] = command;
      const ends = { signal: AbortSignal.any([signal, kill.signal]), timeout: Infinity };
      ended = run(tool, args, { fds: [image.part.fd, handle.fd], ...ends });
      ended.catch(() => undefined);
      const reader = await connected(`/proc/self/fd/${handle.fd}/nbd`, ended);
      const client = await NbdClient.start(reader, AbortSignal.any([signal, AbortSignal.timeout(STARTING)]));
      return new QemuServer(client, ended, kill);
    } catch (error) {
      throw (await deathOf(ended, kill)) ?? error;
    } finally {
      await rm(path, { recursive: true, force: true });
    }
  }

  /** Why the server is gone, in its own words; undefined when it runs or has ended well. */
  async whyEnded(): Promise<unknown> {
    return Promise.race([
      this.#ended.then(
        () => undefined,
        (error: unknown) => error,
      ),
      sleep(DYING),
    ]);
  }

  /** Ends the connection and the server, and waits for both. */
  async stop(): Promise<void> {
    this.client.close();
    const timer = setTimeout(() => this.#kill.abort(), ENDING);
    await this.#ended.catch(() => undefined);
    clearTimeout(timer);
  }
}

/** Kills it, and gives what it said when it had ended by itself: it listens before it has opened the image. */
async function deathOf(ended: Promise<RunResult> | undefined, kill: AbortController): Promise<unknown> {
  const end = ended?.then(
    () => undefined,
    (error: unknown) => error,
  );
  await Promise.race([end, sleep(DYING)]);
  kill.abort();
  const error = await end;
  return error instanceof CommandError && error.reason === 'exit' ? error : undefined;
}

async function commandLine({ driver, options, part }: ServedImage): Promise<[string, ...string[]]> {
  const tool = await findTool('qemu-nbd');
  if (tool === undefined) throw missing(driver);
  const image = { driver, ...options, 'read-only': true, file: fileOf(part) };
  const args = ['--read-only', '--shared=1', '--socket=/proc/self/fd/4/nbd', `json:${JSON.stringify(image)}`];
  const setpriv = await findTool('setpriv');
  if (setpriv === undefined) return [tool, ...args];
  return [setpriv, '--no-new-privs', '--pdeathsig', 'KILL', '--', tool, ...args];
}

/** The file itself, or a window on it. A part fills whole sectors: what pads a member of a tar archive is zeros. */
function fileOf({ start, size, whole }: FilePart): object {
  const file = { driver: 'file', filename: '/proc/self/fd/3', 'read-only': true };
  if (whole) return file;
  return { driver: 'raw', offset: start, size: Math.ceil(size / 512) * 512, 'read-only': true, file };
}

async function makeFolder(folder: string | undefined): Promise<string> {
  if (folder === undefined) return mkdtemp(join(tmpdir(), 'encrypted-image-'));
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

async function connected(path: string, ended: Promise<RunResult>): Promise<SocketReader> {
  const deadline = performance.now() + STARTING;
  let running = true;
  const end = ended.finally(() => {
    running = false;
  });
  end.catch(() => undefined);
  while (running && performance.now() < deadline) {
    const reader = await SocketReader.connect(path);
    if (reader) return reader;
    await Promise.race([sleep(POLL), end]);
  }
  await Promise.race([end, Promise.resolve()]);
  throw new NbdProtocolError(`qemu-nbd did not listen within ${STARTING / 1000} s`);
}

function missing(driver: string): UserError {
  return new UserError({
    code: 'E_TOOL_MISSING',
    what: `the source is a ${driver.toUpperCase()} image, and qemu-nbd, which reads it, is not installed`,
    why: 'raw, VHD and qcow2 images are read without any tool, other formats by those of qemu',
    fix: 'install the package qemu-utils (Red Hat: qemu-img) on the runner, or convert the image with `qemu-img convert -O qcow2` where it was made',
  });
}
