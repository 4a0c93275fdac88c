/** A root key's CRN, taken apart. ibm-cloud-apis.md 1.1 */
export interface RootKeyCrn {
  readonly crn: string;
  /** `kms` (Key Protect) or `hs-crypto` (Hyper Protect Crypto Services). */
  readonly service: 'kms' | 'hs-crypto';
  readonly region: string;
  readonly accountId: string;
  /** GUID of the key service's instance. */
  readonly instanceId: string;
  readonly keyId: string;
}

const ROOT_KEY_CRN =
  /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:(kms|hs-crypto):([a-z0-9-]+):a\/([0-9a-zA-Z]+):([0-9a-zA-Z-]+):key:([0-9a-zA-Z-]+)$/;

export function parseRootKeyCrn(text: string): RootKeyCrn | undefined {
  const match = ROOT_KEY_CRN.exec(text);
  if (!match) return undefined;
  const [, service, region, accountId, instanceId, keyId] = match as unknown as [
    string,
    'kms' | 'hs-crypto',
    string,
    string,
    string,
    string,
  ];
  return { crn: text, service, region, accountId, instanceId, keyId };
}

/** The CRN of a service's instance, taken apart. ibm-cloud-apis.md 1.1 */
export interface InstanceCrn {
  readonly crn: string;
  /** `kms`, `cloud-object-storage`, `logs`, … */
  readonly service: string;
  /** `global` where the service knows no regions. */
  readonly region: string;
  readonly accountId: string;
  /** Its GUID. */
  readonly instanceId: string;
}

const INSTANCE_CRN =
  /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:([a-z0-9-]+):([a-z0-9-]+):a\/([0-9a-zA-Z]+):([0-9a-zA-Z-]+)::$/;

export function parseInstanceCrn(text: string): InstanceCrn | undefined {
  const match = INSTANCE_CRN.exec(text);
  if (!match) return undefined;
  const [crn, service, region, accountId, instanceId] = match as unknown as [
    ...[string, string, string, string, string],
  ];
  return { crn, service, region, accountId, instanceId };
}
