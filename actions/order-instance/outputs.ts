/** Names of the outputs, as in `action.yml`. */
export const OUTPUTS = [
  'instance-id',
  'instance-global-id',
  'order-id',
  'hostname',
  'public-ip',
  'private-ip',
  'hourly-price',
  'monthly-price',
  'setup-fee',
  'currency',
  'changed',
  'timing',
] as const;
