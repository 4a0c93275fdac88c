import { randomBytes, randomUUID } from 'node:crypto';
import { parseObject } from '../core/app.ts';
import { formatCrn, parseCrn } from '../core/crn.ts';
import { addApiKey, addServiceId, callerOf, iamIdOf, removeServiceId } from '../iam/identities.ts';
import type { ServiceIdRecord } from '../iam/model.ts';
import { addPolicy, attributes, conflictOf, type PolicyDraft } from '../iam/policies.ts';
import type { Role } from '../iam/roles.ts';
import type { HmacCredential } from '../ports.ts';
import { badRequest } from './errors.ts';
import type { InstanceRecord } from './instances.ts';
import type { RcState, ResourceKeyRecord } from './state.ts';

const COS_ENDPOINTS = 'https://control.cloud-object-storage.cloud.ibm.com/v2/endpoints';

export interface ResourceKeyDraft {
  readonly name: string;
  readonly instance: InstanceRecord;
  readonly role: Role;
  readonly parameters: Record<string, unknown>;
}

/** Makes credentials of an instance: service ID (unless one is given), policy, API key, HMAC pair (2.4). */
export function addResourceKey(
  state: RcState,
  draft: ResourceKeyDraft,
  by: string,
): { record: ResourceKeyRecord; credentials: Record<string, unknown> } {
  const guid = randomUUID();
  const { instance, role, parameters } = draft;
  const crn = keyCrn(state, instance, guid);
  const given = givenServiceId(state, parameters);
  const serviceId = given ?? addServiceId(state.identities, { name: `auto-generated-serviceId-${guid}` }, by);
  const policyId = grant(state, serviceId, instance, role, by);
  const description = `Auto-generated for key ${crn}`;
  const apiKey = addApiKey(
    state.identities,
    { name: draft.name, iamId: iamIdOf(serviceId), description },
    by,
  );
  const hmac =
    instance.serviceName === 'cloud-object-storage' && parameters['HMAC'] === true ? newHmac() : undefined;
  const credentials = {
    apikey: apiKey.value,
    ...(hmac ? { cos_hmac_keys: hmac } : {}),
    iam_apikey_description: description,
    iam_apikey_id: apiKey.record.id,
    iam_apikey_name: draft.name,
    iam_role_crn: role.crn,
    iam_serviceid_crn: serviceIdCrn(state, serviceId),
    ...instanceCredentials(instance),
  };
  const record: ResourceKeyRecord = {
    guid,
    crn,
    name: draft.name,
    instanceGuid: instance.guid,
    roleCrn: role.crn,
    parameters,
    serviceId: serviceId.id,
    ownServiceId: given === undefined,
    apiKeyId: apiKey.record.id,
    policyId,
    hmacAccessKeyId: hmac?.access_key_id,
    sealed: state.vault.seal(JSON.stringify(credentials)),
    createdAt: state.clock.now(),
    createdBy: by,
    updatedAt: state.clock.now(),
  };
  state.keys.put(guid, record);
  return { record, credentials };
}

function keyCrn(state: RcState, instance: InstanceRecord, guid: string): string {
  const { serviceName: service, region, guid: owner } = instance;
  const account = state.account.id;
  return formatCrn({
    service,
    region,
    account,
    instance: owner,
    resourceType: 'resource-key',
    resource: guid,
  });
}

/** How the credentials name their instance, and where Object Storage lists its endpoints. */
function instanceCredentials(instance: InstanceRecord): Record<string, string> {
  if (instance.serviceName !== 'cloud-object-storage') return { instance_id: instance.guid };
  return { endpoints: COS_ENDPOINTS, resource_instance_id: instance.crn };
}

function newHmac() {
  return {
    access_key_id: randomBytes(16).toString('hex'),
    secret_access_key: randomBytes(24).toString('hex'),
  };
}

function serviceIdCrn(state: RcState, serviceId: ServiceIdRecord): string {
  return formatCrn({
    service: 'iam-identity',
    account: state.account.id,
    resourceType: 'serviceid',
    resource: serviceId.id,
  });
}

function givenServiceId(state: RcState, parameters: Record<string, unknown>): ServiceIdRecord | undefined {
  const crn = parameters['serviceid_crn'];
  if (crn === undefined) return undefined;
  const found = state.identities.serviceIds.get(parseCrn(String(crn))?.resource ?? '');
  if (!found) throw badRequest('The parameter serviceid_crn names no service ID of the account.');
  return found;
}

/** The policy that a new key needs; undefined when the service ID has an equal one. */
function grant(
  state: RcState,
  serviceId: ServiceIdRecord,
  instance: InstanceRecord,
  role: Role,
  by: string,
): string | undefined {
  const draft: PolicyDraft = {
    type: 'access',
    subject: attributes({ iam_id: iamIdOf(serviceId) }),
    resource: attributes({
      accountId: state.account.id,
      serviceName: instance.serviceName,
      serviceInstance: instance.guid,
    }),
    roleIds: [role.crn],
  };
  return conflictOf(state.identities, draft) ? undefined : addPolicy(state.identities, draft, by).id;
}

export function keysOfInstance(state: RcState, instanceGuid: string): ResourceKeyRecord[] {
  return state.keys.all().filter((key) => key.instanceGuid === instanceGuid);
}

/** Takes everything away that was made for the key. */
export function deleteResourceKey(state: RcState, key: ResourceKeyRecord): void {
  const { identities } = state;
  identities.apiKeys.delete(key.apiKeyId);
  if (key.policyId !== undefined) identities.policies.delete(key.policyId);
  const serviceId = identities.serviceIds.get(key.serviceId);
  if (serviceId && key.ownServiceId) removeServiceId(identities, serviceId);
  state.keys.delete(key.guid);
}

export function credentialsOf(state: RcState, key: ResourceKeyRecord): Record<string, unknown> {
  return parseObject(state.vault.open(key.sealed)) ?? {};
}

/** The HMAC credential behind an access key id, while its service ID exists. */
export function hmacCredential(state: RcState, accessKeyId: string): HmacCredential | undefined {
  const key = state.keys.all().find((found) => found.hmacAccessKeyId === accessKeyId);
  if (!key) return undefined;
  const caller = callerOf(state.identities, `iam-${key.serviceId}`);
  const pair = credentialsOf(state, key)['cos_hmac_keys'];
  if (!caller || typeof pair !== 'object' || pair === null || !('secret_access_key' in pair))
    return undefined;
  return {
    accessKeyId,
    secretAccessKey: String(pair.secret_access_key),
    instanceGuid: key.instanceGuid,
    caller,
  };
}
