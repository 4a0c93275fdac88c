import type { ClassicClient } from './client.ts';
import { isNotFound } from './failure.ts';
import { diskOf, type ImageDisk, isKept } from './image-disks.ts';
import { type Entity, entityAt, integerAt, textAt, valueAt } from './json.ts';
import { identified, rowsAt } from './shapes.ts';
import { changeAs, readAs } from './typed-calls.ts';

const SERVICE = 'SoftLayer_Virtual_Guest';

/** As slcli asks for it before a capture. softlayer-api.md 5.2 */
const MASK =
  'mask[id,globalIdentifier,fullyQualifiedDomainName,provisionDate,datacenter[name],activeTransaction[id,' +
  'transactionStatus[name,friendlyName]],blockDevices[id,device,mountType,diskImage[id,capacity,units,' +
  'metadataFlag,type[keyName]]]]';

/** A server as a capture sees it. */
export interface CapturedServer {
  readonly id: number;
  readonly name: string;
  readonly datacenter: string | undefined;
  readonly provisioned: boolean;
  /** What runs on it, in the service's words; undefined when nothing does. */
  readonly transaction: string | undefined;
  /** Without swap, metadata disk and CDs, in the order of their numbers. */
  readonly disks: readonly ImageDisk[];
}

/** Undefined when there is no such server, or this user may not see it. Throws ServiceError. */
export async function serverToCapture(
  client: ClassicClient,
  id: number,
): Promise<CapturedServer | undefined> {
  try {
    const call = { service: SERVICE, method: 'getObject', id, mask: MASK };
    return serverOf(await readAs(client, identified, call));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

export interface CaptureRequest {
  readonly name: string;
  readonly note: string;
  readonly disks: readonly ImageDisk[];
}

/**
 * Takes the server offline and makes a template of its disks: sent once, never repeated. Returns the template's id; it is
 * not finished by then. `createArchiveTransaction` is the deprecated name of the same. softlayer-api.md 10
 */
export async function createArchiveTemplate(
  client: ClassicClient,
  id: number,
  { name, note, disks }: CaptureRequest,
): Promise<number> {
  const devices = disks.map(({ device }) => deviceOf(device));
  const call = { service: SERVICE, method: 'createArchiveTemplate', id, args: [name, devices, note] };
  return integerAt(await changeAs(client, identified, call), 'id') ?? 0;
}

/** Only what identifies it. */
function deviceOf(device: Entity): Entity {
  const image = integerAt(device, 'diskImage', 'id');
  return {
    id: integerAt(device, 'id'),
    device: String(valueAt(device, 'device') ?? '0'),
    ...(image === undefined ? {} : { diskImage: { id: image } }),
  };
}

function serverOf(server: Entity): CapturedServer {
  const transaction = entityAt(server, 'activeTransaction');
  const status = entityAt(transaction, 'transactionStatus');
  return {
    id: integerAt(server, 'id') ?? 0,
    name: textAt(server, 'fullyQualifiedDomainName') ?? '',
    datacenter: textAt(server, 'datacenter', 'name'),
    provisioned: textAt(server, 'provisionDate') !== undefined,
    transaction: transaction && (textAt(status, 'friendlyName') ?? textAt(status, 'name') ?? 'a transaction'),
    disks: rowsAt(server, '', 'blockDevices')
      .filter(isKept)
      .map(diskOf)
      .sort((a, b) => a.number - b.number),
  };
}
