/** The roles that the local cloud knows, and what they allow (ibm-cloud-apis.md 1.6; action names partly inferred). */
export interface Role {
  readonly crn: string;
  readonly displayName: string;
  readonly kind: 'platform' | 'service';
  /** Services that offer it; empty means every service. */
  readonly services: readonly string[];
  readonly description: string;
}

const PLATFORM = 'crn:v1:bluemix:public:iam::::role:';
const SERVICE = 'crn:v1:bluemix:public:iam::::serviceRole:';

function platform(name: string, description: string): Role {
  return { crn: `${PLATFORM}${name}`, displayName: name, kind: 'platform', services: [], description };
}

function service(name: string, description: string): Role {
  return {
    crn: `${SERVICE}${name}`,
    displayName: name,
    kind: 'service',
    services: ['kms', 'hs-crypto', 'cloud-object-storage', 'logs'],
    description,
  };
}

/** [inferred] by pattern: `crn:v1:bluemix:public:<service>::::serviceRole:<NameWithoutSpaces>`. */
function own(
  serviceName: string,
  displayName: string,
  description: string,
  crnName = displayName.replaceAll(' ', ''),
): Role {
  return {
    crn: `crn:v1:bluemix:public:${serviceName}::::serviceRole:${crnName}`,
    displayName,
    kind: 'service',
    services: [serviceName],
    description,
  };
}

const ROLES: readonly Role[] = [
  platform('Viewer', 'Views service instances, changes nothing.'),
  platform('Operator', 'Performs the platform actions needed to configure and operate instances.'),
  platform('Editor', 'Creates, changes and deletes instances.'),
  platform('Administrator', 'All platform actions, and grants access to others.'),
  service('Reader', 'Read-only actions within the service.'),
  service('Writer', 'Reader, and creates and changes resources within the service.'),
  service('Manager', 'Writer, and the privileged actions of the service.'),
  own('cloud-object-storage', 'Content Reader', 'Reads and lists objects in a bucket.'),
  own('cloud-object-storage', 'Object Reader', 'Reads objects in a bucket, lists nothing.'),
  own('cloud-object-storage', 'Object Writer', 'Writes objects into a bucket, reads nothing.'),
  own('kms', 'ReaderPlus', 'Reader, and reads the payload of standard keys.'),
  own('kms', 'KeyPurge', 'Purges deleted keys.'),
  own('logs', 'Sender', 'Sends logs and events to an instance, reads nothing.'),
  own('iam-identity', 'Service ID Creator', 'Creates service IDs.', 'ServiceIdCreator'),
  own('iam-identity', 'User API Key Creator', 'Creates API keys of users.', 'UserApiKeyCreator'),
];

/** Only for authorizations. */
export const DELEGATOR: Role = {
  crn: `${PLATFORM}AuthorizationDelegator`,
  displayName: 'AuthorizationDelegator',
  kind: 'platform',
  services: [],
  description: 'Lets a service grant its own authorization to others.',
};

const byCrn = new Map([...ROLES, DELEGATOR].map((role) => [role.crn, role]));
/** The pages of Event Routing name the role so, those of Cloud Logs by the pattern. */
const OTHER_NAMES = new Map([[`${SERVICE}Sender`, 'crn:v1:bluemix:public:logs::::serviceRole:Sender']]);

export function roleByCrn(crn: string): Role | undefined {
  return byCrn.get(OTHER_NAMES.get(crn) ?? crn);
}

/** A role by display name or CRN, as resource keys name it. */
export function findRole(nameOrCrn: string, serviceName: string): Role | undefined {
  const exact = roleByCrn(nameOrCrn);
  if (exact) return exact;
  return rolesOf(serviceName).find((role) => role.displayName === nameOrCrn);
}

/** All roles that a service offers; without a service only the platform's. */
export function rolesOf(serviceName: string | undefined): Role[] {
  return [...byCrn.values()].filter(
    (role) =>
      role.crn !== DELEGATOR.crn &&
      (role.services.length === 0 || (serviceName !== undefined && role.services.includes(serviceName))),
  );
}

/** Services that an authorization may name as its source and, for each, the targets and roles. */
const AUTHORIZATION_PAIRS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'server-protect': { kms: ['Reader'], 'hs-crypto': ['Reader'] },
  'cloud-object-storage': { kms: ['Reader'], 'hs-crypto': ['Reader'] },
  is: { 'cloud-object-storage': ['Reader', 'Writer'], kms: ['Reader'] },
  atracker: { 'cloud-object-storage': ['Object Writer'], logs: ['Sender'] },
  logs: { 'cloud-object-storage': ['Writer'], kms: ['Reader'] },
};

/** Display names of the roles that the source may be given on the target; undefined for a pair not listed. */
export function pairRoles(source: string, target: string | undefined): readonly string[] | undefined {
  const targets = Object.hasOwn(AUTHORIZATION_PAIRS, source) ? AUTHORIZATION_PAIRS[source] : undefined;
  return targets && target !== undefined && Object.hasOwn(targets, target) ? targets[target] : undefined;
}
