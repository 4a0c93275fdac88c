import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { UserError } from '../../lib/base/errors.ts';
import { busy, byIdentity, classic, notFound, withoutDisk } from './answers.ts';
import { importKeys, makeImage, wire } from './kit.ts';
import { importScene } from './scene.ts';

/** How an import ends: ready, failed, gone, not encrypted, or after this run's own end. */

let cloud: LocalCloud;
const scene = importScene(20);
const { folder, go } = scene;
beforeAll(() => {
  cloud = scene.cloud;
});

describe('an import', () => {
  it('takes a template without a disk as failed, and imports anew the next time', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'fails' });
    const run = await go(
      { 'encrypted-image': image.path },
      classic({ getObject: async (_call, real) => withoutDisk(await real()) }),
    );
    expect(run.error).toMatchObject({ code: 'E_IMPORT_FAILED' });
    expect(run.outputs.get('template-id')).not.toBe('');
    expect(await importKeys(cloud)).toEqual([]);
    const first = Number(run.outputs.get('template-id'));
    const see = (row: unknown) => ((row as { id: number }).id === first ? withoutDisk(row) : row);
    const again = await go(
      { 'encrypted-image': image.path },
      classic({
        getObject: async (_call, real) => see(await real()),
        ...byIdentity(async (_call, real) => ((await real()) as unknown[]).map(see)),
      }),
    );
    expect(again.error).toBeUndefined();
    expect(again.outputs.get('template-id')).not.toBe(run.outputs.get('template-id'));
    expect(again.lines.join('\n')).toMatch(/warning: the template \d+ is left from an import that failed/);
  });

  it('takes a template that disappears as failed', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'gone' });
    const run = await go(
      { 'encrypted-image': image.path },
      classic({
        getObject: (call, real) =>
          call.service === 'SoftLayer_Account' ? real() : Promise.reject(notFound()),
      }),
    );
    expect(run.error).toMatchObject({ code: 'E_IMPORT_GONE' });
  });

  it('does not take a single good look as ready', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'flicker' });
    let looks = 0;
    const run = await go(
      { 'encrypted-image': image.path },
      classic({
        getObject: async (_call, real) => {
          const template = await real();
          looks += 1;
          // Ready, then busy again: the transaction between two others.
          return looks % 2 === 0 || looks > 6 ? template : busy(template);
        },
      }),
    );
    expect(run.error).toBeUndefined();
    expect(looks).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['isEncrypted says no', { isEncrypted: () => false }],
    ['no encryption attributes', { getEncryptionAttributes: () => [] }],
  ])('fails when %s', async (name, change) => {
    const image = await makeImage(cloud, folder.path, { name: name.replaceAll(' ', '-') });
    const run = await go({ 'encrypted-image': image.path }, classic(change));
    expect(run.error).toMatchObject({ code: 'E_NOT_ENCRYPTED' });
    expect(run.outputs.get('changed')).toBe('true');
  });

  /** Aborts at the third look at the template, in the middle of the wait. */
  function abortedWhileWaiting(reason: UserError) {
    const abort = new AbortController();
    const at = { time: 0 };
    let looks = 0;
    const options = {
      signal: abort.signal,
      ...classic({
        getObject: async (_call, real) => {
          looks += 1;
          if (looks === 3) {
            at.time = performance.now();
            abort.abort(reason);
          }
          return busy(await real());
        },
      }),
    };
    return { options, at };
  }

  it('says with its own code that the time is over, with the id, deletes nothing, and keeps the key that the import needs', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'slow' });
    const reason = new UserError({ code: 'E_TIMEOUT', what: 'over', why: 'slow', fix: 'wait' });
    const run = await go({ 'encrypted-image': image.path }, abortedWhileWaiting(reason).options);
    const id = run.outputs.get('template-id');
    expect(run.error).toMatchObject({ code: 'E_STILL_IMPORTING' });
    expect(id).not.toBe('');
    expect(String(run.error)).toContain(`template-id: ${id}`);
    expect(run.summary.render()).toMatch(
      new RegExp(`ended before all was done[^]*Template \\| \\[${id} [^]*sl image delete ${id}`),
    );
    expect(run.outputs.get('object-uri')).not.toBe('');
    expect(wire(cloud, 'deleteObject')).toEqual([]);
    const [kept] = await importKeys(cloud);
    expect(kept).toMatch(/^ApiKey-/);
    expect(run.lines.join('\n')).toContain(`the API key ${kept} stays`);
    const next = await go({ 'encrypted-image': image.path });
    expect([next.error, next.outputs.get('template-id')]).toEqual([undefined, id]);
    expect(await importKeys(cloud)).toEqual([]);
  });

  it('cleans up within 5 s when it is cancelled', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'cancel' });
    const reason = new UserError({ code: 'E_CANCELLED', what: 'cancelled', why: 'x', fix: 'y' });
    const { options, at } = abortedWhileWaiting(reason);
    const run = await go({ 'encrypted-image': image.path }, options);
    expect(performance.now() - at.time).toBeLessThan(5_000);
    expect(run.error).toBeDefined();
    expect(run.error).not.toMatchObject({ code: 'E_STILL_IMPORTING' });
    expect(run.outputs.get('template-id')).not.toBe('');
    expect(await importKeys(cloud)).toHaveLength(1);
    expect(run.states.get('import-key')).toBe('');
    expect((await go({ 'encrypted-image': image.path })).error).toBeUndefined();
    expect(await importKeys(cloud)).toEqual([]);
  });
});
