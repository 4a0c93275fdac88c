import { Claims } from '../claims.ts';

/**
 * Which clusters of the file hold what: no cluster is a table and data, or two data clusters, at once. Only compressed
 * clusters may share one with their kind.
 */
export class ClusterPlaces {
  readonly #clusterSize: number;
  readonly #fileSize: number;
  readonly #owned: Claims;
  #packed: Claims | undefined;

  /** Bytes of the file and of a cluster. */
  constructor(fileSize: number, clusterSize: number) {
    this.#clusterSize = clusterSize;
    this.#fileSize = fileSize;
    this.#owned = new Claims(fileSize, clusterSize);
  }

  /** Throws RangeError when something else lies at these bytes. */
  own(what: string, offset: number, length: number): void {
    for (const at of this.#clusters(offset, length))
      if (this.#packed?.isTaken(at) || !this.#owned.take(at)) throw overlap(what, offset);
  }

  /** For compressed data. */
  share(offset: number, length: number): void {
    this.#packed ??= new Claims(this.#fileSize, this.#clusterSize);
    for (const at of this.#clusters(offset, length)) {
      if (this.#owned.isTaken(at)) throw overlap('a compressed cluster', offset);
      this.#packed.take(at);
    }
  }

  *#clusters(offset: number, length: number): Generator<number> {
    const first = offset - (offset % this.#clusterSize);
    for (let at = first; at < offset + length; at += this.#clusterSize) yield at;
  }
}

function overlap(what: string, offset: number): RangeError {
  return new RangeError(`${what} at ${offset} overlaps something else`);
}
