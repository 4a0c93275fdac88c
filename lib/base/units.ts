/** The types of values (contract.md Rules). Parsers return undefined for what is not exactly such a value. */

const DURATION_UNITS = { s: 1_000, m: 60_000, h: 3_600_000 } as const;
const SIZE_UNITS = { MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 } as const;

/** `90s`, `15m`, `6h` → milliseconds. At most 30 days. */
export function parseDuration(text: string): number | undefined {
  const match = /^([1-9][0-9]{0,6})(s|m|h)$/.exec(text);
  if (!match) return undefined;
  const milliseconds = Number(match[1]) * DURATION_UNITS[match[2] as keyof typeof DURATION_UNITS];
  return milliseconds <= 30 * 24 * DURATION_UNITS.h ? milliseconds : undefined;
}

/** `100GiB` or `100 GiB` → bytes. */
export function parseSize(text: string): number | undefined {
  const match = /^([1-9][0-9]{0,8}) ?(MiB|GiB|TiB)$/.exec(text);
  if (!match) return undefined;
  const bytes = Number(match[1]) * SIZE_UNITS[match[2] as keyof typeof SIZE_UNITS];
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

export function formatSize(bytes: number): string {
  for (const [unit, factor] of [
    ['TiB', 2 ** 40],
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
  ] as const) {
    if (bytes >= factor) return `${(bytes / factor).toFixed(bytes % factor === 0 ? 0 : 1)} ${unit}`;
  }
  return `${bytes} bytes`;
}

export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

/** Prices are decimals; they are compared exactly, as millionths. */
export interface Price {
  readonly micros: bigint;
  /** Plain decimal without superfluous zeros: `0.056`, `29`. */
  readonly text: string;
}

/** `0.5`, `29`, and SoftLayer's `.056`. At most six decimals; no sign, no exponent. */
export function parsePrice(text: string): Price | undefined {
  const match = /^([0-9]{0,9})(?:\.([0-9]{1,12}))?$/.exec(text);
  if (!match || (match[1] === '' && match[2] === undefined)) return undefined;
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  if (decimals.length > 6) return undefined;
  return priceOf(BigInt(match[1] || '0') * 1_000_000n + BigInt(decimals.padEnd(6, '0')));
}

export function priceOf(micros: bigint): Price {
  const decimals = (micros % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '');
  return { micros, text: `${micros / 1_000_000n}${decimals ? `.${decimals}` : ''}` };
}
