import type { Secret } from '../base/secret.ts';
import type { ClassicClient } from './client.ts';
import { diskOf, type ImageDisk, isKept } from './image-disks.ts';
import { dateAt, integerAt } from './json.ts';
import { done, identified, rowsAt } from './shapes.ts';
import { changeAs, readAs } from './typed-calls.ts';

const SERVICE = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';

/** The disks lie on the copies, not on the template itself. softlayer-api.md 6.1, 6.2 */
const DISKS_MASK =
  'mask[id,children[id,createDate,blockDevices[id,device,diskSpace,' +
  'diskImage[id,capacity,units,typeId,metadataFlag,type[keyName]]]]]';

/** Disks of a template by its oldest copy that has some, in the order of their numbers; swap is none. Throws ServiceError. */
export async function templateDisks(client: ClassicClient, id: number): Promise<ImageDisk[]> {
  const call = { service: SERVICE, method: 'getObject', id, mask: DISKS_MASK };
  const template = await readAs(client, identified, call);
  const copies = rowsAt(template, '', 'children').map((child) => ({
    age: dateAt(child, 'createDate') ?? integerAt(child, 'id') ?? 0,
    disks: rowsAt(child, 'children', 'blockDevices').filter(isKept).map(diskOf),
  }));
  const whole = copies.filter(({ disks }) => disks.length > 0).sort((a, b) => a.age - b.age);
  return [...(whole[0]?.disks ?? [])].sort((a, b) => a.number - b.number);
}

export interface ExportRequest {
  /** `cos://region/bucket/name.vhd`; the disks become `name-0.vhd`, `name-1.vhd`, … softlayer-api.md 8 */
  readonly uri: string;
  /** Handed to the export: it writes into the bucket with this key's rights. */
  readonly apiKey: Secret;
}

/** Queues the export of a template; it has not ended when this is answered. Sent once, never repeated. softlayer-api.md 8 */
export async function copyToIcos(
  client: ClassicClient,
  id: number,
  { uri, apiKey }: ExportRequest,
): Promise<void> {
  await changeAs(client, done, {
    service: SERVICE,
    method: 'copyToIcos',
    id,
    hide: [apiKey.reveal()],
    args: [{ uri, ibmApiKey: apiKey.reveal() }],
  });
}
