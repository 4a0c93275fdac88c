import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { demandUpgradedAccount } from './account-state.ts';
import { flagField, textField } from './arguments.ts';
import type { Json, JsonObject } from './entity.ts';
import { invalidValue } from './fault.ts';
import { templateFolder } from './image-files.ts';
import { type ImportRequest, type Prepared, prepare, readImage } from './import-checks.ts';
import { IMPORT_DATACENTERS } from './locations.ts';
import type { TemplateRecord, UserRecord } from './records.ts';
import { addTemplate, templateSaver } from './template-records.ts';
import { pause, walk } from './transactions.ts';
import { recordEvent, type World } from './world.ts';

/** Names of image transactions are not published; this one is invented (softlayer-api.md 7.3). */
const IMPORT_GROUP = 'Import Cloud Disk Template';

/**
 * Starts an import: the checks that the call itself makes, then a parent with one child in the region's import
 * datacenter whose transaction runs in the background. Throws `ApiFault`.
 */
export async function startImport(
  world: World,
  user: UserRecord,
  config: JsonObject,
): Promise<TemplateRecord> {
  demandUpgradedAccount(world);
  const request = readConfiguration(config);
  const prepared: Prepared = { file: `${randomUUID()}.img`, caller: undefined, dek: undefined };
  try {
    await prepare(world, request, prepared, 'call');
  } catch (error) {
    prepared.dek?.fill(0);
    await discard(world, prepared);
    throw error;
  }
  const template = newTemplate(world, user, request, prepared.file);
  recordEvent(world, {
    eventName: 'Image Import',
    objectName: 'Image',
    objectId: template.id,
    label: template.name,
  });
  world.launch(`import of template ${template.id}`, () => runImport(world, template, request, prepared));
  return template;
}

const discard = (world: World, { file }: Prepared): Promise<void> =>
  rm(join(templateFolder(world), file), { force: true });

/** Unknown keys are ignored, as IBM does: a client that says `encrypted` gets an unencrypted import. */
function readConfiguration(config: JsonObject): ImportRequest {
  const text = (name: string): string | undefined => textField(config, name)?.trim() || undefined;
  const crkCrn = text('crkCrn');
  const wrappedDek = text('wrappedDek');
  const bootMode = text('bootMode');
  return {
    uri: text('uri') ?? '',
    name: text('name') ?? '',
    note: text('note') ?? '',
    osCode: text('operatingSystemReferenceCode') ?? '',
    ibmApiKey: text('ibmApiKey'),
    cloudInit: flagField(config, 'cloudInit') ?? false,
    byol: flagField(config, 'byol') ?? false,
    // Since 2019-06-07 isEncrypted may be left out beside crkCrn and wrappedDek (softlayer-api.md 7.1).
    encrypted: flagField(config, 'isEncrypted') || (crkCrn !== undefined && wrappedDek !== undefined),
    crkCrn,
    wrappedDek,
    bootMode,
    supportedBootModes: readModes(config['supportedBootModes']),
  };
}

function readModes(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalidValue('supportedBootModes', 'An array is expected.');
  return value.map(String);
}

function newTemplate(world: World, user: UserRecord, request: ImportRequest, file: string): TemplateRecord {
  const region = request.uri.split('/')[2] ?? '';
  const encrypted = request.encrypted && !world.switches.take('unencrypted');
  return addTemplate(world, user, {
    datacenter: IMPORT_DATACENTERS[region] ?? 'dal13',
    group: IMPORT_GROUP,
    status: 'CLOUD_TEMPLATE_FETCH',
    osCode: request.osCode,
    encrypted,
    disk: {
      file,
      virtualSize: 0,
      storedSize: 0,
      ...(encrypted && request.crkCrn && request.wrappedDek
        ? { encryption: { crkCrn: request.crkCrn, wrappedDek: request.wrappedDek } }
        : {}),
    },
    name: request.name,
    note: request.note,
    cloudInit: request.cloudInit,
    byol: request.byol,
    bootMode: request.bootMode,
    supportedBootModes: request.supportedBootModes,
  });
}

/** Reads the whole image while the transaction shows its steps; ends the child either way. */
async function runImport(
  world: World,
  template: TemplateRecord,
  request: ImportRequest,
  prepared: Prepared,
): Promise<void> {
  const [child] = template.children;
  const transaction = child?.transaction;
  if (!child || !transaction) return;
  const save = templateSaver(world, template);
  const isLate = world.switches.take('late-child');
  if (isLate) template.children = [];
  try {
    if (isLate) await pause(world);
    template.children = [child];
    await walk(world, transaction, 'import', ['CLOUD_TEMPLATE_FETCH', 'CLOUD_TEMPLATE_VERIFY'], save);
    await prepare(world, request, prepared, 'import');
    const size = await readImage(world, request, prepared);
    if (world.switches.take('import-failure')) throw new Error('a test asked for this failure');
    template.disk.virtualSize = size.virtualSize;
    template.disk.storedSize = size.storedSize;
    child.done = true;
  } catch (error) {
    if (world.stopping.aborted) return;
    await discard(world, prepared);
    await failImport(world, template, error instanceof Error ? error.message : String(error));
  } finally {
    prepared.dek?.fill(0);
  }
  delete child.transaction;
  save();
}

/**
 * IBM has no error field on a template: a failed import leaves a child without transaction, block devices and
 * size, or no template at all (softlayer-api.md 7.3). The reason goes to the cloud's own log only.
 */
async function failImport(world: World, template: TemplateRecord, why: string): Promise<void> {
  world.log(`classic: the import of template ${template.id} failed: ${why}`);
  recordEvent(world, {
    eventName: 'Image Import Failed',
    objectName: 'Image',
    objectId: template.id,
    label: template.name,
    userType: 'SYSTEM',
  });
  await pause(world);
  if (world.switches.has('vanish')) world.templates.delete(String(template.id));
}
