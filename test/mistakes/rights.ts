import type { PolicyRecord } from '../../cloud/iam/records.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import type { Mistake } from './kit.ts';

/**
 * Runs that lack a right, or whose account is not as it must be. The names in braces stand for what only the local cloud
 * knows: `{key of NAME}` is the API key of the service ID NAME, `{NAME}` its id.
 */

type Roles = readonly (readonly [role: string, resource: Readonly<Record<string, string>>])[];

/** A service ID with roles; what is asked of policies alone shows to nobody but the owner. */
const person =
  (name: string, roles: (cloud: LocalCloud) => Roles) =>
  (cloud: LocalCloud): void => {
    const { iamId } = identities.get(name) ?? cloud.addServiceId(name);
    for (const [role, resource] of roles(cloud)) cloud.allow(iamId, role, resource);
  };

/** Service IDs by their names, for the inputs. */
export const identities = new Map<string, { id: string; iamId: string; apiKey: string }>();

const made =
  (name: string, roles: (cloud: LocalCloud) => Roles = () => []) =>
  (cloud: LocalCloud): void => {
    identities.set(name, cloud.addServiceId(name));
    person(name, roles)(cloud);
  };

const bucket = (cloud: LocalCloud) => ({
  ...{ serviceName: 'cloud-object-storage', resourceType: 'bucket', resource: cloud.bucket },
});
const serviceId = (id: string) => ({
  ...{ serviceName: 'iam-identity', resourceType: 'serviceid', resource: id },
});
const writes = (cloud: LocalCloud) => ['Writer', bucket(cloud)] as const;
const lends = (cloud: LocalCloud) => ['Operator', serviceId(cloud.importServiceId)] as const;

/** Without some policies, and with them again. */
const without = (which: (policy: PolicyRecord) => boolean) => (cloud: LocalCloud) => {
  const { policies } = cloud.iam.state;
  const gone = policies.all().filter(which);
  for (const { id } of gone) policies.delete(id);
  return () => {
    for (const policy of gone) policies.put(policy.id, policy);
  };
};

const GRANT = /^as an administrator: ibmcloud iam service-policy-create ServiceId-[0-9a-f-]+ --roles /;
const upload = { action: 'upload-import' as const };

const CALLERS: readonly Mistake[] = [
  {
    ...upload,
    name: 'only Reader on the bucket',
    inputs: { 'ibmcloud-api-key': '{key of reads}' },
    world: made('reads', (cloud) => [['Reader', bucket(cloud)], lends(cloud)]),
    code: 'E_BUCKET_WRITE',
    what: /may not write into the bucket images-/,
    why: /no service role Writer/,
    fix: new RegExp(`${GRANT.source}Writer --service-name cloud-object-storage`),
  },
  {
    ...upload,
    name: 'only Content Reader on the bucket',
    inputs: { 'ibmcloud-api-key': '{key of content}' },
    world: made('content', (cloud) => [['Content Reader', bucket(cloud)], lends(cloud)]),
    code: 'E_BUCKET_WRITE',
    what: /may not write into the bucket/,
    why: /no service role Writer/,
    fix: GRANT,
  },
  {
    ...upload,
    name: 'no right on the service ID of the import',
    inputs: { 'ibmcloud-api-key': '{key of no-keys}' },
    world: made('no-keys', (cloud) => [writes(cloud)]),
    code: 'E_KEY_MAKING',
    what: /may not make an API key on ServiceId-/,
    why: /no platform role Operator/,
    fix: new RegExp(`${GRANT.source}Operator --service-name iam-identity`),
  },
  {
    ...upload,
    name: 'Viewer alone on the service ID of the import',
    inputs: { 'ibmcloud-api-key': '{key of looks}' },
    world: made('looks', (cloud) => [writes(cloud), ['Viewer', serviceId(cloud.importServiceId)]]),
    code: 'E_KEY_MAKING',
    what: /may not make an API key/,
    why: /Operator \(or higher\)/,
    fix: /import-api-key, a key of that service ID/,
  },
  {
    ...upload,
    name: 'its own key, which may not use the root key',
    inputs: { 'ibmcloud-api-key': '{key of own}', 'import-service-id': '' },
    world: made('own', (cloud) => [writes(cloud)]),
    code: 'E_ROOT_KEY_USE',
    what: /the owner of ibmcloud-api-key .* may not use the root key/,
    why: /no service role Reader on the key/,
    fix: new RegExp(
      `${GRANT.source}Reader --service-name kms --service-instance [0-9a-f-]+ --resource-type key`,
    ),
  },
];

