import type { App, Ctx, JsonObject } from '../core/app.ts';
import { formatCrn } from '../core/crn.ts';
import { type Answered, requestFacts, sentBody, type Told, tell, watch } from '../core/events.ts';
import { sha256 } from '../core/vault.ts';
import type { Caller, Iam, Trail } from '../ports.ts';
import { type IamState, iamIdOf, keyByValue } from './identities.ts';
import type { ApiKeyRecord, PolicyRecord, ServiceIdRecord } from './records.ts';
import { APIKEY_GRANT } from './tokens.ts';

type Verb = 'create' | 'update' | 'delete' | 'login';
interface Rule {
  readonly kind: 'service-id' | 'api-key' | 'policy' | 'login';
  readonly verb: Verb;
  /** What the call means beside its verb: `{ lock: true }`. */
  readonly means?: JsonObject;
}

/** Actions of ibm-cloud-apis.md 5.4 by operation; reads have none. */
const RULES: Readonly<Record<string, Rule>> = {
  'iam.CreateServiceId': { kind: 'service-id', verb: 'create' },
  'iam.UpdateServiceId': { kind: 'service-id', verb: 'update' },
  'iam.DeleteServiceId': { kind: 'service-id', verb: 'delete' },
  'iam.LockServiceId': { kind: 'service-id', verb: 'update', means: { lock: true } },
  'iam.UnlockServiceId': { kind: 'service-id', verb: 'update', means: { lock: false } },
  'iam.CreateApiKey': { kind: 'api-key', verb: 'create' },
  'iam.UpdateApiKey': { kind: 'api-key', verb: 'update' },
  'iam.DeleteApiKey': { kind: 'api-key', verb: 'delete' },
  'iam.LockApiKey': { kind: 'api-key', verb: 'update', means: { lock: true } },
  'iam.UnlockApiKey': { kind: 'api-key', verb: 'update', means: { lock: false } },
  'iam.DisableApiKey': { kind: 'api-key', verb: 'update', means: { disable: true } },
  'iam.EnableApiKey': { kind: 'api-key', verb: 'update', means: { disable: false } },
  'iam.CreatePolicy': { kind: 'policy', verb: 'create' },
  'iam.ReplacePolicy': { kind: 'policy', verb: 'update' },
  'iam.DeletePolicy': { kind: 'policy', verb: 'delete' },
  'iam.CreateV2Policy': { kind: 'policy', verb: 'create' },
  'iam.ReplaceV2Policy': { kind: 'policy', verb: 'update' },
  'iam.DeleteV2Policy': { kind: 'policy', verb: 'delete' },
  'iam.UpdatePolicyState': { kind: 'policy', verb: 'update' },
  'iam.CreateToken': { kind: 'login', verb: 'login' },
};

/** What the path named, before the call. */
interface Seen {
  readonly caller: Caller | undefined;
  readonly id: string;
  readonly serviceId: ServiceIdRecord | undefined;
  readonly apiKey: ApiKeyRecord | undefined;
  readonly policy: PolicyRecord | undefined;
}

const PATHS = /^\/(?:v1\/(?:serviceids|apikeys|policies)|v2\/policies|identity\/token|oidc\/token)/;

/** Tells changes of identities and policies, and every exchange of an API key that is known. */
export function tellCalls(app: App, state: IamState, iam: Iam, trail: Trail): void {
  watch(
    app,
    PATHS,
    async (c): Promise<Seen> => {
      const id = c.req.path.split('/')[3] ?? '';
      return {
        caller: await iam.callerFromBearer(c.req.header('authorization')),
        id,
        serviceId: state.serviceIds.get(id),
        apiKey: state.apiKeys.get(id),
        policy: state.policies.get(id),
      };
    },
    (c, seen, answered) => sayCall(c, state, trail, seen, answered),
  );
}

async function sayCall(c: Ctx, state: IamState, trail: Trail, seen: Seen, answered: Answered): Promise<void> {
  const rule = RULES[answered.operation];
  if (!rule) return;
  const { verb, means = {} } = rule;
  const facts = {
    ...requestFacts(c, answered.failure),
    status: answered.status,
    initiator: seen.caller,
    credential: 'token',
  };
  const made = answered.failure === undefined ? answered.body : {};
  if (rule.kind === 'login') await sayLogin(c, state, trail, facts);
  else if (rule.kind === 'policy') {
    const policy = state.policies.get(String(made['id'] ?? seen.id)) ?? seen.policy;
    tell(trail, { ...facts, ...policyEvent(state, verb, policy, seen.id) });
  } else if (rule.kind === 'api-key') {
    const key = state.apiKeys.get(String(made['id'] ?? seen.id)) ?? seen.apiKey;
    const owner = key?.iamId ?? (await sentBody(c))['iam_id'];
    tell(trail, { ...facts, ...apiKeyEvent(state, verb, key, { iamId: String(owner), id: seen.id, means }) });
  } else {
    const record = state.serviceIds.get(String(made['id'] ?? seen.id)) ?? seen.serviceId;
    tell(trail, { ...facts, ...serviceIdEvent(state, verb, record, seen.id, means) });
    if (verb === 'create' && record) sayFirstKey(state, trail, facts, made);
  }
}

