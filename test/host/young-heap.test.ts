import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../tools/project.ts';

/** The most that the part for new objects ever had, in MiB, of a process in which many of them live for a while. */
function youngHeap(first: string): number {
  const code = `
    import { getHeapSpaceStatistics } from 'node:v8';
    ${first}
    const kept = [];
    let most = 0;
    for (let at = 0; at < 2_000_000; at += 1) {
      kept[at % 200_000] = { at, next: [at] };
      if (at % 20_000 === 0) most = Math.max(most, getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size);
    }
    console.log(most / 2 ** 20);
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
    encoding: 'utf8',
    env: {},
  });
  expect(stderr).toBe('');
  return Number(stdout);
}

it('the part of the heap for new objects does not grow', () => {
  const module = join(ROOT, 'lib', 'host', 'young-heap.ts');
  const kept = youngHeap(
    `import { keepYoungHeapSmall } from ${JSON.stringify(module)}; keepYoungHeapSmall();`,
  );
  expect(kept).toBeLessThanOrEqual(8);
  expect(youngHeap('')).toBeGreaterThan(2 * kept);
});
