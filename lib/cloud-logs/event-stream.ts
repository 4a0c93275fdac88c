/** UTF-16 units of one message at most: a result of thousands of events may come as one. */
const MESSAGE_LIMIT = 64 * 1024 * 1024;

/**
 * Reads server-sent events as they come, however they are cut: gives the data of each message, without comments and
 * other fields. Lines end by LF, CR LF or CR. ibm-cloud-apis.md 5.2
 */
export class EventStream {
  readonly #decoder = new TextDecoder();
  readonly #limit: number;
  /** The begun line in the pieces in which it came: joined each time, it would take the square of its length. */
  #pieces: string[] = [];
  #data: string[] = [];
  /** Of both. */
  #size = 0;
  /** The last character was a CR: an LF that follows belongs to it. */
  #afterCr = false;

  constructor(limit = MESSAGE_LIMIT) {
    this.#limit = limit;
  }

  /** The messages that are complete now. Throws RangeError when one is too long. */
  push(chunk: Uint8Array): string[] {
    return this.#read(this.#decoder.decode(chunk, { stream: true }));
  }

  /** What is left at the end of the stream: its last message may come without the empty line behind it. */
  end(): string[] {
    return this.#read(`${this.#decoder.decode()}\n\n`);
  }

  #read(text: string): string[] {
    const messages: string[] = [];
    const ends = /\r\n|\n|\r/g;
    let from = this.#afterCr && text.startsWith('\n') ? 1 : 0;
    ends.lastIndex = from;
    for (let match = ends.exec(text); match; match = ends.exec(text)) {
      this.#keep(text.slice(from, match.index));
      const message = this.#endLine();
      if (message !== undefined) messages.push(message);
      from = ends.lastIndex;
    }
    this.#keep(text.slice(from));
    if (text !== '') this.#afterCr = text.endsWith('\r');
    return messages;
  }

  #keep(piece: string): void {
    if (piece === '') return;
    this.#size += piece.length;
    if (this.#size > this.#limit) throw new RangeError(`a message is longer than ${this.#limit} characters`);
    this.#pieces.push(piece);
  }

  /** The message that an empty line has ended. */
  #endLine(): string | undefined {
    const line = this.#pieces.join('');
    this.#pieces = [];
    if (line === '') {
      const { length } = this.#data;
      const message = this.#data.join('\n');
      this.#data = [];
      this.#size = 0;
      return length > 0 ? message : undefined;
    }
    if (line.startsWith('data:')) this.#data.push(line.slice(line.startsWith('data: ') ? 6 : 5));
    else this.#size -= line.length;
    return undefined;
  }
}
