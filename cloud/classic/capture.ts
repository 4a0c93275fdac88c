import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { field } from './arguments.ts';
import { isArray, type Json } from './entity.ts';
import { badRequest, invalidValue, outstandingTransaction, publicFault } from './fault.ts';
import { adopt, serverFolder, templateFolder } from './image-files.ts';
import { powerOff, powerOn } from './lifecycle.ts';
import type { DiskRecord, MoreDisk, ServerRecord, TemplateRecord, UserRecord } from './records.ts';
import { blockDeviceId } from './server-disks.ts';
import { addTemplate, templateSaver } from './template-records.ts';
import { newTransaction, walk } from './transactions.ts';
import { findTemplate, type World } from './world.ts';

/** Group of both transactions of a capture, the template's and the server's; the name is invented. */
const CAPTURE_GROUP = 'Capture Cloud Disk Template';

const GIB = 1024 ** 3;

/**
 * `createArchiveTemplate(groupName, blockDevices[], note)`: a private template of the server's named disks, the first
 * among them (softlayer-api.md 10). The server is taken offline for it. What it wrote since its last start is not kept
 * by this cloud anyway, so its disks are then what it started from. Throws `ApiFault`.
 */
export function captureServer(
  world: World,
  user: UserRecord,
  server: ServerRecord,
  args: readonly Json[],
): TemplateRecord {
  const [name, devices, note] = args;
  if (typeof name !== 'string' || name === '') throw invalidValue('groupName', 'A name must be provided.');
  if (!isArray(devices) || devices.length === 0) throw badRequest();
  const more = furtherDisks(server, devices as readonly Json[]);
  if (server.transaction) throw outstandingTransaction();
  if (server.provisionDate === undefined)
    throw publicFault(`Unable to determine package for '${server.hostname}.${server.domain}'.`);
  const template = newTemplate(world, user, server, more, {
    name,
    note: typeof note === 'string' ? note : '',
  });
  world.launch(`capture of server ${server.id}`, () => runCapture(world, server, more, template));
  return template;
}

/** Those of the named disks that are not the first. Swap cannot be captured, nor anything without the first disk. */
function furtherDisks(server: ServerRecord, devices: readonly Json[]): MoreDisk[] {
  const wanted = devices.map((device) => Number(field(device, 'id')));
  const first = blockDeviceId(server.diskImageId);
  const more = (server.moreDisks ?? []).filter((disk) => wanted.includes(blockDeviceId(disk.diskImageId)));
  const known = [first, ...more.map((disk) => blockDeviceId(disk.diskImageId))];
  if (!wanted.includes(first) || wanted.some((id) => !known.includes(id))) {
    throw invalidValue(
      'blockDevices',
      'The first disk of the virtual guest must be captured, and no other than its further disks beside it.',
    );
  }
  return more;
}

function newTemplate(
  world: World,
  user: UserRecord,
  server: ServerRecord,
  more: readonly MoreDisk[],
  names: { readonly name: string; readonly note: string },
): TemplateRecord {
  const source = server.template && findTemplate(world, server.template.guid);
  server.transaction = newTransaction(world, CAPTURE_GROUP, 'CLOUD_TEMPLATE_CAPTURE', server.id);
  world.servers.put(String(server.id), server);
  return addTemplate(world, user, {
    ...names,
    datacenter: server.datacenter,
    group: CAPTURE_GROUP,
    status: 'CLOUD_TEMPLATE_CAPTURE',
    osCode: server.osCode,
    encrypted: server.disk?.encryption !== undefined,
    disk: server.disk
      ? copyOf(server.disk)
      : { file: undefined, virtualSize: server.diskGB * GIB, storedSize: GIB },
    ...(more.length > 0 ? { moreDisks: more.map(({ disk }) => copyOf(disk)) } : {}),
    cloudInit: source?.cloudInit ?? true,
    byol: source?.byol ?? false,
    bootMode: server.bootMode,
    supportedBootModes: [],
  });
}

const copyOf = (disk: DiskRecord): DiskRecord => ({ ...disk, file: disk.file && `${randomUUID()}.img` });

async function runCapture(
  world: World,
  server: ServerRecord,
  more: readonly MoreDisk[],
  template: TemplateRecord,
): Promise<void> {
  const [child] = template.children;
  if (!child?.transaction) return;
  const wasRunning = server.powerState === 'RUNNING';
  if (wasRunning) await powerOff(world, server);
  const save = templateSaver(world, template);
  await walk(world, child.transaction, 'copy', ['CLOUD_TEMPLATE_CAPTURE', 'CLOUD_TEMPLATE_VERIFY'], save);
  const sources = [server.disk, ...more.map(({ disk }) => disk)];
  const targets = [template.disk, ...(template.moreDisks ?? [])];
  for (const [index, target] of targets.entries()) {
    const from = sources[index]?.file;
    if (!from || !target.file) continue;
    await adopt(join(serverFolder(world), from), join(templateFolder(world), target.file));
  }
  child.done = true;
  delete child.transaction;
  save();
  if (wasRunning) await powerOn(world, server, 'SYSTEM');
  server.lastTransaction = server.transaction;
  server.transaction = undefined;
  world.servers.put(String(server.id), server);
}
