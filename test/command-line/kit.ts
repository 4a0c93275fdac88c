import { main } from '../../bin/main.ts';
import type { Host, StopSignal } from '../../lib/command-line/host.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON object on stdout; empty when there is none. */
  readonly outputs: Readonly<Record<string, string>>;
}

interface LineOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly columns?: number;
  /** The disk is full where stdout goes. */
  readonly brokenStdout?: boolean;
  /** File descriptor → what it gives. */
  readonly descriptors?: Readonly<Record<number, string>>;
  /** Given what sends the process a signal. */
  readonly onStart?: (send: (signal: StopSignal) => void) => void;
}

/** Runs a command line in this process. */
export async function line(args: readonly string[], options: LineOptions = {}): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const host: Host = {
    env: { ...options.env },
    folder: options.folder ?? '/nowhere',
    columns: options.columns,
    stdout(text) {
      if (options.brokenStdout) throw new Error('ENOSPC: no space left on device, write');
      said.stdout += text;
    },
    stderr(text) {
      said.stderr += text;
    },
    readDescriptor(descriptor) {
      const text = options.descriptors?.[descriptor];
      if (text === undefined) throw new Error('EBADF: bad file descriptor, read');
      return Buffer.from(text);
    },
    listen(heard) {
      options.onStart?.(heard);
      return () => undefined;
    },
  };
  const code = await main(args, host);
  return { code, ...said, outputs: said.stdout.startsWith('{') ? JSON.parse(said.stdout) : {} };
}
