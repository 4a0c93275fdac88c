import { readdirSync, readlinkSync, readSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Host, StopSignal } from './host.ts';

/** The process itself. */
export function processHost(): Host {
  return {
    env: process.env,
    folder: process.cwd(),
    columns: process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? process.stderr.columns : undefined,
    // By the descriptors: what is left to a stream is lost when the process ends at once.
    stdout: (text) => write(1, text),
    stderr(text) {
      try {
        write(2, text);
      } catch {
        // There is no other place to say it; the exit code still tells how it ended.
      }
    },
    readDescriptor,
    listen(heard) {
      const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal): [StopSignal, () => void] => [
        signal,
        () => heard(signal),
      ]);
      for (const [signal, listener] of listeners) process.on(signal, listener);
      return () => {
        for (const [signal, listener] of listeners) process.off(signal, listener);
      };
    },
  };
}

/** Where Linux tells what this process has open. */
const OPEN = '/proc/self/fd';

/** Milliseconds until a descriptor that cannot take or give anything now is asked again. */
const PAUSE = 10;

function write(descriptor: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      // Nobody reads any more: the exit code still tells how it ended.
      if (isCode(error, 'EPIPE')) return;
      if (!isCode(error, 'EAGAIN')) throw error;
      pause();
    }
  }
}

function readDescriptor(descriptor: number, limit: number): Buffer {
  if (isatty(descriptor)) throw new Error('it is a terminal, which shows what is typed');
  if (isOwn(descriptor)) throw new Error('nothing was opened there for this program');
  const bytes = Buffer.alloc(limit + 1);
  let length = 0;
  while (length <= limit) {
    try {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
    } catch (error) {
      if (!isCode(error, 'EAGAIN')) throw error;
      pause();
    }
  }
  throw new Error(`it gives more than ${limit} bytes`);
}

/**
 * Whether Node opened it for itself: what was not given has a number that Node takes for its event loop, and a read there
 * would wait for ever. A pipe whose other end is in this process has no end either.
 */
function isOwn(descriptor: number): boolean {
  const target = targetOf(descriptor);
  if (target?.startsWith('anon_inode:')) return true;
  if (!target?.startsWith('pipe:')) return false;
  return readdirSync(OPEN).some((other) => Number(other) !== descriptor && targetOf(other) === target);
}

/** undefined: not open, or no system that tells it. */
function targetOf(descriptor: number | string): string | undefined {
  try {
    return readlinkSync(`${OPEN}/${descriptor}`);
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
