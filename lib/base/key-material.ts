import { inspect } from 'node:util';

/** Bytes of a root key. ibm-cloud-apis.md 3.3 */
const ROOT_SIZES = [16, 24, 32];
/** Bytes that a standard key holds at most. ibm-cloud-apis.md 3.3 */
const STANDARD_LIMIT = 7500;

/** What a key is imported from. It never prints; `using`, or `wipe()`, overwrites it. */
export class KeyMaterial implements Disposable {
  readonly #bytes: Buffer;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** From canonical base64 on one line; else what is wrong with it, without the value. */
  static fromBase64(text: string, kind: 'root' | 'standard'): KeyMaterial | string {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text) return 'must be canonical base64 on one line (`base64 -w0`)';
    if (kind === 'root' && !ROOT_SIZES.includes(bytes.length))
      return `must hold 16, 24 or 32 bytes, not ${bytes.length}`;
    if (bytes.length === 0 || bytes.length > STANDARD_LIMIT)
      return `must hold 1 to ${STANDARD_LIMIT} bytes, not ${bytes.length}`;
    return new KeyMaterial(bytes);
  }

  /** The raw bytes. The caller must not keep or copy them longer than needed. */
  bytes(): Buffer {
    return this.#bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  wipe(): void {
    this.#bytes.fill(0);
  }

  /** `using material = …` overwrites it in every ending. */
  [Symbol.dispose](): void {
    this.wipe();
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return 'KeyMaterial(***)';
  }
}
