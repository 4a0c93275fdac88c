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

/** Encrypting while uploading: as a whole, or its parts alone, one after the other. */
export interface StreamTask extends TransferJob {
  readonly task: 'stream' | 'parts';
  /** The DEK, base64. */
  readonly dek: string;
}

/** One measurement within our process, its start left out. */
export interface Part {
  readonly id: 'digest' | 'encrypt' | 'upload' | 'stream';
  readonly seconds: number;
  readonly cpuSeconds: number;
}
