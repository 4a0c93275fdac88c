import { parseInstanceCrn } from '../base/crn.ts';
import { ServiceError } from '../base/errors.ts';
import { filledText, flag, listOf, nothing, objectOf, optional, type Shape, text } from '../base/shape.ts';
import { callResources, controllerOf, isAbsent, managerOf, type ResourceDeps } from './client.ts';
import { planIdOf, SERVICE_IDS, type ServiceName } from './plans.ts';

/** A resource group. */
interface Group {
  readonly id: string;
  readonly name: string;
  /** Whether it is the account's default. */
  readonly isDefault: boolean;
}

/** An instance of a service. ibm-cloud-apis.md 2.2 */
export interface Instance {
  readonly guid: string;
  readonly crn: string;
  readonly name: string;
  /** `kms`, `cloud-object-storage`, …, by its CRN; empty when that is none. */
  readonly service: string;
  /** `global` where the service knows no regions. */
  readonly region: string;
  /** `active`, `provisioning`, … */
  readonly state: string;
  /** RFC 3339. */
  readonly createdAt: string;
  /** IAM id. */
  readonly createdBy: string;
}

export interface NewInstance {
  readonly name: string;
  /** A region, or `global`. */
  readonly target: string;
  readonly groupId: string;
  readonly planId: string;
}

/**
 * Resource Manager and Resource Controller. Lists leave out what the caller may not see, without a word. Names of
 * instances are not unique. All calls throw ServiceError (`resource-controller`).
 */
export interface Resources {
  groups(accountId: string): Promise<Group[]>;
  /** Sent once. The id. Equal names are refused. */
  createGroup(accountId: string, name: string): Promise<string>;
  /** Those that are active or being provisioned, oldest first. */
  instances(service: ServiceName, name: string): Promise<Instance[]>;
  /** The account's Cloud Logs instances, likewise. */
  logsInstances(): Promise<Instance[]>;
  /** By GUID or CRN; undefined when there is none (any more). */
  instance(guidOrCrn: string): Promise<Instance | undefined>;
  /** The id of a plan by its name (or id); undefined when the service has none of that name. */
  planId(service: ServiceName, plan: string): Promise<string | undefined>;
  /** Sent once. It may be provisioned for a while yet. */
  createInstance(instance: NewInstance): Promise<Instance>;
  /** Succeeds also when it is gone already. Refused while it holds anything. */
  deleteInstance(guid: string): Promise<void>;
}

export function createResources(deps: ResourceDeps): Resources {
  return {
    groups: (accountId) => listGroups(accountId, deps),
    createGroup: (accountId, name) => createGroup(accountId, name, deps),
    instances: (service, name) => listInstances(service, { name, resourceId: SERVICE_IDS[service] }, deps),
    // No fact page has the id of this service in the catalog: all instances are read.
    logsInstances: () => listInstances('logs', {}, deps),
    instance: (guidOrCrn) => getInstance(guidOrCrn, deps),
    planId: (service, plan) => planIdOf(service, plan, deps),
    createInstance: (instance) => createInstance(instance, deps),
    deleteInstance: (guid) => deleteInstance(guid, deps),
  };
}

/** Of a hundred instances each: who links to page after page is not the Resource Controller. */
const MAX_PAGES = 20;

async function listGroups(accountId: string, deps: ResourceDeps): Promise<Group[]> {
  const client = await managerOf(deps);
  const send = () => client.listResourceGroups({ accountId });
  const call = { operation: 'listResourceGroups', repeatable: true, shape: groupsShape, send };
  const { resources } = await callResources(call, deps);
  return resources.map(({ id, name, default: isDefault }) => ({ id, name, isDefault: isDefault ?? false }));
}

async function createGroup(accountId: string, name: string, deps: ResourceDeps): Promise<string> {
  const client = await managerOf(deps);
  const send = () => client.createResourceGroup({ accountId, name });
  const shape = objectOf({ id: filledText });
  const call = { operation: 'createResourceGroup', repeatable: false, shape, send };
  return (await callResources(call, deps)).id;
}

