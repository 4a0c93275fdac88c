/** What a process of its own is asked to measure (on stdin), and what it answers (on stdout), as JSON. */
export type ChildJob = EncryptTask | PerSectorTask | CipherTask | WriteTask;

export interface EncryptTask {
  /** `engine`: the engine's and the verification's calls alone. `stage`: all of the action's stage. */
  readonly task: 'engine' | 'stage';
  readonly engine: 'userspace' | 'dm-crypt';
  readonly format: 'vhd' | 'luks-raw';
  readonly verify: 'none' | 'sample' | 'full';
  readonly source: string;
  readonly output: string;
  /** The DEK, base64. */
  readonly key: string;
}

export interface PerSectorTask {
  readonly task: 'per-sector';
  readonly source: string;
  readonly output: string;
  readonly key: string;
}

/** What the disk needs for a file of `size` bytes, whatever is in it. */
export interface WriteTask {
  readonly task: 'write';
  readonly size: number;
  readonly output: string;
}

export interface CipherTask {
  readonly task: 'cipher';
  /** Threads that encrypt at the same time; 1 is the process's own. */
  readonly lanes: number;
  /** How long, after a first second that does not count. */
  readonly seconds: number;
}

export interface ChildAnswer {
  /** Of encryptions: until the result was on the medium. */
  readonly seconds: number;
  /** Of ciphers in memory. */
  readonly bytesPerSecond?: number;
  /** The most memory that the process ever had resident, in bytes. */
  readonly peakRss: number;
}
