import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource, type TokenSource } from '../../lib/iam/token-source.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';

/** Tokens of the cloud's owner. */
export function tokensOf(cloud: LocalCloud): TokenSource {
  const { signal } = new AbortController();
  const apiKey = new Secret(cloud.env['IBMCLOUD_API_KEY'] ?? '');
  const url = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
  return createTokenSource({ apiKey, url, mask() {}, signal, log: silentLog });
}

/** The cloud's Object Storage, as its owner. */
export function storageOf(cloud: LocalCloud): ObjectStorage {
  const { signal } = new AbortController();
  const tokens = tokensOf(cloud);
  const overrides = { cos: cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '' };
  const endpoints = { network: 'public', overrides } as const;
  return createObjectStorage({ tokens, endpoints, region: 'us-south', signal, log: silentLog });
}
