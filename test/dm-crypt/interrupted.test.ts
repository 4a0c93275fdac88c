import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labProblem } from '../lab/lab.ts';
import { DEADLINE, ours, runOnSecondHost } from './on-second-host.ts';
import { type InterruptReport, KILL_POINTS } from './second-host/report.ts';

/**
 * Runs of the dm-crypt engine, and of its second cipher, that do not end well. Always on a second host: there the kernel's
 * commands have wrappers that kill a run after any one of them.
 */
const folder = mkdtempSync(join(tmpdir(), 'dm-crypt-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const problem = await labProblem();

const SCRIPT = `
$AS_USER node_modules/.bin/node test/dm-crypt/second-host/interrupt.ts /mnt/disk/user
cp /mnt/disk/user/interrupted.json /run/lab/
`;

let report: InterruptReport;
const killed = (at: string) => report.killed.find((run) => run.at === at);

describe.skipIf(problem !== undefined)(
  `a run of the dm-crypt engine${problem === undefined ? '' : ` (skipped: ${problem})`}`,
  () => {
    beforeAll(async () => {
      await runOnSecondHost({ script: SCRIPT, results: ['interrupted.json'], folder });
      report = JSON.parse(readFileSync(join(folder, 'interrupted.json'), 'utf8')) as InterruptReport;
    }, DEADLINE);

    it('stops in time when it is cancelled, and leaves nothing', () => {
      const { error, milliseconds, left } = report.cancelled;
      expect(error).toBe('cancelled by the test');
      // The promise is 5 s; an emulated machine beside other work needs about that.
      expect(milliseconds).toBeLessThan(20_000);
      expect(ours(left)).toEqual([]);
    });

    it('says that the disk is full when the kernel says I/O error, and leaves nothing', () => {
      expect(report.full?.error).toMatch(/^E_SPACE: /);
      expect(ours(report.full?.left ?? [])).toEqual([]);
      expect(report.full?.left.filter((text) => text.endsWith('.vhd'))).toEqual([]);
    });

    for (const { kind, after } of KILL_POINTS) {
      const at = `${kind}, after ${after === 'copying' ? after : `command ${after}`}`;
      it(`leaves nothing that the next run does not remove when it is killed (${at})`, () => {
        const run = killed(at);
        // The unfinished file at least.
        expect(ours(run?.before ?? []).length).toBeGreaterThan(0);
        expect(ours(run?.after ?? ['not run'])).toEqual([]);
        expect(
          run?.notices.every((text) => text.includes('left by a run that was killed, was removed')),
        ).toBe(true);
        // Another program's mapping, and one whose owner runs.
        expect(run?.after.filter((text) => text.startsWith('mapping'))).toHaveLength(2);
      });
    }

    it('is killed where it holds the most', () => {
      const kinds = (at: string) => ours(killed(at)?.before ?? []).map((text) => text.split(' ')[0]);
      expect(kinds('vhd, after copying')).toEqual(['mapping', 'mapping', 'loop', 'file']);
      expect(kinds('vhd, after command 5')).toEqual(['mapping', 'mapping', 'loop', 'file']);
      expect(kinds('luks-raw, after command 5')).toEqual(['mapping', 'mapping', 'loop', 'file']);
      expect(kinds('second, after command 3')).toEqual(['mapping', 'mapping', 'loop', 'file']);
    });
  },
);
