export interface ImageUri {
  readonly region: string;
  readonly bucket: string;
  readonly key: string;
}

/** `cos://<region>/<bucket>/<object path>`; the object's name may contain slashes. */
export function parseUri(uri: string): ImageUri | undefined {
  const match = /^cos:\/\/([^/]+)\/([^/]+)\/(.+)$/.exec(uri);
  if (!match) return undefined;
  const [, region = '', bucket = '', key = ''] = match;
  return { region, bucket, key };
}
