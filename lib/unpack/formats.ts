/** What an unpacker may tell on its way. */
export interface Unpacking {
  /** So many bytes will follow, as the file itself says. Throws UserError when they are too many. */
  readonly expect: (bytes: number) => void;
  /** The user should know this. */
  readonly warn: (text: string) => void;
}
