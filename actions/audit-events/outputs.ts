/** In the order in which the summary and the docs name them. */
export const OUTPUTS = ['timeline', 'events', 'missing', 'forbidden'] as const;
