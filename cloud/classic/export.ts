import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { textField } from './arguments.ts';
import type { JsonObject } from './entity.ts';
import { activeTransaction, invalidValue, publicFault } from './fault.ts';
import { adopt, templateFolder } from './image-files.ts';
import { parseUri } from './image-uri.ts';
import type { TemplateRecord } from './records.ts';
import { templateSaver } from './template-records.ts';
import { newTransaction, walk } from './transactions.ts';
import type { World } from './world.ts';

const EXPORT_GROUP = 'Export Cloud Disk Template';

/**
 * Queues an export; true means queued, not finished (softlayer-api.md 8). `image.vhd` becomes `image-0.vhd`.
 * An encrypted image leaves as it came: encrypted with the same DEK. Throws `ApiFault`.
 */
export function startExport(world: World, record: TemplateRecord, config: JsonObject): true {
  const target = parseUri(textField(config, 'uri') ?? '');
  if (!target || !/\.(vhd|raw)$/i.test(target.key)) {
    throw invalidValue('uri', 'A URI of the form cos://<region>/<bucket>/<name>.vhd must be provided.');
  }
  const apiKey = textField(config, 'ibmApiKey');
  const caller = apiKey === undefined ? undefined : world.iam.callerFromApiKey(apiKey);
  if (!caller) throw publicFault('Failed to exchange token: the provided API key could not be found.');
  const child = record.children.find((candidate) => candidate.done);
  const { file } = record.disk;
  if (!child || !file) throw publicFault('Unable to find the primary block device.');
  if (child.transaction) throw activeTransaction();
  const transaction = newTransaction(world, EXPORT_GROUP, 'CLOUD_TEMPLATE_EXPORT');
  child.transaction = transaction;
  const save = templateSaver(world, record);
  world.launch(`export of template ${record.id}`, async () => {
    await walk(world, transaction, 'copy', ['CLOUD_TEMPLATE_EXPORT'], save);
    const copy = join(templateFolder(world), `${randomUUID()}.export`);
    await adopt(join(templateFolder(world), file), copy);
    const key = target.key.replace(/\.(vhd|raw)$/i, '-0.$1');
    const outcome = await world.objectStorage.put(caller, target.region, target.bucket, key, copy);
    if (!outcome.ok)
      world.log(`classic: the export of template ${record.id} failed: ${outcome.refusal.message}`);
    delete child.transaction;
    save();
  });
  return true;
}
