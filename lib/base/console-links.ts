import { parseInstanceCrn, parseRootKeyCrn } from './crn.ts';

/*
 * Pages of IBM's console for the things that the actions name. An id goes into an address only when it has exactly the
 * form of such an id; else there is no address. IBM documents no addresses of its console: [seen] is what its own
 * Terraform provider or pages of its documentation's repositories link to, [inferred] what follows from those.
 */

const CONSOLE = 'https://cloud.ibm.com';

/** An id of the classic API: a number. */
function classicPage(kind: string, id: number | string): string | undefined {
  const text = String(id);
  return /^[1-9][0-9]{0,14}$/.test(text)
    ? `${CONSOLE}/gen1/infrastructure/${kind}/${text}/details#main`
    : undefined;
}

/** [seen] in examples of IBM's Terraform provider. */
export function templateLink(id: number | string): string | undefined {
  return classicPage('image-templates', id);
}

/** [seen]: what IBM's Terraform provider sets as the page of a classic virtual server. */
export function serverLink(id: number | string): string | undefined {
  return classicPage('virtual-server', id);
}

/** All servers, where the one is not known. [seen] in IBM's documentation. */
export function devicesLink(): string {
  return `${CONSOLE}/gen1/infrastructure/devices`;
}

/** [inferred]: the page of all orders and what they cost; that of one order is not documented. */
export function orderLink(id: number | string): string | undefined {
  return /^[1-9][0-9]{0,14}$/.test(String(id)) ? `${CONSOLE}/billing/billing-items` : undefined;
}

/** The instance of a root key, where its keys are listed. [inferred] from how the console links other services. */
export function rootKeyLink(crn: string): string | undefined {
  const key = parseRootKeyCrn(crn);
  return key && key.crn.length < 400
    ? instancePage(key.service, crn.replace(/:key:[^:]*$/, '::'))
    : undefined;
}

/** An instance of a key service. [inferred], as above. */
function keyInstanceLink(crn: string): string | undefined {
  const instance = parseInstanceCrn(crn);
  const isKeyService = instance?.service === 'kms' || instance?.service === 'hs-crypto';
  return isKeyService ? instancePage(instance.service, crn) : undefined;
}

const instancePage = (service: string, crn: string): string =>
  `${CONSOLE}/services/${service}/${encodeURIComponent(crn)}`;

/** A bucket, by the CRN of its instance. [seen] in modules of IBM's Terraform registry. */
export function bucketLink(instanceCrn: string, bucket: string, region: string): string | undefined {
  const instance = parseInstanceCrn(instanceCrn);
  if (instance?.service !== 'cloud-object-storage') return undefined;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || !isRegion(region)) return undefined;
  const endpoint = `s3.${region}.cloud-object-storage.appdomain.cloud`;
  return `${CONSOLE}/objectstorage/${encodeURIComponent(instanceCrn)}?bucket=${bucket}&bucketRegion=${region}&endpoint=${endpoint}&paneId=bucket_overview`;
}

/** All instances of Object Storage, where only the bucket's name is known. [seen] in IBM's tutorials. */
export function objectStorageLink(): string {
  return `${CONSOLE}/objectstorage/overview`;
}

/** [seen] in IBM's runbooks. */
export function serviceIdLink(id: string): string | undefined {
  return /^ServiceId-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? `${CONSOLE}/iam/serviceids/${id}`
    : undefined;
}

/** The dashboard of a Cloud Logs instance. [seen] in IBM's documentation of its endpoints. */
export function cloudLogsLink(crn: string): string | undefined {
  const instance = parseInstanceCrn(crn);
  if (instance?.service !== 'logs' || !isRegion(instance.region)) return undefined;
  return `https://dashboard.${instance.region}.logs.cloud.ibm.com/${instance.instanceId}`;
}

/** The page for the CRN of any instance that is known here. */
export function instanceLink(crn: string): string | undefined {
  if (parseRootKeyCrn(crn)) return rootKeyLink(crn);
  if (parseInstanceCrn(crn)?.service === 'cloud-object-storage')
    return `${CONSOLE}/objectstorage/${encodeURIComponent(crn)}`;
  return keyInstanceLink(crn) ?? cloudLogsLink(crn);
}

const isRegion = (text: string): boolean => /^[a-z]{2}-[a-z]{2,12}$/.test(text);
