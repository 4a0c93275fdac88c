import { type App, json, query, route } from '../core/app.ts';
import type { Iam } from '../ports.ts';
import { policyCaller } from './authorize.ts';
import { DELEGATOR, pairRoles, type Role, rolesOf } from './roles.ts';

/** Service actions of the roles, as far as the local cloud enforces them (ibm-cloud-apis.md 1.6, 4.10). */
const READ_KEYS = ['list', 'readmetadata', 'wrap', 'unwrap', 'rewrap', 'listkeyversions', 'eventack'];
const WRITE_KEYS = ['create', 'read', 'rotate', 'setkeyfordeletion', 'createalias'];
const MANAGE_KEYS = ['delete', 'restore', 'enable', 'disable', 'patch'];
const READ_OBJECTS = ['get', 'head'];
const LIST_OBJECTS = ['get_bucket', 'get_uploads'];
const WRITE_OBJECTS = [
  'put',
  'post_initiate_upload',
  'put_part',
  'post_complete_upload',
  'delete_upload',
  'delete',
];

const kms = (names: readonly string[]) => names.map((name) => `kms.secrets.${name}`);
const objects = (names: readonly string[]) => names.map((name) => `cloud-object-storage.object.${name}`);
const BUCKET_READ = ['cloud-object-storage.account.get_account_buckets', 'cloud-object-storage.bucket.head'];
const BUCKET_WRITE = ['cloud-object-storage.bucket.put_bucket', 'cloud-object-storage.bucket.delete_bucket'];
const COS_READER = [...objects([...READ_OBJECTS, ...LIST_OBJECTS]), ...BUCKET_READ];
const COS_WRITER = [...COS_READER, ...objects(WRITE_OBJECTS), ...BUCKET_WRITE];

const ACTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  kms: {
    Reader: kms(READ_KEYS),
    ReaderPlus: kms([...READ_KEYS, 'read']),
    Writer: kms([...READ_KEYS, ...WRITE_KEYS]),
    Manager: kms([...READ_KEYS, ...WRITE_KEYS, ...MANAGE_KEYS]),
    KeyPurge: kms(['purge']),
  },
  'cloud-object-storage': {
    'Object Reader': objects(READ_OBJECTS),
    'Object Writer': objects(WRITE_OBJECTS.filter((name) => name !== 'delete')),
    'Content Reader': objects([...READ_OBJECTS, ...LIST_OBJECTS]),
    Reader: COS_READER,
    Writer: COS_WRITER,
    Manager: [...COS_WRITER, 'cloud-object-storage.bucket.put_configuration'],
  },
};

/** `GET /v2/roles`: what a service offers, or what an authorization between two services may grant. */
export function addRoleRoutes(app: App, iam: Iam): void {
  route(app, 'GET', '/v2/roles', 'iam.ListRoles', async (c) => {
    await policyCaller(c, iam);
    const serviceName = query(c, 'service_name');
    const source = query(c, 'source_service_name');
    const authorization = query(c, 'policy_type') === 'authorization';
    const roles = authorization ? offeredToSource(source, serviceName) : rolesOf(serviceName);
    const show = (role: Role) => ({
      crn: role.crn,
      display_name: role.displayName,
      description: role.description,
      actions: actionsOf(serviceName ?? '', role.displayName),
    });
    return json({
      custom_roles: [],
      service_roles: roles.filter((role) => role.kind === 'service').map(show),
      system_roles: roles.filter((role) => role.kind === 'platform').map(show),
    });
  });
}

function offeredToSource(source: string | undefined, target: string | undefined): Role[] {
  const names = pairRoles(source ?? '', target);
  if (!names) return [...rolesOf(target).filter((role) => role.kind === 'service'), DELEGATOR];
  return [...rolesOf(target).filter((role) => names.includes(role.displayName)), DELEGATOR];
}

function actionsOf(serviceName: string, displayName: string): readonly string[] {
  const roles = Object.hasOwn(ACTIONS, serviceName) ? ACTIONS[serviceName] : undefined;
  return roles?.[displayName] ?? [];
}
