import type { Step } from './step.ts';

/** In the order of the procedure (findings.ts). */
export const ALL_STEPS: readonly Step[] = [];
