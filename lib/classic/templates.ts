import { ServiceError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import type { Shape } from '../base/shape.ts';
import type { ClassicClient } from './client.ts';
import { isNotFound } from './failure.ts';
import { dateAt, type Entity, entityAt, integerAt, textAt } from './json.ts';
import {
  amountAt,
  done,
  flag,
  identified,
  identifiedRows,
  optionalText,
  rowsAt,
  texts,
  under,
} from './shapes.ts';
import { identityInNote, identityMark } from './template-note.ts';
import { changeAs, listAs, readAs } from './typed-calls.ts';

const SERVICE = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';

/** softlayer-api.md 7.3: the transaction lives on the children, so they are always asked for. */
const TEMPLATE_MASK =
  'mask[id,name,note,parentId,createDate,globalIdentifier,statusId,status[keyName,name],transactionId,' +
  'transaction[transactionGroup[name],transactionStatus[name]],datacenters[name],children[id,statusId,' +
  'transactionId,datacenter[name],blockDevicesDiskSpaceTotal,transaction[id,createDate,elapsedSeconds,' +
  'statusChangeDate,transactionGroup[name],transactionStatus[name,friendlyName]],blockDevices[id,diskSpace,' +
  'diskImage[capacity]]]]';

/** `Active` has this id; names of other states are not published. softlayer-api.md 6.1 */
const STATUS_ACTIVE = 1;

type CopyState = 'importing' | 'ready' | 'failed';
/** `gone`: the template was there and is not any more, one of the ways in which an import fails. */
export type TemplateState = CopyState | 'gone';

/** The copy of a template in one datacenter: a child group. */
interface TemplateCopy {
  readonly id: number;
  readonly datacenter: string | undefined;
  /** A copy that has no transaction and no disk has failed, or has only just been made. */
  readonly state: CopyState;
  /** Bytes of all its disks; 0 until they are there. */
  readonly bytes: number;
  /** Largest disk in whole GB, as orders see it; 0 when not known. */
  readonly capacity: number;
  /** What runs on it, in the service's words. */
  readonly transaction: string | undefined;
  /** When that last moved, Unix milliseconds. */
  readonly movedAt: number | undefined;
}

export interface Template {
  readonly id: number;
  /** '' on a child. */
  readonly globalId: string;
  readonly name: string;
  readonly note: string;
  /** Set on a child: the template that is ordered, shared and edited. */
  readonly parentId: number | undefined;
  readonly active: boolean;
  readonly status: string;
  readonly createdAt: number | undefined;
  readonly copies: readonly TemplateCopy[];
}

/** A template by its id or global identifier; undefined when it is not there (or not visible to this user). */
export async function getTemplate(client: ClassicClient, id: number | string): Promise<Template | undefined> {
  try {
    return await readAs(client, templateShape, {
      service: SERVICE,
      method: 'getObject',
      id,
      mask: TEMPLATE_MASK,
    });
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Private templates of exactly this name; there can be several. The service may ignore a filter, so it is applied again. */
export async function findTemplatesByName(client: ClassicClient, name: string): Promise<Template[]> {
  const all = await listPrivate(client, { name: { operation: `_= ${name}` } });
  return all.filter((template) => template.name === name);
}

/** Private templates whose note holds this image identity, oldest first. */
export async function findTemplatesByIdentity(client: ClassicClient, identity: string): Promise<Template[]> {
  const all = await listPrivate(client, { note: { operation: `*= ${identityMark(identity)}` } });
  return all.filter((template) => identityInNote(template.note) === identity);
}

async function listPrivate(client: ClassicClient, filter: Entity): Promise<Template[]> {
  return listAs(client, templateShape, {
    service: 'SoftLayer_Account',
    method: 'getPrivateBlockDeviceTemplateGroups',
    mask: TEMPLATE_MASK,
    filter: { privateBlockDeviceTemplateGroups: filter },
    root: 'privateBlockDeviceTemplateGroups',
  });
}

export interface ImportRequest {
  readonly name: string;
  readonly note: string;
  /** `cos://region/bucket/key` */
  readonly uri: string;
  /** `DEBIAN_12_64` */
  readonly operatingSystem: string;
  /** Handed to the import: it reads the bucket and the key service with this key's rights. */
  readonly importApiKey: Secret;
  readonly rootKeyCrn: string;
  readonly wrappedDek: string;
  readonly byol: boolean;
  readonly bootMode?: 'PV' | 'HVM' | undefined;
}

/**
 * Starts the import of an encrypted image: sent once, never repeated. `isEncrypted` and `cloudInit` are the
 * datatype's names; the guide's `encrypted` and `cloud-init` do not exist (softlayer-api.md 7.1).
 */
export async function createFromIcos(client: ClassicClient, request: ImportRequest): Promise<Template> {
  return changeAs(client, templateShape, {
    service: SERVICE,
    method: 'createFromIcos',
    hide: [request.importApiKey.reveal()],
    args: [
      {
        name: request.name,
        note: request.note,
        uri: request.uri,
        operatingSystemReferenceCode: request.operatingSystem,
        ibmApiKey: request.importApiKey.reveal(),
        cloudInit: true,
        byol: request.byol,
        isEncrypted: true,
        crkCrn: request.rootKeyCrn,
        wrappedDek: request.wrappedDek,
        ...(request.bootMode === undefined ? {} : { bootMode: request.bootMode }),
      },
    ],
  });
}

/** Starts one copy transaction for each datacenter, visible on the children. Ids are those of `listDatacenters`. */
export async function addLocations(
  client: ClassicClient,
  id: number,
  locations: readonly number[],
): Promise<void> {
  const args = [locations.map((location) => ({ id: location }))];
  await changeAs(client, done, { service: SERVICE, method: 'addLocations', id, args }, 'limited');
}

/** Datacenters in which this template may be stored. */
export async function storageLocations(client: ClassicClient, id: number): Promise<string[]> {
  const found = await readAs(client, identifiedRows, {
    service: SERVICE,
    method: 'getStorageLocations',
    id,
    mask: 'mask[id,name]',
  });
  return found.flatMap((row) => textAt(row, 'name') ?? []);
}

export async function isEncrypted(client: ClassicClient, id: number): Promise<boolean> {
  return readAs(client, flag, { service: SERVICE, method: 'isEncrypted', id });
}

/** Texts of undocumented content; empty for a template that is not encrypted. */
export async function getEncryptionAttributes(client: ClassicClient, id: number): Promise<string[]> {
  return readAs(client, texts, { service: SERVICE, method: 'getEncryptionAttributes', id });
}

export async function isByol(client: ClassicClient, id: number): Promise<boolean> {
  return readAs(client, flag, { service: SERVICE, method: 'isByol', id });
}

/** `PV` or `HVM`; undefined when the service does not tell, as before the copy's disk is there. softlayer-api.md 6.2, 7.3 */
export async function getBootMode(client: ClassicClient, id: number): Promise<string | undefined> {
  try {
    const mode: Shape<string | undefined> = (value, path) => optionalText({ value }, path, 'value');
    return await readAs(client, mode, { service: SERVICE, method: 'getBootMode', id });
  } catch (error) {
    if (error instanceof ServiceError && error.failure.outcome === 'refused') return undefined;
    throw error;
  }
}

/** Fails with "Unable to find the primary block device" until the copy's disk is there: the caller retries. softlayer-api.md 7.3 */
export async function setBootMode(client: ClassicClient, id: number, mode: 'PV' | 'HVM'): Promise<void> {
  await changeAs(client, done, { service: SERVICE, method: 'setBootMode', id, args: [mode] }, 'always');
}

/** Codes of the operating systems that an import accepts today, `DEBIAN_12_64` and the like. */
export async function importOperatingSystems(client: ClassicClient): Promise<string[]> {
  const found = await readAs(client, identifiedRows, {
    service: SERVICE,
    method: 'getVhdImportSoftwareDescriptions',
    mask: 'mask[id,name,version,referenceCode]',
  });
  return found.flatMap((row) => textAt(row, 'referenceCode') ?? []);
}

/**
 * How far a template is, or its copy in one datacenter. A single look proves neither `ready` nor `failed`: take it
 * twice. Without any child it counts as importing; the caller bounds that by time. softlayer-api.md 7.3
 */
export function templateState(template: Template | undefined, datacenter?: string): TemplateState {
  if (!template) return 'gone';
  const copies = template.copies.filter((copy) => datacenter === undefined || copy.datacenter === datacenter);
  if (copies.length === 0 || copies.some((copy) => copy.state === 'importing')) return 'importing';
  if (!template.active) return 'failed';
  return copies.every((copy) => copy.state === 'ready') ? 'ready' : 'failed';
}

/** Datacenters with a finished copy. */
export function readyDatacenters(template: Template): string[] {
  return template.copies.flatMap((copy) => (copy.state === 'ready' ? (copy.datacenter ?? []) : []));
}

const templateShape: Shape<Template> = (value, path) => {
  const group = identified(value, path);
  return {
    id: integerAt(group, 'id') ?? 0,
    globalId: optionalText(group, path, 'globalIdentifier') ?? '',
    name: optionalText(group, path, 'name') ?? '',
    note: optionalText(group, path, 'note') ?? '',
    parentId: integerAt(group, 'parentId'),
    // A create answer may leave the status out: then nothing speaks against it.
    active: (integerAt(group, 'statusId') ?? STATUS_ACTIVE) === STATUS_ACTIVE,
    status: textAt(group, 'status', 'name') ?? textAt(group, 'status', 'keyName') ?? 'Active',
    createdAt: dateAt(group, 'createDate'),
    copies: rowsAt(group, path, 'children').map((child, index) =>
      copyShape(child, under(path, `children[${index}]`)),
    ),
  };
};

const copyShape: Shape<TemplateCopy> = (value, path) => {
  const child = identified(value, path);
  const transaction = entityAt(child, 'transaction');
  const running = transaction !== undefined || integerAt(child, 'transactionId') !== undefined;
  const disks = rowsAt(child, path, 'blockDevices');
  const bytes = amountAt(child, path, 'blockDevicesDiskSpaceTotal');
  const datacenter = optionalText(child, path, 'datacenter', 'name');
  const whole = disks.length > 0 && bytes > 0 && datacenter !== undefined;
  return {
    id: integerAt(child, 'id') ?? 0,
    datacenter,
    state: running ? 'importing' : whole ? 'ready' : 'failed',
    bytes,
    capacity: Math.max(0, ...disks.map((disk) => amountAt(disk, path, 'diskImage', 'capacity'))),
    transaction: transactionName(transaction),
    movedAt: dateAt(transaction, 'statusChangeDate'),
  };
};

function transactionName(transaction: Entity | undefined): string | undefined {
  if (!transaction) return undefined;
  const group = textAt(transaction, 'transactionGroup', 'name');
  const status =
    textAt(transaction, 'transactionStatus', 'friendlyName') ??
    textAt(transaction, 'transactionStatus', 'name');
  return [group, status].filter((part) => part !== undefined).join(': ') || 'a transaction';
}
