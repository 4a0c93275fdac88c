import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalCloud } from '../../cloud/local-cloud.ts';
import { parseArguments } from '../../cloud/main.ts';
import { TEMPLATE, until } from './classic-kit.ts';
import { BLOCK, qemuImg, rawOf, startWhole, vhdOf, type Whole } from './whole-kit.ts';

const SERVER = 'SoftLayer_Virtual_Guest';
const reason = qemuImg ? '' : ' (skipped: this machine has no qemu-img)';
const files = mkdtempSync(join(tmpdir(), 'classic-export-'));
/** Five blocks, of which one is empty and the last is cut. */
const disk = Buffer.alloc(5 * BLOCK - 1024 * 1024);
randomBytes(BLOCK).copy(disk, 0);
randomBytes(BLOCK + 100).copy(disk, 2 * BLOCK - 50);
randomBytes(1000).copy(disk, disk.length - 1000);

let whole: Whole;
beforeAll(async () => {
  const file = join(files, 'debian.raw');
  writeFileSync(file, disk);
  whole = await startWhole({ publicImages: [{ name: 'Debian with a disk', file, osCode: 'DEBIAN_12_64' }] });
});
afterAll(async () => {
  await whole.stop();
  rmSync(files, { recursive: true, force: true });
});

const ownKey = (): string => whole.cloud.env['IBMCLOUD_API_KEY'] ?? '';

async function imported(key: string, changes: object = {}) {
  const template = await whole.classic(`${TEMPLATE}/createFromIcos.json`, {
    name: key,
    uri: `cos://us-south/${whole.cloud.bucket}/${key}`,
    operatingSystemReferenceCode: 'DEBIAN_12_64',
    ibmApiKey: ownKey(),
    cloudInit: true,
    isEncrypted: false,
    ...changes,
  });
  expect(template).toHaveProperty('globalIdentifier');
  return { template, child: await whole.settled(template.id) };
}

/** Made once: qemu-img is a process. */
const made = new Map<string, Buffer>();
function vhd(how: 'dynamic' | 'fixed' = 'dynamic'): Buffer {
  const bytes = made.get(how) ?? vhdOf(whole, disk, how);
  made.set(how, bytes);
  return bytes;
}

const exportTo = (id: number, name: string, ibmApiKey = ownKey(), bucket = whole.cloud.bucket) =>
  whole.classic(`${TEMPLATE}/${id}/copyToIcos.json`, { uri: `cos://us-south/${bucket}/${name}`, ibmApiKey });

const server = (changes: object) => ({
  hostname: 'web',
  domain: 'example.com',
  datacenter: { name: 'dal13' },
  hourlyBillingFlag: true,
  ...changes,
});

const FLAVOR = { supplementalCreateObjectOptions: { flavorKeyName: 'B1_1X2X25' } };
/** By its own sizes: the flavors come with their disks. */
const twoDisks = {
  ...{ startCpus: 1, maxMemory: 1024, localDiskFlag: false },
  operatingSystemReferenceCode: 'DEBIAN_12_64',
  blockDevices: [
    { device: '0', diskImage: { capacity: 25 } },
    { device: '2', diskImage: { capacity: 10 } },
  ],
};
const mask = 'mask[id,device,mountType,diskImage[capacity,type[keyName]]]';

