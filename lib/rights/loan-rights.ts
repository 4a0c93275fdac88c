import type { RootKeyCrn } from '../base/crn.ts';
import { ServiceError, UserError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import { explained } from '../explain/explain.ts';
import type { ApiKeys } from '../iam/api-keys.ts';
import type { TokenSource } from '../iam/token-source.ts';
import type { KeyProtect } from '../key-protect/key-protect.ts';
import { type Loan, WORDS } from '../lent-key/loan.ts';
import type { ObjectStorage } from '../object-storage/object-storage.ts';
import { findReadRight, findWriteRight, mayNot, type ProbedBucket } from './bucket.ts';
import type { RightFinding } from './findings.ts';
import type { Held, PolicyRights } from './identity-rights.ts';
import { findKeyUse, keyTarget, mayNotUse } from './key-use.ts';
import { findKeyMaking } from './service-id.ts';
import type { Subject } from './subject.ts';

/** What IBM does with the key that it is lent. */
export interface LoanNeeds {
  readonly bucket: ProbedBucket;
  readonly access: 'read' | 'write';
  /** The root key that it must use; undefined where it needs none, or which is not known yet. */
  readonly rootKey: RootKeyCrn | undefined;
  readonly wrappedDek: string | undefined;
}

/** The services as the owner of another API key sees them. */
export interface KeyClients {
  readonly tokens: TokenSource;
  readonly keys: KeyProtect;
  readonly storage: (region: string) => ObjectStorage;
}

export interface LoanRightsDeps extends KeyClients {
  readonly apiKeys: ApiKeys;
  readonly rights: PolicyRights;
  readonly signal: AbortSignal;
  /** Clients that act by another API key than the caller's. */
  readonly clientsOf: (key: Secret) => KeyClients;
}

/**
 * Whether the key that IBM will be lent may do what IBM does with it: the given key or the caller's own are tried; of a
 * service ID, on which a key is made later, policies tell, and whether the caller may make one.
 */
export async function findLoanRights(
  loan: Loan,
  needs: LoanNeeds,
  caller: Subject & { readonly accountId: string },
  deps: LoanRightsDeps,
): Promise<RightFinding[]> {
  const { purpose, givenKey, serviceId } = loan;
  if (givenKey) return ofKey(`${purpose}-api-key`, needs, caller, deps.clientsOf(givenKey), purpose);
  if (serviceId === undefined) return ofClients(caller, needs, deps);
  const lender = {
    ...{ id: serviceId, accountId: caller.accountId, keyName: WORDS[purpose].keyName },
    ...{ input: `${purpose}-service-id`, keyInput: `${purpose}-api-key` },
  };
  const making = await findKeyMaking(lender, caller, { ...deps, time: () => deps.tokens.time() });
  if (making.some(({ kind }) => kind === 'refused')) return making;
  return [...making, ...(await ofServiceId(serviceId, needs, caller.accountId, deps.rights))];
}

/** By a key that is there: IAM must take it, and it must be of this account. */
async function ofKey(
  input: string,
  needs: LoanNeeds,
  { accountId }: { readonly accountId: string },
  clients: KeyClients,
  purpose: Loan['purpose'],
): Promise<RightFinding[]> {
  const right = `${input} is an API key of this account`;
  const code = purpose === 'import' ? 'E_IMPORT_KEY' : 'E_EXPORT_KEY';
  try {
    const claims = await clients.tokens.claims();
    if (claims.accountId !== accountId)
      return [{ kind: 'refused', right, error: foreignKey(code, input, claims.accountId, accountId) }];
    const subject = { who: `the owner of ${input}`, iamId: claims.iamId ?? '' };
    const own: RightFinding = { kind: 'proved', right, how: 'IAM gave a token for it' };
    return [own, ...(await ofClients(subject, needs, clients))];
  } catch (error) {
    if (!isKeyRefused(error)) throw explained(error, `${input} cannot be tried`);
    return [{ kind: 'refused', right, error: keyRefused(code, input, purpose, error) }];
  }
}

/** Tried by the clients of whoever owns the key. */
export async function ofClients(
  subject: Subject,
  { bucket, access, rootKey, wrappedDek }: LoanNeeds,
  { storage, keys }: Pick<KeyClients, 'keys' | 'storage'>,
): Promise<RightFinding[]> {
  const client = storage(bucket.region);
  const inBucket =
    access === 'read' ? findReadRight(client, bucket, subject) : findWriteRight(client, bucket, subject);
  const found = [await inBucket];
  return rootKey ? [...found, await findKeyUse(keys, rootKey, wrappedDek, subject)] : found;
}

/** Roles that do, any of them. Whether Object Reader is enough for IBM is unproven. ibm-cloud-apis.md 0, 1.6 */
const ROLES = { read: ['Content Reader'], write: ['Writer', 'Object Writer'] } as const;

/** As policies tell. */
async function ofServiceId(
  serviceId: string,
  { bucket, access, rootKey }: LoanNeeds,
  accountId: string,
  rights: PolicyRights,
): Promise<RightFinding[]> {
  const subject = { who: serviceId, iamId: `iam-${serviceId}` };
  const resource = {
    ...{ accountId, serviceName: 'cloud-object-storage' },
    ...(bucket.instanceId === undefined ? {} : { serviceInstance: bucket.instanceId }),
    ...{ resourceType: 'bucket', resource: bucket.bucket },
  };
  const helds: Held[] = [];
  for (const role of ROLES[access]) helds.push(await rights.ofIdentity(subject.iamId, { role, resource }));
  const inBucket = helds.find(({ kind }) => kind === 'held') ??
    helds.find(({ kind }) => kind === 'unknown') ?? { kind: 'lacking' as const };
  const place = access === 'read' ? 'read' : 'write into';
  const found = [
    judged(inBucket, `${serviceId} may ${place} the bucket ${bucket.bucket}`, () =>
      mayNot(access, bucket, subject),
    ),
  ];
  if (!rootKey) return found;
  const ofKeyUse = await rights.ofIdentity(subject.iamId, {
    role: 'Reader',
    resource: { accountId, ...keyTarget(rootKey) },
    besides: { region: rootKey.region },
  });
  return [...found, judged(ofKeyUse, `${serviceId} may use the root key`, () => mayNotUse(rootKey, subject))];
}

function judged(held: Held, right: string, error: () => UserError): RightFinding {
  if (held.kind === 'held') return { kind: 'proved', right, how: held.by };
  if (held.kind === 'unknown') return { kind: 'unproved', right, why: held.why };
  return { kind: 'refused', right, error: error() };
}

/** IAM's own judgement of a key; anything else is trouble on the way. ibm-cloud-apis.md 1.3 */
export function isKeyRefused(error: unknown): error is ServiceError {
  if (!(error instanceof ServiceError)) return false;
  const { operation, outcome, serviceCode } = error.failure;
  return operation === 'token' && outcome === 'refused' && serviceCode !== undefined;
}

function keyRefused(code: `E_${string}`, input: string, purpose: string, cause: ServiceError): UserError {
  return new UserError({
    code,
    what: `IAM does not take ${input}; nothing was sent: ${cause.message}`,
    why: `${input} was mistyped, deleted or disabled, or has expired`,
    fix: `give an API key that exists, or ${purpose}-service-id, on which the action makes one`,
    cause,
  });
}

function foreignKey(code: `E_${string}`, input: string, account: string | undefined, own: string): UserError {
  return new UserError({
    code,
    what: `${input} is a key of the account ${account ?? '(none)'}, not of ${own}; nothing was sent`,
    why: 'keys of several accounts were mixed up',
    fix: `give an API key of the account ${own} as ${input}, or one of the other account as ibmcloud-api-key`,
  });
}
