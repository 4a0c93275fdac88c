import { type App, type Ctx, type JsonObject, query } from '../core/app.ts';
import { formatCrn, parseCrn } from '../core/crn.ts';
import { type Answered, requestFacts, tell, watch } from '../core/events.ts';
import type { Caller, Refusal, ServiceInstance, Store, Table, Trail } from '../ports.ts';
import { findKey, keysOf, seconds } from './keys.ts';
import { type KeyRecord, type KmsState, newestVersion, STATE, stateOf } from './model.ts';

/** Actions of ibm-cloud-apis.md 5.4 by operation. `sync` has none. */
const ACTIONS: Readonly<Record<string, string>> = {
  'kms.createKey': 'kms.secrets.create',
  'kms.listKeys': 'kms.secrets.list',
  'kms.getKey': 'kms.secrets.read',
  'kms.getKeyMetadata': 'kms.secrets-metadata.read',
  'kms.listVersions': 'kms.secrets-key-versions.list',
  'kms.patchKey': 'kms.secrets.patch',
  'kms.deleteKey': 'kms.secrets.delete',
  'kms.purgeKey': 'kms.secrets.purge',
  'kms.restoreKey': 'kms.secrets.restore',
  'kms.restore': 'kms.secrets.restore',
  'kms.wrap': 'kms.secrets.wrap',
  'kms.unwrap': 'kms.secrets.unwrap',
  'kms.rewrap': 'kms.secrets.rewrap',
  'kms.rotate': 'kms.secrets.rotate',
  'kms.enable': 'kms.secrets.enable',
  'kms.disable': 'kms.secrets.disable',
  'kms.setKeyForDeletion': 'kms.secrets.setkeyfordeletion',
  'kms.unsetKeyForDeletion': 'kms.secrets.unsetkeyfordeletion',
  // An action that there is not.
  'kms.action': 'kms.secrets.request',
  'kms.createKeyAlias': 'kms.secrets-alias.create',
  'kms.deleteKeyAlias': 'kms.secrets-alias.delete',
  'kms.createImportToken': 'kms.import-token.create',
  'kms.getImportToken': 'kms.import-token.read',
  'kms.putKeyPolicy': 'kms.policies.write',
  'kms.getKeyPolicy': 'kms.policies.read',
  'kms.putInstancePolicy': 'kms.instance-policies.write',
  'kms.getInstancePolicy': 'kms.instance-policies.read',
  'kms.listKeyRings': 'kms.key-rings.list',
  'kms.createKeyRing': 'kms.key-rings.create',
  'kms.deleteKeyRing': 'kms.key-rings.delete',
  'kms.listRegistrations': 'kms.registrations.list',
};

/** What uses keys or reads about them; all else changes them. That these are the data events is inferred. */
const DATA_VERBS = ['read', 'list', 'head', 'wrap', 'unwrap', 'rewrap', 'request'];

/** What was there before the call. */
interface Seen {
  readonly caller: Caller | undefined;
  readonly instance: ServiceInstance | undefined;
  /** Id or alias in the path. */
  readonly keyName: string | undefined;
  readonly key: KeyRecord | undefined;
}

/** What tells the trail, and what it has told already. */
export interface KeyEvents {
  /** Tells every call of the API that names an instance of the account. */
  watch(app: App): void;
  /** Tells an unwrap that another room asked for. */
  unwrapped(
    who: Caller | { readonly service: string },
    crn: string,
    refusal: Refusal | undefined,
    versions?: JsonObject,
  ): void;
}

export function createKeyEvents(state: KmsState, store: Store, trail: Trail): KeyEvents {
  const teller: Teller = { state, trail, told: store.table('kms-expiries-told'), refused: new Map() };
  return {
    watch: (app) =>
      watch(
        app,
        /^\/api\/v2\//,
        (c) => look(c, teller),
        (c, seen, answered) => sayCall(c, teller, seen, answered),
      ),
    unwrapped: (who, crn, refusal, versions = {}) => sayUnwrap(teller, who, crn, refusal, versions),
  };
}

