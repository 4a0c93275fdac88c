import { expect, it } from 'vitest';
import type { Deps } from '../../actions/export-image/deps.ts';
import { Scene } from './kit.ts';

/** A run that is killed as a lost runner is: no clean-up, no post. The next one must find its way. */

const scene = new Scene();

/** From its death on every call of it waits for ever, so that not even its lease is renewed. */
function mortal<T extends object>(target: T, dead: () => boolean): T {
  return new Proxy(target, {
    get: (of, name) => {
      const value: unknown = Reflect.get(of, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => (dead() ? new Promise(() => undefined) : Reflect.apply(value, of, args));
    },
  });
}

/** Starts a run and gives when it has died: as it says this. */
async function diesAt(text: string, given: Record<string, string>): Promise<void> {
  let died = false;
  const dead = () => died;
  await new Promise<void>((resolve) => {
    const change = (deps: Deps): Deps => ({
      ...deps,
      log: {
        ...deps.log,
        info: (line) => {
          deps.log.info(line);
          if (!line.includes(text)) return;
          died = true;
          resolve();
          // It does nothing more, not even on its own disk; what it gives back in the end waits for ever.
          throw new Error('dead');
        },
      },
      pace: mortal({ ...deps.pace, lease: 300 }, dead),
      classic: mortal(deps.classic, dead),
      apiKeys: mortal(deps.apiKeys, dead),
      storage: (region) => {
        const storage = deps.storage(region);
        return mortal({ ...storage, s3: mortal(storage.s3, dead) }, dead);
      },
      register: (place) => mortal(deps.register(place), dead),
      saveState: (...state) => (died ? undefined : deps.saveState(...state)),
    });
    void scene.go(given, { change });
  });
}

it.each([
  ['its key was made', 'made the API key'],
  ['its export runs', 'export of the template'],
  ['its export is recorded', 'the export is complete'],
  ['its file is whole', 'downloaded cos:'],
  ['its objects are being deleted', 'deleted cos:'],
])('a run that dies when %s leaves one export, one file and no key', async (_when, text) => {
  const name = text.replace(/[^a-z]/g, '');
  const { id } = await scene.plainTemplate(name);
  const given = { 'template-id': String(id), output: `${name}.vhd`, 'remove-object': 'true' };
  scene.cloud.settings.transactionStep = 10;
  await diesAt(text, given);
  const next = await scene.go(given, { pace: { lease: 300 } });
  expect(next.error).toBeUndefined();
  // What is deleted already has to be exported again.
  expect(scene.calls('copyToIcos')).toBe(text.startsWith('deleted') ? 2 : 1);
  expect(scene.file(`${name}.vhd`).equals(scene.plain)).toBe(true);
  expect(await scene.exportKeys()).toEqual([]);
  expect(await scene.keys(name)).toEqual([]);
});
