import { randomBytes } from 'node:crypto';
import { type App, type Ctx, empty, isObject, json, param, query, route } from '../core/app.ts';
import type { Iam } from '../ports.ts';
import { policyCaller } from './authorize.ts';
import { policyError } from './errors.ts';
import { findGroup, GROUP_ROLES, groupBody, groupPage, mayOnGroups } from './group-routes.ts';
import { GROUPS_PER_MEMBER, groupsOf, isMember, setMembers } from './groups.ts';
import { callerOf, type IamState, nameOf } from './identities.ts';
import type { GroupMember } from './records.ts';

/** Members that one call may name, as the comment of IBM's SDK says. */
const MEMBERS_PER_CALL = 50;

/** Who is in an access group: users and service IDs. */
export function addMemberRoutes(app: App, state: IamState, iam: Iam): void {
  const members = '/v2/groups/:id/members';
  const everywhere = '/v2/groups/_allgroups/members/:member';
  route(app, 'DELETE', everywhere, 'iam.RemoveMemberFromAllAccessGroups', (c) => leaveAll(c, state, iam));
  route(app, 'PUT', members, 'iam.AddMembersToAccessGroup', (c) => add(c, state, iam));
  route(app, 'GET', members, 'iam.ListAccessGroupMembers', (c) => list(c, state, iam));
  route(app, 'POST', `${members}/delete`, 'iam.RemoveMembersFromAccessGroup', (c) =>
    removeSome(c, state, iam),
  );
  // HEAD too, which is all that IBM's service has here.
  route(app, 'GET', `${members}/:member`, 'iam.IsMemberOfAccessGroup', (c) => is(c, state, iam));
  route(app, 'DELETE', `${members}/:member`, 'iam.RemoveMemberFromAccessGroup', (c) => remove(c, state, iam));
}

/** One outcome for each member; the call itself is 207. */
async function add(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await policyCaller(c, iam);
  const group = await findGroup(c, state, iam, GROUP_ROLES.change);
  const wanted = await listOf(c, (entry) => (isObject(entry) ? entry['iam_id'] : undefined));
  const added: GroupMember[] = [...group.members];
  const results = wanted.map((iamId) => {
    const type = iamId.startsWith('iam-ServiceId-') ? ('service' as const) : ('user' as const);
    const about = { iam_id: iamId, type };
    if (!callerOf(state, iamId) && !iamId.startsWith('IBMid-'))
      return { ...about, ...failed(404, 'member_not_found', 'There is no identity with this iam_id.') };
    if (added.some((member) => member.iamId === iamId))
      return { ...about, ...failed(409, 'already_a_member', 'The identity is a member already.') };
    if (groupsOf(state, iamId).length >= GROUPS_PER_MEMBER)
      return {
        ...about,
        ...failed(400, 'too_many_groups', `An identity may be in ${GROUPS_PER_MEMBER} groups.`),
      };
    const member = { iamId, type, createdAt: state.clock.now(), createdBy: caller.iamId };
    added.push(member);
    return { ...about, created_at: time(member), created_by_id: member.createdBy, status_code: 200 };
  });
  setMembers(state, group, added);
  return json({ members: results }, 207);
}

async function list(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const group = await findGroup(c, state, iam, GROUP_ROLES.read);
  const type = query(c, 'type');
  const { items, links } = groupPage(
    c,
    group.members.filter((member) => type === undefined || member.type === type),
  );
  const { origin } = new URL(c.req.url);
  const members = items.map((member) => ({
    iam_id: member.iamId,
    type: member.type,
    membership_type: 'static',
    name: nameOf(state, member.iamId),
    href: `${origin}/v2/groups/${group.id}/members/${member.iamId}`,
    created_at: time(member),
    created_by_id: member.createdBy,
  }));
  return json({ ...links, members });
}

async function is(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const group = await findGroup(c, state, iam, GROUP_ROLES.read);
  if (!isMember(group, param(c, 'member'))) throw notMember();
  return empty();
}

async function remove(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const group = await findGroup(c, state, iam, GROUP_ROLES.change);
  const iamId = param(c, 'member');
  if (!isMember(group, iamId)) throw notMember();
  setMembers(
    state,
    group,
    group.members.filter((member) => member.iamId !== iamId),
  );
  return empty();
}

async function removeSome(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const group = await findGroup(c, state, iam, GROUP_ROLES.change);
  const wanted = await listOf(c, (entry) => entry);
  setMembers(
    state,
    group,
    group.members.filter((member) => !wanted.includes(member.iamId)),
  );
  const members = wanted.map((iamId) => ({
    iam_id: iamId,
    ...(isMember(group, iamId)
      ? { trace: trace(), status_code: 204 }
      : failed(404, 'member_not_found', 'The identity is no member of the group.')),
  }));
  return json({ access_group_id: group.id, members }, 207);
}

/** Out of every group that the caller may change. */
async function leaveAll(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await policyCaller(c, iam);
  const iamId = param(c, 'member');
  const groups = groupsOf(state, iamId);
  if (groups.length === 0) throw notMember();
  const results = groups.map((group) => {
    const about = { access_group_id: group.id };
    if (!mayOnGroups(iam, caller, GROUP_ROLES.change, group.id))
      return { ...about, ...failed(403, 'insufficent_permissions', 'You are not authorized to change it.') };
    setMembers(
      state,
      group,
      group.members.filter((member) => member.iamId !== iamId),
    );
    return { ...about, trace: trace(), status_code: 204 };
  });
  return json({ iam_id: iamId, groups: results }, 207);
}

async function listOf(c: Ctx, read: (entry: unknown) => unknown): Promise<string[]> {
  const { members } = await groupBody(c);
  const ids = Array.isArray(members) ? members.map(read) : [];
  const texts = ids.filter((id) => typeof id === 'string' && id !== '') as string[];
  if (texts.length === 0 || texts.length !== ids.length || texts.length > MEMBERS_PER_CALL)
    throw policyError(
      400,
      'invalid_body',
      `The field members must name 1 to ${MEMBERS_PER_CALL} identities.`,
    );
  return texts;
}

function failed(status: number, code: string, message: string) {
  return { trace: trace(), status_code: status, errors: [{ code, message }] };
}

const trace = () => randomBytes(16).toString('hex');
const time = ({ createdAt }: GroupMember) => new Date(createdAt).toISOString();

function notMember() {
  return policyError(404, 'member_not_found', 'The identity is no member of the group.');
}
