import type { Direction } from './report.ts';

/** One file in one direction. */
export interface TransferJob {
  readonly direction: Direction;
  readonly endpoint: string;
  readonly key: string;
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Of the file, lower-case hex: an image's manifest tells it. */
  readonly sha256: string;
}

/** A part of `stream`, alone or as a whole. */
export interface StreamTask {
  readonly task: 'digest' | 'encrypt' | 'stream';
  readonly endpoint: string;
  readonly key: string;
  /** The plain image. */
  readonly file: string;
  /** The DEK, base64. */
  readonly dek: string;
}
