import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nextName } from '../../lib/host/own-names.ts';
import { thisOwner } from '../../lib/host/owner.ts';
import { labProblem, runInLab } from '../lab/lab.ts';

const problem = await labProblem();
const TIMEOUT = 480_000;

/** The second host has this machine's files, its machine id as well, and a kernel, a name and a network card of its own. */
it.skipIf(problem !== undefined)(
  `two hosts that share a folder leave each other's work alone${problem === undefined ? '' : ` (skipped: ${problem})`}`,
  async () => {
    const { pid, startTime } = thisOwner();
    // This process runs while the second host does; there none has its number.
    const names = [nextName(), `encrypted-image-${pid}-${startTime}-1`];
    let left: string[] = [];
    const begin = 'node_modules/.bin/node test/dm-crypt/second-host/begin.ts /run/lab';
    const { exitCode, output } = await runInLab({
      script: `${begin}\n${begin}\n`,
      files: Object.fromEntries(names.map((name) => [name, 'work'])),
      timeout: TIMEOUT,
      async inspect(shared) {
        left = readdirSync(shared).filter((name) => name.startsWith('encrypted-image-'));
      },
    });
    expect(exitCode, output).toBe(0);
    for (const name of names) expect(output).toContain(`/run/lab/${name}`);
    expect(left).toEqual(expect.arrayContaining(names));
    // Its second run has removed what its first one left, and left a file of its own.
    expect(left).toHaveLength(names.length + 1);
  },
  TIMEOUT + 60_000,
);
