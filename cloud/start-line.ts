import { type HmacPair, SEED_REGION, type Seed } from './seed.ts';
import type { Service } from './wiring.ts';

/** What `npm run cloud` prints as one line of JSON. */
export interface StartLine extends Seed {
  readonly env: Readonly<Record<string, string>>;
  readonly account: string;
  readonly classic: {
    readonly username: string;
    readonly apiKey: string;
    readonly restUrl: string;
    readonly xmlrpcUrl: string;
  };
  /** Of a resource key with Manager on the Object Storage instance; empty texts where the account began empty. */
  readonly hmac: HmacPair;
  /** URL that answers 200 while all services run. */
  readonly health: string;
  /** Path of the PEM of the authority that a client must trust; an empty text without TLS. */
  readonly ca: string;
}

interface Owner {
  readonly account: string;
  readonly apiKey: string;
  readonly username: string;
  readonly key: string;
  readonly logsInstance: string;
}

export function startLine(
  seed: Seed,
  urls: Record<Service, string>,
  owner: Owner,
  more: Pick<StartLine, 'hmac' | 'ca'>,
): StartLine {
  const { username, key: apiKey } = owner;
  const restUrl = `${urls.classic}/rest/v3.1`;
  return {
    env: {
      IBMCLOUD_API_KEY: owner.apiKey,
      IAAS_CLASSIC_USERNAME: username,
      IAAS_CLASSIC_API_KEY: apiKey,
      IBMCLOUD_REGION: SEED_REGION,
      IBMCLOUD_NETWORK: 'public',
      IBMCLOUD_IAM_API_ENDPOINT: urls.iam,
      IBMCLOUD_RESOURCE_CONTROLLER_API_ENDPOINT: urls.iam,
      IBMCLOUD_RESOURCE_MANAGEMENT_API_ENDPOINT: urls.iam,
      IBMCLOUD_RESOURCE_CATALOG_API_ENDPOINT: urls.iam,
      IBMCLOUD_IAMPAP_API_ENDPOINT: urls.iam,
      IBMCLOUD_KP_API_ENDPOINT: urls.kms,
      IBMCLOUD_COS_ENDPOINT: urls.cos,
      IBMCLOUD_COS_CONFIG_ENDPOINT: `${urls['cos-config']}/v1`,
      IAAS_CLASSIC_ENDPOINT_URL: restUrl,
      IBMCLOUD_LOGS_API_ENDPOINT: urls.logs,
      IBMCLOUD_LOGS_INSTANCE: owner.logsInstance,
      IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS: 'true',
      // Node's own name; it trusts this authority beside the others.
      ...(more.ca === '' ? {} : { NODE_EXTRA_CA_CERTS: more.ca }),
    },
    account: owner.account,
    ...seed,
    classic: { username, apiKey, restUrl, xmlrpcUrl: `${urls.classic}/xmlrpc/v3.1` },
    hmac: more.hmac,
    health: `${urls.iam}/health`,
    ca: more.ca,
  };
}
