import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createApp } from '../core/app.ts';
import { parseCrn } from '../core/crn.ts';
import { honoHandler } from '../core/listener.ts';
import type { Clock, Iam, Instances, KeyProtect, Outcome, Store } from '../ports.ts';
import { ALLOWED, keyTarget } from './access.ts';
import { addActionRoutes } from './action-routes.ts';
import { KmsError, keyNotFound, unauthorized } from './errors.ts';
import { addImportTokenRoutes } from './import-tokens.ts';
import { addInstancePolicyRoutes } from './instance-policies.ts';
import { addKeyPolicyRoutes } from './key-policies.ts';
import { addKeyRoutes, restore } from './key-routes.ts';
import { addKey, findKey, type KeyDraft, keysOf } from './keys.ts';
import { type KeyRecord, openKmsState, STATE } from './model.ts';
import { addRegistrationRoutes, addRingRoutes } from './ring-routes.ts';
import { unwrapAction } from './wrapping.ts';

export interface KeyProtectDeps {
  readonly clock: Clock;
  readonly iam: Iam;
  readonly instances: Instances;
  readonly store: Store;
}

export interface KeyProtectService {
  readonly port: KeyProtect;
  readonly handler: RequestListener;
  /** Makes a key without the API (seed, tests). */
  createKey(instanceGuid: string, draft: KeyDraft, by: string): KeyRecord;
  /** Keys that are not destroyed; an instance with any cannot be deleted. */
  liveKeys(instanceGuid: string): number;
}

export function createKeyProtect(deps: KeyProtectDeps): KeyProtectService {
  const state = openKmsState(deps);
  const app = createApp('kms');
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('Correlation-Id', c.req.header('correlation-id') || randomUUID());
    // Clients that ask for plain JSON parse nothing else (IBM's Python SDK).
    const plain = c.req.header('accept')?.includes('application/json');
    if (plain && c.res.headers.get('Content-Type')?.endsWith('+json'))
      c.res.headers.set('Content-Type', 'application/json');
  });
  // Fixed paths come before those with an id in the same place.
  addRegistrationRoutes(app, state);
  addActionRoutes(app, state, { restore });
  addKeyRoutes(app, state);
  addKeyPolicyRoutes(app, state);
  addRingRoutes(app, state);
  addInstancePolicyRoutes(app, state);
  addImportTokenRoutes(app, state);
  const unwrap: KeyProtect['unwrap'] = (who, crn, wrappedDek) => {
    try {
      const key = keyByCrn(crn);
      const target = key ? keyTarget(key) : targetOf(crn);
      const allowed =
        'service' in who
          ? deps.iam.hasAuthorization(who.service, ALLOWED.unwrap, target)
          : deps.iam.hasRole(who, ALLOWED.unwrap, target);
      if (!allowed) throw unauthorized();
      if (!key) throw keyNotFound();
      const answer = unwrapAction(key, deps.clock.now(), { ciphertext: wrappedDek });
      return { ok: true, value: Buffer.from(String(answer['plaintext']), 'base64') };
    } catch (error) {
      return refusalOf(error);
    }
  };
  const keyByCrn = (crn: string): KeyRecord | undefined => {
    const instance = parseCrn(crn)?.instance;
    const key = instance === undefined ? undefined : findKey(state, instance, parseCrn(crn)?.resource ?? '');
    return key?.crn === crn && deps.instances.find(key.instanceGuid)?.active ? key : undefined;
  };
  return {
    port: { unwrap },
    handler: honoHandler(app),
    createKey: (guid, draft, by) => addKey(state, guid, draft, by),
    liveKeys: (guid) => keysOf(state, guid).filter((key) => key.state !== STATE.destroyed).length,
  };
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

function refusalOf(error: unknown): Outcome<never> {
  if (error instanceof KmsError) return { ok: false, refusal: error.refusal() };
  throw error;
}
