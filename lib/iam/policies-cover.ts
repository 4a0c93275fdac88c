import { equalTo, type Policy, type PolicyAttribute } from './policies-shape.ts';

/** What somebody must be allowed to do. */
export interface Need {
  /** Who: `{ iam_id }` of an identity, `{ access_group_id }` of a group, or `{ accountId, serviceName }` of a service that acts for the account. */
  readonly subject: Readonly<Record<string, string>>;
  /** Display name of the role that a policy of exactly this gives: `Reader`. */
  readonly role: string;
  /** Display name of a lower role that will do as well. */
  readonly lowest?: string;
  /** The one thing, as a policy of exactly this names it: `accountId`, `serviceName`, `serviceInstance`, … */
  readonly resource: Readonly<Record<string, string>>;
  /** What else is known of the thing, by which a wider policy may name it: `region`, `resourceGroupId`, `keyRing`. */
  readonly besides?: Readonly<Record<string, string | undefined>>;
}

/**
 * `exact`: just this. `wider`: more than this. `conditional`: it would do, but holds at certain times or for tagged
 * resources only, so it is not counted on. `no`: it does not allow it.
 */
export type Cover = 'exact' | 'wider' | 'conditional' | 'no';

/** What a role includes beside itself, lowest first. ibm-cloud-apis.md 1.6 */
const LADDERS: Readonly<Record<string, readonly string[]>> = {
  kms: ['Reader', 'ReaderPlus', 'Writer', 'Manager'],
  'hs-crypto': ['Reader', 'ReaderPlus', 'Writer', 'Manager'],
  'cloud-object-storage': ['ObjectReader', 'ContentReader', 'Reader', 'Writer', 'Manager'],
};
const SERVICE_LADDER = ['Reader', 'Writer', 'Manager'];
const PLATFORM_LADDER = ['Viewer', 'Operator', 'Editor', 'Administrator'];

/** A role that the account made for itself. */
const CUSTOM_ROLE = /:customRole:/;

/** Services of the attribute `serviceType`; every other one is a platform service. ibm-cloud-apis.md 1.6 */
const PLATFORM_SERVICES = ['iam-identity', 'iam-access-management', 'resource-controller', 'iam-groups'];

/** Whether an active policy, of either shape, allows what is needed. */
export function judgeCover(policy: Policy, need: Need): Cover {
  const type = 'serviceName' in need.subject ? 'authorization' : 'access';
  if (policy.type !== type || !sameSubject(policy, need)) return 'no';
  const roles = policy.roles.filter((role) => includesRole(role, need));
  if (roles.length === 0) return 'no';
  if (!policy.resource.every((attribute) => covers(attribute, thingsValue(attribute.key, need)))) return 'no';
  if (policy.conditional) return 'conditional';
  return isExact(policy, need) ? 'exact' : 'wider';
}

/**
 * Whether a policy that is not counted on may allow it even so: it holds under conditions, gives a role of the account's
 * own, whose actions do not show here, or names the thing by what is not known of it (its resource group, its key ring).
 */
export function mayCover(policy: Policy, need: Need): boolean {
  const type = 'serviceName' in need.subject ? 'authorization' : 'access';
  return (
    policy.type === type &&
    sameSubject(policy, need) &&
    policy.roles.some((role) => CUSTOM_ROLE.test(role.id) || includesRole(role, need)) &&
    policy.resource.every((attribute) => {
      const actual = thingsValue(attribute.key, need);
      return covers(attribute, actual) || (actual === undefined && attribute.key !== 'service_group_id');
    })
  );
}

/** The policy that allows it most narrowly, and those that would if they had no conditions. */
export function findCover(
  policies: readonly Policy[],
  need: Need,
): { policy: Policy | undefined; cover: Cover; conditional: Policy[] } {
  const judged = policies.map((policy) => ({ policy, cover: judgeCover(policy, need) }));
  const best = judged.find(({ cover }) => cover === 'exact') ?? judged.find(({ cover }) => cover === 'wider');
  const conditional = judged.filter(({ cover }) => cover === 'conditional').map(({ policy }) => policy);
  return { policy: best?.policy, cover: best?.cover ?? 'no', conditional };
}

