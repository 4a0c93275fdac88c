/** `cos://<region>/<bucket>/<object path>`; the object's name may contain slashes. */
export function parseUri(uri: string): { region: string; bucket: string; key: string } | undefined {
  const match = /^cos:\/\/([^/]+)\/([^/]+)\/(.+)$/.exec(uri);
  if (!match) return undefined;
  const [, region = '', bucket = '', key = ''] = match;
  return { region, bucket, key };
}
