import { type App, type Ctx, empty, json, param, query, readObject, route } from '../core/app.ts';
import type { Caller, Iam } from '../ports.ts';
import { textOf } from './access.ts';
import { policyCaller } from './authorize.ts';
import { policyError, STALE_STATUS } from './errors.ts';
import type { IamState } from './identities.ts';
import { ownerPolicies } from './owner-policies.ts';
import { addPolicy, policyTag } from './policies.ts';
import {
  demandAdministrator,
  demandMayGrant,
  demandUnlocked,
  demandValid,
  insufficient,
  mayRead,
  mayReadAll,
} from './policy-demands.ts';
import { invalidBody, parsePolicy, policyResource, type Version } from './policy-shapes.ts';
import type { PolicyRecord } from './records.ts';

/** Access policies and authorizations, v1 and v2 (ibm-cloud-apis.md 1.6, 1.7). */
export function addPolicyRoutes(app: App, state: IamState, iam: Iam): void {
  for (const version of ['v1', 'v2'] as const) {
    const one = `/${version}/policies/:id`;
    const name = version === 'v1' ? 'Policy' : 'V2Policy';
    route(app, 'POST', `/${version}/policies`, `iam.Create${name}`, (c) => create(c, state, iam, version));
    route(app, 'GET', `/${version}/policies`, 'iam.ListPolicies', (c) => list(c, state, iam, version));
    route(app, 'GET', one, `iam.Get${name}`, (c) => get(c, state, iam, version));
    route(app, 'PUT', one, `iam.Replace${name}`, (c) => replace(c, state, iam, version));
    route(app, 'DELETE', one, `iam.Delete${name}`, (c) => remove(c, state, iam));
  }
  route(app, 'PATCH', '/v1/policies/:id', 'iam.UpdatePolicyState', (c) => restore(c, state, iam));
}

async function create(c: Ctx, state: IamState, iam: Iam, version: Version): Promise<Response> {
  const caller = await policyCaller(c, iam);
  const draft = parsePolicy(version, await bodyOf(c));
  demandMayGrant(iam, caller, draft);
  demandUnlocked(state, draft.subject);
  demandValid(state, draft);
  return answer(c, version, addPolicy(state, draft, caller.iamId, state.settings.policyDelay), 201);
}

async function list(c: Ctx, state: IamState, iam: Iam, version: Version): Promise<Response> {
  const caller = await policyCaller(c, iam);
  const account = query(c, 'account_id');
  if (account === undefined)
    throw policyError(400, 'missing_required_query_parameter', 'The query parameter account_id is required.');
  if (account !== state.account.id) throw insufficient();
  const visible = state.policies.all().filter((policy) => mayRead(state, iam, caller, policy));
  const own = query(c, 'iam_id') === caller.iamId;
  if (visible.length === 0 && !own && !mayReadAll(iam, caller)) throw insufficient();

  const owned = own && caller.owner ? ownerPolicies(state) : [];
  const found = [...owned, ...visible]
    .filter((policy) => (version === 'v1' ? !policy.v2Only : true))
    .filter((policy) => passes(c, policy))
    .toSorted(byAge(c));
  return json(pageOf(c, version, found));
}

/** Filters of the list call; an unknown one has no effect. */
function passes(c: Ctx, policy: PolicyRecord): boolean {
  const wants = (name: string, actual: string | undefined) => {
    const value = query(c, name);
    return value === undefined || value === actual;
  };
  const tagFits = (name: string, read: (tag: PolicyRecord['tags'][number]) => string) => {
    const value = query(c, name);
    return value === undefined || policy.tags.some((tag) => read(tag) === value);
  };
  return (
    (query(c, 'state') ?? 'active') === policy.state &&
    wants('type', policy.type) &&
    wants('iam_id', textOf(policy.subject, 'iam_id')) &&
    wants('access_group_id', textOf(policy.subject, 'access_group_id')) &&
    wants('service_name', textOf(policy.resource, 'serviceName')) &&
    wants('service_type', textOf(policy.resource, 'serviceType')) &&
    tagFits('tag_name', (tag) => tag.key) &&
    tagFits('tag_value', (tag) => String(tag.value))
  );
}

function byAge(c: Ctx): (left: PolicyRecord, right: PolicyRecord) => number {
  const sort = query(c, 'sort') ?? 'created_at';
  const fields: Readonly<Record<string, (policy: PolicyRecord) => string | number>> = {
    id: (policy) => policy.id,
    type: (policy) => policy.type,
    created_at: (policy) => policy.createdAt,
    created_by_id: (policy) => policy.createdBy,
    last_modified_at: (policy) => policy.modifiedAt,
    last_modified_by_id: (policy) => policy.modifiedBy,
    state: (policy) => policy.state,
  };
  const name = sort.replace(/^-/, '');
  const read = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!read) throw policyError(400, 'unable_to_process', 'The query parameter sort is not valid.');
  const sign = sort.startsWith('-') ? -1 : 1;
  return (left, right) => {
    const [a, b] = [read(left), read(right)];
    return a === b ? 0 : a < b ? -sign : sign;
  };
}