/**
 * An identity is named alone. A service must be named with its account and nothing more: an authorization of one
 * instance of the source does not hold for the service as a whole.
 */
function sameSubject({ subject }: Policy, need: Need): boolean {
  const wanted = Object.entries(need.subject);
  return (
    subject.length === wanted.length &&
    wanted.every(([key, wantedValue]) => equalTo(subject, key) === wantedValue)
  );
}

function includesRole(
  { id, displayName }: { readonly id: string; readonly displayName: string | undefined },
  need: Need,
): boolean {
  // A custom role may have any name, and any actions.
  if (CUSTOM_ROLE.test(id)) return false;
  const service = need.resource['serviceName'] ?? '';
  const [owner, kind, name] = roleParts(id);
  if (owner !== 'iam' && owner !== service && owner !== undefined) return false;
  const wanted = plain(need.lowest ?? need.role);
  const has = plain(name ?? displayName ?? '');
  const ladder = kind === 'role' ? PLATFORM_LADDER : (LADDERS[service] ?? SERVICE_LADDER);
  if (has === wanted) return true;
  return ladder.includes(wanted) && ladder.indexOf(has) > ladder.indexOf(wanted);
}

/** `iam`, `serviceRole`, `Reader` of `crn:v1:bluemix:public:iam::::serviceRole:Reader`. */
function roleParts(id: string): [string?, string?, string?] {
  const parts = id.split(':');
  return parts.length === 10 ? [parts[4] ?? '', parts[8] ?? '', parts[9] ?? ''] : [];
}

const plain = (name: string): string => name.replaceAll(' ', '');

/** What the thing is by this attribute; undefined when that is not known or it has none. */
function thingsValue(key: string, { resource, besides }: Need): string | undefined {
  const platform = PLATFORM_SERVICES.includes(resource['serviceName'] ?? '');
  if (key === 'serviceType') return platform ? 'platform_service' : 'service';
  // All of IAM's own services: the console's "All IAM Account Management services".
  if (key === 'service_group_id') return platform ? 'IAM' : undefined;
  return resource[key] ?? besides?.[key];
}

/** An attribute that the thing does not have narrows the policy to other things. */
function covers({ operator, values }: PolicyAttribute, actual: string | undefined): boolean {
  if (operator === 'stringExists') return (actual !== undefined) === values.includes('true');
  if (actual === undefined) return false;
  if (operator === 'stringMatch' || operator === 'stringMatchAnyOf')
    return values.some((pattern) => matches(pattern, actual));
  if (operator === 'stringEquals' || operator === 'stringEqualsAnyOf') return values.includes(actual);
  return false;
}

/** `*` stands for any text, `?` for one character. Linear: patterns come from the service. */
function matches(pattern: string, actual: string): boolean {
  let [at, from] = [0, 0];
  let [star, retry] = [-1, 0];
  while (from < actual.length) {
    if (at < pattern.length && (pattern[at] === '?' || pattern[at] === actual[from]) && pattern[at] !== '*') {
      at += 1;
      from += 1;
    } else if (pattern[at] === '*') {
      star = at;
      retry = from;
      at += 1;
    } else if (star >= 0) {
      retry += 1;
      from = retry;
      at = star + 1;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

function isExact({ resource, roles }: Policy, need: Need): boolean {
  const enough = [plain(need.role), plain(need.lowest ?? need.role)];
  return (
    Object.entries(need.resource).every(([key, wanted]) => equalTo(resource, key) === wanted) &&
    roles.every(({ id, displayName }) => enough.includes(plain(roleParts(id)[2] ?? displayName ?? '')))
  );
}
