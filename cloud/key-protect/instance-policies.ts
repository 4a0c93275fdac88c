import { type App, type Ctx, empty, isObject, type JsonObject, query, route } from '../core/app.ts';
import { authenticate, demandInstance } from './access.ts';
import { allowedIps, isSubnet } from './allowed-network.ts';
import { badBody, invalidField, invalidQuery, kmsError } from './errors.ts';
import { seconds } from './keys.ts';
import type { InstancePolicyRecord, KmsState } from './model.ts';
import { bodyOf, collection } from './requests.ts';

/** Attributes that each type of instance policy takes (ibm-cloud-apis.md 3.8). */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  dualAuthDelete: [],
  allowedNetwork: ['allowed_network'],
  allowedIP: ['allowed_ip'],
  keyCreateImportAccess: [
    'create_root_key',
    'create_standard_key',
    'import_root_key',
    'import_standard_key',
    'enforce_token',
  ],
  metrics: [],
  rotation: ['interval_month'],
};

/** What an attribute is that was left out, as IBM's clients document it. */
const DEFAULTS: Readonly<Record<string, JsonObject>> = {
  keyCreateImportAccess: {
    create_root_key: true,
    create_standard_key: true,
    import_root_key: true,
    import_standard_key: true,
    enforce_token: false,
  },
};

export function addInstancePolicyRoutes(app: App, state: KmsState): void {
  const path = '/api/v2/instance/policies';
  route(app, 'PUT', path, 'kms.putInstancePolicy', (c) => put(c, state));
  route(app, 'GET', path, 'kms.getInstancePolicy', (c) => get(c, state));
  route(app, 'GET', '/api/v2/instance/allowed_ip_port', 'kms.getAllowedIpPort', async (c) => {
    const request = await authenticate(c, state);
    demandInstance(state, request, 'list');
    // Only an active policy has a port; here it is the one that was called.
    const active = state.policies.get(`${request.instanceGuid}/allowedIP`)?.enabled === true;
    const port = Number(new URL(c.req.url).port);
    return collection('allowed_ip_metadata', active ? [{ private_endpoint_port: port }] : []);
  });
}

function typeOf(c: Ctx): string | undefined {
  const type = query(c, 'policy');
  if (type !== undefined && !Object.hasOwn(ATTRIBUTES, type))
    throw invalidQuery(
      'policy',
      `The query parameter policy must be one of ${Object.keys(ATTRIBUTES).join(', ')}`,
    );
  return type;
}

async function put(c: Ctx, state: KmsState): Promise<Response> {
  const request = await authenticate(c, state);
  demandInstance(state, request, 'policies');
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
  const parsed = resources.map((resource: unknown) => parsePolicy(resource, wanted));
  const now = state.clock.now();
  for (const policy of parsed) {
    const id = `${request.instanceGuid}/${policy.type}`;
    const old = state.policies.get(id);
    state.policies.put(id, {
      ...policy,
      id,
      instanceGuid: request.instanceGuid,
      createdBy: old?.createdBy ?? request.caller.iamId,
      createdAt: old?.createdAt ?? now,
      updatedBy: request.caller.iamId,
      updatedAt: now,
    });
  }
  return empty();
}

function parsePolicy(resource: unknown, wanted: string | undefined) {
  const type = isObject(resource) ? resource['policy_type'] : undefined;
  const data = isObject(resource) ? resource['policy_data'] : undefined;
  if (typeof type !== 'string' || !isObject(data))
    throw badBody('A policy needs policy_type and policy_data');
  if ((wanted !== undefined && type !== wanted) || !Object.hasOwn(ATTRIBUTES, type))
    throw kmsError(
      400,
      'BODY_QUERY_PARAM_MISMATCH_ERR',
      'The policy in the body is not the one of the query',
      'The request body is not valid',
    );
  const { enabled, attributes } = data;
  if (typeof enabled !== 'boolean') throw badBody('The field policy_data needs the boolean enabled');
  const given = isObject(attributes) ? attributes : {};
  if (enabled) demandAttributes(type, given);
  return { type, enabled, attributes: { ...(enabled ? DEFAULTS[type] : {}), ...given } };
}

function demandAttributes(type: string, attributes: JsonObject): void {
  const known = ATTRIBUTES[type] ?? [];
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown !== undefined) throw badBody(`The policy has no attribute ${unknown.slice(0, 100)}`);
  const network = attributes['allowed_network'];
  if (type === 'allowedNetwork' && network !== 'public-and-private' && network !== 'private-only')
    throw invalidField('allowed_network', 'The network is public-and-private or private-only');
  const ips = allowedIps(attributes);
  if (type === 'allowedIP' && (ips.length === 0 || !ips.every(isSubnet)))
    throw invalidField('allowed_ip', 'The field allowed_ip must list addresses or CIDR blocks');
  const months = attributes['interval_month'];
  const valid = typeof months === 'number' && Number.isInteger(months) && months >= 1 && months <= 12;
  if (type === 'rotation' && !valid)
    throw invalidField('interval_month', 'The field interval_month must be a whole number from 1 to 12');
}

async function get(c: Ctx, state: KmsState): Promise<Response> {
  const request = await authenticate(c, state);
  demandInstance(state, request, 'policies');
  const wanted = typeOf(c);
  const found = state.policies
    .all()
    .filter((policy) => policy.instanceGuid === request.instanceGuid)
    .filter((policy) => wanted === undefined || policy.type === wanted);
  return collection('policy', found.map(policyResource));
}

function policyResource(policy: InstancePolicyRecord) {
  const attributes = Object.keys(policy.attributes).length > 0 ? { attributes: policy.attributes } : {};
  return {
    createdBy: policy.createdBy,
    creationDate: seconds(policy.createdAt),
    updatedBy: policy.updatedBy,
    lastUpdated: seconds(policy.updatedAt),
    policy_type: policy.type,
    policy_data: { enabled: policy.enabled, ...attributes },
  };
}

/** The instance policy `keyCreateImportAccess`: which kinds of keys may be made. */
export function demandCreationAllowed(
  state: KmsState,
  instanceGuid: string,
  kind: { extractable: boolean; imported: boolean; secure: boolean },
): void {
  const policy = state.policies.get(`${instanceGuid}/keyCreateImportAccess`);
  if (!policy?.enabled) return;
  const verb = kind.imported ? 'import' : 'create';
  const attribute = `${verb}_${kind.extractable ? 'standard' : 'root'}_key`;
  const tokenMissing = policy.attributes['enforce_token'] === true && kind.imported && !kind.secure;
  if (policy.attributes[attribute] === false || tokenMissing)
    throw kmsError(
      409,
      'KEY_CREATE_IMPORT_ACCESS_ERR',
      'The policy of the instance forbids this kind of key',
      'Key could not be created',
    );
}

/** Policies that new keys inherit; those made before stay as they are. */
export function instanceDefaults(
  state: KmsState,
  instanceGuid: string,
  draft: { extractable: boolean; material?: string | undefined },
): { dualAuth?: boolean; rotationMonths?: number } {
  const dualAuth = state.policies.get(`${instanceGuid}/dualAuthDelete`);
  const rotation = state.policies.get(`${instanceGuid}/rotation`);
  const rotates = rotation?.enabled && !draft.extractable && draft.material === undefined;
  return {
    ...(dualAuth?.enabled ? { dualAuth: true } : {}),
    ...(rotates ? { rotationMonths: Number(rotation.attributes['interval_month']) } : {}),
  };
}
