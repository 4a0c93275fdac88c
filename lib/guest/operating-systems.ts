/** An operating system that IBM imports today: its os-release and its reference code. */
export interface SupportedSystem {
  /** `ID` of os-release. */
  readonly id: string;
  /** `VERSION_ID`, or its first number where minor releases count as one. */
  readonly version: string;
  readonly code: string;
}

/**
 * ibm-cloud-docs/image-templates/import-image.md (2024-10-28), the Linux systems of its list; codes by softlayer-api.md
 * 11.3 [inferred].
 */
export const SUPPORTED_SYSTEMS: readonly SupportedSystem[] = [
  { id: 'centos', version: '9', code: 'CENTOSSTREAM_9_64' },
  { id: 'debian', version: '11', code: 'DEBIAN_11_64' },
  { id: 'debian', version: '12', code: 'DEBIAN_12_64' },
  { id: 'rhel', version: '8', code: 'REDHAT_8_64' },
  { id: 'rhel', version: '9', code: 'REDHAT_9_64' },
  { id: 'ubuntu', version: '20.04', code: 'UBUNTU_20_64' },
  { id: 'ubuntu', version: '22.04', code: 'UBUNTU_22_64' },
  { id: 'ubuntu', version: '24.04', code: 'UBUNTU_24_64' },
];

/** Products of reference codes (softlayer-api.md 11.3) → `ID` of os-release. */
const PRODUCTS: Readonly<Record<string, string>> = {
  UBUNTU: 'ubuntu',
  DEBIAN: 'debian',
  CENTOS: 'centos',
  CENTOSSTREAM: 'centos',
  REDHAT: 'rhel',
  ROCKYLINUX: 'rocky',
  CLOUDLINUX: 'cloudlinux',
  WIN: 'windows',
};

/** What a reference code says. */
export interface CodedSystem {
  readonly id: string;
  /** First number of the version; undefined for `LATEST`, which names none. */
  readonly major: string | undefined;
}

/** `DEBIAN_12_64`, `WIN_2019-STD_64`, `UBUNTU_LATEST_64`. Undefined for a code that is not understood. */
export function parseSystemCode(code: string): CodedSystem | undefined {
  const [, product, version] = /^([A-Z]+)_(LATEST|[0-9][0-9A-Z.-]*)(?:_(?:32|64))?$/.exec(code) ?? [];
  const id = PRODUCTS[product ?? ''];
  if (id === undefined || version === undefined) return undefined;
  return { id, major: /^[0-9]+/.exec(version)?.[0] };
}

/** Whether a guest is what a code says. Undefined: the code is not understood, so nothing is compared. */
export function isSystemOfCode(
  system: { readonly id: string; readonly version: string },
  code: string,
): boolean | undefined {
  const coded = parseSystemCode(code);
  if (!coded) return undefined;
  const major = /^[0-9]+/.exec(system.version)?.[0];
  return (
    system.id === coded.id && (coded.major === undefined || major === undefined || major === coded.major)
  );
}

/** The supported system that a guest is; undefined when IBM imports none like it. */
export function supportedSystem(system: {
  readonly id: string;
  readonly version: string;
}): SupportedSystem | undefined {
  return SUPPORTED_SYSTEMS.find(
    ({ id, version }) =>
      id === system.id && (system.version === version || system.version.startsWith(`${version}.`)),
  );
}
