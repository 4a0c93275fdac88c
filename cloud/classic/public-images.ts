import { DATACENTERS } from './locations.ts';
import type { TemplateRecord } from './records.ts';
import { SOFTWARE } from './software.ts';
import { ACTIVE_STATUS } from './template-view.ts';

/** IBM's own account. Its images have no file here: a server made from one is provisioned but not booted. */
const IBM_ACCOUNT = 208938;
const CREATED = Date.UTC(2025, 4, 31, 12);
const CODES = ['CENTOSSTREAM_9_64', 'DEBIAN_12_64', 'UBUNTU_22_64', 'UBUNTU_24_64'];

const IMAGES: readonly TemplateRecord[] = SOFTWARE.filter((software) =>
  CODES.includes(software.referenceCode),
).map((software, index) => publicImage(software.referenceCode, 80_000_000 + index * 1_000));

export const publicImages = (): readonly TemplateRecord[] => IMAGES;

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
