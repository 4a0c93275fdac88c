/** What a command line runs in: the process, or a test. */
export interface Host {
  readonly env: NodeJS.ProcessEnv;
  /** The current folder, absolute. */
  readonly folder: string;
  /** Columns of the terminal that stderr is; undefined when it is none. */
  readonly columns: number | undefined;
  /** Throws what the system says, but not that nobody reads. */
  stdout(text: string): void;
  stderr(text: string): void;
  /** All that a file descriptor gives until its end, at most `limit` bytes. Throws what the system says. */
  readDescriptor(descriptor: number, limit: number): Buffer;
  /** Calls `heard` at SIGINT and SIGTERM. Returns what ends it. */
  listen(heard: (signal: StopSignal) => void): () => void;
}

export type StopSignal = 'SIGINT' | 'SIGTERM';
