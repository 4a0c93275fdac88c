import { randomBytes, randomUUID } from 'node:crypto';
import { type IamState, POLICIES_PER_ACCOUNT } from './identities.ts';
import type { Attribute, PolicyRecord } from './records.ts';
import { roleByCrn } from './roles.ts';

export interface PolicyDraft {
  readonly type: PolicyRecord['type'];
  readonly description?: string | undefined;
  readonly subject: readonly Attribute[];
  readonly resource: readonly Attribute[];
  readonly tags?: readonly Attribute[];
  readonly roleIds: readonly string[];
  readonly rule?: unknown;
  readonly pattern?: string | undefined;
  readonly v2Only?: boolean;
}

/** Attributes from a plain object, all `stringEquals`. */
export function attributes(values: Readonly<Record<string, string>>): Attribute[] {
  return Object.entries(values).map(([key, value]) => ({ key, operator: 'stringEquals', value }));
}

/** `delay` is the time in milliseconds before it grants anything. */
export function addPolicy(state: IamState, draft: PolicyDraft, by: string, delay = 0): PolicyRecord {
  const now = state.clock.now();
  const record: PolicyRecord = {
    id: randomUUID(),
    type: draft.type,
    description: draft.description,
    subject: draft.subject,
    resource: draft.resource,
    tags: draft.tags ?? [],
    roleIds: draft.roleIds,
    state: 'active',
    effectiveAt: now + delay,
    v2Only: draft.v2Only ?? false,
    rule: draft.rule,
    pattern: draft.pattern,
    createdAt: now,
    createdBy: by,
    modifiedAt: now,
    modifiedBy: by,
    revision: 1,
    etag: policyTag(1),
  };
  state.policies.put(record.id, record);
  return record;
}

export function policyTag(revision: number): string {
  return `${revision}-${randomBytes(16).toString('hex')}`;
}

export function policyLimitReached(state: IamState): boolean {
  return state.policies.all().filter((policy) => policy.state === 'active').length >= POLICIES_PER_ACCOUNT;
}

/** Another active policy with the same subject, resource and roles (ibm-cloud-apis.md 1.8). */
export function conflictOf(state: IamState, draft: PolicyDraft, self?: string): PolicyRecord | undefined {
  const wanted = identityOf(draft);
  return state.policies
    .all()
    .find((policy) => policy.id !== self && policy.state === 'active' && identityOf(policy) === wanted);
}

/** Two policies with one identity grant the same to the same, whichever version and order they came in. */
function identityOf(policy: PolicyDraft | PolicyRecord): string {
  const parts = [policy.subject, policy.resource, policy.tags ?? []];
  return JSON.stringify([
    policy.type,
    ...parts.map((list) => list.map(oneSpelling).toSorted()),
    [...new Set(policy.roleIds.map((id) => roleByCrn(id)?.crn ?? id))].toSorted(),
  ]);
}

/** A list of one is its entry, a pattern without wildcards is a text, and a flag may come as a text. */
function oneSpelling({ key, operator, value }: Attribute): string {
  const values = [...new Set(Array.isArray(value) ? value.map(String) : [String(value)])].toSorted();
  const isPattern = operator.startsWith('stringMatch') && values.some((text) => /[*?]/.test(text));
  const meaning = operator === 'stringExists' ? 'exists' : isPattern ? 'matches' : 'equals';
  return JSON.stringify([key, meaning, values]);
}
