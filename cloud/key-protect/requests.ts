import { type Ctx, type JsonObject, json, param, parseObject, readText } from '../core/app.ts';
import { authenticate, type KmsAction, type KmsRequest, mayKey } from './access.ts';
import { badBody, keyNotFound, kmsError, unauthorized } from './errors.ts';
import { findKey, keyResource } from './keys.ts';
import type { KeyRecord, KmsState } from './model.ts';

/** Authenticates, finds the key of the path (id or alias) and checks the caller's role on it. */
export async function loadKey(
  c: Ctx,
  state: KmsState,
  action: KmsAction,
): Promise<{ request: KmsRequest; key: KeyRecord }> {
  const request = await authenticate(c, state);
  return { request, key: keyFor(c, state, request, action) };
}

function keyFor(c: Ctx, state: KmsState, request: KmsRequest, action: KmsAction): KeyRecord {
  const id = param(c, 'id');
  const key = findKey(state, request.instanceGuid, id);
  if (key && mayKey(state, request, action, key)) {
    const ring = c.req.header('x-kms-key-ring');
    if (ring && ring !== key.keyRing) throw keyNotFound();
    return key;
  }
  const target = {
    serviceName: 'kms',
    serviceInstance: request.instanceGuid,
    resourceType: 'key',
    resource: id,
  };
  // Whoever may use every key learns that there is none; others learn nothing.
  if (!key && state.iam.hasRole(request.caller, ['Reader', 'ReaderPlus', 'Writer', 'Manager'], target))
    throw keyNotFound();
  throw unauthorized();
}

/** A JSON object; an empty body counts as `{}` where `optional`. */
export async function bodyOf(c: Ctx, optional = false): Promise<JsonObject> {
  const text = await readText(c);
  if (text === '') {
    if (optional) return {};
    throw kmsError(400, 'NO_BODY_ERR', 'The request body is missing', 'The request body is not valid');
  }
  const body = parseObject(text);
  if (!body) throw badBody('The request body is not a JSON object');
  return body;
}

/** The same object with the spelling of `names`: like Go's decoder, Key Protect takes `Tags` and `KeyRingID` too. */
export function spelled(body: JsonObject, names: readonly string[]): JsonObject {
  const byLower = new Map(names.map((name) => [name.toLowerCase(), name]));
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [byLower.get(name.toLowerCase()) ?? name, value]),
  );
}

/** The single resource of a collection body (ibm-cloud-apis.md 3.3, 3.7). */
export function singleResource(body: JsonObject, tooMany = 'BAD_BODY_ERR'): JsonObject {
  const { metadata, resources } = body;
  if (!isRecord(metadata) || Object.keys(metadata).length === 0)
    throw badBody('The field metadata is missing');
  if (!Array.isArray(resources)) throw badBody('The field resources is missing');
  const total = metadata['collectionTotal'];
  if (total !== undefined && total !== resources.length)
    throw kmsError(
      400,
      'COLLECTION_TOTAL_MISMATCH_ERR',
      'collectionTotal is not the number of resources',
      'The request body is not valid',
    );
  const [resource] = resources;
  if (resources.length > 1)
    throw kmsError(400, tooMany, 'Only one resource is allowed', 'The request body is not valid');
  if (!isRecord(resource)) throw badBody('The field resources holds no object');
  return resource;
}

function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A collection answer of the given kind: `key`, `policy`, `key_ring`… */
export function collection(
  kind: string,
  resources: readonly unknown[],
  status = 200,
  metadata: JsonObject = {},
): Response {
  const collectionType = `application/vnd.ibm.kms.${kind}+json`;
  return json(
    { metadata: { collectionType, collectionTotal: resources.length, ...metadata }, resources },
    status,
    { 'Content-Type': collectionType },
  );
}

export function keyCollection(state: KmsState, key: KeyRecord, status = 200, withPayload = false): Response {
  return collection('key', [keyResource(state, key, withPayload)], status);
}

/** What `Prefer: return=…` asks for. */
export function preferOf(c: Ctx): 'minimal' | 'representation' | undefined {
  const value = /return=(minimal|representation)/.exec(c.req.header('prefer') ?? '')?.[1];
  return value === 'minimal' || value === 'representation' ? value : undefined;
}
