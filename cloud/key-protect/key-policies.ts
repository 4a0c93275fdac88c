import { type App, type Ctx, type JsonObject, query, route } from '../core/app.ts';
import { badBody, invalidField, invalidQuery, keyDeleted, kmsError } from './errors.ts';
import { enabledOf, monthsOf } from './key-input.ts';
import { save, seconds } from './keys.ts';
import { type KeyRecord, type KmsState, type PolicyStamp, STATE, stateOf } from './model.ts';
import { bodyOf, collection, loadKey } from './requests.ts';

const TYPES = ['dualAuthDelete', 'rotation'] as const;
type PolicyType = (typeof TYPES)[number];

/** Policies of one key: dual authorization of its deletion, and rotation (ibm-cloud-apis.md 3.8). */
export function addKeyPolicyRoutes(app: App, state: KmsState): void {
  const path = '/api/v2/keys/:id/policies';
  route(app, 'PUT', path, 'kms.putKeyPolicy', (c) => put(c, state));
  route(app, 'GET', path, 'kms.getKeyPolicy', (c) => get(c, state));
}

function typeOf(c: Ctx): PolicyType | undefined {
  const text = query(c, 'policy');
  if (text === undefined) return undefined;
  const type = TYPES.find((name) => name === text);
  if (!type) throw invalidQuery('policy', 'The query parameter policy must be dualAuthDelete or rotation');
  return type;
}

async function put(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'policies');
  if (stateOf(key, state.clock.now()) === STATE.destroyed) throw keyDeleted();
  const wanted = typeOf(c);
  const { resources } = await bodyOf(c);
  if (!Array.isArray(resources) || resources.length === 0) throw badBody('The field resources is missing');
  if (wanted !== undefined && resources.length > 1)
    throw kmsError(
      400,
      'NUM_COLLECTION_RESOURCE_ERR',
      'Only one policy is allowed',
      'The request body is not valid',
    );
  let updated = key;
  for (const resource of resources)
    updated = apply(updated, asObject(resource), wanted, stampFor(state, request.caller.iamId));
  save(state, updated);
  return collection('policy', show(updated, wanted));
}

function asObject(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badBody('The field resources holds no object');
  return value as JsonObject;
}

function stampFor(state: KmsState, by: string): PolicyStamp {
  const now = state.clock.now();
  return { createdBy: by, createdAt: now, updatedBy: by, updatedAt: now };
}

function apply(
  key: KeyRecord,
  resource: JsonObject,
  wanted: PolicyType | undefined,
  stamp: PolicyStamp,
): KeyRecord {
  const type = TYPES.find((name) => resource[name] !== undefined);
  if (!type || (wanted !== undefined && type !== wanted))
    throw kmsError(
      400,
      'BODY_QUERY_PARAM_MISMATCH_ERR',
      'The policy in the body is not the one of the query',
      'The request body is not valid',
    );
  return type === 'rotation'
    ? withRotation(key, resource['rotation'], stamp)
    : withDualAuth(key, resource['dualAuthDelete'], stamp);
}

function withDualAuth(key: KeyRecord, value: unknown, stamp: PolicyStamp): KeyRecord {
  const enabled = enabledOf(value, 'dualAuthDelete');
  // Once on, it stays on (ibm-cloud-apis.md 3.8).
  if (key.dualAuth.enabled && !enabled)
    throw invalidField('dualAuthDelete', 'Dual authorization of a key cannot be turned off');
  return { ...key, dualAuth: { ...key.dualAuth, enabled, policy: renewed(key.dualAuth.policy, stamp) } };
}

function withRotation(key: KeyRecord, value: unknown, stamp: PolicyStamp): KeyRecord {
  if (key.extractable || key.imported)
    throw kmsError(400, 'KEY_ROOT_REQ_ERR', 'Only a root key that the service made rotates by itself');
  const hasSwitch = typeof value === 'object' && value !== null && 'enabled' in value;
  const enabled = hasSwitch ? enabledOf(value, 'rotation') : true;
  const hasMonths = typeof value === 'object' && value !== null && 'interval_month' in value;
  const intervalMonths = hasMonths || !key.rotation ? monthsOf(value) : key.rotation.intervalMonths;
  return { ...key, rotation: { enabled, intervalMonths, policy: renewed(key.rotation?.policy, stamp) } };
}

function renewed(old: PolicyStamp | undefined, stamp: PolicyStamp): PolicyStamp {
  return old ? { ...stamp, createdBy: old.createdBy, createdAt: old.createdAt } : stamp;
}

async function get(c: Ctx, state: KmsState): Promise<Response> {
  const { key } = await loadKey(c, state, 'policies');
  return collection('policy', show(key, typeOf(c)));
}

function show(key: KeyRecord, wanted: PolicyType | undefined): JsonObject[] {
  const policies: JsonObject[] = [];
  if (key.dualAuth.policy && wanted !== 'rotation')
    policies.push(
      policyResource(key, key.dualAuth.policy, { dualAuthDelete: { enabled: key.dualAuth.enabled } }),
    );
  if (key.rotation && wanted !== 'dualAuthDelete') {
    const { enabled, intervalMonths, policy } = key.rotation;
    policies.push(policyResource(key, policy, { rotation: { enabled, interval_month: intervalMonths } }));
  }
  return policies;
}

function policyResource(key: KeyRecord, stamp: PolicyStamp, data: JsonObject): JsonObject {
  return {
    id: key.id,
    crn: key.crn.replace(/:key:/, ':policy:'),
    type: 'application/vnd.ibm.kms.policy+json',
    createdBy: stamp.createdBy,
    creationDate: seconds(stamp.createdAt),
    updatedBy: stamp.updatedBy,
    lastUpdateDate: seconds(stamp.updatedAt),
    ...data,
  };
}