interface Teller {
  readonly state: KmsState;
  readonly trail: Trail;
  /** Keys whose expiry was told. */
  readonly told: Table<{ readonly id: string }>;
  /** The last refusal that each service met with each key. */
  readonly refused: Map<string, string>;
}

async function look(c: Ctx, teller: Teller): Promise<Seen> {
  const { state } = teller;
  const caller = await state.iam.callerFromBearer(c.req.header('authorization'));
  const instance = state.instances.find(c.req.header('bluemix-instance') ?? '');
  if (instance?.serviceName !== 'kms')
    return { caller, instance: undefined, keyName: undefined, key: undefined };
  sayExpiries(teller, instance);
  const keyName = /^\/api\/v2\/keys\/(?!registrations(?:$|\/))([^/]+)/.exec(c.req.path)?.[1];
  const key = keyName === undefined ? undefined : findKey(state, instance.guid, keyName);
  return { caller, instance, keyName, key };
}

function sayCall(c: Ctx, { state, trail }: Teller, seen: Seen, answered: Answered): void {
  const { caller, instance } = seen;
  const named = ACTIONS[answered.operation];
  if (named === undefined || instance === undefined) return;
  const action = c.req.method === 'HEAD' && named === 'kms.secrets.list' ? 'kms.secrets.head' : named;
  const madeId = action === 'kms.secrets.create' ? resourcesOf(answered.body)[0]?.['id'] : undefined;
  const made = typeof madeId === 'string' ? findKey(state, instance.guid, madeId) : undefined;
  const keyBefore = seen.key ?? made;
  const key = keyBefore && (state.keys.get(keyBefore.id) ?? keyBefore);
  const responseData = answered.failure === undefined ? answerData(c, state, action, key, answered) : {};
  tell(trail, {
    action,
    ...requestFacts(c, reasonOf(answered)),
    ...common(action, instance, state, { key, name: seen.keyName }),
    status: answered.status,
    initiator: caller,
    credential: 'token',
    requestData: {
      requestURI: c.req.path,
      instanceID: instance.guid,
      ...requestData(c, action, keyBefore, key),
    },
    responseData,
  });
}

/** The service's own words. */
function reasonOf({ failure, body }: Answered): string | undefined {
  const words = resourcesOf(body)[0]?.['errorMsg'];
  return failure !== undefined && typeof words === 'string' ? words : failure;
}

/** What an event says of its place, whoever the caller was. */
function common(
  action: string,
  instance: ServiceInstance,
  state: KmsState,
  about: { key?: KeyRecord | undefined; name?: string | undefined },
) {
  const [, noun = '', verb = ''] = action.split('.');
  const { key, name } = about;
  const unknown = name === undefined ? instance.crn : keyCrn(state, instance, name);
  return {
    location: instance.region,
    logSourceCrn: instance.crn,
    target: {
      id: key?.crn ?? unknown,
      name: key?.name ?? (name === undefined ? instance.name : ''),
      typeURI: `kms/${noun}`,
    },
    message: `Key Protect: ${verb} ${noun.replace(/^secrets/, 'secret').replaceAll('-', ' ')}`,
    dataEvent: DATA_VERBS.includes(verb) && noun.startsWith('secrets'),
  };
}

/** The CRN that a key of this id would have. */
function keyCrn(state: KmsState, { guid, region }: ServiceInstance, id: string): string {
  const account = state.iam.accountId;
  return formatCrn({ service: 'kms', region, account, instance: guid, resourceType: 'key', resource: id });
}

function requestData(c: Ctx, action: string, before: KeyRecord | undefined, after: KeyRecord | undefined) {
  const ring = c.req.header('x-kms-key-ring');
  const policy = /policies/.test(action) ? query(c, 'policy') : undefined;
  const moved = action === 'kms.secrets.patch' && before?.keyRing !== after?.keyRing;
  return {
    ...(after ? { keyType: after.extractable ? 'standard_key' : 'root_key' } : {}),
    ...(ring ? { keyRingId: ring } : {}),
    ...(policy === undefined ? {} : { policy }),
    ...(moved
      ? { initialValue: { keyRingId: before?.keyRing }, newValue: { keyRingId: after?.keyRing } }
      : {}),
  };
}

