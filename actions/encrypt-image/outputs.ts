export const OUTPUTS = [
  'encrypted-image',
  'manifest',
  'object-uri',
  'wrapped-dek',
  'source-sha256',
  'sha256',
  'size',
  'virtual-size',
  'format',
  'engine',
  'key-hash',
  'changed',
] as const;
