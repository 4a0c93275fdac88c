import type { Account } from './core/account.ts';
import { formatCrn } from './core/crn.ts';
import type { Vault } from './core/vault.ts';
import { addApiKey, addServiceId, type IamState, iamIdOf, keyByValue } from './iam/identities.ts';
import { addPolicy, attributes } from './iam/policies.ts';
import { findRole } from './iam/roles.ts';
import { createServiceCredentials } from './iam/service-credentials.ts';
import type { KeyProtectService } from './key-protect/service.ts';
import type { LogsService } from './logs/service.ts';
import type { Store } from './ports.ts';
import { COS_PLAN, KMS_PLAN, LOGS_PLAN } from './resource-controller/catalog.ts';
import type { InstanceStore } from './resource-controller/instances.ts';
import { addResourceKey, hmacCredential, keysOfInstance } from './resource-controller/resource-keys.ts';
import type { RcState } from './resource-controller/state.ts';

/** The names of what a new local cloud begins with; empty texts where it began empty. */
export interface Seed {
  readonly kmsInstanceId: string;
  readonly rootKeyCrn: string;
  readonly cosInstanceCrn: string;
  readonly bucket: string;
  readonly importServiceId: string;
}

const NOTHING: Seed = {
  kmsInstanceId: '',
  rootKeyCrn: '',
  cosInstanceCrn: '',
  bucket: '',
  importServiceId: '',
};

export const SEED_REGION = 'us-south';
/** The names of a prepared account, so that whoever looks for those finds them. */
const INSTANCE_NAME = 'encrypted-images';
const SEED_ROOT_KEY_ALIAS = 'image-root';
const READER = 'crn:v1:bluemix:public:iam::::serviceRole:Reader';

export interface SeedDeps {
  readonly store: Store;
  readonly account: Account;
  readonly iam: IamState;
  readonly instances: InstanceStore;
  readonly keyProtect: KeyProtectService;
  readonly logs: Pick<LogsService, 'routeAllTo'>;
  /** Makes the regional bucket. */
  readonly createBucket: (name: string, location: string, instanceGuid: string) => void;
}

/**
 * Makes the first resources of a new state, or with `empty` none; later starts find what the first one made.
 * Throws where an empty account is wanted and the state has begun with resources.
 */
export function seedCloud(empty: boolean, deps: SeedDeps): Seed {
  const table = deps.store.table<Seed>('seed');
  const known = table.get('seed');
  if (empty && known && known.kmsInstanceId !== '') {
    throw new Error('the state began with resources; an empty account needs a new state folder');
  }
  if (known) return known;
  const seed = empty ? NOTHING : firstResources(deps);
  table.put('seed', seed);
  return seed;
}

interface SeededTrail {
  readonly instanceCrn: string;
  readonly routed: boolean;
}

/**
 * Makes the Cloud Logs instance of a new state and, with `auditRoute`, what leads the account's events to it. Also where
 * the account begins empty: the trail is not part of what is prepared. Gives the instance's CRN.
 * Throws where no route is wanted and the state has begun with one.
 */
export function seedTrail(auditRoute: boolean, deps: SeedDeps): string {
  const { account, iam, instances, logs, store } = deps;
  const table = store.table<SeededTrail>('seed-trail');
  const known = table.get('trail');
  if (known?.routed && !auditRoute) {
    throw new Error('the state began with an audit route; an account without one needs a new state folder');
  }
  if (known) return known.instanceCrn;
  const by = account.ownerIamId;
  const { resourceGroupId } = account;
  const draft = { name: 'local-cloud-logs', plan: LOGS_PLAN, region: SEED_REGION, resourceGroupId };
  const { crn, guid } = instances.add(draft, by);
  if (auditRoute) {
    const accountId = account.id;
    const subject = attributes({ accountId, serviceName: 'atracker' });
    const resource = attributes({ accountId, serviceName: 'logs', serviceInstance: guid });
    const roleIds = [demandRole('Sender', 'logs')];
    addPolicy(iam, { type: 'authorization', subject, resource, roleIds }, by);
    logs.routeAllTo(crn, SEED_REGION);
  }
  table.put('trail', { instanceCrn: crn, routed: auditRoute });
  return crn;
}

