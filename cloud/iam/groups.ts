import { randomUUID } from 'node:crypto';
import type { IamState } from './identities.ts';
import { policyTag } from './policies.ts';
import type { GroupMember, GroupRecord } from './records.ts';

/** Groups that one identity may be in, as the comment of IBM's SDK says. */
export const GROUPS_PER_MEMBER = 50;

export function addGroup(state: IamState, name: string, description: string, by: string): GroupRecord {
  const now = state.clock.now();
  const record: GroupRecord = {
    ...{ id: `AccessGroupId-${randomUUID()}`, name, description, members: [] },
    ...{ createdAt: now, createdBy: by, modifiedAt: now, modifiedBy: by },
    ...{ revision: 1, etag: policyTag(1) },
  };
  state.groups.put(record.id, record);
  return record;
}

/** A changed group has a new tag; who its members are is no part of what the tag stands for. */
export function changeGroup(
  state: IamState,
  group: GroupRecord,
  values: Partial<Pick<GroupRecord, 'name' | 'description'>>,
  by: string,
): GroupRecord {
  const revision = group.revision + 1;
  const stamp = { modifiedAt: state.clock.now(), modifiedBy: by, revision, etag: policyTag(revision) };
  const changed = { ...group, ...values, ...stamp };
  state.groups.put(changed.id, changed);
  return changed;
}

export function setMembers(state: IamState, group: GroupRecord, members: readonly GroupMember[]): void {
  state.groups.put(group.id, { ...group, members });
}

export function groupsOf(state: Pick<IamState, 'groups'>, iamId: string): GroupRecord[] {
  return state.groups.all().filter((group) => isMember(group, iamId));
}

export function isMember(group: GroupRecord, iamId: string): boolean {
  return group.members.some((member) => member.iamId === iamId);
}
