/** In the order in which the summary and the docs name them. */
export const OUTPUTS = [
  'template-id',
  'template-global-id',
  'object-uris',
  'image',
  'sha256',
  'size',
  'encrypted',
  'changed',
  'timing',
] as const;
