import { UserError } from '../base/errors.ts';
import { explained } from '../explain/explain.ts';
import type { ApiKeys } from '../iam/api-keys.ts';
import { policyCommand } from './commands.ts';
import { isDenied, unlessDenied } from './denied.ts';
import type { RightFinding } from './findings.ts';
import type { PolicyRights } from './identity-rights.ts';
import { named, type Subject } from './subject.ts';

/** The service ID on which the action makes a short-lived key. */
export interface Lender {
  /** `ServiceId-…` */
  readonly id: string;
  readonly accountId: string;
  /** The input that names it: `import-service-id`. */
  readonly input: string;
  /** The input of a key that could be given in its place: `import-api-key`. */
  readonly keyInput: string;
  /** Names of the API keys that the action makes: those that have expired are removed before one is made. */
  readonly keyName: string;
}

export interface LenderDeps {
  readonly apiKeys: ApiKeys;
  readonly rights: PolicyRights;
  readonly signal: AbortSignal;
  /** Unix milliseconds by IAM's clock. */
  readonly time: () => Promise<number>;
}

/** API keys of one identity. ibm-cloud-apis.md 1.5 */
const MAX_KEYS = 20;

/**
 * Whether the caller can make an API key on a service ID: that there is one, that it has room for a key, and that a policy
 * gives the role. Who may not even look at the service ID has none of the roles, since each of them includes looking.
 */
export async function findKeyMaking(
  lender: Lender,
  caller: Subject,
  { apiKeys, rights, signal, time }: LenderDeps,
): Promise<RightFinding[]> {
  const { id, accountId } = lender;
  const right = makingRight(lender, caller);
  const seen = await lookAt(lender, apiKeys, signal);
  if (seen === 'absent') return [{ kind: 'refused', right, error: noServiceId(lender) }];
  if (seen === 'denied') return [{ kind: 'refused', right, error: mayNotMake(lender, caller) }];
  const keys = await unlessDenied(apiKeys.list(`iam-${id}`, accountId, signal));
  const now = await time();
  const staying = (keys ?? []).filter(
    ({ name, expiresAt }) => name !== lender.keyName || expiresAt === undefined || expiresAt > now,
  );
  if (staying.length >= MAX_KEYS)
    return [{ kind: 'refused', right, error: tooManyKeys(lender, staying.length) }];
  const held = await rights.ofIdentity(caller.iamId, {
    role: 'Operator',
    resource: { accountId, serviceName: 'iam-identity', resourceType: 'serviceid', resource: id },
  });
  if (held.kind === 'held') return [{ kind: 'proved', right, how: held.by }];
  if (held.kind === 'lacking') return [{ kind: 'refused', right, error: mayNotMake(lender, caller) }];
  return [{ kind: 'unproved', right, why: held.why }];
}

export const makingRight = ({ id }: Pick<Lender, 'id'>, { who }: Subject): string =>
  `${who} may make an API key on ${id}`;

async function lookAt({ id }: Lender, apiKeys: ApiKeys, signal: AbortSignal) {
  try {
    return (await apiKeys.hasServiceId(id, signal)) ? 'there' : 'absent';
  } catch (error) {
    if (isDenied(error)) return 'denied';
    throw explained(error, `${id} cannot be looked up`);
  }
}

function noServiceId({ id, input, keyInput }: Lender): UserError {
  return new UserError({
    code: input === 'import-service-id' ? 'E_IMPORT_SERVICE_ID' : 'E_EXPORT_SERVICE_ID',
    what: `there is no service ID ${id} in this account; nothing was sent`,
    why: `${input} is misspelt, was deleted, or belongs to another account`,
    fix: `give the id of a service ID of this account (\`ibmcloud iam service-ids\`), or ${keyInput}`,
  });
}

/** That no key can be made, and the command that grants it. */
export function mayNotMake(
  { id, keyInput }: Pick<Lender, 'id' | 'keyInput'>,
  caller: Subject,
  cause?: unknown,
): UserError {
  const target = { serviceName: 'iam-identity', resourceType: 'serviceid', resource: id };
  return new UserError({
    code: 'E_KEY_MAKING',
    what: `${named(caller)} may not make an API key on ${id}; nothing was sent`,
    why: 'it has no platform role Operator (or higher) on that service ID',
    fix: `as an administrator: ${policyCommand(caller.iamId, 'Operator', target)}; or give ${keyInput}, a key of that service ID that exists already`,
    ...(cause === undefined ? {} : { cause }),
  });
}

function tooManyKeys({ id, keyInput }: Lender, count: number): UserError {
  return new UserError({
    code: 'E_KEY_LIMIT',
    what: `no API key can be made on ${id}: it has ${count}; nothing was sent`,
    why: `an identity has ${MAX_KEYS} API keys at most, and none of these has expired`,
    fix: `delete those that nobody needs (ibmcloud iam service-api-keys ${id}, then ibmcloud iam service-api-key-delete NAME ${id}), or give ${keyInput}`,
  });
}
