import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deps } from '../../actions/upload-import/deps.ts';
import { post } from '../../actions/upload-import/post.ts';
import { openDeps, openPostDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { findTemplatesByIdentity } from '../../lib/classic/templates.ts';
import {
  DEBIAN,
  importKeys,
  leases,
  makeFolder,
  makeImage,
  prepare,
  readObject,
  runImport,
  type TestImage,
} from './kit.ts';

let cloud: LocalCloud;
const folder = makeFolder();
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 5, noBoot: true } });
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

/** Calls that change something: a kill between two of them is the same wherever it strikes. */
const CHANGES = new Set([
  'send',
  'find',
  'putText',
  'putSmall',
  'replace',
  'delete',
  'create',
  'remove',
  // Of the classic API.
  'change',
]);

/** The process ends right after its n-th change has been done: nothing after that runs, clean-up neither. */
function killedAfter(deps: Deps, last: number): Deps {
  let calls = 0;
  const dying =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>, counts: boolean) =>
    async (...args: A): Promise<R> => {
      if (calls >= last) throw new Error('the process is dead');
      if (counts) calls += 1;
      const done = await call(...args);
      if (calls >= last) throw new Error('the process is dead');
      return done;
    };
  const all = <T extends object>(service: T): T =>
    Object.fromEntries(
      Object.entries(service).map(([name, value]) => [
        name,
        typeof value === 'function' ? dying(value.bind(service), CHANGES.has(name)) : value,
      ]),
    ) as T;
  return {
    ...deps,
    keys: all(deps.keys),
    apiKeys: all(deps.apiKeys),
    classic: all(deps.classic),
    storage: (region) => {
      const real = deps.storage(region);
      return { ...all(real), s3: { ...all(real.s3), region } };
    },
    register: (place) => all(deps.register(place)),
    saveState: (name, value) => {
      if (calls < last) deps.saveState(name, value);
    },
  };
}

const given = (image: TestImage) => ({
  ...DEBIAN,
  'encrypted-image': image.path,
  bucket: cloud.bucket,
  'import-service-id': cloud.importServiceId,
  locations: 'wdc07',
});

async function openUploads(): Promise<number> {
  const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
  const answer = await openDeps(inputs, edge)
    .storage('us-south')
    .s3.send({ operation: 'listMultipartUploads', params: { Bucket: cloud.bucket }, repeatable: true });
  return Array.isArray(answer['Uploads']) ? answer['Uploads'].length : 0;
}

/** How many uploads the leases of uploads tell of. */
async function notedUploads(): Promise<number> {
  const keys = (await leases(cloud)).filter((key) => key.startsWith('encrypted-image/uploads/'));
  const notes = await Promise.all(keys.map(async (key) => JSON.parse(await readObject(cloud, key)).note));
  return notes.filter(({ upload }) => upload !== undefined).length;
}

async function templatesOf(image: TestImage): Promise<number> {
  const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
  return (await findTemplatesByIdentity(openDeps(inputs, edge).classic, image.manifest.identity)).length;
}

/** Whether the lease of the import says that the call may have been sent. */
async function mayBeSent(image: TestImage): Promise<boolean> {
  const key = `encrypted-image/imports/${image.manifest.identity}.json`;
  const text = (await leases(cloud)).includes(key) ? await readObject(cloud, key) : '{}';
  return JSON.parse(text).sent !== undefined;
}

it('converges after a kill at every change: one template, no key, no upload left', {
  timeout: 240_000,
}, async () => {
  for (let last = 1, finished = false; !finished; last += 1) {
    const image = await makeImage(cloud, folder.path, { name: `kill-${last}` });
    const dead = await runImport(cloud, folder.path, given(image), {
      change: (deps) => killedAfter(deps, last),
    });
    finished = dead.error === undefined;

    const { inputs, edge, run } = prepare(cloud, folder.path, given(image));
    for (const [name, value] of dead.states) run.states.set(name, value);
    await post(openPostDeps(inputs, edge));
    // What was sent stays for the next run, on record; what was only asked for goes.
    expect(await openUploads(), String(last)).toBeLessThanOrEqual(await notedUploads());
    // A key that the import may be using stays for it, until a run sees the import's end.
    if ((await templatesOf(image)) === 0 && !(await mayBeSent(image)))
      expect([last, await importKeys(cloud)]).toEqual([last, []]);

    const again = await runImport(cloud, folder.path, given(image));
    expect([last, again.error]).toEqual([last, undefined]);
    expect([last, await templatesOf(image)]).toEqual([last, 1]);
    expect([last, await importKeys(cloud), await leases(cloud)]).toEqual([last, [], []]);
    expect([last, await openUploads()]).toEqual([last, 0]);
    expect(again.outputs.get('datacenters')).toBe('dal13\nwdc07');
    if (finished) expect(last).toBeGreaterThan(8);
    if (last > 40) throw new Error('the run never ends');
  }
});
