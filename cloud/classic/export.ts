import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Caller } from '../ports.ts';
import { demandUpgradedAccount } from './account-state.ts';
import { textField } from './arguments.ts';
import type { JsonObject } from './entity.ts';
import { activeTransaction, invalidValue, publicFault } from './fault.ts';
import { adopt, templateFolder } from './image-files.ts';
import { type ImageUri, parseUri } from './image-uri.ts';
import type { DiskRecord, TemplateRecord } from './records.ts';
import { templateSaver } from './template-records.ts';
import { newTransaction, walk } from './transactions.ts';
import type { World } from './world.ts';

const EXPORT_GROUP = 'Export Cloud Disk Template';
const STATUS = 'CLOUD_TEMPLATE_EXPORT';

/** Most bytes of the part of an object that is there before the rest. */
const FIRST_PART = 4 * 1024 * 1024;

/**
 * Queues an export; true means queued, not finished (softlayer-api.md 8). `image.vhd` becomes `image-0.vhd`, a
 * further disk `image-1.vhd`; objects of these names are overwritten. An encrypted image leaves as it came:
 * encrypted with the same DEK. What goes wrong later, no right and no bucket included, is nobody's answer: the
 * transaction ends and the object is not there. Throws `ApiFault`.
 */
export function startExport(world: World, record: TemplateRecord, config: JsonObject): true {
  demandUpgradedAccount(world);
  const target = parseUri(textField(config, 'uri') ?? '');
  if (!target || !extensionFits(record, target.key)) {
    throw invalidValue('uri', 'A URI of the form cos://<region>/<bucket>/<name>.vhd must be provided.');
  }
  const apiKey = textField(config, 'ibmApiKey');
  const caller = apiKey === undefined ? undefined : world.iam.callerFromApiKey(apiKey);
  if (!caller) throw publicFault('Failed to exchange token: the provided API key could not be found.');
  const child = record.children.find((candidate) => candidate.done);
  if (!child) throw publicFault('Unable to find the primary block device.');
  if (child.transaction) throw activeTransaction();
  const transaction = newTransaction(world, EXPORT_GROUP, STATUS);
  child.transaction = transaction;
  const save = templateSaver(world, record);
  save();
  world.launch(`export of template ${record.id}`, async () => {
    const step = (work: () => Promise<void>) => walk(world, transaction, 'copy', [STATUS], save, work);
    try {
      await step(async () => undefined);
      for (const [index, disk] of [record.disk, ...(record.moreDisks ?? [])].entries()) {
        await exportDisk(world, disk, caller, objectOf(target, index), step);
      }
    } catch (error) {
      if (world.stopping.aborted) return;
      const why = error instanceof Error ? error.message : String(error);
      world.log(`classic: the export of template ${record.id} failed: ${why}`);
    }
    delete child.transaction;
    save();
  });
  return true;
}

/** A VHD leaves as a VHD; raw was only ever the format of encrypted images (pitfalls.md 1.2). */
function extensionFits({ disk }: TemplateRecord, key: string): boolean {
  return /\.vhd$/i.test(key) || (disk.encryption !== undefined && /\.raw$/i.test(key));
}

const objectOf = ({ key, ...place }: ImageUri, index: number): ImageUri => ({
  ...place,
  key: key.replace(/\.(vhd|raw)$/i, `-${index}.$1`),
});

/**
 * Writes one object in two steps: first a part of it, then all (pitfalls.md P8). Throws when Object Storage refuses,
 * or the disk cannot be read.
 */
async function exportDisk(
  world: World,
  disk: DiskRecord,
  caller: Caller,
  { region, bucket, key }: ImageUri,
  step: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const whole = join(templateFolder(world), `${randomUUID()}.export`);
  const part = `${whole}-part`;
  const put = async (path: string): Promise<void> => {
    const outcome = await world.objectStorage.put(caller, region, bucket, key, path);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
  };
  try {
    await step(async () => {
      await writeImage(world, disk, whole);
      const { size } = await stat(whole);
      const end = Math.min(FIRST_PART, Math.ceil(size / 2)) - 1;
      await pipeline(createReadStream(whole, { end }), createWriteStream(part, { flags: 'wx', mode: 0o600 }));
      await put(part);
    });
    await step(() => put(whole));
  } finally {
    await rm(whole, { force: true });
    await rm(part, { force: true });
  }
}

/** The disk as an export holds it: as it was imported, or a VHD of what was none (a raw disk, an empty one). */
async function writeImage(world: World, disk: DiskRecord, path: string): Promise<void> {
  const { file, encryption, virtualSize } = disk;
  if (file === undefined) return world.images.writeVhd(virtualSize, path, world.stopping);
  const source = join(templateFolder(world), file);
  if (encryption) return adopt(source, path);
  const found = await world.images.check(source, undefined, world.stopping);
  if (!found.ok) throw new Error(found.refusal.message);
  if (found.value.format === 'vhd') return adopt(source, path);
  return world.images.writeVhd(source, path, world.stopping);
}
