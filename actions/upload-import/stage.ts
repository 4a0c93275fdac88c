import type { FileHandle } from 'node:fs/promises';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { formatSize } from '../../lib/base/units.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { ownClassicKey, refuseServiceIdForClassic } from '../../lib/iam/classic-access.ts';
import { HPCS_END } from '../../lib/key-protect/key-protect.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { findTemplate, templateName } from './find-template.ts';
import { checkGuestSystem } from './guest-system.ts';
import { checkServiceId, type ImportKey, sweepImportKeys } from './import-key.ts';
import type { UploadImportInputs } from './inputs.ts';
import { removeLease, sharedImport } from './leases.ts';
import { checkBucket, checkDataKey, checkImage, checkOperatingSystem, findDatacenters } from './preflight.ts';
import { loadImage } from './read-image.ts';
import { startOrFind } from './start-import.ts';
import { type Found, inspectPlace, storeImage } from './stored-image.ts';
import { resume } from './template-by-id.ts';
import { type Finish, finishTemplate } from './template-copies.ts';

/**
 * Checks, uploads, imports, waits, copies. Whatever an earlier run has finished is found and used; what another image
 * owns is refused before the first byte is sent.
 */
export async function run(inputs: UploadImportInputs, deps: Deps): Promise<void> {
  deps.outputs.set('changed', 'false');
  await explaining('the API key cannot be used', async () => {
    const claims = await deps.claims();
    const own = ownClassicKey(inputs.classic, inputs.apiKey);
    refuseServiceIdForClassic(inputs.classic.username, own ? await deps.claimsOf(own) : claims);
  });
  if (inputs.templateId !== undefined) {
    await resume(inputs.templateId, inputs, deps);
    return;
  }
  const { image, file } = await explaining('the encrypted image cannot be read', () =>
    loadImage(inputs, deps),
  );
  try {
    await importImage(image, file, inputs, deps);
  } finally {
    await file?.close();
  }
}

/** What the checks found. */
interface Plan {
  readonly image: Image;
  readonly found: Found;
  readonly template: Template | undefined;
  readonly datacenters: ReadonlyMap<string, number>;
}

async function importImage(
  loaded: Image,
  file: FileHandle | undefined,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<void> {
  const plan = await preflight(loaded, inputs, deps);
  if (plan.template) {
    deps.log.info('an earlier run has imported this image: its template is used');
    tellTemplate(plan.template, deps);
  }
  if (plan.found.object) tellObject(plan.image, deps);
  if (inputs.dryRun) {
    tellDryRun(plan, inputs, deps);
    return;
  }
  const done = await importOrAdopt(plan, file, inputs, deps);
  summarise(plan, done, deps);
}

/** All that can be refused is refused here, in this order, before anything is sent or made. */
async function preflight(loaded: Image, inputs: UploadImportInputs, deps: Deps): Promise<Plan> {
  checkImage(loaded, inputs, deps);
  if (loaded.rootKey.service === 'hs-crypto')
    deps.log.notice(
      `the root key lies in Hyper Protect Crypto Services, which IBM ends on ${HPCS_END}: the template needs it as long as it is used`,
    );
  await explaining('the bucket cannot be used', () => checkBucket(loaded, deps));
  const datacenters = await explaining('the classic API cannot be used', async () => {
    await checkOperatingSystem(inputs, deps);
    return findDatacenters(inputs, deps);
  });
  const found = await explaining('what lies in the bucket cannot be read', () => inspectPlace(loaded, deps));
  const image = found.manifest ? { ...loaded, manifest: found.manifest } : loaded;
  checkGuestSystem(image.manifest, inputs.operatingSystem ?? '', deps);
  await explaining('the data key cannot be checked', () => checkDataKey(image, inputs, deps));
  const template = await explaining('templates cannot be listed', () => findTemplate(image, inputs, deps));
  if (!template) await checkServiceId(inputs, deps);
  return { image, found, template, datacenters };
}

/** A template that is there is finished; else the image is stored, and imported once. */
async function importOrAdopt(
  { image, found, template, datacenters }: Plan,
  file: FileHandle | undefined,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const changed = () => deps.outputs.set('changed', 'true');
  // No manifest is written where there is no object (any more).
  if (template) {
    const stored = found.object ? image : undefined;
    return finishImport({ templateId: template.id, image: stored, datacenters, changed }, undefined);
  }
  const stored = { ...image, manifest: await storeImage(image, file, found, deps) };
  tellObject(stored, deps);
  const started = await explaining('the import cannot be started', () => startOrFind(stored, inputs, deps));
  tellTemplate(started.template, deps);
  const templateId = started.template.id;
  return finishImport({ templateId, image: stored, datacenters, changed }, started.key);

  async function finishImport(finish: Omit<Finish, 'over'>, key: ImportKey | undefined): Promise<Template> {
    const over = async () => {
      await (key ? key.release() : sweepImportKeys(image.manifest.identity, inputs, deps));
      await removeLease(sharedImport(image), deps);
    };
    try {
      return await finishTemplate({ ...finish, over }, inputs, deps);
    } catch (error) {
      key?.keep();
      throw error;
    }
  }
}

function tellObject({ object }: Image, { outputs }: Deps): void {
  outputs.set('object-key', object.key);
  outputs.set('object-uri', formatCosUri(object));
}

function tellTemplate(template: Template, { outputs, log }: Deps): void {
  outputs.set('template-id', String(template.id));
  outputs.set('template-global-id', template.globalId);
  log.info(`template ${template.id} (${template.name})`);
}

function tellDryRun({ image, found, template }: Plan, inputs: UploadImportInputs, deps: Deps): void {
  const upload = found.object
    ? 'the object is there already'
    : `would upload ${formatSize(image.manifest.size)} to ${formatCosUri(image.object)}`;
  const make = template
    ? `the template ${template.id} is there already`
    : `would import it as ${JSON.stringify(templateName(image, inputs))}`;
  deps.log.notice(`dry run, all checks passed: ${upload}; ${make}`);
  deps.summary.note(`Dry run: ${upload}; ${make}.`);
}

function summarise({ image }: Plan, template: Template, { summary, outputs }: Deps): void {
  summary.row('Template', `${template.id} (${template.name})`);
  summary.row('Global id', template.globalId);
  summary.row('Datacenters', outputs.get('datacenters').replaceAll('\n', ', '));
  summary.row('Object', outputs.get('object-uri'));
  summary.row('Format', image.manifest.format);
  summary.row('Key hash', image.manifest['key-hash']);
  summary.row('Changed', outputs.get('changed'));
}