describe.skipIf(!qemuImg)(`a plain VHD${reason}`, () => {
  it.each(['dynamic', 'fixed'] as const)('that is %s is imported and leaves as it came', async (how) => {
    await whole.upload(`${how}.vhd`, vhd(how));
    const { template, child } = await imported(`${how}.vhd`);
    expect(child.blockDevices).toMatchObject([{ device: '0', diskImage: { capacity: 1 } }]);
    expect(await exportTo(template.id, `out-${how}.vhd`)).toBe(true);
    await whole.settled(template.id);
    const exported = (await whole.download(`out-${how}-0.vhd`)) ?? Buffer.alloc(0);
    expect(rawOf(whole, exported).subarray(0, disk.length).equals(disk)).toBe(true);
    expect(await whole.download(`out-${how}.vhd`)).toBeUndefined();
  });

  it('is refused when it is cut off, or no VHD at all', async () => {
    const good = vhd();
    const broken: [string, Buffer][] = [
      ['cut.vhd', good.subarray(0, good.length - 512)],
      ['raw.vhd', disk],
      ['table.vhd', Buffer.concat([good.subarray(0, BLOCK), good.subarray(-512)])],
    ];
    for (const [key, body] of broken) {
      await whole.upload(key, body);
      expect((await imported(key)).child, key).toMatchObject({ blockDevices: [] });
    }
    const bad = await whole.classic(`${TEMPLATE}/createFromIcos.json`, { uri: 'cos://us-south/b/x.raw' });
    expect(bad).toMatchObject({ code: 'SoftLayer_Exception_InvalidValue' });
  });

  it('is what a server of a public image becomes when it is captured and exported, disk by disk', async () => {
    const made = await whole.classic(`${SERVER}.json`, server(twoDisks));
    await whole.provisioned(made.id);
    const devices = await whole.classic(`${SERVER}/${made.id}/getBlockDevices.json?objectMask=${mask}`);
    expect(devices.map((one: { device: string }) => one.device)).toEqual(['0', '1', '2']);
    const [first, swap, second] = devices;
    const capture = (...disks: object[]) =>
      whole.classic(`${SERVER}/${made.id}/createArchiveTemplate.json`, 'golden', disks, 'a note');
    for (const wrong of [[second], [first, swap], [{ id: 1 }]]) {
      expect((await capture(...wrong)).error, JSON.stringify(wrong)).toMatch(/'blockDevices'/);
    }
    const template = await capture(first, second);
    expect(template).toMatchObject({ name: 'golden', note: 'a note', globalIdentifier: expect.any(String) });
    const child = await whole.settled(template.id);
    expect(child.blockDevices).toMatchObject([
      { device: '0' },
      { device: '1', diskSpace: 0, diskImage: { capacity: 10 } },
    ]);
    expect(await exportTo(template.id, 'golden.vhd')).toBe(true);
    await whole.settled(template.id);
    const system = rawOf(whole, (await whole.download('golden-0.vhd')) ?? Buffer.alloc(0));
    expect(system.subarray(0, disk.length).equals(disk)).toBe(true);
    expect(system.length).toBe(5 * BLOCK);
    const empty = (await whole.download('golden-1.vhd')) ?? Buffer.alloc(0);
    expect(Number(empty.readBigUInt64BE(48))).toBe(10 * 1024 ** 3);
  });

  it('with two disks is what a server is made of again', async () => {
    const made = await whole.classic(`${SERVER}.json`, server(twoDisks));
    await whole.provisioned(made.id);
    const [first, , second] = await whole.classic(`${SERVER}/${made.id}/getBlockDevices.json`);
    const disks = [first, second];
    const template = await whole.classic(`${SERVER}/${made.id}/createArchiveTemplate.json`, 'two', disks, '');
    await whole.settled(template.id);
    const again = await whole.classic(
      `${SERVER}.json`,
      server({ ...FLAVOR, blockDeviceTemplateGroup: { globalIdentifier: template.globalIdentifier } }),
    );
    await whole.provisioned(again.id);
    const copies = await whole.classic(`${SERVER}/${again.id}/getBlockDevices.json?objectMask=${mask}`);
    expect(copies).toMatchObject([
      { device: '0' },
      { device: '1' },
      { device: '2', diskImage: { capacity: 10 } },
    ]);
  });
});

