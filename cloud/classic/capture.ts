import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { field } from './arguments.ts';
import { isArray, type Json } from './entity.ts';
import { badRequest, invalidValue, outstandingTransaction, publicFault } from './fault.ts';
import { adopt, serverFolder, templateFolder } from './image-files.ts';
import { powerOff, powerOn } from './lifecycle.ts';
import type { ServerRecord, TemplateRecord, UserRecord } from './records.ts';
import { blockDeviceId } from './server-properties.ts';
import { addTemplate, templateSaver } from './template-records.ts';
import { newTransaction, walk } from './transactions.ts';
import { findTemplate, type World } from './world.ts';

/** Group of both transactions of a capture, the template's and the server's; the name is invented. */
const CAPTURE_GROUP = 'Capture Cloud Disk Template';

const GIB = 1024 ** 3;

/**
 * `createArchiveTemplate(groupName, blockDevices[], note)`: a private template of the server's first disk
 * (softlayer-api.md 10). The server is taken offline for it. What it wrote since its last start is not kept by this
 * cloud anyway, so its disk is then what it started from. Throws `ApiFault`.
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
  const wanted = devices.map((device) => Number(field(device as Json, 'id')));
  // The swap disk cannot be captured, further disks are not sold here.
  if (wanted.some((id) => id !== blockDeviceId(server.diskImageId))) {
    throw invalidValue('blockDevices', 'Only the first disk of the virtual guest can be captured.');
  }
  if (server.transaction) throw outstandingTransaction();
  if (server.provisionDate === undefined)
    throw publicFault(`Unable to determine package for '${server.hostname}.${server.domain}'.`);
  const template = newTemplate(world, user, server, name, typeof note === 'string' ? note : '');
  world.launch(`capture of server ${server.id}`, () => runCapture(world, server, template));
  return template;
}

function newTemplate(
  world: World,
  user: UserRecord,
  server: ServerRecord,
  name: string,
  note: string,
): TemplateRecord {
  const source = server.template && findTemplate(world, server.template.guid);
  server.transaction = newTransaction(world, CAPTURE_GROUP, 'CLOUD_TEMPLATE_CAPTURE', server.id);
  world.servers.put(String(server.id), server);
  return addTemplate(world, user, {
    datacenter: server.datacenter,
    group: CAPTURE_GROUP,
    status: 'CLOUD_TEMPLATE_CAPTURE',
    osCode: server.osCode,
    encrypted: server.disk?.encryption !== undefined,
    disk: server.disk
      ? { ...server.disk, file: `${randomUUID()}.img` }
      : { file: undefined, virtualSize: server.diskGB * GIB, storedSize: GIB },
    name,
    note,
    cloudInit: source?.cloudInit ?? true,
    byol: source?.byol ?? false,
    bootMode: server.bootMode,
    supportedBootModes: [],
  });
}

async function runCapture(world: World, server: ServerRecord, template: TemplateRecord): Promise<void> {
  const [child] = template.children;
  if (!child?.transaction) return;
  const wasRunning = server.powerState === 'RUNNING';
  if (wasRunning) await powerOff(world, server);
  const save = templateSaver(world, template);
  await walk(world, child.transaction, 'copy', ['CLOUD_TEMPLATE_CAPTURE', 'CLOUD_TEMPLATE_VERIFY'], save);
  if (server.disk?.file && template.disk.file) {
    await adopt(join(serverFolder(world), server.disk.file), join(templateFolder(world), template.disk.file));
  }
  child.done = true;
  delete child.transaction;
  save();
  if (wasRunning) await powerOn(world, server, 'SYSTEM');
  server.lastTransaction = server.transaction;
  server.transaction = undefined;
  world.servers.put(String(server.id), server);
}
