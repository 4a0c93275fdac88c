import type { Caller, Instances, Table, Target } from '../ports.ts';
import type { Attribute, PolicyRecord } from './records.ts';
import { roleByCrn } from './roles.ts';
import { ruleHolds } from './time-conditions.ts';

/** Services that a `serviceType` attribute stands for. */
const SERVICE_TYPES: Readonly<Record<string, readonly string[]>> = {
  service: ['kms', 'hs-crypto', 'cloud-object-storage', 'logs'],
  platform_service: [
    'iam-identity',
    'iam-access-management',
    'iam-groups',
    'resource-controller',
    'atracker',
  ],
};

export interface AccessDeps {
  readonly accountId: string;
  readonly policies: Table<PolicyRecord>;
  /** Ids of the access groups that an identity is in. */
  readonly groupsOf: (iamId: string) => readonly string[];
  readonly instances: Instances;
  readonly now: () => number;
}

/** Does an active access policy of the caller, or of a group that it is in, grant one of the roles on the target? */
export function hasRole(deps: AccessDeps, caller: Caller, roles: readonly string[], target: Target): boolean {
  if (caller.accountId !== deps.accountId) return false;
  if (caller.owner) return true;
  const groups = deps.groupsOf(caller.iamId);
  const isFor = ({ subject }: PolicyRecord) =>
    textOf(subject, 'iam_id') === caller.iamId || groups.includes(textOf(subject, 'access_group_id') ?? '');
  return deps.policies
    .all()
    .some((policy) => policy.type === 'access' && isFor(policy) && grants(deps, policy, roles, target));
}

/** Does an active authorization give the source service one of the roles on the target? */
export function hasAuthorization(
  deps: AccessDeps,
  sourceService: string,
  roles: readonly string[],
  target: Target,
): boolean {
  return deps.policies.all().some(
    (policy) =>
      policy.type === 'authorization' &&
      textOf(policy.subject, 'serviceName') === sourceService &&
      textOf(policy.subject, 'accountId') === deps.accountId &&
      // The local sources act for the whole account; a narrower subject never fits them.
      policy.subject.every((attribute) => ['serviceName', 'accountId'].includes(attribute.key)) &&
      grants(deps, policy, roles, target),
  );
}

function grants(deps: AccessDeps, policy: PolicyRecord, roles: readonly string[], target: Target): boolean {
  if (policy.state !== 'active' || policy.tags.length > 0 || policy.effectiveAt > deps.now()) return false;
  const held = policy.roleIds.map((id) => roleByCrn(id)?.displayName);
  if (!held.some((name) => name !== undefined && roles.includes(name))) return false;
  if (!policy.resource.every((attribute) => covers(deps, attribute, target))) return false;
  return ruleHolds(policy.rule, deps.now());
}

/** An attribute that the target does not have narrows the policy below the target: no match. */
function covers(deps: AccessDeps, attribute: Attribute, target: Target): boolean {
  const actual = targetValue(deps, attribute, target);
  return matchesAttribute(attribute, actual);
}

function targetValue(deps: AccessDeps, attribute: Attribute, target: Target): string | undefined {
  switch (attribute.key) {
    case 'accountId':
      return deps.accountId;
    case 'serviceName':
      return target.serviceName;
    case 'serviceInstance':
      return target.serviceInstance;
    case 'resourceType':
      return target.resourceType;
    case 'resource':
      return target.resource;
    case 'keyRing':
      return target.keyRing;
    case 'region':
      return target.serviceInstance && deps.instances.find(target.serviceInstance)?.region;
    case 'resourceGroupId':
      return target.serviceInstance && deps.instances.find(target.serviceInstance)?.resourceGroupId;
    case 'serviceType':
      return Object.entries(SERVICE_TYPES).find(([, names]) => names.includes(target.serviceName))?.[0];
    default:
      return undefined;
  }
}

function matchesAttribute(attribute: Attribute, actual: string | undefined): boolean {
  const { operator, value } = attribute;
  if (operator === 'stringExists') return (actual !== undefined) === (value === true || value === 'true');
  if (actual === undefined) return false;
  const values = Array.isArray(value) ? value.map(String) : [String(value)];
  if (operator === 'stringMatch' || operator === 'stringMatchAnyOf')
    return values.some((pattern) => wildcard(pattern).test(actual));
  return values.includes(actual);
}

/** `*` any text, `?` one character. */
function wildcard(pattern: string): RegExp {
  const escaped = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 's');
}

export function textOf(attributes: readonly Attribute[], key: string): string | undefined {
  const value = attributes.find((attribute) => attribute.key === key)?.value;
  return value === undefined ? undefined : String(value);
}