describe.skipIf(!qemuImg)(`an export${reason}`, () => {
  it('shows a part of the object first, and then all of it, while its transaction runs', async () => {
    await whole.upload('grow.vhd', vhd());
    const { template } = await imported('grow.vhd');
    whole.cloud.settings.transactionStep = 60;
    try {
      expect(await exportTo(template.id, 'grown.vhd')).toBe(true);
      const part = await until('the part', () => whole.download('grown-0.vhd'));
      const running = await whole.classic(`${TEMPLATE}/${template.id}/getChildren.json`);
      expect(running).toMatchObject([{ transactionId: expect.any(Number) }]);
      expect((await exportTo(template.id, 'twice.vhd')).error).toMatch(/active transaction/i);
      await whole.settled(template.id);
      const all = await whole.download('grown-0.vhd');
      expect(all?.length).toBeGreaterThan(part.length);
    } finally {
      whole.cloud.settings.transactionStep = 0;
    }
  });

  it('replaces an object of that name', async () => {
    await whole.upload('taken-0.vhd', Buffer.from('something else'));
    await whole.upload('again.vhd', vhd());
    const { template } = await imported('again.vhd');
    await exportTo(template.id, 'taken.vhd');
    await whole.settled(template.id);
    expect((await whole.download('taken-0.vhd'))?.toString('latin1', 0, 8)).toBe('conectix');
  });

  it('that may not write, or has no bucket, only ends: without an object and without a word', async () => {
    const reader = whole.cloud.addServiceId('reader of exports');
    whole.cloud.allow(reader.iamId, 'Reader', { serviceName: 'cloud-object-storage' });
    await whole.upload('plain.vhd', vhd());
    const { template } = await imported('plain.vhd');
    expect(await exportTo(template.id, 'forbidden.vhd', reader.apiKey)).toBe(true);
    await whole.settled(template.id);
    expect(await exportTo(template.id, 'nowhere.vhd', ownKey(), 'no-such-bucket')).toBe(true);
    await whole.settled(template.id);
    expect(await whole.download('forbidden-0.vhd')).toBeUndefined();
    expect(whole.log.filter((line) => line.includes('the export of template'))).toHaveLength(2);
    const ready = await whole.classic(`${TEMPLATE}/${template.id}/getStatus.json`);
    expect(ready).toMatchObject({ keyName: 'ACTIVE' });
  });

  it('is refused at once for another format, an unknown key and an image that is not one’s own', async () => {
    await whole.upload('own.vhd', vhd());
    const { template } = await imported('own.vhd');
    for (const name of ['x.raw', 'x.qcow2', 'x.vmdk']) {
      expect((await exportTo(template.id, name)).error, name).toMatch(/'uri'/);
    }
    expect((await exportTo(template.id, 'x.vhd', 'k'.repeat(44))).error).toMatch(/exchange token/);
    const [image] = await whole.classic(`${TEMPLATE}/getPublicImages.json`);
    expect(image).toMatchObject({ name: 'Debian with a disk' });
    expect((await exportTo(image.id, 'x.vhd')).code).toBe('SoftLayer_Exception_AccessDenied');
  });
});

it('a server of a system that has no file here is captured and exported as an empty disk', async () => {
  const order = server({ ...FLAVOR, operatingSystemReferenceCode: 'UBUNTU_22_64' });
  const made = await whole.classic(`${SERVER}.json`, order);
  await whole.provisioned(made.id);
  const [first] = await whole.classic(`${SERVER}/${made.id}/getBlockDevices.json`);
  const template = await whole.classic(
    `${SERVER}/${made.id}/createArchiveTemplate.json`,
    'stock',
    [first],
    '',
  );
  await whole.settled(template.id);
  expect(await exportTo(template.id, 'stock.vhd')).toBe(true);
  await whole.settled(template.id);
  const bytes = (await whole.download('stock-0.vhd')) ?? Buffer.alloc(0);
  expect(Number(bytes.readBigUInt64BE(48))).toBe(25 * 1024 ** 3);
});

describe('a public image', () => {
  it('is named on the command line, with or without the code of its system', () => {
    const options = parseArguments(['--public-image', 'UBUNTU_22_64=/a/b=c.raw', '--public-image', '/d.vhd']);
    expect(options).toMatchObject({
      publicImages: [
        { name: 'b=c.raw', file: '/a/b=c.raw', osCode: 'UBUNTU_22_64' },
        { name: 'd.vhd', file: '/d.vhd', osCode: 'DEBIAN_12_64' },
      ],
    });
    expect(() => parseArguments(['--public-image', ''])).toThrow(/--public-image needs/);
  });

  it('that is missing, cut off or of no known system keeps the cloud from starting', async () => {
    const cut = join(files, 'cut.vhd');
    writeFileSync(cut, Buffer.concat([Buffer.from('conectix'), Buffer.alloc(4096)]));
    for (const [file, osCode, why] of [
      [join(files, 'missing.raw'), 'DEBIAN_12_64', /ENOENT/],
      [cut, 'DEBIAN_12_64', /cannot be a public image: .*cut off/],
      [cut, 'BEOS_5_32', /no operating system BEOS_5_32/],
    ] as const) {
      const start = startLocalCloud({ publicImages: [{ name: 'x', file, osCode }] });
      await expect(start).rejects.toThrow(why);
    }
  });
});
