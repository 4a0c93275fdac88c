import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { formatDuration } from '../../lib/base/units.ts';
import { readyDatacenters, type Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { waitReady } from './await-import.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';
import { completeManifest } from './stored-image.ts';

export interface Finish {
  readonly templateId: number;
  /** The image that the template was made of; undefined when only the template is known. */
  readonly image: Image | undefined;
  /** Ids of the datacenters by name, for `locations`. */
  readonly datacenters: ReadonlyMap<string, number>;
  /** Called as soon as this run has changed something. */
  readonly changed: () => void;
  /** Called when the import itself is over, well or not: its API key is needed no longer. */
  readonly over: () => Promise<void>;
}

/**
 * From a template that exists to one that can be ordered: ready, proved encrypted, boot mode set, a finished copy in
 * every location, recorded in the manifest. When the action's time is over it says so and leaves everything as it is.
 */
export async function finishTemplate(
  finish: Finish,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const id = finish.templateId;
  try {
    const ready = await explaining(`the import of the template ${id} cannot be watched`, () =>
      waitImported(finish, deps),
    );
    tellDatacenters(ready, deps);
    await explaining(`whether the template ${id} is encrypted cannot be read`, () =>
      confirmEncryption(id, deps),
    );
    await explaining(`the boot mode of the template ${id} cannot be set`, () =>
      setBootMode(finish, inputs, deps),
    );
    const copied = await explaining(`the template ${id} cannot be copied`, () =>
      addLocations(ready, finish, inputs, deps),
    );
    tellDatacenters(copied, deps);
    await explaining('the manifest beside the object cannot be completed', () =>
      recordImport(copied, finish, deps),
    );
    return copied;
  } catch (error) {
    if (isTimeout(deps.signal)) throw stillImporting(id, inputs.timeout, error);
    throw error;
  }
}

/** Only an end that was seen ends the need for the import's key: a timeout or a failed look is none. */
async function waitImported({ templateId, over }: Finish, deps: Deps): Promise<Template> {
  try {
    const ready = await waitReady(templateId, undefined, deps);
    await over();
    return ready;
  } catch (error) {
    if (error instanceof UserError && (error.code === 'E_IMPORT_FAILED' || error.code === 'E_IMPORT_GONE'))
      await over();
    throw error;
  }
}

function tellDatacenters(template: Template, { outputs }: Deps): void {
  outputs.set('template-global-id', template.globalId);
  outputs.setList('datacenters', readyDatacenters(template).sort());
}

/** A wrong field in the request is ignored by IBM, so both sources must say that the template is encrypted (P3). */
async function confirmEncryption(id: number, { templates, log }: Deps): Promise<void> {
  const encrypted = await templates.isEncrypted(id);
  const attributes = await templates.encryptionAttributes(id);
  if (encrypted && attributes.length > 0) {
    log.info(`the template ${id} is encrypted, as IBM says in both places`);
    return;
  }
  throw new UserError({
    code: 'E_NOT_ENCRYPTED',
    what: `IBM does not hold the template ${id} as encrypted (isEncrypted: ${encrypted}, ${attributes.length} encryption attributes)`,
    why: 'the template was made without the encryption values, or IBM ignored them',
    fix: `do not order from it; delete the template ${id} and run again, or ask IBM support with this id`,
  });
}

/** `changed` only when it really is another one now. */
async function setBootMode(
  { templateId, changed }: Finish,
  { bootMode }: UploadImportInputs,
  { pace, templates }: Deps,
): Promise<void> {
  if (bootMode === undefined || (await templates.bootMode(templateId)) === bootMode) return;
  const started = pace.now();
  for (;;) {
    try {
      await templates.setBootMode(templateId, bootMode);
      changed();
      return;
    } catch (error) {
      const early = error instanceof ServiceError && /primary block device/i.test(error.failure.text);
      if (!early || pace.now() - started > pace.bootMode) throw error;
      await pace.sleep(pace.firstLook);
    }
  }
}

/** Adds what is missing of `locations`, then waits for each copy. */
async function addLocations(
  template: Template,
  { datacenters, changed }: Finish,
  { locations }: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const missing = locations.filter((name) => !template.copies.some((copy) => copy.datacenter === name));
  if (missing.length > 0) {
    const possible = await deps.templates.storageLocations(template.id);
    const impossible = missing.filter((name) => possible.length > 0 && !possible.includes(name));
    if (impossible.length > 0) throw noImageStore(impossible, possible);
    deps.log.info(`copying the template ${template.id} to ${missing.join(', ')}`);
    changed();
    await deps.templates.addLocations(
      template.id,
      missing.flatMap((name) => datacenters.get(name) ?? []),
    );
  }
  let last = template;
  for (const name of locations) last = await waitReady(template.id, name, deps);
  return last;
}

async function recordImport(template: Template, { image }: Finish, deps: Deps): Promise<void> {
  if (!image) return;
  const record = {
    'object-uri': formatCosUri(image.object),
    'template-id': String(template.id),
    'template-global-id': template.globalId,
    name: template.name,
    datacenters: readyDatacenters(template).sort(),
  };
  await completeManifest(image, record, deps);
}

function isTimeout(signal: AbortSignal): boolean {
  return signal.aborted && signal.reason instanceof UserError && signal.reason.code === 'E_TIMEOUT';
}

function stillImporting(id: number, timeout: number, cause: unknown): UserError {
  return new UserError({
    code: 'E_STILL_IMPORTING',
    what: `the template ${id} is not ready after ${formatDuration(timeout)}; nothing was deleted`,
    why: 'IBM imports and copies images one after another; hours are possible',
    fix: `run again (the template is found by its note), or with template-id: ${id} to wait only, or with a longer timeout`,
    cause,
  });
}

function noImageStore(names: readonly string[], possible: readonly string[]): UserError {
  return new UserError({
    code: 'E_DATACENTER',
    what: `locations: no image can be stored in ${names.join(', ')}`,
    why: 'the datacenter has no image store, or is being closed',
    fix: `take some of ${[...possible].sort().join(', ')}`,
  });
}
