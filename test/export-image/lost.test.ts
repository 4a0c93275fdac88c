import { describe, expect, it } from 'vitest';
import type { Deps } from '../../actions/export-image/deps.ts';
import { post } from '../../actions/export-image/post.ts';
import { openPostDeps } from '../../actions/export-image/services.ts';
import { UserError } from '../../lib/base/errors.ts';
import { prepare, type Run, Scene } from './kit.ts';

/** Lost answers, runs that end in the middle, and what the next one makes of them: never a second export. */

const scene = new Scene();
const code = ({ error }: Run) => (error instanceof UserError ? error.code : error);
const place = (name: string) => ({ 'object-key': `${name}.vhd` });

/** A run that is stopped as soon as it logs this text. */
async function stoppedAt(text: string, given: Record<string, string>, reason = 'E_CANCELLED'): Promise<Run> {
  const stop = new AbortController();
  const why = new UserError({ code: reason as 'E_CANCELLED', what: 'stopped', why: 'a test', fix: 'none' });
  return scene.go(given, {
    signal: stop.signal,
    change: (deps) => {
      const info = (line: string) => {
        if (line.includes(text)) stop.abort(why);
        deps.log.info(line);
      };
      const sleep = async (milliseconds: number) => {
        stop.signal.throwIfAborted();
        await deps.pace.sleep(milliseconds);
      };
      return { ...deps, log: { ...deps.log, info }, pace: { ...deps.pace, sleep } };
    },
  });
}

describe('a lost answer to copyToIcos', () => {
  it('after the export began: its transaction or object is found, and nothing is sent again', async () => {
    const { id } = await scene.plainTemplate('lost-after');
    scene.cloud.settings.transactionStep = 20;
    scene.cloud.classicRoom.faults.inject({ kind: 'lose-reply', method: 'copyToIcos' });
    const run = await scene.go({ 'template-id': String(id) });
    expect(run.error).toBeUndefined();
    expect(run.lines.join('\n')).toMatch(/what became of the export is not known/);
    expect(scene.calls('copyToIcos')).toBe(1);
    expect(await scene.exportKeys()).toEqual([]);
  });

  it('before it began: the outcome is unknown; the next run looks, then exports once', async () => {
    const { id } = await scene.plainTemplate('lost-before');
    scene.cloud.classicRoom.faults.inject({ kind: 'lose-reply', method: 'copyToIcos', afterEffect: false });
    const run = await scene.go({ 'template-id': String(id) });
    expect(code(run)).toBe('E_UNKNOWN_OUTCOME');
    expect(run.lines.join('\n')).toMatch(/notice: the API key \S+ stays/);
    expect(await scene.exportKeys()).toHaveLength(1);
    const again = await scene.go({ 'template-id': String(id) });
    expect(again.error).toBeUndefined();
    expect(again.lines.join('\n')).toMatch(/nothing has appeared of the export/);
    expect(await scene.exportKeys()).toEqual([]);
    expect(scene.calls('copyToIcos')).toBe(2);
  });

  it('that is an error after it began is looked into as well', async () => {
    const { id } = await scene.plainTemplate('error-after');
    scene.cloud.settings.transactionStep = 20;
    const kind = 'internal-error';
    scene.cloud.classicRoom.faults.inject({ kind, method: 'copyToIcos', afterEffect: true });
    const run = await scene.go({ 'template-id': String(id) });
    expect([run.error, scene.calls('copyToIcos')]).toEqual([undefined, 1]);
  });
});

describe('a run that ends while its export goes on', () => {
  it('by its timeout names the template, keeps the key; the next one waits, downloads and removes', async () => {
    const { id } = await scene.plainTemplate('timeout');
    scene.cloud.classicRoom.faults.inject({ kind: 'stuck', transaction: 'copy' });
    const given = { 'template-id': String(id), ...place('timeout') };
    const run = await stoppedAt('export of the template', given, 'E_TIMEOUT');
    expect(code(run)).toBe('E_STILL_EXPORTING');
    expect(String(run.error)).toContain(`template ${id} has not ended`);
    expect(run.outputs.get('template-id')).toBe(String(id));
    expect(await scene.exportKeys()).toHaveLength(1);
    scene.cloud.classicRoom.faults.clear();
    const next = await scene.go({ ...given, output: 'timeout.vhd', 'remove-object': 'true' });
    expect(next.error).toBeUndefined();
    expect(next.lines.join('\n')).toMatch(/an earlier run has begun this export; waiting for its end/);
    expect(scene.calls('copyToIcos')).toBe(1);
    expect(await scene.exportKeys()).toEqual([]);
    expect(await scene.keys('timeout')).toEqual([]);
    expect(scene.file('timeout.vhd').equals(scene.plain)).toBe(true);
  });

  it('is found by the next one when its export has ended meanwhile', async () => {
    const { id } = await scene.plainTemplate('meanwhile');
    scene.cloud.settings.transactionStep = 20;
    const given = { 'template-id': String(id), ...place('meanwhile') };
    expect(code(await stoppedAt('export of the template', given))).toBe('E_CANCELLED');
    await scene.settled(id);
    const next = await scene.go(given);
    expect([next.error, next.outputs.get('changed')]).toEqual([undefined, 'false']);
    expect(scene.calls('copyToIcos')).toBe(1);
  });

  it('is refused to another template at the same place', async () => {
    const [one, two] = [await scene.plainTemplate('rival'), await scene.plainTemplate('rival-2')];
    scene.cloud.classicRoom.faults.inject({ kind: 'stuck', transaction: 'copy' });
    await stoppedAt('export of the template', { 'template-id': String(one.id), ...place('rivals') });
    const run = await scene.go({ 'template-id': String(two.id), ...place('rivals') });
    expect(code(run)).toBe('E_OBJECT_EXISTS');
    scene.cloud.classicRoom.faults.clear();
    const end = await scene.go({ 'template-id': String(one.id), ...place('rivals') });
    expect([end.error, await scene.exportKeys()]).toEqual([undefined, []]);
  });
});

