import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEngines } from '../../actions/encrypt-image/open-engines.ts';
import { silentLog } from '../../lib/base/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-engines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the engines of the action', () => {
  it('are read back by a cipher that is not their own', async () => {
    const engines = openEngines(silentLog);
    expect(await engines.second(await engines.dmCrypt(), folder)).toBeUndefined();
    const { ok } = await engines.probe(folder);
    const second = await engines.second(await engines.userspace(), folder);
    expect(second !== undefined).toBe(ok);
  });

  it('are probed once for each folder', () => {
    const engines = openEngines(silentLog);
    expect(engines.probe(folder)).toBe(engines.probe(folder));
    expect(engines.probe(folder)).not.toBe(engines.probe('/nonexistent'));
  });

  it('find no leftovers where there are none, and say nothing', async () => {
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    await openEngines({ ...silentLog, notice: say, warning: say }).removeLeftovers(folder);
    expect(said).toEqual([]);
  });
});
