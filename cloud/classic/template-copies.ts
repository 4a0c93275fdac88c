import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { activeTransaction, publicFault } from './fault.ts';
import { templateFolder } from './image-files.ts';
import type { ChildRecord, TemplateRecord, TransactionRecord } from './records.ts';
import { newChild, templateSaver } from './template-records.ts';
import { newTransaction, walk } from './transactions.ts';
import { recordEvent, type World } from './world.ts';

/** The one group name of image transactions that was ever seen (softlayer-api.md 7.3). */
const TRANSFER_GROUP = 'Transfer Cloud Disk Template';
const REMOVE_GROUP = 'Remove Cloud Disk Template';
const DELETE_GROUP = 'Delete Cloud Disk Template';

/** Starts a copy into a datacenter; one that exists or is on its way is left alone. Throws `ApiFault`. */
export function addCopy(world: World, record: TemplateRecord, datacenter: string): void {
  if (record.children.some((child) => child.datacenter === datacenter)) return;
  if (!record.children.some((child) => child.done)) {
    throw publicFault('Unable to find the primary block device.');
  }
  const child = newChild(world, datacenter, record.moreDisks?.length);
  child.transaction = newTransaction(world, TRANSFER_GROUP, 'CLOUD_TEMPLATE_TRANSFER');
  record.children.push(child);
  templateSaver(world, record)();
  world.launch(`copy of template ${record.id} to ${datacenter}`, () => finishCopy(world, record, child));
}

async function finishCopy(world: World, record: TemplateRecord, child: ChildRecord): Promise<void> {
  const save = templateSaver(world, record);
  if (child.transaction) {
    await walk(world, child.transaction, 'copy', ['CLOUD_TEMPLATE_TRANSFER', 'CLOUD_TEMPLATE_VERIFY'], save);
  }
  child.done = true;
  delete child.transaction;
  save();
}

/** Throws `ApiFault` while the copy itself is busy. */
export function removeCopy(world: World, record: TemplateRecord, datacenter: string): void {
  const child = record.children.find((candidate) => candidate.datacenter === datacenter);
  if (!child) return;
  if (child.transaction) throw activeTransaction();
  child.done = false;
  child.transaction = newTransaction(world, REMOVE_GROUP, 'CLOUD_TEMPLATE_DELETE');
  templateSaver(world, record)();
  world.launch(`removal of template ${record.id} from ${datacenter}`, () =>
    finishRemoval(world, record, child),
  );
}

async function finishRemoval(world: World, record: TemplateRecord, child: ChildRecord): Promise<void> {
  const save = templateSaver(world, record);
  if (child.transaction) await walk(world, child.transaction, 'delete', ['CLOUD_TEMPLATE_DELETE'], save);
  record.children = record.children.filter((candidate) => candidate !== child);
  save();
}

/** Removes every copy; the template stays visible until that is done, then it is a 404. */
export function deleteTemplate(world: World, record: TemplateRecord): TransactionRecord {
  const transaction = newTransaction(world, DELETE_GROUP, 'CLOUD_TEMPLATE_DELETE');
  if (record.children.some((child) => child.transaction?.group === DELETE_GROUP)) throw activeTransaction();
  for (const child of record.children) {
    child.done = false;
    child.transaction = transaction;
  }
  const save = templateSaver(world, record);
  save();
  recordEvent(world, {
    eventName: 'Image Deleted',
    objectName: 'Image',
    objectId: record.id,
    label: record.name,
  });
  world.launch(`deletion of template ${record.id}`, async () => {
    await walk(world, transaction, 'delete', ['CLOUD_TEMPLATE_DELETE'], save);
    world.templates.delete(String(record.id));
    // Servers have their own names for the file's bytes; they stay.
    for (const { file } of [record.disk, ...(record.moreDisks ?? [])]) {
      if (file) await rm(join(templateFolder(world), file), { force: true });
    }
  });
  return transaction;
}

/** After a restart: transactions that the last process left go on; an import cannot, its API key is gone. */
export function resumeTemplates(world: World): void {
  for (const record of world.templates.all()) {
    if (record.children.some((child) => child.transaction?.group === DELETE_GROUP)) {
      for (const child of record.children) delete child.transaction;
      deleteTemplate(world, record);
      continue;
    }
    for (const child of record.children) {
      if (child.transaction?.group === TRANSFER_GROUP) {
        world.launch(`copy of template ${record.id}`, () => finishCopy(world, record, child));
      } else if (child.transaction?.group === REMOVE_GROUP) {
        world.launch(`removal of template ${record.id}`, () => finishRemoval(world, record, child));
      } else if (child.transaction) {
        world.log(`classic: the transaction of template ${record.id} was cut short by a restart`);
        delete child.transaction;
        templateSaver(world, record)();
      }
    }
  }
}
