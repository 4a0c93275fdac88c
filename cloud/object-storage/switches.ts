import type { ChecksumAlgorithm } from './records.ts';

/** What tests change about the service; it counts from the next request on. */
export interface Switches {
  /** Bytes that each part but the last must have: 5 MB as IBM counts (ibm-cloud-apis.md 4.6). */
  minPart: number;
  /**
   * - `asked` (default): those that the client asks for are verified, kept and told
   * - `none`: `x-amz-checksum-…` means nothing, as to a server that never heard of it
   * - an algorithm: multipart objects have this one, whatever their client asked for
   */
  checksums: 'asked' | 'none' | ObjectChecksum;
  /**
   * ListParts tells the checksums of parts, as Amazon's S3 does. Default false: IBM's page has no such member
   * (ibm-cloud-apis.md 4.5).
   */
  listPartChecksums: boolean;
}

interface ObjectChecksum {
  readonly algorithm: ChecksumAlgorithm;
  readonly type: 'FULL_OBJECT' | 'COMPOSITE';
}

export function defaultSwitches(): Switches {
  return { minPart: 5 * 1024 * 1024, checksums: 'asked', listPartChecksums: false };
}