/** All policies, or with `limit` or `start` a page with its links. */
function pageOf(c: Ctx, version: Version, found: readonly PolicyRecord[]) {
  const { origin, pathname, searchParams } = new URL(c.req.url);
  const display = query(c, 'format') === 'display';
  const show = (items: readonly PolicyRecord[]) =>
    items.map((policy) => policyResource(version, policy, origin, display));
  const [limitText, start] = [query(c, 'limit'), query(c, 'start')];
  if (limitText === undefined && start === undefined) return { policies: show(found) };
  const limit = Number(limitText ?? 50);
  const offset = start === undefined ? 0 : Number(Buffer.from(start, 'base64url').toString('utf8'));
  if (!Number.isInteger(limit) || limit < 1 || limit > 100 || !Number.isInteger(offset) || offset < 0)
    throw policyError(400, 'unable_to_process', 'The query parameter limit or start is not valid.');
  const href = (at: string | undefined) => {
    searchParams.delete('start');
    searchParams.set('limit', String(limit));
    if (at !== undefined) searchParams.set('start', at);
    return `${origin}${pathname}?${searchParams}`;
  };
  const after = offset + limit;
  const next = Buffer.from(String(after), 'utf8').toString('base64url');
  return {
    policies: show(found.slice(offset, after)),
    limit,
    first: { href: href(undefined) },
    ...(after < found.length ? { next: { href: href(next), start: next } } : {}),
  };
}

async function get(c: Ctx, state: IamState, iam: Iam, version: Version): Promise<Response> {
  const caller = await policyCaller(c, iam);
  const policy = find(c, state, iam, caller);
  if (!mayRead(state, iam, caller, policy)) throw insufficient();
  return answer(c, version, policy);
}

async function replace(c: Ctx, state: IamState, iam: Iam, version: Version): Promise<Response> {
  const caller = await policyCaller(c, iam);
  const policy = find(c, state, iam, caller);
  demandAdministrator(iam, caller, policy);
  demandMatch(c, policy);
  const draft = parsePolicy(version, await bodyOf(c));
  if (draft.type !== policy.type) throw invalidBody('The type of a policy cannot be changed.');
  demandMayGrant(iam, caller, draft);
  demandUnlocked(state, policy.subject);
  demandUnlocked(state, draft.subject);
  demandValid(state, draft, policy);
  const { type, description, subject, resource, tags, roleIds, rule, pattern, v2Only } = draft;
  const values = { type, description, subject, resource, tags, roleIds, rule, pattern, v2Only };
  return answer(c, version, change(state, policy, caller, values));
}

async function restore(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await policyCaller(c, iam);
  const policy = find(c, state, iam, caller);
  demandAdministrator(iam, caller, policy);
  demandMatch(c, policy);
  if ((await bodyOf(c))['state'] !== 'active') throw invalidBody('The state can only be set to active.');
  demandUnlocked(state, policy.subject);
  demandValid(state, policy, policy);
  return answer(c, 'v1', change(state, policy, caller, { state: 'active' }));
}

/** A deleted policy stays readable as `deleted`, so that it can be restored. */
async function remove(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await policyCaller(c, iam);
  const policy = find(c, state, iam, caller);
  demandAdministrator(iam, caller, policy);
  if (policy.state === 'deleted') throw notFound(policy.id);
  demandUnlocked(state, policy.subject);
  change(state, policy, caller, { state: 'deleted' });
  return empty();
}

function change(
  state: IamState,
  policy: PolicyRecord,
  caller: Caller,
  values: { [Name in keyof PolicyRecord]?: PolicyRecord[Name] | undefined },
): PolicyRecord {
  const revision = policy.revision + 1;
  const stamp = {
    modifiedAt: state.clock.now(),
    modifiedBy: caller.iamId,
    revision,
    etag: policyTag(revision),
  };
  const changed = { ...policy, ...values, ...stamp } as PolicyRecord;
  state.policies.put(changed.id, changed);
  return changed;
}

function find(c: Ctx, state: IamState, iam: Iam, caller: Caller): PolicyRecord {
  const policy = state.policies.get(param(c, 'id'));
  if (policy) return policy;
  if (!mayReadAll(iam, caller)) throw insufficient();
  throw notFound(param(c, 'id'));
}

function notFound(id: string) {
  return policyError(404, 'policy_not_found', `Policy with id ${id.slice(0, 100)} not found.`);
}

function demandMatch(c: Ctx, policy: PolicyRecord): void {
  const tag = c.req.header('if-match')?.replaceAll('"', '');
  if (!tag) throw policyError(400, 'unable_to_process', 'The header If-Match is required.');
  if (tag !== '*' && tag !== policy.etag)
    throw policyError(STALE_STATUS, 'policy_conflict_error', 'The policy was changed by someone else.');
}

async function bodyOf(c: Ctx) {
  const body = await readObject(c);
  if (!body) throw invalidBody('The request body is not a JSON object.');
  return body;
}

function answer(c: Ctx, version: Version, policy: PolicyRecord, status = 200): Response {
  const { origin } = new URL(c.req.url);
  const display = query(c, 'format') === 'display';
  return json(policyResource(version, policy, origin, display), status, { ETag: policy.etag });
}
