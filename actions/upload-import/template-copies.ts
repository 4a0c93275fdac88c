import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { awaitTemplate } from '../../lib/classic/template-wait.ts';
import {
  addLocations,
  getBootMode,
  setBootMode,
  storageLocations,
  type Template,
} from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { demandReady } from './await-import.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';

/** A template whose import is over. */
export interface ToCopy {
  readonly template: Template;
  /** Ids of the datacenters by name, for `locations`. */
  readonly datacenters: ReadonlyMap<string, number>;
  /** Called before this run changes something. */
  readonly changed: () => void;
}

/** Sets `boot-mode` where the template has another one. */
export async function adjustBootMode(
  { id }: Template,
  changed: () => void,
  { bootMode }: UploadImportInputs,
  { classic, pace }: Deps,
): Promise<void> {
  await explaining(`the boot mode of the template ${id} cannot be set`, async () => {
    if (bootMode === undefined || (await getBootMode(classic, id)) === bootMode) return;
    changed();
    const started = pace.now();
    for (;;) {
      try {
        await setBootMode(classic, id, bootMode);
        return;
      } catch (error) {
        const early = error instanceof ServiceError && /primary block device/i.test(error.failure.text);
        if (!early || pace.now() - started > pace.bootMode) throw error;
        await pace.sleep(pace.firstLook);
      }
    }
  });
}

/** Adds what is missing of `locations`, then waits for each copy. Gives the template as it was seen last. */
export async function copyTemplate(
  toCopy: ToCopy,
  { locations }: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const { template } = toCopy;
  const { id } = template;
  return explaining(`the template ${id} cannot be copied`, async () => {
    const missing = locations.filter((name) => !template.copies.some((copy) => copy.datacenter === name));
    if (missing.length > 0) await addCopies(missing, toCopy, deps);
    let last = template;
    for (const name of locations)
      last = demandReady(await awaitTemplate(deps.classic, id, name, deps), template, name);
    return last;
  });
}

async function addCopies(
  missing: readonly string[],
  { template: { id }, datacenters, changed }: ToCopy,
  { classic, log }: Deps,
): Promise<void> {
  const possible = await storageLocations(classic, id);
  const impossible = missing.filter((name) => possible.length > 0 && !possible.includes(name));
  if (impossible.length > 0) throw noImageStore(impossible, possible);
  log.info(`copying the template ${id} to ${missing.join(', ')}`);
  changed();
  const ids = missing.flatMap((name) => datacenters.get(name) ?? []);
  await addLocations(classic, id, ids);
}

function noImageStore(names: readonly string[], possible: readonly string[]): UserError {
  return new UserError({
    code: 'E_DATACENTER',
    what: `locations: no image can be stored in ${names.join(', ')}`,
    why: 'the datacenter has no image store, or is being closed',
    fix: `take some of ${[...possible].sort().join(', ')}`,
  });
}
