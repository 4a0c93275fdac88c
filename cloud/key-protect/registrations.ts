import { type App, type Ctx, query, route } from '../core/app.ts';
import { parseCrn } from '../core/crn.ts';
import type { KeyRegistrations, Outcome } from '../ports.ts';
import { ALLOWED, authenticate, demandInstance, keyTarget } from './access.ts';
import { invalidQuery, KmsError, keyNotFound, kmsError, unauthorized } from './errors.ts';
import { findKey, seconds } from './keys.ts';
import { type KeyRecord, type KmsState, newestVersion, type RegistrationRecord, STATE } from './model.ts';
import { collection, loadKey } from './requests.ts';
import { demandRootKey } from './wrapping.ts';

/** Registrations (ibm-cloud-apis.md 3.9) are made by other services only: here a bucket registers itself (4.4). */
export function addRegistrationRoutes(app: App, state: KmsState): void {
  route(app, 'GET', '/api/v2/keys/registrations', 'kms.listRegistrations', async (c) => {
    const request = await authenticate(c, state);
    demandInstance(state, request, 'registrations');
    return list(c, state, (record) => record.instanceGuid === request.instanceGuid);
  });
  route(app, 'GET', '/api/v2/keys/:id/registrations', 'kms.listRegistrations', async (c) => {
    const { key } = await loadKey(c, state, 'registrations');
    return list(c, state, (record) => record.keyId === key.id);
  });
}

/** `urlEncodedResourceCRNQuery` is a CRN in which a segment may be `*`. */
function list(c: Ctx, state: KmsState, wanted: (record: RegistrationRecord) => boolean): Response {
  const pattern = query(c, 'urlEncodedResourceCRNQuery')?.split(':');
  const fits = ({ resourceCrn }: RegistrationRecord): boolean => {
    const segments = resourceCrn.split(':');
    return pattern?.every((part, index) => part === '*' || part === segments[index]) ?? true;
  };
  const found = state.registrations.all().filter((record) => wanted(record) && fits(record));
  const offset = whole(c, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
  const shown = found.slice(offset, offset + whole(c, 'limit', 200, 1, 5000));
  const total = query(c, 'totalCount') === 'true' ? { totalCount: found.length } : {};
  return collection(
    'registration',
    shown.map((record) => registrationResource(state, record)),
    200,
    total,
  );
}

function whole(c: Ctx, name: string, absent: number, least: number, most: number): number {
  const text = query(c, name);
  const value = text === undefined ? absent : Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalidQuery(name, `The query parameter ${name} must be a whole number from ${least} to ${most}`);
}

/** A service wraps anew after a rotation: it is always the newest version that protects the resource. */
function registrationResource(state: KmsState, record: RegistrationRecord) {
  const key = state.keys.get(record.keyId);
  const version = key && newestVersion(key);
  return {
    keyId: record.keyId,
    resourceCrn: record.resourceCrn,
    createdBy: record.service,
    creationDate: seconds(record.createdAt),
    updatedBy: record.service,
    lastUpdated: seconds(record.createdAt),
    description: record.description,
    preventKeyDeletion: false,
    ...(version ? { keyVersion: { id: version.id, creationDate: seconds(version.createdAt) } } : {}),
  };
}

/** A key that protects a resource is deleted by force only (ibm-cloud-apis.md 3.6). */
export function demandUnprotecting(state: KmsState, key: KeyRecord, force: boolean): void {
  if (force || !state.registrations.all().some((record) => record.keyId === key.id)) return;
  throw kmsError(
    409,
    'PROTECTED_RESOURCE_ERR',
    'The key protects a cloud resource',
    'Key could not be deleted',
  );
}

/** The registrations as the services that make them see them. */
export function keyRegistrations(state: KmsState): KeyRegistrations {
  return {
    register(service, crn, resource) {
      try {
        const key = usableKey(state, service, crn);
        const { crn: resourceCrn, description } = resource;
        const id = `${key.id}/${resourceCrn}`;
        const { instanceGuid } = key;
        const createdAt = state.clock.now();
        state.registrations.put(id, {
          id,
          keyId: key.id,
          instanceGuid,
          resourceCrn,
          service,
          description,
          createdAt,
        });
        return done;
      } catch (error) {
        if (error instanceof KmsError) return { ok: false, refusal: error.refusal() };
        throw error;
      }
    },
    unregister(resourceCrn) {
      for (const record of state.registrations.all()) {
        if (record.resourceCrn === resourceCrn) state.registrations.delete(record.id);
      }
    },
  };
}

const done: Outcome<void> = { ok: true, value: undefined };

function usableKey(state: KmsState, service: string, crn: string): KeyRecord {
  const parsed = parseCrn(crn);
  const key = parsed && findKey(state, parsed.instance, parsed.resource);
  if (key?.crn !== crn || !state.instances.find(key.instanceGuid)?.active) throw keyNotFound();
  if (!state.iam.hasAuthorization(service, ALLOWED.wrap, keyTarget(key))) throw unauthorized();
  demandRootKey(key, state.clock.now(), [STATE.active]);
  return key;
}
