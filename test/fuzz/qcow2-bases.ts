import { type Qcow2Cluster, type Qcow2Parts, qcow2Image } from '../support/qcow2-image.ts';
import type { Base, Field } from './mutant.ts';
import { Random } from './random.ts';

/** Valid qcow2 images, and what is where in them. */

/** Offset and bytes of the header's numbers. */
const HEADER: readonly [number, Field['size']][] = [
  [4, 4],
  [8, 8],
  [20, 4],
  [24, 8],
  [32, 4],
  [36, 4],
  [40, 8],
  [72, 8],
  [96, 4],
  [100, 4],
  [104, 1],
];

function base(name: string, parts: Qcow2Parts): Base {
  const cluster = 2 ** parts.clusterBits;
  const entries = Math.min(cluster / 8, parts.clusters.size * 2 + 2);
  return {
    name,
    bytes: qcow2Image(parts),
    fields: [
      ...HEADER.map(([at, size]) => ({ at, size })),
      { at: cluster, size: 8 },
      ...Array.from({ length: entries }, (_, index): Field => ({ at: 2 * cluster + 8 * index, size: 8 })),
    ],
    structures: [
      { start: 0, end: 112 },
      { start: 0, end: 112 },
      { start: cluster, end: cluster + 16 },
      { start: 2 * cluster, end: 2 * cluster + 8 * entries },
      // The first cluster with content: where it is compressed, every byte counts.
      { start: 3 * cluster, end: 3 * cluster + 48 },
    ],
  };
}

const random = new Random(2);
const noise = (length: number): Qcow2Cluster => ({ kind: 'data', data: random.bytes(length) });
const text = (length: number): Qcow2Cluster => ({
  kind: 'compressed',
  data: Buffer.alloc(length, 'some text '),
});
const zero: Qcow2Cluster = { kind: 'zero' };

/** Without compressed clusters. */
export const PLAIN_QCOW2: readonly Base[] = [
  base('version 2, clusters of 512 bytes', {
    version: 2,
    clusterBits: 9,
    size: 9 * 512,
    clusters: new Map([0, 3, 2, 8].map((number) => [number, noise(512)])),
  }),
  base('version 3, clusters of 4 KiB', {
    version: 3,
    clusterBits: 12,
    size: 5 * 4096 - 700,
    clusters: new Map([
      [1, noise(4096)],
      [4, noise(4096)],
      [2, zero],
    ]),
  }),
  base('extended L2', {
    version: 3,
    clusterBits: 14,
    size: 60_000,
    extendedL2: true,
    clusters: new Map<number, Qcow2Cluster>([
      [0, { kind: 'data', data: random.bytes(16_384), stored: 0x8010_00ff }],
      [1, zero],
      [3, { kind: 'data', data: random.bytes(16_384), stored: 0x0000_0003 }],
    ]),
  }),
];

/** With compressed clusters. */
export const PACKED_QCOW2: readonly Base[] = [
  base('compressed, clusters of 4 KiB', {
    version: 2,
    clusterBits: 12,
    size: 4 * 4096,
    clusters: new Map([
      [0, text(4096)],
      [2, noise(4096)],
      [3, text(4096)],
    ]),
  }),
  base('compressed, clusters of 512 bytes', {
    version: 3,
    clusterBits: 9,
    size: 10 * 512,
    clusters: new Map([
      [0, text(512)],
      [7, text(512)],
    ]),
  }),
  base('compressed with zstd', {
    version: 3,
    clusterBits: 12,
    size: 4 * 4096,
    compression: 'zstd',
    clusters: new Map([
      [0, text(4096)],
      [1, noise(4096)],
      [3, text(4096)],
    ]),
  }),
];
