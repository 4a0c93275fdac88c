import { defineConfig } from 'vitest/config';
import { APART } from './test/support/apart.ts';
import { LongestFirst } from './test/support/longest-first.ts';

/** Tests that boot machines or run whole workflows, after all others: an emulated machine keeps one processor busy. */
const HEAVY = [
  'test/act/**/*.test.ts',
  'test/dm-crypt/**/*.test.ts',
  'test/lab/**/*.test.ts',
  'test/cloud/machine*.test.ts',
];

// An ordinary user's PATH lacks the folders where Debian keeps tools that tests compare with: cryptsetup, mkfs.ext4.
process.env['PATH'] = [process.env['PATH'], '/usr/sbin', '/sbin'].join(':');

export default defineConfig({
  test: {
    watch: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Child processes: a test may start servers, and a crash takes one file at most with it.
    pool: 'forks',
    globalSetup: './test/support/temporary-folder.ts',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: [...APART],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...HEAVY, ...APART],
          isolate: false,
          setupFiles: './test/support/no-traces.ts',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'heavy',
          include: HEAVY,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
