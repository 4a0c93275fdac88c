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
