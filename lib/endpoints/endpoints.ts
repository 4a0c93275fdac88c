import type { Problem } from '../base/errors.ts';

/**
 * Every host that an action talks to comes from this one table: network → endpoint, each replaceable by the user.
 * ibm-cloud-apis.md 1.2, 2.1, 3.1, 3.10, 4.1, 5.2; softlayer-api.md 1.1
 */
export const SERVICES = [
  'iam',
  'iampap',
  'resource-controller',
  'resource-manager',
  'catalog',
  'kms',
  'cos',
  'cos-config',
  'classic',
  'logs',
  'atracker',
] as const;
export type ServiceName = (typeof SERVICES)[number];

export const NETWORKS = ['public', 'private', 'direct'] as const;
export type Network = (typeof NETWORKS)[number];

/** The environment names are those of IBM's Terraform provider (contract.md Common inputs). */
export const ENDPOINT_ENV: Record<ServiceName, string> = {
  iam: 'IBMCLOUD_IAM_API_ENDPOINT',
  iampap: 'IBMCLOUD_IAMPAP_API_ENDPOINT',
  'resource-controller': 'IBMCLOUD_RESOURCE_CONTROLLER_API_ENDPOINT',
  'resource-manager': 'IBMCLOUD_RESOURCE_MANAGEMENT_API_ENDPOINT',
  catalog: 'IBMCLOUD_RESOURCE_CATALOG_API_ENDPOINT',
  kms: 'IBMCLOUD_KP_API_ENDPOINT',
  cos: 'IBMCLOUD_COS_ENDPOINT',
  'cos-config': 'IBMCLOUD_COS_CONFIG_ENDPOINT',
  classic: 'IAAS_CLASSIC_ENDPOINT_URL',
  logs: 'IBMCLOUD_LOGS_API_ENDPOINT',
  atracker: 'IBMCLOUD_ATRACKER_API_ENDPOINT',
};

/** Hosts that need no `allow-custom-endpoints`. */
const OWN_DOMAINS = ['cloud.ibm.com', 'appdomain.cloud', 'softlayer.com'];

export interface Endpoints {
  readonly network: Network;
  readonly overrides: Readonly<Partial<Record<ServiceName, string>>>;
}

/**
 * Judges one override. The value is the URL without a slash at its end, or what is wrong with it, as a predicate.
 * A missing scheme means https.
 */
export function judgeEndpoint(
  text: string,
  allowCustom: boolean,
): { url: string } | { problem: Problem } | { custom: string } {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  if (!url)
    return refused(
      'is not a URL',
      'it holds a space or a sign that no address has',
      'give scheme, host and port, such as https://iam.cloud.ibm.com',
    );
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refused(
      'must begin with https: (or http:)',
      'the services are reached by HTTP only',
      `did you mean https://${url.host}?`,
    );
  if (url.username || url.password || url.search || url.hash)
    return refused(
      'may hold scheme, host, port and path only',
      'a user, a password, a query or a fragment was copied with it',
      'leave out what stands before @ and behind ? or #; keys have inputs of their own',
    );
  if (!allowCustom && isOwnHost(url.hostname) && url.protocol === 'http:')
    return refused(
      `names a custom endpoint (${url.origin}), and allow-custom-endpoints is not true`,
      'http: would send keys in clear',
      `did you mean https://${url.host}?`,
    );
  if (!allowCustom && !isOwnHost(url.hostname)) return { custom: url.origin };
  return { url: url.href.replace(/\/+$/, '') };
}

/** One permission is missing, however many endpoints need it. `endpoints`: as the message names them. */
export function customEndpointsProblem(endpoints: readonly string[], origins: readonly string[]): Problem {
  const [one = ''] = endpoints;
  return {
    what:
      endpoints.length === 1
        ? `${one} names a custom endpoint (${origins.join(', ')}), and allow-custom-endpoints is not true`
        : `${endpoints.join(', ')} name custom endpoints (${origins.join(', ')}), and allow-custom-endpoints is not true`,
    why: 'a host that is not of IBM would be given the API key; only on purpose may that be',
    fix: 'correct the host, or set allow-custom-endpoints to true if you mean it',
  };
}

