import type { FileHandle } from 'node:fs/promises';
import { UserError } from '../base/errors.ts';

/** Bytes that are to be an object. */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /**
   * Fills all of the room with the bytes from `position` on. Asked for in file order, a part at a time; the next call
   * comes only when the one before has resolved. The room lies in shared memory.
   */
  fill(position: number, room: Uint8Array): Promise<void>;
  /** Whether any place may be asked for again, in any order, at the price of reading it. */
  readonly again?: boolean;
}

/** A file that stays as it is: one that has become shorter is refused with UserError E_IMAGE_CHANGED. */
export function fileContent(file: FileHandle, size: number): Content {
  return {
    size,
    again: true,
    async fill(position, room) {
      for (let filled = 0; filled < room.length; ) {
        const { bytesRead } = await file.read(room, filled, room.length - filled, position + filled);
        if (bytesRead === 0) throw imageChanged(`${size} bytes`, `${position + filled} bytes`);
        filled += bytesRead;
      }
    },
  };
}

export function imageChanged(expected: string, found: string): UserError {
  return new UserError({
    code: 'E_IMAGE_CHANGED',
    what: `the encrypted image holds ${found}, not ${expected} as its manifest says; nothing was stored`,
    why: 'the file was changed or cut after it was encrypted, or the manifest belongs to another file',
    fix: 'encrypt again, and give the image and the manifest of the same run',
  });
}
