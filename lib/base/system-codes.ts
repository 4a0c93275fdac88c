import type { Problem } from './errors.ts';
import { problem } from './problems.ts';

/** How people write a system → the product in its code. softlayer-api.md 11.3 */
const PRODUCTS: readonly (readonly [RegExp, string, string])[] = [
  [/^debian/i, 'DEBIAN', '12'],
  [/^ubuntu/i, 'UBUNTU', '24'],
  [/^(rhel|red ?hat)/i, 'REDHAT', '9'],
  [/^rocky/i, 'ROCKYLINUX', '9'],
  [/^centos/i, 'CENTOSSTREAM', '9'],
  [/^win/i, 'WIN', '2022'],
];

/** What is wrong with the code of an operating system; undefined when IBM may be asked. */
export function systemCodeProblem(text: string): Problem | undefined {
  if (/^[A-Z0-9][A-Z0-9._-]{2,60}$/.test(text)) return undefined;
  const product = PRODUCTS.find(([pattern]) => pattern.test(text));
  const upper = text.toUpperCase().replaceAll(/[ -]+/g, '_');
  const meant = product ? codeOf(product[1], /[0-9]+/.exec(text)?.[0] ?? product[2]) : upper;
  return problem(
    'must be a code such as DEBIAN_12_64',
    product && !/^[A-Za-z]+_[0-9]/.test(text)
      ? 'this is the name of a system; IBM takes its own codes, of product, version and 64'
      : 'such a code has capital letters, digits and . _ - only',
    /^[A-Z0-9][A-Z0-9._-]{2,60}$/.test(meant)
      ? `did you mean ${meant}?`
      : 'give the code that stands behind the system in the list of codes of the documentation',
  );
}

const codeOf = (product: string, version: string): string =>
  product === 'WIN' ? `WIN_${version}-STD_64` : `${product}_${version}_64`;