export type Facts = Pick<Told, 'status' | 'initiator' | 'credential'> & Partial<Told>;
type About = Pick<
  Told,
  'action' | 'location' | 'logSourceCrn' | 'target' | 'message' | 'dataEvent' | 'requestData' | 'responseData'
>;

/** A service ID may come with its first API key. */
function sayFirstKey(state: IamState, trail: Trail, facts: Facts, made: JsonObject): void {
  const { apikey } = made;
  const id = typeof apikey === 'object' && apikey !== null && 'id' in apikey ? String(apikey.id) : '';
  const key = state.apiKeys.get(id);
  if (key)
    tell(trail, { ...facts, ...apiKeyEvent(state, 'create', key, { iamId: key.iamId, id, means: {} }) });
}

/**
 * An exchange belongs to the account of its API key, so an unknown key has no trail. That a known one's failure is
 * told (disabled, expired) is inferred; IBM's page says that of people's failed logins nothing is.
 */
async function sayLogin(c: Ctx, state: IamState, trail: Trail, facts: Facts): Promise<void> {
  const form = new URLSearchParams(await c.req.text());
  const byKey = form.get('grant_type') === APIKEY_GRANT;
  const key = byKey
    ? keyByValue(state, form.get('apikey') ?? '')
    : keyOfRefreshToken(state, form.get('refresh_token') ?? '');
  if (!key) return;
  const clientId = c.req.header('authorization') === undefined ? 'default' : 'bx';
  const about = apiKeyEvent(state, 'login', key, { iamId: key.iamId, id: key.id, means: {} });
  tell(trail, {
    ...facts,
    ...about,
    initiator: identityOf(state, key.iamId),
    credential: byKey ? 'apikey' : 'token',
    requestData: { client_id: clientId },
  });
}

function keyOfRefreshToken(state: IamState, token: string): ApiKeyRecord | undefined {
  return state.apiKeys.get(state.refreshTokens.get(sha256(token))?.apiKeyId ?? '');
}

/** An identity as an initiator, whether or not it may act (any more). */
export function identityOf(state: IamState, iamId: string): Caller {
  const owner = iamId === state.account.ownerIamId;
  return { iamId, subject: owner ? 'user' : 'serviceid', accountId: state.account.id, owner };
}

export function serviceIdEvent(
  state: IamState,
  verb: Verb,
  record: ServiceIdRecord | undefined,
  id: string,
  means: JsonObject = {},
): About {
  const name = record?.name ?? '';
  return {
    ...about(state, 'iam-identity', 'account-serviceid', verb),
    target: target(state, 'iam-identity', 'account-serviceid', 'serviceid', record?.id ?? id, name),
    message: `IAM Identity Service: ${verb} account serviceid ${name}`.trim(),
    requestData: { ...means },
    responseData: record ? { iam_id: iamIdOf(record), locked: record.locked } : {},
  };
}

export function apiKeyEvent(
  state: IamState,
  verb: Verb,
  key: ApiKeyRecord | undefined,
  { iamId, id, means }: { iamId: string; id: string; means: JsonObject },
): About {
  const noun = iamId.startsWith('iam-') ? 'serviceid-apikey' : 'user-apikey';
  const name = key?.name ?? '';
  return {
    ...about(state, 'iam-identity', noun, verb),
    target: target(state, 'iam-identity', noun, 'apikey', key?.id ?? id, name),
    message: `IAM Identity Service: ${verb} ${noun.replace('-', ' ')} ${name}`.trim(),
    requestData: { ...means, ...(key ? { iam_id: key.iamId } : {}) },
    responseData: key ? { locked: key.locked, disabled: key.disabled } : {},
  };
}

/** Access policies and authorizations alike. */
export function policyEvent(
  state: IamState,
  verb: Verb,
  policy: PolicyRecord | undefined,
  id: string,
): About {
  return {
    ...about(state, 'iam-am', 'policy', verb),
    target: target(
      state,
      'iam-access-management',
      'policy',
      'policy',
      policy?.id ?? id,
      policy?.description ?? '',
    ),
    message: `IAM Access Management: ${verb} policy`,
    requestData: policy
      ? {
          type: policy.type,
          subject: plain(policy.subject),
          resource: plain(policy.resource),
          roles: policy.roleIds,
        }
      : {},
    responseData: policy ? { state: policy.state } : {},
  };
}

function plain(list: PolicyRecord['subject']): JsonObject {
  return Object.fromEntries(list.map(({ key, value }) => [key, value]));
}

function about(state: IamState, service: string, noun: string, verb: Verb) {
  const teller = service === 'iam-am' ? 'iam-access-management' : service;
  return {
    action: `${service}.${noun}.${verb}`,
    location: 'global',
    logSourceCrn: formatCrn({ service: teller, account: state.account.id }),
    dataEvent: false,
  };
}

/** `typeURI` repeats the action's words; its form is inferred. */
function target(
  state: IamState,
  service: string,
  noun: string,
  resourceType: string,
  resource: string,
  name: string,
) {
  const id = formatCrn({ service, account: state.account.id, resourceType, resource });
  return { id, name, typeURI: `${service.replace('iam-access-management', 'iam-am')}/${noun}` };
}
