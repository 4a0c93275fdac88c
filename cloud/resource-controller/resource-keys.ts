import { randomBytes, randomUUID } from 'node:crypto';
import { parseObject } from '../core/app.ts';
import { formatCrn, parseCrn } from '../core/crn.ts';
import type { CredentialRequest, HmacCredential, NamedRole } from '../ports.ts';
import { badRequest } from './errors.ts';
import type { InstanceRecord } from './instances.ts';
import type { RcState, ResourceKeyRecord } from './state.ts';

const COS_ENDPOINTS = 'https://control.cloud-object-storage.cloud.ibm.com/v2/endpoints';

export interface ResourceKeyDraft {
  readonly name: string;
  readonly instance: InstanceRecord;
  readonly role: NamedRole;
  readonly parameters: Record<string, unknown>;
}

/**
 * Makes credentials of an instance: service ID (unless one is given), policy, API key, HMAC pair
 * (ibm-cloud-apis.md 2.4).
 */
export function addResourceKey(
  state: RcState,
  draft: ResourceKeyDraft,
  by: string,
): { record: ResourceKeyRecord; credentials: Record<string, unknown> } {
  const guid = randomUUID();
  const { instance, role, parameters } = draft;
  const crn = keyCrn(state, instance, guid);
  const request = credentialRequest(state, draft, guid, crn);
  const { made, apiKey } = state.credentials.issue(request, by);
  const hmac = wantsHmac(draft) ? newHmac() : undefined;
  const credentials = {
    apikey: apiKey,
    ...(hmac ? { cos_hmac_keys: hmac } : {}),
    iam_apikey_description: request.description,
    iam_apikey_id: made.apiKeyId,
    iam_apikey_name: request.name,
    iam_role_crn: role.crn,
    iam_serviceid_crn: serviceIdCrn(state, made.serviceId),
    ...instanceCredentials(instance),
  };
  const record: ResourceKeyRecord = {
    guid,
    crn,
    name: draft.name,
    instanceGuid: instance.guid,
    roleCrn: role.crn,
    parameters,
    ...made,
    hmacAccessKeyId: hmac?.access_key_id,
    sealed: state.vault.seal(JSON.stringify(credentials)),
    createdAt: state.clock.now(),
    createdBy: by,
    updatedAt: state.clock.now(),
  };
  state.keys.put(guid, record);
  return { record, credentials };
}

function credentialRequest(
  state: RcState,
  { name, instance, role, parameters }: ResourceKeyDraft,
  guid: string,
  crn: string,
): CredentialRequest {
  return {
    name,
    description: `Auto-generated for key ${crn}`,
    serviceId: givenServiceId(state, parameters),
    newServiceIdName: `auto-generated-serviceId-${guid}`,
    role,
    target: { serviceName: instance.serviceName, serviceInstance: instance.guid },
  };
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

function wantsHmac({ instance, parameters }: ResourceKeyDraft): boolean {
  return instance.serviceName === 'cloud-object-storage' && parameters['HMAC'] === true;
}

function newHmac() {
  return {
    access_key_id: randomBytes(16).toString('hex'),
    secret_access_key: randomBytes(24).toString('hex'),
  };
}

function serviceIdCrn(state: RcState, serviceId: string): string {
  return formatCrn({
    service: 'iam-identity',
    account: state.account.id,
    resourceType: 'serviceid',
    resource: serviceId,
  });
}

function givenServiceId(state: RcState, parameters: Record<string, unknown>): string | undefined {
  const crn = parameters['serviceid_crn'];
  if (crn === undefined) return undefined;
  const id = parseCrn(String(crn))?.resource ?? '';
  if (!state.credentials.hasServiceId(id))
    throw badRequest('The parameter serviceid_crn names no service ID of the account.');
  return id;
}

export function keysOfInstance(state: RcState, instanceGuid: string): ResourceKeyRecord[] {
  return state.keys.all().filter((key) => key.instanceGuid === instanceGuid);
}

/** Takes everything away that was made for the key. */
export function deleteResourceKey(state: RcState, key: ResourceKeyRecord, by: string): void {
  state.credentials.withdraw(key, by);
  state.keys.delete(key.guid);
}

export function credentialsOf(state: RcState, key: ResourceKeyRecord): Record<string, unknown> {
  return parseObject(state.vault.open(key.sealed)) ?? {};
}

/** The HMAC credential behind an access key id, while its service ID exists. */
export function hmacCredential(state: RcState, accessKeyId: string): HmacCredential | undefined {
  const key = state.keys.all().find((found) => found.hmacAccessKeyId === accessKeyId);
  if (!key) return undefined;
  const caller = state.credentials.callerOf(key.serviceId);
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
