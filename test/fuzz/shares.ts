/** How many cases each campaign runs in `npm test`: a million and more in all, in about a minute of one core. */
export const SHARES = {
  vhdSmall: 260_000,
  vhdLarge: 25_000,
  vhdLongTable: 1_000,
  qcow2: 235_000,
  qcow2Compressed: 15_000,
  luks1: 180_000,
  structure: 40_000,
  luks1Opened: 200,
  sniffed: 100_000,
  vmdk: 60_000,
  vdi: 60_000,
  vhdx: 4_000,
  files: 6_000,
  sparse: 2_000,
  partitions: 100_000,
  ext: 40_000,
  extOfOtherKinds: 4_000,
  guests: 1_000,
} as const;

/** Those whose images foreign tools make: they are skipped where these are missing. */
export const MADE_BY_TOOLS: readonly (keyof typeof SHARES)[] = [
  'vmdk',
  'vdi',
  'vhdx',
  'extOfOtherKinds',
  'guests',
];
