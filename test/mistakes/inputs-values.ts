import type { Mistake } from './kit.ts';

/** Values that are written otherwise than an input takes them. */
export const MISTAKES: readonly Mistake[] = [
  {
    name: 'a size in decimal units',
    action: 'encrypt-image',
    inputs: { 'max-virtual-size': '100GB' },
    code: 'E_INPUT',
    what: 'max-virtual-size must be a size such as 512MiB, 100GiB or 2TiB, not "100GB"',
    why: /./,
    fix: /./,
  },
];