const IMPORTERS: readonly Mistake[] = [
  {
    ...upload,
    name: 'a service ID of the import without any role',
    inputs: { 'import-service-id': '{no-roles}' },
    world: made('no-roles'),
    code: 'E_RIGHTS',
    what: /2 things .* lacking.*E_BUCKET_READ ServiceId-.*E_ROOT_KEY_USE ServiceId-/,
    why: /Content Reader.*Reader on the key/,
    fix: /--roles 'Content Reader' .*--service-name kms/,
  },
  {
    ...upload,
    name: 'a service ID of the import that may only read the bucket',
    inputs: { 'import-service-id': '{no-key}' },
    world: made('no-key', (cloud) => [['Reader', bucket(cloud)]]),
    code: 'E_ROOT_KEY_USE',
    what: /ServiceId-.* may not use the root key/,
    why: /no service role Reader on the key/,
    fix: GRANT,
  },
  {
    ...upload,
    name: 'a service ID of the import that may only use the root key',
    inputs: { 'import-service-id': '{no-bucket}' },
    world: made('no-bucket', () => [['Reader', { serviceName: 'kms' }]]),
    code: 'E_BUCKET_READ',
    what: /ServiceId-.* may not read the bucket/,
    why: /no service role Content Reader/,
    fix: GRANT,
  },
  {
    ...upload,
    name: 'a service ID of the import that may use another key instance',
    inputs: { 'import-service-id': '{other-key}' },
    world: made('other-key', (cloud) => [
      ['Reader', bucket(cloud)],
      ['Reader', { serviceName: 'kms', serviceInstance: '7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f' }],
    ]),
    code: 'E_ROOT_KEY_USE',
    what: /may not use the root key/,
    why: /no service role Reader on the key/,
    fix: GRANT,
  },
  {
    ...upload,
    name: 'a service ID of the import that was deleted',
    inputs: { 'import-service-id': 'ServiceId-00000000-1111-2222-3333-444444444444' },
    code: 'E_IMPORT_SERVICE_ID',
    what: /there is no service ID ServiceId-00000000/,
    why: /misspelt, was deleted/,
    fix: /ibmcloud iam service-ids/,
  },
  {
    ...upload,
    name: 'a key of the import that was deleted',
    inputs: { 'import-api-key': 'deleted-key-of-the-import-0123456789abcdefgh' },
    code: 'E_IMPORT_KEY',
    what: /IAM does not take import-api-key/,
    why: /mistyped, deleted or disabled/,
    fix: /give an API key that exists, or import-service-id/,
  },
  {
    ...upload,
    name: 'a key of the import whose owner may nothing',
    inputs: { 'import-api-key': '{key of powerless}' },
    world: made('powerless'),
    code: 'E_RIGHTS',
    what: /the owner of import-api-key \(iam-ServiceId-.* may not read the bucket/,
    why: /Content Reader/,
    fix: /as an administrator: ibmcloud iam service-policy-create/,
  },
  {
    ...upload,
    name: 'a key of the import that may only read single objects',
    inputs: { 'import-api-key': '{key of objects}' },
    world: made('objects', (cloud) => [['Object Reader', bucket(cloud)]]),
    code: 'E_ROOT_KEY_USE',
    what: /the owner of import-api-key/,
    why: /no service role Reader on the key/,
    fix: GRANT,
  },
];

const ACCOUNTS: readonly Mistake[] = [
  {
    ...upload,
    name: 'the authorization of block storage was deleted',
    inputs: {},
    world: without(({ type }) => type === 'authorization'),
    code: 'E_AUTHORIZATION',
    what: /server-protect \(Cloud Block Storage\) is not authorized/,
    why: /server-protect → kms was never made, or was deleted/,
    fix: /ibmcloud iam authorization-policy-create server-protect kms Reader --target-service-instance-id [0-9a-f-]+ /,
  },
  {
    ...upload,
    name: 'a classic account that is not linked',
    inputs: {},
    world: ({ classicRoom: { accountState } }) => {
      accountState.linked = false;
      return () => {
        accountState.linked = true;
      };
    },
    code: 'E_CLASSIC_ACCOUNT',
    what: /the classic account \d+ is not linked/,
    why: /linked \("upgraded"\) accounts only/,
    fix: /IBM Cloud console › Manage › Account/,
  },
  {
    ...upload,
    name: 'a classic account that may not import',
    inputs: {},
    world: ({ classicRoom: { accountState } }) => {
      const before = accountState.importAttribute;
      accountState.importAttribute = { keyName: 'ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT', value: '0' };
      return () => {
        accountState.importAttribute = before;
      };
    },
    code: 'E_CLASSIC_ACCOUNT',
    what: /may not import images from outside/,
    why: /ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT is off/,
    fix: /Create a case/,
  },
  {
    ...upload,
    name: 'a classic account that is suspended',
    inputs: {},
    world: ({ classicRoom: { accountState } }) => {
      accountState.active = false;
      return () => {
        accountState.active = true;
      };
    },
    code: 'E_CLASSIC_ACCOUNT',
    what: /is not active/,
    why: /suspended or closed/,
    fix: /have the account reactivated/,
  },
];

const name = (key: string, stem: string): Mistake => ({
  ...upload,
  name: `an object called ${key}`,
  inputs: { 'object-key': key },
  code: 'E_OBJECT_NAME',
  what: new RegExp(`cannot take an object of the name "${key.replaceAll('.', '\\.')}"`),
  why: /must end in \.vhd/,
  fix: new RegExp(`give object-key: ${stem}\\.vhd-0\\.vhd`),
});

const NAMES: readonly Mistake[] = [
  name('web.raw', 'web'),
  name('web', 'web'),
  name('web.qcow2', 'web'),
  name('a/b/web.VHD', 'a/b/web'),
];

export const MISTAKES: readonly Mistake[] = [...CALLERS, ...IMPORTERS, ...ACCOUNTS, ...NAMES];
