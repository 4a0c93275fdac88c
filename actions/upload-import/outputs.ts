/** In the order in which the summary and the docs name them. */
export const OUTPUTS = [
  'object-key',
  'object-uri',
  'template-id',
  'template-global-id',
  'datacenters',
  'changed',
  'timing',
] as const;
