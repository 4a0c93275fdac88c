import { ServiceError } from '../base/errors.ts';
import { filledText, listOf, objectOf, text } from '../base/shape.ts';
import { catalogUrl } from '../endpoints/endpoints.ts';
import { restCall } from '../iam/rest.ts';
import { isAbsent, type ResourceDeps, readError } from './client.ts';

/** Services of which instances are made; by the names of their CRNs. */
export type ServiceName = 'kms' | 'cloud-object-storage';

/** Ids of services in the global catalog. ibm-cloud-apis.md 2.2 */
export const SERVICE_IDS: Readonly<Record<ServiceName, string>> = {
  kms: 'ee41347f-b18e-4ca6-bf80-b5467c63f9a6',
  'cloud-object-storage': 'dff97f5c-bc5e-4455-b470-411c3edbe49c',
};

/** Ids of plans by name; the catalog is asked for others. ibm-cloud-apis.md 2.2 */
const PLAN_IDS: Readonly<Record<ServiceName, Readonly<Record<string, string>>>> = {
  kms: { 'tiered-pricing': 'eedd3585-90c6-4c8f-be3d-062069e99fc3' },
  'cloud-object-storage': { standard: '744bfc56-d12c-4866-88d5-dac9139e0e5d' },
};

const GUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/**
 * The id of a service's plan, by its name or id: from the table, else from the global catalog. Undefined when the
 * service has no plan of that name. Throws ServiceError (`resource-controller`).
 */
export async function planIdOf(
  service: ServiceName,
  plan: string,
  deps: ResourceDeps,
): Promise<string | undefined> {
  if (GUID.test(plan)) return plan;
  const known = Object.hasOwn(PLAN_IDS[service], plan) ? PLAN_IDS[service][plan] : undefined;
  if (known !== undefined) return known;
  try {
    const { resources } = await plansOf(service, deps);
    return resources.find(({ name }) => name === plan)?.id;
  } catch (error) {
    if (error instanceof ServiceError && isAbsent(error)) return undefined;
    throw error;
  }
}

/** One question, for which IBM's SDK would bring a client as large as a whole action. ibm-cloud-apis.md 2.2 */
function plansOf(service: ServiceName, deps: ResourceDeps) {
  const base = catalogUrl(deps.endpoints).replace(/\/api\/v1$/, '');
  const one = { service: 'resource-controller', operation: 'getChildObjects', method: 'GET' as const };
  const url = `${base}/api/v1/${SERVICE_IDS[service]}/plan?_limit=200`;
  return restCall({ ...one, url, repeatable: true, shape: plansShape, read: readError }, deps);
}

const plansShape = objectOf({ resources: listOf(objectOf({ id: filledText, name: text })) });
