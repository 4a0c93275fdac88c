import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Duplex } from 'node:stream';

export interface QemuProcess {
  /** The other ends of file descriptors 4, 5, … of QEMU. */
  readonly channels: readonly Duplex[];
  readonly stdout: NodeJS.ReadableStream;
  /** Resolves when QEMU has ended, with a sentence about how; never rejects. */
  readonly ended: Promise<string>;
  /** Ends QEMU for sure; `why` is then how it ended. */
  kill(why?: string): void;
}

/** First file descriptor of the channels; 3 is the watch. */
export const FIRST_CHANNEL = 4;
const STDERR_KEPT = 2_000;

/**
 * Starts QEMU, and beside it a watch that kills it when this process dies, however it dies: file descriptor 3 is
 * then at its end. (QEMU itself keeps running when its control channel closes.)
 */
const WATCHED = `"$@" 3<&- &
guest=$!
exec 4<&- 5<&- 6<&- 7<&- 8<&- 9<&-
{ read -r line <&3; kill -9 "$guest"; } 2>/dev/null &
watch=$!
wait "$guest"
status=$?
kill "$watch" 2>/dev/null
exit "$status"`;

/** The path of QEMU for PC machines, or undefined when this host has none. */
export function findQemu(): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder || '.', 'qemu-system-x86_64');
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/**
 * @param folder where QEMU makes the throw-away overlay of the root disk
 * @param channels how many sockets QEMU gets as file descriptors, from 4 on (at most six)
 */
export function startQemu(
  qemu: string,
  args: readonly string[],
  folder: string,
  channels: number,
): QemuProcess {
  const pipes = Array.from({ length: 1 + channels }, () => 'pipe' as const);
  const child = spawn('/bin/sh', ['-c', WATCHED, 'sh', qemu, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', ...pipes],
    // Its own process group: a Ctrl-C at the terminal is for the cloud, which then quits its guests.
    detached: true,
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: folder, LC_ALL: 'C' },
  });
  let killedFor: string | undefined;
  const ended = ending(child).then((how) => killedFor ?? how);
  const streams = child.stdio.slice(FIRST_CHANNEL) as unknown as Duplex[];
  for (const stream of streams) stream.on('error', () => stream.destroy());
  // `close` waits for all streams; nobody may be reading these any more.
  child.once('exit', () => {
    for (const stream of [child.stdio[3], ...streams]) stream?.destroy();
  });
  child.stdout?.resume();
  return {
    channels: streams,
    stdout: child.stdout as NodeJS.ReadableStream,
    ended,
    kill(why) {
      killedFor ??= why;
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended in between.
      }
    },
  };
}

/** A sentence about how the process ended, with the last line of its complaints. */
function ending(child: ChildProcess): Promise<string> {
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString('utf8')).slice(-STDERR_KEPT);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`QEMU cannot be started: ${error.message}`));
    child.once('close', (code, signal) => {
      const last = complaint.trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve('the guest has powered off');
      else resolve(`QEMU ended with ${signal ?? `exit code ${code}`}${last ? `: ${last}` : ''}`);
    });
  });
}

/** A value inside a QEMU option: commas are doubled. */
export function optionValue(text: string): string {
  return text.replaceAll(',', ',,');
}
