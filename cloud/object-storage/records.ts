/** What the store keeps. Times are milliseconds since the epoch; ETags are written without quotes. */

export interface BucketRecord {
  readonly name: string;
  /** `us-south-standard`. */
  readonly location: string;
  /** `us-south`: the location without its class. */
  readonly region: string;
  /** GUID of the service instance that owns it. */
  readonly instance: string;
  readonly createdAt: number;
  readonly acl: CannedAcl;
  /** Root key of SSE with Key Protect, chosen when the bucket was made. */
  readonly rootKeyCrn?: string;
  /** Stored XML documents by subresource: `lifecycle`, `cors`, `tagging`. */
  readonly documents: Readonly<Record<string, string>>;
  /** Members that the resource configuration API has set. */
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly configuredAt: number;
}

export type CannedAcl = 'private' | 'public-read';

/** What a client may say about an object: kept and shown as it was sent. */
export interface ObjectAttributes {
  readonly contentType: string;
  /** `cache-control`, `content-disposition`, `content-encoding`, `content-language`, `expires`. */
  readonly headers: Readonly<Record<string, string>>;
  /** User metadata by its name without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: readonly Tag[];
  readonly acl: CannedAcl;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** Base64 by algorithm. */
export type Checksums = Readonly<Partial<Record<ChecksumAlgorithm, string>>>;

export type ChecksumAlgorithm = 'crc32' | 'crc32c' | 'crc64nvme' | 'sha1' | 'sha256';

export interface ObjectRecord extends ObjectAttributes {
  readonly bucket: string;
  readonly key: string;
  /** Name in the folder of bodies. */
  readonly file: string;
  readonly size: number;
  readonly etag: string;
  readonly modifiedAt: number;
  readonly checksums: Checksums;
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE';
}

export interface UploadRecord extends ObjectAttributes {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly initiatedAt: number;
  /** IAM id of who began it. */
  readonly initiator: string;
  readonly checksumAlgorithm?: ChecksumAlgorithm;
  readonly checksumType?: 'FULL_OBJECT' | 'COMPOSITE';
}

export interface PartRecord {
  readonly uploadId: string;
  readonly number: number;
  readonly file: string;
  readonly size: number;
  readonly etag: string;
  readonly modifiedAt: number;
  readonly checksums: Checksums;
}