/** Ids, states and counts of an answer, never what a key is. */
function answerData(
  c: Ctx,
  state: KmsState,
  action: string,
  key: KeyRecord | undefined,
  { body }: Answered,
): JsonObject {
  if (action === 'kms.secrets.head') return { totalResources: Number(c.res.headers.get('Key-Total')) };
  if (action.endsWith('.list')) return { totalResources: resourcesOf(body).length };
  if (action.startsWith('kms.import-token.')) {
    const { expirationDate, maxAllowedRetrievals, remainingRetrievals } = body;
    return { expirationDate, maxAllowedRetrievals, remainingRetrievals };
  }
  return key ? keyData(state, key, body) : {};
}

function keyData(state: KmsState, key: KeyRecord, body: JsonObject): JsonObject {
  const used = idOf(body['keyVersion']) ?? (key.extractable ? undefined : newestVersion(key).id);
  const rewrapped = idOf(body['rewrappedKeyVersion']);
  return {
    keyId: key.id,
    ...(used === undefined ? {} : { keyVersionId: used }),
    ...(rewrapped === undefined ? {} : { rewrappedKeyVersionId: rewrapped }),
    keyState: stateOf(key, state.clock.now()),
    ...(key.expiresAt === undefined ? {} : { expirationDate: seconds(key.expiresAt) }),
  };
}

function resourcesOf(body: JsonObject): JsonObject[] {
  const { resources } = body;
  return Array.isArray(resources) ? (resources as JsonObject[]) : [];
}

function idOf(version: unknown): string | undefined {
  const id = typeof version === 'object' && version !== null && 'id' in version ? version.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * A service that waits for its right asks again and again, as a provisioning does: the same refusal is told once. Who
 * the initiator of a service's unwrap is, and that the caller of an import unwraps too, is inferred.
 */
function sayUnwrap(
  teller: Teller,
  who: Caller | { readonly service: string },
  crn: string,
  refusal: Refusal | undefined,
  versions: JsonObject,
): void {
  const { state, trail, refused } = teller;
  const parsed = parseCrn(crn);
  const instance = state.instances.find(parsed?.instance ?? '');
  if (!parsed || instance?.serviceName !== 'kms') return;
  sayExpiries(teller, instance);
  const asked = `${'service' in who ? who.service : who.iamId} ${crn}`;
  const isRepeated = 'service' in who && refusal !== undefined && refused.get(asked) === refusal.code;
  if (refusal) refused.set(asked, refusal.code);
  else refused.delete(asked);
  if (isRepeated) return;
  const action = 'kms.secrets.unwrap';
  const key = findKey(state, instance.guid, parsed.resource);
  tell(trail, {
    action,
    ...common(action, instance, state, { key, name: parsed.resource }),
    status: refusal?.status ?? 200,
    ...(refusal ? { reasonForFailure: refusal.message } : {}),
    initiator: who,
    credential: 'service' in who ? 's2s-authorization' : 'apikey',
    requestData: { requestURI: `/api/v2/keys/${parsed.resource}/actions/unwrap`, instanceID: instance.guid },
    responseData: key && !refusal ? keyData(state, key, versions) : {},
  });
}

/** Time makes no call: a key that has expired since is told at the next call in its instance. */
function sayExpiries({ state, trail, told }: Teller, instance: ServiceInstance): void {
  const now = state.clock.now();
  for (const key of keysOf(state, instance.guid)) {
    if (key.expiresAt === undefined || key.expiresAt > now || told.get(key.id)) continue;
    told.put(key.id, { id: key.id });
    if (key.state === STATE.destroyed) continue;
    const action = 'kms.secrets.expire';
    tell(trail, {
      action,
      ...common(action, instance, state, { key }),
      status: 200,
      initiator: { service: 'kms' },
      credential: 's2s-authorization',
      requestData: { instanceID: instance.guid, expirationDate: seconds(key.expiresAt) },
      responseData: {
        keyId: key.id,
        initialValue: { keyState: key.state },
        newValue: { keyState: STATE.deactivated },
      },
    });
  }
}
