import type { Log } from '../base/log.ts';
import { retry } from '../base/retry.ts';
import { listOf, objectOf, optional, text } from '../base/shape.ts';
import { errorOf } from './answers.ts';
import { sdkCall, sdkOptions, withFreshToken } from './sdk.ts';
import type { TokenSource } from './token-source.ts';

/** Kinds of things whose lists leave out, without a word, what the caller may not see. */
export type Listed = 'kms' | 'cloud-object-storage' | 'resource-groups' | 'service-ids';

/** What an identity is shown. Throws ServiceError (`iam`). */
export interface Sight {
  /**
   * Whether lists show it all things of the kind in the account: only then an empty list proves that there is none. True
   * by a policy of its own with a platform role on all of them; a role that comes by an access group, or only for
   * some, does not count.
   */
  seesAll(kind: Listed, accountId: string, iamId: string): Promise<boolean>;
  /** The same of the keys of a Key Protect instance: by a service role on the whole instance. */
  seesAllKeys(instanceId: string, accountId: string, iamId: string): Promise<boolean>;
}

export interface SightDeps {
  readonly tokens: TokenSource;
  /** Base URL of policy management, `iampapUrl(endpoints)`. */
  readonly url: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

/** Policies are read once: what the identity itself is granted hardly changes during a run. */
export function createSight(deps: SightDeps): Sight {
  let own: Promise<Grant[]> | undefined;
  const grants = (accountId: string, iamId: string) => {
    own ??= ownGrants(accountId, iamId, deps).catch((error: unknown) => {
      own = undefined;
      throw error;
    });
    return own;
  };
  return {
    async seesAll(kind, accountId, iamId) {
      const covers = COVERS[kind];
      return (await grants(accountId, iamId)).some((grant) => shows(grant, PLATFORM_ROLE, covers, accountId));
    },
    async seesAllKeys(serviceInstance, accountId, iamId) {
      const covers = COVERS.kms.flatMap((all) => [all, { ...all, serviceInstance }]);
      const keys = covers.flatMap((all) => [all, { ...all, resourceType: 'key' }]);
      return (await grants(accountId, iamId)).some((grant) => shows(grant, KEY_ROLE, keys, accountId));
    },
  };
}

interface Grant {
  readonly roleIds: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
}

/** Any of the platform roles reads. ibm-cloud-apis.md 1.6 */
const PLATFORM_ROLE = /^crn:v1:bluemix:public:iam::::role:(Viewer|Operator|Editor|Administrator)$/;

/** Each of them lists keys. ibm-cloud-apis.md 1.6 */
const KEY_ROLE =
  /^crn:v1:bluemix:public:(iam::::serviceRole:(Reader|Writer|Manager)|kms::::serviceRole:ReaderPlus)$/;

type Attributes = Readonly<Record<string, string>>;

/** Which attributes of a policy, beside the account, cover all of a kind. Any other attribute narrows it. */
const COVERS: Readonly<Record<Listed, readonly Attributes[]>> = {
  kms: [{ serviceName: 'kms' }, { serviceType: 'service' }],
  'cloud-object-storage': [{ serviceName: 'cloud-object-storage' }, { serviceType: 'service' }],
  'resource-groups': [
    { resourceType: 'resource-group' },
    { serviceName: 'resource-controller' },
    { serviceName: 'resource-controller', resourceType: 'resource-group' },
    { serviceType: 'platform_service' },
  ],
  'service-ids': [{ serviceName: 'iam-identity' }, { serviceType: 'platform_service' }],
};

function shows(
  { roleIds, attributes }: Grant,
  role: RegExp,
  covers: readonly Attributes[],
  accountId: string,
): boolean {
  if (!roleIds.some((id) => role.test(id))) return false;
  if ((attributes.get('accountId') ?? accountId) !== accountId) return false;
  const rest = [...attributes].filter(([name]) => name !== 'accountId');
  return covers.some(
    (wanted) =>
      rest.length === Object.keys(wanted).length && rest.every(([name, value]) => wanted[name] === value),
  );
}

async function ownGrants(accountId: string, iamId: string, deps: SightDeps): Promise<Grant[]> {
  const { tokens, url, signal, log } = deps;
  const { default: IamPolicyManagementV1 } = await import(
    '@ibm-cloud/platform-services/iam-policy-management/v1.js'
  );
  const client = new IamPolicyManagementV1(sdkOptions(tokens, url, signal));
  const send = () => client.listPolicies({ accountId, iamId, type: 'access', state: 'active' });
  const call = { service: 'iam', operation: 'listPolicies', repeatable: true, read: errorOf, signal };
  const once = () => withFreshToken(tokens, () => sdkCall(call, policiesShape, send));
  const { policies } = await retry(once, { what: 'iam listPolicies', signal, log, ...deps.retry });
  return policies.map(({ roles, resources }) => ({
    roleIds: (roles ?? []).map(({ role_id: id }) => id),
    attributes: new Map(
      (resources ?? []).flatMap(({ attributes }) =>
        (attributes ?? []).map(({ name, value, operator }) => [
          name ?? '',
          // A pattern covers what it matches, which is not looked into.
          (operator ?? 'stringEquals') === 'stringEquals' ? (value ?? '') : '*',
        ]),
      ),
    ),
  }));
}

const policiesShape = objectOf({
  policies: listOf(
    objectOf({
      roles: optional(listOf(objectOf({ role_id: text }))),
      resources: optional(
        listOf(
          objectOf({
            attributes: optional(
              listOf(objectOf({ name: optional(text), value: optional(text), operator: optional(text) })),
            ),
          }),
        ),
      ),
    }),
  ),
});
