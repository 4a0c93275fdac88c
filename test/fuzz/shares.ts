/** How many cases each campaign runs in `npm test`: a million and more in all, in about half a minute of one core. */
export const SHARES = {
  vhdSmall: 380_000,
  vhdLarge: 60_000,
  vhdLongTable: 1_000,
  qcow2: 300_000,
  qcow2Compressed: 50_000,
  luks1: 250_000,
  structure: 40_000,
  luks1Opened: 200,
  sniffed: 100_000,
  files: 10_000,
  partitions: 100_000,
  ext: 40_000,
  extOfOtherKinds: 4_000,
  guests: 1_000,
} as const;
