import { type DiskModel, demand, Refused, sectorAt } from './model.ts';
import { isQcow2, qcow2Model } from './qcow2-model.ts';
import { isVhd, vhdModel } from './vhd-model.ts';

/** Signatures of files that are no disk images, or of formats that are not read: offset and hex. */
const FOREIGN: readonly [number, string][] = [
  [0, '4b444d56'], // VMDK
  [0, '434f5744'], // VMDK of ESX
  [0, 'bebafeca00000000'], // VMDK of ESX, seSparse
  [0, '7668647866696c65'], // "vhdxfile"
  [64, '7f10dabe'], // VDI
  [0, '51454400'], // QED
  [0, '576974686f7574467265655370616365'], // Parallels
  [0, '576974686f7546726553706163457874'], // Parallels, extended
  [0, '1f8b'],
  [0, 'fd377a585a00'],
  [0, '28b52ffd'],
  [0, '425a68'],
  [0, '04224d18'],
  [0, '4c5a4950'],
  [0, '894c5a4f000d0a1a0a'],
  [0, '68737173'],
  [0, '4d5357494d000000'],
  [0, '3aff26ed'],
  [0, '455646090d0aff00'],
  [0, '504b0304'],
  [0, '377abcaf271c'],
  [0, '504b0506'],
  [0, '504b0708'],
  [0, '526172211a07'],
  [0, '4d53434600000000'],
  [0, '49536328'],
  [0, '213c617263683e0a'],
  [0, '213c7468696e3e0a'],
  [0, 'edabeedb'],
  [0, '78617221'],
  [0, '303730373031'], // cpio
  [0, '303730373032'],
  [0, '303730373037'],
  [0, '5d0000'], // LZMA
  [0, '1f9d'],
  [0, '02214c18'],
  [0, '4c525a49'],
  [0, '425a337631'],
  [0, 'ff060000734e61507059'],
  [0, '426f636873205669727475616c20484420496d616765'], // Bochs
  [0, '23212f62696e2f73680a2356'], // cloop
  [0, '4f4f4f4d'],
  [0, '656e637263647361'],
  [0, '73707273'],
  [0, '455646320d0a8100'],
  [0, '4c5646090d0aff00'],
  [0, '41464631300d0a00'],
  [0, '70617274636c6f6e652d696d616765'],
  [0, '50615274496d4167452d566f4c754d65'],
  [0, '4673417243685f30'],
  [257, '7573746172'],
  [32769, '4344303031'], // ISO 9660
  [0, '4c554b53babe'], // LUKS
];

/** Any file at all; throws Refused for what must not be encrypted. */
export function imageModel(bytes: Buffer, limit: number): DiskModel {
  demand(bytes.length > 0, 'empty');
  const model = modelByContent(bytes, limit);
  demand(model.sector(0)?.toString('latin1', 0, 6) !== 'LUKS\xba\xbe', 'the disk itself is a LUKS container');
  return model;
}

function modelByContent(bytes: Buffer, limit: number): DiskModel {
  if (isQcow2(bytes)) return qcow2Model(bytes, limit);
  if (isVhd(bytes)) return vhdModel(bytes, limit);
  for (const [at, hex] of FOREIGN)
    if (bytes.toString('hex', at, at + hex.length / 2) === hex) throw new Refused(`signature ${hex}`);
  demand(!isDescriptor(bytes), 'a descriptor of a VMDK');
  demand(!isLzma(bytes), 'LZMA');
  demand(!/^5.2a4d18.{8}/.test(bytes.toString('hex', 0, 8)), 'a frame to be skipped');
  demand(!isCpio(bytes), 'a binary cpio archive');
  const tail = bytes.subarray(Math.max(0, bytes.length - 1023)).toString('latin1');
  demand(!/koly.{508}/s.test(tail) && !tail.endsWith('cdsaencr'), 'an image of macOS');
  demand(bytes.length <= limit, 'size');
  return {
    format: 'raw',
    size: Math.ceil(bytes.length / 512) * 512,
    sector: (number) => sectorAt(bytes, number * 512),
  };
}

function isDescriptor(bytes: Buffer): boolean {
  const [text = ''] = bytes.toString('latin1', 0, 33 * 1024).split('\0');
  const lines = text.replace(/^\xef\xbb\xbf/, '').split(/[\r\n]+/);
  const telling = lines.find((line) => !/^\s*(#(?!\s*disk\s*descriptor\s*file).*)?$/i.test(line)) ?? '';
  return /^\s*(#|(version|encoding|cid|parentcid|createtype|isnativesnapshot)\s*=)/i.test(telling);
}

function isLzma(bytes: Buffer): boolean {
  if (bytes.length < 14 || (bytes[0] as number) > 224 || bytes[13] !== 0) return false;
  const dictionary = bytes.readUInt32LE(1).toString(2);
  const size = bytes.readBigUInt64LE(5);
  return (
    dictionary.length > 12 &&
    /^11?0+$/.test(dictionary) &&
    (size === 2n ** 64n - 1n || (size > 0n && size >> 38n === 0n))
  );
}

function isCpio(bytes: Buffer): boolean {
  if (bytes.length < 26) return false;
  const plain = Buffer.from(bytes.subarray(0, 26));
  if (plain.toString('hex', 0, 2) === '71c7') plain.swap16();
  const length = plain.readUInt16LE(20);
  return plain.toString('hex', 0, 2) === 'c771' && length > 1 && length <= 4096 && bytes[25 + length] === 0;
}
