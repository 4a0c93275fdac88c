/** Names of the metadata of what we upload, without `x-amz-meta-`. */
export const SHA256_METADATA = 'sha256';
/** Tells our own object from another's after a lost answer, and from run to run. */
export const MARKER_METADATA = 'upload-marker';
