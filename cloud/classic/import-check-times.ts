/** The checks of an import that a test may move between the call and the transaction. */
export type ImportCheckName =
  | 'uri'
  | 'name'
  | 'operatingSystem'
  | 'flags'
  | 'keyRegion'
  | 'credentials'
  | 'object'
  | 'unwrap';

/** Who makes a check: the call itself, so that its answer is the refusal, or the transaction behind it. */
export type ImportCheckTimes = Record<ImportCheckName, 'call' | 'import'>;

/** Which checks the call makes itself [inferred], in the order in which they are made. */
export const IMPORT_CHECK_TIMES: Readonly<ImportCheckTimes> = {
  uri: 'call',
  name: 'call',
  operatingSystem: 'call',
  flags: 'call',
  keyRegion: 'call',
  credentials: 'call',
  object: 'call',
  unwrap: 'call',
};
