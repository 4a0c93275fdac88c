import { type App, type Ctx, empty, json, param, query, readObject, route } from '../core/app.ts';
import { formatCrn } from '../core/crn.ts';
import type { Caller, Iam } from '../ports.ts';
import { policyCaller } from './authorize.ts';
import { policyError, STALE_STATUS } from './errors.ts';
import { addGroup, changeGroup, groupsOf } from './groups.ts';
import type { IamState } from './identities.ts';
import type { GroupRecord } from './records.ts';

/** Role on `iam-groups`. [inferred] from the roles' descriptions. */
export const GROUP_ROLES = {
  read: ['Viewer', 'Operator', 'Editor', 'Administrator'],
  change: ['Editor', 'Administrator'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Access groups as far as policies name them: groups here, members in member-routes.ts. Paths, shapes and statuses are those
 * that IBM's SDK for Node sends and reads; codes of errors are inferred. No rules, no public group.
 */
export function addGroupRoutes(app: App, state: IamState, iam: Iam): void {
  const one = '/v2/groups/:id';
  route(app, 'POST', '/v2/groups', 'iam.CreateAccessGroup', (c) => create(c, state, iam));
  route(app, 'GET', '/v2/groups', 'iam.ListAccessGroups', (c) => list(c, state, iam));
  route(app, 'GET', one, 'iam.GetAccessGroup', (c) => get(c, state, iam));
  route(app, 'PATCH', one, 'iam.UpdateAccessGroup', (c) => update(c, state, iam));
  route(app, 'DELETE', one, 'iam.DeleteAccessGroup', (c) => remove(c, state, iam));
}

async function create(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await policyCaller(c, iam);
  demandAccount(c, state);
  if (!mayOnGroups(iam, caller, GROUP_ROLES.change, undefined)) throw insufficient();
  const body = await groupBody(c);
  const name = demandName(state, body['name'], undefined);
  return answer(c, state, addGroup(state, name, textOr(body['description'], ''), caller.iamId), 201);
}

async function list(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await policyCaller(c, iam);
  demandAccount(c, state);
  const member = query(c, 'iam_id');
  const isOwn = member === caller.iamId;
  const seen = state.groups.all().some((group) => mayOnGroups(iam, caller, GROUP_ROLES.read, group.id));
  // Who may see none at all is told so: an empty list would say that there are none. [inferred]
  if (!isOwn && !seen && !mayOnGroups(iam, caller, GROUP_ROLES.read, undefined)) throw insufficient();
  const search = query(c, 'search')?.toLowerCase();
  const found = (member === undefined ? state.groups.all() : groupsOf(state, member))
    .filter((group) => mayOnGroups(iam, caller, GROUP_ROLES.read, group.id) || isOwn)
    .filter(
      ({ name, description }) =>
        search === undefined || `${name}\n${description}`.toLowerCase().includes(search),
    )
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const { items, links } = groupPage(c, found);
  return json({ ...links, groups: items.map((group) => groupResource(c, state, group)) });
}

async function get(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  return answer(c, state, await findGroup(c, state, iam, GROUP_ROLES.read));
}

async function update(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const group = await findGroup(c, state, iam, GROUP_ROLES.change);
  const tag = c.req.header('if-match')?.replaceAll('"', '');
  if (!tag) throw policyError(400, 'unable_to_process', 'The header If-Match is required.');
  if (tag !== '*' && tag !== group.etag)
    throw policyError(STALE_STATUS, 'group_conflict_error', 'The group was changed by someone else.');
  const body = await groupBody(c);
  const name = body['name'] === undefined ? group.name : demandName(state, body['name'], group.id);
  const description = textOr(body['description'], group.description);
  const { iamId } = await policyCaller(c, iam);
  return answer(c, state, changeGroup(state, group, { name, description }, iamId));
}

/** A group that has members goes with `force=true` only; its policies stay and grant nothing. */
async function remove(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const group = await findGroup(c, state, iam, GROUP_ROLES.change);
  if (group.members.length > 0 && query(c, 'force') !== 'true')
    throw policyError(400, 'group_not_empty', 'The group has members; force=true deletes it with them.');
  state.groups.delete(group.id);
  return empty();
}

/** The group of the path. Throws 403 before 404, so that nobody learns by asking. */
export async function findGroup(
  c: Ctx,
  state: IamState,
  iam: Iam,
  roles: readonly string[],
): Promise<GroupRecord> {
  const caller = await policyCaller(c, iam);
  const id = param(c, 'id');
  if (!mayOnGroups(iam, caller, roles, id)) throw insufficient();
  const group = state.groups.get(id);
  if (!group) throw policyError(404, 'group_not_found', `There is no access group ${id.slice(0, 100)}.`);
  return group;
}

export function mayOnGroups(
  iam: Iam,
  caller: Caller,
  roles: readonly string[],
  resource: string | undefined,
): boolean {
  return iam.hasRole(caller, roles, {
    serviceName: 'iam-groups',
    ...(resource === undefined ? {} : { resource }),
  });
}

export async function groupBody(c: Ctx) {
  const body = await readObject(c);
  if (!body) throw policyError(400, 'invalid_body', 'The request body is not a JSON object.');
  return body;
}

/** The members of a list answer beside its items: `limit` 1 to 100, `offset`. */
export function groupPage<T>(c: Ctx, all: readonly T[]) {
  const limit = Number(query(c, 'limit') ?? 50);
  const offset = Number(query(c, 'offset') ?? 0);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100 || !Number.isInteger(offset) || offset < 0)
    throw policyError(400, 'unable_to_process', 'The query parameter limit or offset is not valid.');
  const link = (at: number) => {
    const url = new URL(c.req.url);
    url.searchParams.set('limit', String(limit));
    url.searchParams.set('offset', String(at));
    return { href: url.toString() };
  };
  const links = {
    ...{ limit, offset, total_count: all.length, first: link(0) },
    ...(offset > 0 ? { previous: link(Math.max(0, offset - limit)) } : {}),
    ...(offset + limit < all.length ? { next: link(offset + limit) } : {}),
    last: link(Math.max(0, Math.ceil(all.length / limit) - 1) * limit),
  };
  return { items: all.slice(offset, offset + limit), links };
}

function demandAccount(c: Ctx, state: IamState): void {
  const account = query(c, 'account_id');
  if (account === undefined)
    throw policyError(400, 'missing_required_query_parameter', 'The query parameter account_id is required.');
  if (account !== state.account.id) throw insufficient();
}

function demandName(state: IamState, value: unknown, self: string | undefined): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 100)
    throw policyError(400, 'invalid_body', 'The name must have 1 to 100 characters.');
  if (state.groups.all().some((group) => group.name === value && group.id !== self))
    throw policyError(409, 'group_name_exists', 'The account has an access group of this name already.');
  return value;
}

function textOr(value: unknown, otherwise: string): string {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== 'string' || value.length > 250)
    throw policyError(400, 'invalid_body', 'The description must be a text of at most 250 characters.');
  return value;
}

function insufficient() {
  return policyError(403, 'insufficent_permissions', 'You are not authorized to manage this access group.');
}

function answer(c: Ctx, state: IamState, group: GroupRecord, status = 200): Response {
  return json(groupResource(c, state, group), status, { ETag: group.etag });
}

function groupResource(c: Ctx, state: IamState, group: GroupRecord) {
  const account = state.account.id;
  const names = { service: 'iam-groups', account, resourceType: 'accessgroup', resource: group.id };
  return {
    id: group.id,
    name: group.name,
    description: group.description,
    account_id: account,
    created_at: new Date(group.createdAt).toISOString(),
    created_by_id: group.createdBy,
    last_modified_at: new Date(group.modifiedAt).toISOString(),
    last_modified_by_id: group.modifiedBy,
    href: `${new URL(c.req.url).origin}/v2/groups/${group.id}`,
    is_federated: false,
    ...(query(c, 'show_crn') === 'true' ? { crn: formatCrn(names) } : {}),
  };
}