function refused(what: string, why: string, fix: string): { problem: Problem } {
  return { problem: { what, why, fix } };
}

export function isOwnHost(hostname: string): boolean {
  return OWN_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

const infix = (network: Network): string => (network === 'public' ? '' : `.${network}`);
/** IAM, Resource Controller and Key Protect know a private network only; `direct` (VPC) reaches it too. */
const prefix = (network: Network): string => (network === 'public' ? '' : 'private.');

/** Base URL of IAM identity: tokens, API keys, service IDs. */
export function iamUrl({ network, overrides }: Endpoints): string {
  return overrides.iam ?? `https://${prefix(network)}iam.cloud.ibm.com`;
}

/** Base URL of IAM policy management; same host as IAM unless overridden. */
export function iampapUrl(endpoints: Endpoints): string {
  return endpoints.overrides.iampap ?? iamUrl(endpoints);
}

export function resourceControllerUrl({ network, overrides }: Endpoints): string {
  return overrides['resource-controller'] ?? `https://${prefix(network)}resource-controller.cloud.ibm.com`;
}

export function resourceManagerUrl(endpoints: Endpoints): string {
  return endpoints.overrides['resource-manager'] ?? resourceControllerUrl(endpoints);
}

/** Base URL of the global catalog, which tells plans. ibm-cloud-apis.md 2.2 */
export function catalogUrl({ overrides }: Endpoints): string {
  return overrides.catalog ?? 'https://globalcatalog.cloud.ibm.com';
}

/** Base URL of a Cloud Logs instance, without `/v1`. ibm-cloud-apis.md 5.2 */
export function logsUrl(
  { network, overrides }: Endpoints,
  instance: { readonly region: string; readonly instanceId: string },
): string {
  const api = network === 'public' ? 'api' : 'api.private';
  const host = `${instance.instanceId}.${api}.${instance.region}.logs.cloud.ibm.com`;
  return (overrides.logs ?? `https://${host}`).replace(/\/v1$/, '');
}

/**
 * Base URL of Activity Tracker Event Routing, without `/api/v2`. ibm-cloud-apis.md 5.1
 * A host of one's own for `logs` serves both event services, unless `atracker` names another.
 */
export function atrackerUrl({ network, overrides }: Endpoints, region: string): string {
  const { atracker, logs } = overrides;
  if (atracker !== undefined) return atracker.replace(/\/api\/v2$/, '');
  if (logs !== undefined && !isOwnHost(new URL(logs).hostname)) return logs.replace(/\/v1$/, '');
  return `https://${prefix(network)}${region}.atracker.cloud.ibm.com`;
}

/** Base URL (without `/api/v2`) of the key service that holds this root key. */
export function kmsUrl(
  { network, overrides }: Endpoints,
  key: { service: 'kms' | 'hs-crypto'; region: string; instanceId: string },
): string {
  if (overrides.kms) return overrides.kms.replace(/\/api(\/v2)?$/, '');
  if (key.service === 'hs-crypto') {
    const api = network === 'public' ? 'api' : 'api.private';
    return `https://${key.instanceId}.${api}.${key.region}.hs-crypto.appdomain.cloud`;
  }
  return `https://${prefix(network)}${key.region}.kms.cloud.ibm.com`;
}

export function cosUrl({ network, overrides }: Endpoints, region: string): string {
  return overrides.cos ?? `https://s3${infix(network)}.${region}.cloud-object-storage.appdomain.cloud`;
}

/** Base URL of COS resource configuration, with `/v1`. */
export function cosConfigUrl({ network, overrides }: Endpoints): string {
  const base =
    overrides['cos-config'] ?? `https://config${infix(network)}.cloud-object-storage.cloud.ibm.com`;
  return `${base.replace(/\/v1$/, '')}/v1`;
}

/** Base URL of the classic REST API, ending in `/rest/v3.1` (or as the user gave it). */
export function classicUrl({ network, overrides }: Endpoints): string {
  const host = network === 'public' ? 'api.softlayer.com' : 'api.service.softlayer.com';
  return overrides.classic ?? `https://${host}/rest/v3.1`;
}
