/** `cos://region/bucket/key`: how IBM's import names an object. softlayer-api.md 7.1 */
export interface CosUri {
  readonly region: string;
  readonly bucket: string;
  /** May contain `/`. */
  readonly key: string;
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

export function parseCosUri(text: string): CosUri | undefined {
  const match = /^cos:\/\/([a-z]{2}[a-z0-9-]*)\/([^/]+)\/(.+)$/s.exec(text);
  if (!match) return undefined;
  const [, region, bucket, key] = match as unknown as [string, string, string, string];
  return isBucketName(bucket) && objectKeyProblem(key) === undefined ? { region, bucket, key } : undefined;
}

export function formatCosUri(uri: CosUri): string {
  return `cos://${uri.region}/${uri.bucket}/${uri.key}`;
}

export function isBucketName(text: string): boolean {
  return BUCKET.test(text) && !text.includes('..') && !/^[0-9.]+$/.test(text);
}

/**
 * Why this key cannot name an image object; undefined when it can. Only characters that need no escaping in a
 * URI, because IBM's import takes the key inside `cos://…` (softlayer-api.md 8: avoid URL-special characters).
 */
export function objectKeyProblem(key: string): string | undefined {
  if (key.length === 0 || Buffer.byteLength(key) > 900) return 'must have 1 to 900 bytes';
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(key))
    return 'may hold letters, digits and . _ - / only, and begins with a letter or digit';
  if (key.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return 'has an empty, . or .. path part';
  return undefined;
}
