/** Names of the outputs, as in `action.yml`. */
export const OUTPUTS = ['call-id', 'queue', 'region', 'rehearse'] as const;
