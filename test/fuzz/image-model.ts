import { type DiskModel, demand, Refused, sectorAt } from './model.ts';
import { isQcow2, qcow2Model } from './qcow2-model.ts';
import { isVhd, vhdModel } from './vhd-model.ts';

/** Signatures of files that are no disk images, or of formats that are not read: offset and hex. */
const FOREIGN: readonly [number, string][] = [
  [0, '4b444d56'], // VMDK
  [0, '434f5744'], // VMDK of ESX
  [0, '23204469736b2044657363726970746f7246696c65'], // "# Disk DescriptorFile"
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
  demand(bytes.length <= limit, 'size');
  return {
    format: 'raw',
    size: Math.ceil(bytes.length / 512) * 512,
    sector: (number) => sectorAt(bytes, number * 512),
  };
}
