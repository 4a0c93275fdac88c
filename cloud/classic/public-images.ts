import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Images, Store } from '../ports.ts';
import { adopt } from './image-files.ts';
import { DATACENTERS } from './locations.ts';
import type { TemplateRecord } from './records.ts';
import { findSoftware, SOFTWARE } from './software.ts';
import { ACTIVE_STATUS } from './template-view.ts';

/** IBM's own account. Its images have a file only where a caller gives one; other servers of them are not booted. */
const IBM_ACCOUNT = 208938;
const CREATED = Date.UTC(2025, 4, 31, 12);
const CODES = ['CENTOSSTREAM_9_64', 'DEBIAN_12_64', 'UBUNTU_22_64', 'UBUNTU_24_64'];

/** The images of every local cloud. */
export const IBM_IMAGES: readonly TemplateRecord[] = SOFTWARE.filter((software) =>
  CODES.includes(software.referenceCode),
).map((software, index) => publicImage(software.referenceCode, 80_000_000 + index * 1_000));

/** A public image that boots. */
export interface PublicImage {
  readonly name: string;
  /** Path of a raw disk, or of a plain VHD. It must not change while the cloud runs. */
  readonly file: string;
  /** Such as `DEBIAN_12_64`: whoever orders that system gets this image. */
  readonly osCode: string;
}

/** Opens the given files and makes public images of them, beside IBM's. Throws where one is no image. */
export async function readPublicImages(
  given: readonly PublicImage[],
  { store, images }: { readonly store: Store; readonly images: Images },
): Promise<TemplateRecord[]> {
  const records: TemplateRecord[] = [];
  for (const [index, { name, file, osCode }] of given.entries()) {
    if (!findSoftware(osCode)) throw new Error(`there is no operating system ${osCode} for ${file}`);
    const found = await images.check(file, undefined, AbortSignal.timeout(CHECK_LIMIT));
    if (!found.ok) throw new Error(`${file} cannot be a public image: ${found.refusal.message}`);
    const { virtualSize, storedSize } = found.value;
    const own = `public-${index}.img`;
    const path = join(store.folder('classic-templates'), own);
    // An earlier process may have left its own.
    await rm(path, { force: true });
    await adopt(await realpath(file), path);
    const image = publicImage(osCode, FIRST_OWN_ID + index * 1_000);
    records.push({ ...image, name, disk: { file: own, virtualSize, storedSize } });
  }
  return records;
}

const FIRST_OWN_ID = 81_000_000;
const CHECK_LIMIT = 60_000;

function publicImage(osCode: string, id: number): TemplateRecord {
  const tail = String(id).padStart(12, '0');
  return {
    id,
    guid: `5e1ec7ed-0000-4000-8000-${tail}`,
    accountId: IBM_ACCOUNT,
    userRecordId: 1,
    createDate: CREATED,
    publicFlag: 1,
    statusId: ACTIVE_STATUS,
    osCode,
    encrypted: false,
    disk: { file: undefined, virtualSize: 25 * 1024 ** 3, storedSize: 1_600_000_000 },
    name: `25GB - ${osCode.replaceAll('_', ' ')}`,
    note: '',
    cloudInit: true,
    byol: false,
    bootMode: undefined,
    supportedBootModes: [],
    platforms: [],
    tags: [],
    sharing: [],
    children: DATACENTERS.map((datacenter, index) => ({
      id: id + 2 * (index + 1),
      datacenter: datacenter.name,
      createDate: CREATED,
      deviceId: id + 200 + index,
      diskImageId: id + 300 + 2 * index,
      diskImageUuid: `5e1ec7ed-0000-4000-8001-${tail}`,
      done: true,
    })),
  };
}
