const SECTOR = 2048;
const PATH_TABLE_LITTLE = 18;
const PATH_TABLE_BIG = 19;
const FIRST_FREE = 20;
const DIRECTORY = 2;

export interface IsoFolder {
  readonly name: string;
  readonly folders: readonly IsoFolder[];
  readonly files: readonly { readonly name: string; readonly data: Buffer }[];
}

interface Placed {
  readonly folder: IsoFolder;
  readonly sector: number;
  /** Number in the path table, from 1; the parent of the root is the root. */
  readonly number: number;
  readonly parent: number;
}

/**
 * An ISO 9660 image with Rock Ridge names, as small as a config drive needs: a folder's entries fit one sector.
 * @param label the volume's label, at most 32 characters
 */
export function buildIso(label: string, root: IsoFolder): Buffer<ArrayBuffer> {
  const folders = place(root);
  const fileSectors = new Map<Buffer, number>();
  let next = FIRST_FREE + folders.length;
  for (const { folder } of folders) {
    for (const file of folder.files) {
      fileSectors.set(file.data, next);
      next += Math.max(1, Math.ceil(file.data.length / SECTOR));
    }
  }
  const image = Buffer.alloc(next * SECTOR);
  const little = pathTable(folders, 'little');
  const big = pathTable(folders, 'big');
  volumeDescriptor(label, next, little.length).copy(image, 16 * SECTOR);
  Buffer.from('\xffCD001\x01', 'latin1').copy(image, 17 * SECTOR);
  little.copy(image, PATH_TABLE_LITTLE * SECTOR);
  big.copy(image, PATH_TABLE_BIG * SECTOR);
  for (const placed of folders) directory(placed, folders, fileSectors).copy(image, placed.sector * SECTOR);
  for (const [data, sector] of fileSectors) data.copy(image, sector * SECTOR);
  return image;
}

/** Breadth first, as the path table wants it. */
function place(root: IsoFolder): Placed[] {
  const placed: Placed[] = [{ folder: root, sector: FIRST_FREE, number: 1, parent: 1 }];
  for (const parent of placed) {
    for (const folder of parent.folder.folders) {
      const number = placed.length + 1;
      placed.push({ folder, sector: FIRST_FREE + placed.length, number, parent: parent.number });
    }
  }
  return placed;
}

function directory(
  placed: Placed,
  folders: readonly Placed[],
  fileSectors: ReadonlyMap<Buffer, number>,
): Buffer {
  const parent = folders[placed.parent - 1] ?? placed;
  // SP announces Rock Ridge; it stands in the root's own entry. ER names the version.
  const announce =
    placed.number === 1
      ? Buffer.from('SP\x07\x01\xbe\xef\x00ER\x12\x01\x0a\x00\x00\x01RRIP_1991A', 'latin1')
      : Buffer.alloc(0);
  const records = [
    record('\x00', placed.sector, SECTOR, DIRECTORY, Buffer.concat([announce, mode(DIRECTORY)])),
    record('\x01', parent.sector, SECTOR, DIRECTORY, mode(DIRECTORY)),
  ];
  for (const child of folders) {
    if (child.parent !== placed.number || child.number === 1) continue;
    const name = child.folder.name;
    records.push(record(name.toUpperCase(), child.sector, SECTOR, DIRECTORY, rockRidge(name, DIRECTORY)));
  }
  for (const file of placed.folder.files) {
    const name = `${file.name.toUpperCase()}${file.name.includes('.') ? '' : '.'};1`;
    const sector = fileSectors.get(file.data) ?? 0;
    records.push(record(name, sector, file.data.length, 0, rockRidge(file.name, 0)));
  }
  const entries = Buffer.concat(records);
  if (entries.length > SECTOR) throw new RangeError(`too many files in the folder ${placed.folder.name}`);
  return entries;
}

function rockRidge(name: string, flags: number): Buffer {
  const field = Buffer.from(`NM${String.fromCharCode(5 + name.length)}\x01\x00${name}`, 'latin1');
  return Buffer.concat([field, mode(flags)]);
}

/** Readable by all, owned by root. */
function mode(flags: number): Buffer {
  const field = Buffer.alloc(36);
  field.write('PX\x24\x01', 'latin1');
  both32(field, flags === DIRECTORY ? 0o040555 : 0o100444, 4);
  both32(field, flags === DIRECTORY ? 2 : 1, 12);
  return field;
}

function record(name: string, sector: number, length: number, flags: number, extra: Buffer): Buffer {
  const nameEnd = 33 + name.length + (name.length % 2 === 0 ? 1 : 0);
  const entry = Buffer.alloc(nameEnd + extra.length + (extra.length % 2));
  entry.writeUInt8(entry.length, 0);
  both32(entry, sector, 2);
  both32(entry, length, 10);
  // 2000-01-01: the same content gives the same image.
  Buffer.from([100, 1, 1, 0, 0, 0, 0]).copy(entry, 18);
  entry.writeUInt8(flags, 25);
  both16(entry, 1, 28);
  entry.writeUInt8(name.length, 32);
  entry.write(name, 33, 'latin1');
  extra.copy(entry, nameEnd);
  return entry;
}

function pathTable(folders: readonly Placed[], order: 'little' | 'big'): Buffer {
  const rows = folders.map(({ folder, sector, number, parent }) => {
    const name = number === 1 ? '\x00' : folder.name.toUpperCase();
    const row = Buffer.alloc(8 + name.length + (name.length % 2));
    row.writeUInt8(name.length, 0);
    if (order === 'little') row.writeUInt32LE(sector, 2);
    else row.writeUInt32BE(sector, 2);
    if (order === 'little') row.writeUInt16LE(parent, 6);
    else row.writeUInt16BE(parent, 6);
    row.write(name, 8, 'latin1');
    return row;
  });
  return Buffer.concat(rows);
}

function volumeDescriptor(label: string, sectors: number, pathTableLength: number): Buffer {
  const descriptor = Buffer.alloc(SECTOR);
  descriptor.write('\x01CD001\x01', 0, 'latin1');
  descriptor.fill(' ', 8, 72);
  descriptor.write(label.slice(0, 32), 40, 'latin1');
  both32(descriptor, sectors, 80);
  both16(descriptor, 1, 120);
  both16(descriptor, 1, 124);
  both16(descriptor, SECTOR, 128);
  both32(descriptor, pathTableLength, 132);
  descriptor.writeUInt32LE(PATH_TABLE_LITTLE, 140);
  descriptor.writeUInt32BE(PATH_TABLE_BIG, 148);
  record('\x00', FIRST_FREE, SECTOR, DIRECTORY, Buffer.alloc(0)).copy(descriptor, 156);
  descriptor.fill(' ', 190, 813);
  for (const at of [813, 830, 847, 864]) descriptor.write('0000000000000000\x00', at, 'latin1');
  descriptor.writeUInt8(1, 881);
  return descriptor;
}

function both32(buffer: Buffer, value: number, at: number): void {
  buffer.writeUInt32LE(value, at);
  buffer.writeUInt32BE(value, at + 4);
}

function both16(buffer: Buffer, value: number, at: number): void {
  buffer.writeUInt16LE(value, at);
  buffer.writeUInt16BE(value, at + 2);
}