it('what a failed export left is removed, and exported anew', async () => {
  const { id } = await scene.plainTemplate('left');
  const given = { 'template-id': String(id), ...place('left') };
  const lost = (deps: Deps): Deps => ({
    ...deps,
    storage: (region: string) => {
      const storage = deps.storage(region);
      // The disk never gets its whole object: the number 0 is missing.
      const list: typeof storage.list = async (...args) => {
        const found = await storage.list(...args);
        const objects = found.objects.map(({ key, size }) => ({
          key: key.replace('-0.vhd', '-1.vhd'),
          size,
        }));
        return { ...found, objects };
      };
      const head: typeof storage.head = (ref) =>
        storage.head({ ...ref, key: ref.key.replace('-1.vhd', '-0.vhd') });
      return { ...storage, list, head };
    },
  });
  const run = await scene.go(given, { change: lost });
  expect(code(run)).toBe('E_EXPORT_FAILED');
  const next = await scene.go(given);
  expect(next.error).toBeUndefined();
  expect(next.lines.join('\n')).toMatch(/notice: removed cos:.*left-0\.vhd, which an earlier run had left/);
  expect(scene.calls('copyToIcos')).toBe(2);
});

describe('post', () => {
  const killed = (states: ReadonlyMap<string, string>) => {
    const given = { 'template-id': '1', bucket: scene.cloud.bucket };
    const { inputs, edge, run } = prepare(scene.cloud, scene.folder, given);
    for (const [name, value] of states) run.states.set(name, value);
    return { deps: openPostDeps(inputs, edge), lines: run.lines };
  };

  it('does nothing after a run that ended by itself', async () => {
    const { id } = await scene.plainTemplate('ended');
    const { states } = await scene.go({ 'template-id': String(id) });
    scene.cloud.requestLog.clear();
    await post(killed(states).deps);
    expect(scene.cloud.requestLog.entries()).toEqual([]);
  });

  it('deletes a key that no export can be using, by its id or its description', async () => {
    const owner = { iamId: scene.writer.iamId, accountId: scene.cloud.account };
    const { apiKeys, signal } = scene.deps();
    const make = (tag: string) =>
      apiKeys.create(
        {
          ...owner,
          name: 'encrypted-image-export',
          description: `${tag}: handed to one image export, deleted after it`,
          expiresAt: Date.now() + 3_600_000,
        },
        signal,
      );
    const known = await make('export-image a b');
    await make('export-image c d');
    const other = await make('export-image e f');
    await post(killed(new Map([['export-key', known.id]])).deps);
    const tag = JSON.stringify({ ...owner, tag: 'export-image c d' });
    await post(killed(new Map([['key-tag', tag]])).deps);
    expect(await scene.exportKeys()).toEqual([other.id]);
    await post(killed(new Map([['export-key', other.id]])).deps);
  });

  it('gives the lease back, with what was noted', async () => {
    const held = { region: 'us-south', bucket: scene.cloud.bucket, key: 'encrypted-image/exports/x.json' };
    const note = { template: 'a-guid', state: 'begun' };
    const lease = { schema: 'encrypted-image-lease/1', owner: 'me', run: 'a run', note, nonce: '1' };
    await scene.storage().putText(held, JSON.stringify(lease), { onlyIfAbsent: true });
    const state = JSON.stringify({ ...held, owner: 'me', object: 'x.vhd' });
    await post(killed(new Map([['export-lease', state]])).deps);
    expect(JSON.parse((await scene.text(held.key)) ?? '')).toMatchObject({ owner: '', note });
    await scene.storage().delete(held);
  });

  it('only warns when something cannot be removed', async () => {
    const { deps, lines } = killed(new Map([['capture-lease', 'no json']]));
    await post(deps);
    expect(lines.filter((line) => line.startsWith('warning'))).toHaveLength(1);
  });
});