async function listInstances(
  service: string,
  wanted: { readonly name?: string; readonly resourceId?: string },
  deps: ResourceDeps,
): Promise<Instance[]> {
  const client = await controllerOf(deps);
  // By GUID: a row may come on two pages while instances are made, and must not count as a second one of the name.
  const found = new Map<string, Instance>();
  let start: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const params = { ...wanted, limit: 100, ...(start === undefined ? {} : { start }) };
    const send = () => client.listResourceInstances(params);
    const call = { operation: 'listResourceInstances', repeatable: true, shape: pageShape, send };
    const { resources, next_url: next } = await callResources(call, deps);
    // A page that is asked for by its token has no filter but that of the token.
    const fits = (one: Instance) => one.service === service && one.name === (wanted.name ?? one.name);
    for (const one of resources.filter(fits)) found.set(one.guid, one);
    start = next
      ? (URL.parse(next, 'https://rc.invalid')?.searchParams.get('start') ?? undefined)
      : undefined;
    if (start === undefined) break;
  }
  return [...found.values()].toSorted(byAge);
}

/** Oldest first; the same order whoever asks. */
function byAge(left: Instance, right: Instance): number {
  return Date.parse(left.createdAt) - Date.parse(right.createdAt) || (left.guid < right.guid ? -1 : 1);
}

/** What a GET still answers after the instance was deleted. ibm-cloud-apis.md 2.2 */
const GONE = ['removed', 'pending_removal', 'pending_reclamation'];

async function getInstance(id: string, deps: ResourceDeps): Promise<Instance | undefined> {
  const client = await controllerOf(deps);
  const send = () => client.getResourceInstance({ id });
  const call = { operation: 'getResourceInstance', repeatable: true, shape: instanceShape, send };
  try {
    const found = await callResources(call, deps);
    return GONE.includes(found.state) ? undefined : found;
  } catch (error) {
    if (error instanceof ServiceError && isAbsent(error)) return undefined;
    throw error;
  }
}

async function createInstance(instance: NewInstance, deps: ResourceDeps): Promise<Instance> {
  const { name, target, groupId: resourceGroup, planId: resourcePlanId } = instance;
  const client = await controllerOf(deps);
  const send = () => client.createResourceInstance({ name, target, resourceGroup, resourcePlanId });
  const call = { operation: 'createResourceInstance', repeatable: false, shape: instanceShape, send };
  return callResources(call, deps);
}

async function deleteInstance(id: string, deps: ResourceDeps): Promise<void> {
  const client = await controllerOf(deps);
  const send = () => client.deleteResourceInstance({ id });
  try {
    const call = { operation: 'deleteResourceInstance', repeatable: true, shape: anything, send };
    await callResources(call, deps);
  } catch (error) {
    if (!(error instanceof ServiceError) || !isAbsent(error)) throw error;
  }
}

/** A 204 has no body, a 202 the instance. ibm-cloud-apis.md 2.1 */
const anything: Shape<undefined> = (value, path) =>
  typeof value === 'object' ? undefined : nothing(value, path);

const groupsShape = objectOf({
  resources: listOf(objectOf({ id: filledText, name: text, default: optional(flag) })),
});
const rawShape = objectOf({
  guid: filledText,
  crn: filledText,
  name: text,
  region_id: optional(text),
  state: filledText,
  created_at: optional(text),
  created_by: optional(text),
});
const instanceShape: Shape<Instance> = (value, path) => {
  const raw = rawShape(value, path);
  const parts = parseInstanceCrn(raw.crn);
  return {
    guid: raw.guid,
    crn: raw.crn,
    name: raw.name,
    service: parts?.service ?? '',
    region: parts?.region ?? raw.region_id ?? '',
    state: raw.state,
    createdAt: raw.created_at ?? '',
    createdBy: raw.created_by ?? '',
  };
};
const pageShape = objectOf({ resources: listOf(instanceShape), next_url: optional(text) });
