import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { storageOf } from './storage.ts';

const GROUP = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';
const BLOCK = 2 ** 21;

/** An unencrypted template of a disk of whole blocks, imported from the bucket as a person does; its id, once it is done. */
export async function plainTemplate(cloud: LocalCloud, bucket: string, disk: Buffer): Promise<string> {
  const params = { Bucket: bucket, Key: 'plain.vhd', Body: vhdOf(disk) };
  await storageOf(cloud).s3.send({ operation: 'putObject', params, repeatable: true });
  const { id } = (await classic(cloud, 'createFromIcos', {
    ...{
      name: 'plain',
      uri: `cos://us-south/${bucket}/plain.vhd`,
      operatingSystemReferenceCode: 'DEBIAN_12_64',
    },
    ...{ ibmApiKey: cloud.env['IBMCLOUD_API_KEY'], cloudInit: true, isEncrypted: false },
  })) as { id: number };
  for (;;) {
    const copies = (await classic(cloud, `${id}/getChildren`)) as { transactionId: unknown }[];
    if (copies[0]?.transactionId === null) return String(id);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function vhdOf(disk: Buffer): Buffer {
  const blocks = Array.from({ length: disk.length / BLOCK }, (_, index) => ({
    index,
    present: Array.from({ length: BLOCK / 512 }, () => true),
    data: disk.subarray(index * BLOCK, (index + 1) * BLOCK),
  }));
  return dynamicVhd({ size: disk.length, blockSize: BLOCK, blocks });
}

async function classic({ classic: account }: LocalCloud, path: string, config?: object): Promise<unknown> {
  const { username, apiKey, restUrl } = account;
  const reply = await fetch(`${restUrl}/${GROUP}/${path}.json`, {
    headers: { authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` },
    ...(config && { method: 'POST', body: JSON.stringify({ parameters: [config] }) }),
  });
  const value: unknown = await reply.json();
  if (!reply.ok) throw new Error(JSON.stringify(value));
  return value;
}
