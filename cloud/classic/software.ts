import { Entity } from './entity.ts';

export interface Software {
  readonly id: number;
  readonly referenceCode: string;
  readonly name: string;
  readonly version: string;
  readonly manufacturer: string;
  readonly requiredUser: string;
  /** Offered by `getVhdImportSoftwareDescriptions`. */
  readonly importable: boolean;
  readonly family: 'linux' | 'redhat' | 'windows';
}

type Row = readonly [code: string, name: string, version: string, manufacturer: string, importable: boolean];

/** Codes of softlayer-api.md 11.3; the import list is IBM's current one with that page's mapping [inferred]. */
const ROWS: readonly Row[] = [
  ['CENTOS_7_64', 'CentOS', '7.x - Minimal Install (64 bit)', 'CentOS', false],
  ['CENTOSSTREAM_9_64', 'CentOS Stream', '9 - Minimal Install (64 bit)', 'CentOS', true],
  ['DEBIAN_11_64', 'Debian', '11.x Bullseye - Minimal Install (64 bit)', 'Debian', true],
  ['DEBIAN_12_64', 'Debian', '12.x Bookworm - Minimal Install (64 bit)', 'Debian', true],
  ['REDHAT_8_64', 'Redhat EL', '8.x - Minimal Install (64 bit)', 'Red Hat', true],
  ['REDHAT_9_64', 'Redhat EL', '9.x - Minimal Install (64 bit)', 'Red Hat', true],
  ['ROCKYLINUX_8_64', 'Rocky Linux', '8.x (64 bit)', 'Rocky', false],
  ['UBUNTU_20_64', 'Ubuntu', '20.04 Focal Fossa Minimal Install (64 bit)', 'Canonical', true],
  ['UBUNTU_22_64', 'Ubuntu', '22.04 Jammy Jellyfish Minimal Install (64 bit)', 'Canonical', true],
  ['UBUNTU_24_64', 'Ubuntu', '24.04 Noble Numbat Minimal Install (64 bit)', 'Canonical', true],
  ['WIN_2016-STD_64', 'Windows Server', '2016 Standard Edition (64 bit)', 'Microsoft', true],
  ['WIN_2019-STD_64', 'Windows Server', '2019 Standard Edition (64 bit)', 'Microsoft', true],
  ['WIN_2022-STD_64', 'Windows Server', '2022 Standard Edition (64 bit)', 'Microsoft', true],
];

/** `<PRODUCT>_LATEST`, with and without the bits. */
const LATEST: Readonly<Record<string, string>> = {
  CENTOS: 'CENTOSSTREAM_9_64',
  DEBIAN: 'DEBIAN_12_64',
  REDHAT: 'REDHAT_9_64',
  UBUNTU: 'UBUNTU_24_64',
  WIN: 'WIN_2022-STD_64',
};

export const SOFTWARE: readonly Software[] = ROWS.map(
  ([referenceCode, name, version, manufacturer, importable], index) => ({
    id: 2100 + 2 * index,
    referenceCode,
    name,
    version,
    manufacturer,
    importable,
    requiredUser: referenceCode.startsWith('WIN') ? 'Administrator' : 'root',
    family: referenceCode.startsWith('WIN')
      ? 'windows'
      : referenceCode.startsWith('REDHAT')
        ? 'redhat'
        : 'linux',
  }),
);

export function findSoftware(code: string): Software | undefined {
  const latest = /^([A-Z]+)_LATEST(?:_64)?$/.exec(code)?.[1];
  const wanted = latest === undefined ? code : LATEST[latest];
  return SOFTWARE.find((software) => software.referenceCode === wanted);
}

export const longDescription = (software: Software): string =>
  `${software.manufacturer} / ${software.name} / ${software.version}`;

export function softwareEntity(software: Software): Entity {
  return new Entity('SoftLayer_Software_Description', {
    id: software.id,
    name: software.name,
    version: software.version,
    manufacturer: software.manufacturer,
    referenceCode: software.referenceCode,
    longDescription: longDescription(software),
    operatingSystem: 1,
    controlPanel: 0,
    virtualLicense: 0,
    virtualizationPlatform: 0,
    upgradeSoftwareDescriptionId: null,
    upgradeSwDescId: null,
    licenseTermUnit: null,
    licenseTermValue: null,
    requiredUser: software.requiredUser,
  });
}
