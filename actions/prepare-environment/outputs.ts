/** In the order in which the docs name them. */
export const OUTPUTS = [
  'account-id',
  'resource-group-id',
  'kms-instance-id',
  'kms-instance-crn',
  'root-key-crn',
  'data-key-id',
  'cos-instance-crn',
  'bucket',
  'import-service-id',
  'findings',
  'missing',
  'changed',
] as const;