/** An HMAC pair of Object Storage; empty texts where the account began empty. */
export interface HmacPair {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const HMAC_KEY = 'local-cloud-hmac';

/**
 * The HMAC pair of a resource key with Manager on the Object Storage instance. Like the owner's API key it is the same on
 * every start, and one that was deleted comes back as another with the next start.
 */
export function seedHmac(seed: Seed, resources: RcState, { iam, account, instances }: SeedDeps): HmacPair {
  const instance = instances.record(seed.cosInstanceCrn);
  const nothing = { accessKeyId: '', secretAccessKey: '' };
  if (seed.cosInstanceCrn === '' || !instance) return nothing;
  const pairOf = () => {
    const keys = keysOfInstance(resources, instance.guid).filter(({ name }) => name === HMAC_KEY);
    const found = keys.map((key) => hmacCredential(resources, key.hmacAccessKeyId ?? '')).find(Boolean);
    return found && { accessKeyId: found.accessKeyId, secretAccessKey: found.secretAccessKey };
  };
  const known = pairOf();
  if (known) return known;
  const role = findRole('Manager', 'cloud-object-storage');
  if (!role) return nothing;
  // What was there before the first request is no event of the account.
  const quiet = { ...resources, credentials: createServiceCredentials(iam) };
  const by = account.ownerIamId;
  const { id } = addServiceId(
    iam,
    { name: HMAC_KEY, description: 'Acts by the HMAC pair of the start line' },
    by,
  );
  const owner = { account: account.id, resourceType: 'serviceid', resource: id };
  const parameters = { HMAC: true, serviceid_crn: formatCrn({ service: 'iam-identity', ...owner }) };
  addResourceKey(quiet, { name: HMAC_KEY, instance, role, parameters }, by);
  return pairOf() ?? nothing;
}

function demandRole(name: string, service: string): string {
  const known = findRole(name, service);
  if (!known) throw new Error(`the service ${service} has no role ${name}`);
  return known.crn;
}

function firstResources(deps: SeedDeps): Seed {
  const { account, iam } = deps;
  const by = account.ownerIamId;
  const { kms, cos } = seedInstances(deps, by);
  const rootKey = deps.keyProtect.createKey(
    kms.guid,
    { name: 'image-root-key', extractable: false, aliases: [SEED_ROOT_KEY_ALIAS] },
    by,
  );
  const bucket = `images-${account.id.slice(0, 12)}`;
  deps.createBucket(bucket, `${SEED_REGION}-standard`, cos.guid);
  const importer = addServiceId(
    iam,
    { name: 'image-import', description: 'Reads the bucket and uses the root key for image imports' },
    by,
  );
  grantImportRights(iam, iamIdOf(importer), { kms: kms.guid, cos: cos.guid, bucket });
  return {
    kmsInstanceId: kms.guid,
    rootKeyCrn: rootKey.crn,
    cosInstanceCrn: cos.crn,
    bucket,
    importServiceId: importer.id,
  };
}

function seedInstances({ instances, account }: SeedDeps, by: string) {
  const { resourceGroupId } = account;
  const kms = { name: INSTANCE_NAME, plan: KMS_PLAN, region: SEED_REGION, resourceGroupId };
  const cos = { name: INSTANCE_NAME, plan: COS_PLAN, region: 'global', resourceGroupId };
  return { kms: instances.add(kms, by), cos: instances.add(cos, by) };
}

/** Exactly Reader on the bucket and Reader on the key instance, and the service's own authorization. */
function grantImportRights(
  iam: IamState,
  importer: string,
  names: { kms: string; cos: string; bucket: string },
): void {
  const accountId = iam.account.id;
  const by = iam.account.ownerIamId;
  const subject = attributes({ iam_id: importer });
  const keyInstance = attributes({ accountId, serviceName: 'kms', serviceInstance: names.kms });
  const bucket = attributes({
    accountId,
    serviceName: 'cloud-object-storage',
    serviceInstance: names.cos,
    resourceType: 'bucket',
    resource: names.bucket,
  });
  addPolicy(iam, { type: 'access', subject, resource: bucket, roleIds: [READER] }, by);
  addPolicy(iam, { type: 'access', subject, resource: keyInstance, roleIds: [READER] }, by);
  const service = attributes({ accountId, serviceName: 'server-protect' });
  addPolicy(iam, { type: 'authorization', subject: service, resource: keyInstance, roleIds: [READER] }, by);
}

/**
 * The owner's API key: derived from the account's secret, so that a state folder gives the same value on every
 * start though it keeps only the digest. A key that was deleted comes back with the next start.
 */
export function ownerApiKey(iam: IamState, vault: Vault): string {
  const value = `o${vault.derive('owner-api-key', 33).toString('base64url').slice(1)}`;
  if (!keyByValue(iam, value)) {
    const { ownerIamId } = iam.account;
    addApiKey(iam, { name: 'local-cloud-owner', iamId: ownerIamId, value, usableNow: true }, ownerIamId);
  }
  return value;
}

/** A service ID with a usable key and no rights, made without the API (tests). */
export interface SeededServiceId {
  readonly id: string;
  readonly iamId: string;
  readonly apiKey: string;
  readonly apiKeyId: string;
}

export function seedServiceId(iam: IamState, name: string): SeededServiceId {
  const by = iam.account.ownerIamId;
  const serviceId = addServiceId(iam, { name }, by);
  const iamId = iamIdOf(serviceId);
  const { record, value } = addApiKey(iam, { name, iamId, usableNow: true }, by);
  return { id: serviceId.id, iamId, apiKey: value, apiKeyId: record.id };
}

/**
 * An access policy made without the API (tests): `role` is a display name such as `Reader`, `resource` holds
 * attributes beside the account, such as `{ serviceName: 'kms' }`. Throws on a role that the service does not offer.
 */
export function seedAccess(
  iam: IamState,
  iamId: string,
  role: string,
  resource: Readonly<Record<string, string>>,
): void {
  const roleId = demandRole(role, resource['serviceName'] ?? '');
  const attributesOf = attributes({ accountId: iam.account.id, ...resource });
  const draft = { subject: attributes({ iam_id: iamId }), resource: attributesOf, roleIds: [roleId] };
  addPolicy(iam, { type: 'access', ...draft }, iam.account.ownerIamId);
}
