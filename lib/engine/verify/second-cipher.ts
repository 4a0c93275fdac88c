import type { ImageFormat } from '../../base/identity.ts';

/** A finished file whose structures have been checked. */
export interface StoredImage {
  readonly path: string;
  readonly format: ImageFormat;
  /** The key of its sectors: the DEK of a VHD, the volume key of a LUKS image. */
  readonly key: Uint8Array;
  /** Bytes of its virtual disk. */
  readonly virtualSize: number;
  /** Stored 2 MiB blocks in the order of the file, each with the byte offset of its data. */
  readonly blocks: readonly { readonly block: number; readonly dataOffset: number }[];
}

/** Decrypts single sectors by code that shares nothing with the engine that wrote them. */
export interface SecondCipher {
  /** As it is named in the log: `dm-crypt`. */
  readonly name: string;
  /** Plaintext of these sectors of a block (numbers within the block, ascending), 512 bytes each. */
  decrypt(block: number, sectors: readonly number[]): Promise<readonly Uint8Array[]>;
  close(): Promise<void>;
}

/** Undefined: it cannot work here after all. The key is that of the image, and the caller's to wipe. */
export type OpenSecondCipher = (image: StoredImage) => Promise<SecondCipher | undefined>;
