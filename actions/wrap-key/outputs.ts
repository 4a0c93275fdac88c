/** In the order in which the summary and the docs name them. */
export const OUTPUTS = [
  'wrapped-dek',
  'root-key-crn',
  'root-key-version',
  'data-key-bits',
  'data-key-source',
  'key-hash',
  'timing',
] as const;
