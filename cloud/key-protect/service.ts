import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createApp, type JsonObject } from '../core/app.ts';
import { parseCrn } from '../core/crn.ts';
import { honoHandler } from '../core/listener.ts';
import type {
  Caller,
  Clock,
  Iam,
  Instances,
  KeyProtect,
  KeyRegistrations,
  Outcome,
  Store,
  Trail,
} from '../ports.ts';
import { ALLOWED, keyTarget } from './access.ts';
import { addActionRoutes } from './action-routes.ts';
import { KmsError, keyNotFound, unauthorized } from './errors.ts';
import { createKeyEvents } from './events.ts';
import { addImportTokenRoutes } from './import-tokens.ts';
import { addInstancePolicyRoutes } from './instance-policies.ts';
import { addKeyPolicyRoutes } from './key-policies.ts';
import { addKeyRoutes, restore } from './key-routes.ts';
import { addKey, findKey, type KeyDraft, keysOf } from './keys.ts';
import { type KeyRecord, type KmsState, openKmsState, STATE } from './model.ts';
import { addRegistrationRoutes, keyRegistrations } from './registrations.ts';
import { addRingRoutes } from './ring-routes.ts';
import { unwrapAction } from './wrapping.ts';

export interface KeyProtectDeps {
  readonly clock: Clock;
  readonly iam: Iam;
  readonly instances: Instances;
  readonly store: Store;
  readonly trail: Trail;
}

export interface KeyProtectService {
  readonly port: KeyProtect;
  readonly registrations: KeyRegistrations;
  readonly handler: RequestListener;
  /** Makes a key without the API (seed, tests). */
  createKey(instanceGuid: string, draft: KeyDraft, by: string): KeyRecord;
  /** Keys that are not destroyed; an instance with any cannot be deleted. */
  liveKeys(instanceGuid: string): number;
}

export function createKeyProtect(deps: KeyProtectDeps): KeyProtectService {
  const state = openKmsState(deps);
  const app = createApp('kms');
  const events = createKeyEvents(state, deps.store, deps.trail);
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('Correlation-Id', c.req.header('correlation-id') || randomUUID());
    // Clients that ask for plain JSON parse nothing else (IBM's Python SDK).
    const plain = c.req.header('accept')?.includes('application/json');
    if (plain && c.res.headers.get('Content-Type')?.endsWith('+json'))
      c.res.headers.set('Content-Type', 'application/json');
  });
  events.watch(app);
  // Fixed paths come before those with an id in the same place.
  addRegistrationRoutes(app, state);
  addActionRoutes(app, state, { restore });
  addKeyRoutes(app, state);
  addKeyPolicyRoutes(app, state);
  addRingRoutes(app, state);
  addInstancePolicyRoutes(app, state);
  addImportTokenRoutes(app, state);
  return {
    port: {
      unwrap(who, crn, wrappedDek) {
        const { outcome, versions } = unwrapFor(state, who, crn, wrappedDek);
        events.unwrapped(who, crn, outcome.ok ? undefined : outcome.refusal, versions);
        return outcome;
      },
    },
    registrations: keyRegistrations(state),
    handler: honoHandler(app),
    createKey: (guid, draft, by) => addKey(state, guid, draft, by),
    liveKeys: (guid) => keysOf(state, guid).filter((key) => key.state !== STATE.destroyed).length,
  };
}

/** Unwraps for another room, with the rights of a caller or of a service's authorization. */
function unwrapFor(
  state: KmsState,
  who: Caller | { readonly service: string },
  crn: string,
  wrappedDek: string,
): { readonly outcome: Outcome<Buffer>; readonly versions?: JsonObject } {
  try {
    const key = keyByCrn(state, crn);
    const target = key ? keyTarget(key) : targetOf(crn);
    const allowed =
      'service' in who
        ? state.iam.hasAuthorization(who.service, ALLOWED.unwrap, target)
        : state.iam.hasRole(who, ALLOWED.unwrap, target);
    if (!allowed) throw unauthorized();
    if (!key) throw keyNotFound();
    const { plaintext, ...versions } = unwrapAction(key, state.clock.now(), { ciphertext: wrappedDek });
    return { outcome: { ok: true, value: Buffer.from(String(plaintext), 'base64') }, versions };
  } catch (error) {
    if (error instanceof KmsError) return { outcome: { ok: false, refusal: error.refusal() } };
    throw error;
  }
}

function keyByCrn(state: KmsState, crn: string): KeyRecord | undefined {
  const parsed = parseCrn(crn);
  const key = parsed && findKey(state, parsed.instance, parsed.resource);
  return key?.crn === crn && state.instances.find(key.instanceGuid)?.active ? key : undefined;
}

function targetOf(crn: string) {
  const parsed = parseCrn(crn);
  return {
    serviceName: 'kms',
    serviceInstance: parsed?.instance ?? '',
    resourceType: 'key',
    resource: parsed?.resource ?? '',
  };
}
