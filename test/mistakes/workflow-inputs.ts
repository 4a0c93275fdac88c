import { ORDERED } from '../check-request/kit.ts';
import type { Mistake } from './kit.ts';

const GOOD = ORDERED as Mistake['inputs'];

/** What a caller of a workflow gives, and its first job refuses. */
export const MISTAKES: readonly Mistake[] = [
  {
    name: 'a server is wanted without a ceiling of its price',
    action: 'check-request',
    workflow: 'encrypted-image',
    inputs: { ...GOOD, 'max-hourly-price': '' },
    code: 'E_CEILING',
    what: /max-hourly-price is missing/,
    why: /sets no ceiling/,
    fix: /give max-hourly-price/,
  },
];
