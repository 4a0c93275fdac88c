import type { Ctx } from '../core/app.ts';
import { note } from '../core/request-log.ts';
import type { Caller, Target } from '../ports.ts';
import { networkAllowed } from './allowed-network.ts';
import { kmsError, unauthorized } from './errors.ts';
import type { KeyRecord, KmsState } from './model.ts';

const READER = ['Reader', 'ReaderPlus', 'Writer', 'Manager'] as const;
const WRITER = ['Writer', 'Manager'] as const;
const MANAGER = ['Manager'] as const;

/** Who may do what (ibm-cloud-apis.md 1.6, Key Protect role matrix). */
export const ALLOWED = {
  list: READER,
  metadata: READER,
  wrap: READER,
  unwrap: READER,
  rewrap: READER,
  versions: READER,
  registrations: READER,
  listRings: READER,
  get: ['ReaderPlus', 'Writer', 'Manager'],
  create: WRITER,
  rotate: WRITER,
  importToken: WRITER,
  setForDeletion: WRITER,
  createRing: WRITER,
  alias: WRITER,
  sync: WRITER,
  delete: MANAGER,
  restore: MANAGER,
  enable: MANAGER,
  disable: MANAGER,
  patch: MANAGER,
  policies: MANAGER,
  deleteRing: MANAGER,
  purge: ['KeyPurge'],
} as const satisfies Record<string, readonly string[]>;
export type KmsAction = keyof typeof ALLOWED;

/** Who asks, in which instance. */
export interface KmsRequest {
  readonly caller: Caller;
  readonly instanceGuid: string;
}

/** Proves token and instance; refuses with 401 whatever is wrong with either. */
export async function authenticate(c: Ctx, state: KmsState): Promise<KmsRequest> {
  const caller = await state.iam.callerFromBearer(c.req.header('authorization'));
  if (!caller) throw unauthorized();
  note(c.env.incoming, { caller: caller.iamId });
  const guid = c.req.header('bluemix-instance');
  if (!guid)
    throw kmsError(
      400,
      'INVALID_FIELD_ERR',
      'The header Bluemix-Instance is required',
      'The request is not valid',
      {
        type: 'header',
        name: 'Bluemix-Instance',
      },
    );
  const instance = state.instances.find(guid);
  // The header takes a GUID, not a CRN (ibm-cloud-apis.md 3.1).
  if (instance?.serviceName !== 'kms' || !instance.active || instance.guid !== guid) throw unauthorized();
  if (!networkAllowed(state, guid, c.env.incoming.socket.remoteAddress)) throw unauthorized();
  return { caller, instanceGuid: guid };
}

function mayInstance(state: KmsState, request: KmsRequest, action: KmsAction): boolean {
  return state.iam.hasRole(request.caller, ALLOWED[action], {
    serviceName: 'kms',
    serviceInstance: request.instanceGuid,
    resourceType: 'key',
  });
}

export function demandInstance(state: KmsState, request: KmsRequest, action: KmsAction): void {
  if (!mayInstance(state, request, action)) throw unauthorized();
}

export function mayKey(state: KmsState, request: KmsRequest, action: KmsAction, key: KeyRecord): boolean {
  return state.iam.hasRole(request.caller, ALLOWED[action], keyTarget(key));
}

export function mayRing(state: KmsState, request: KmsRequest, action: KmsAction, keyRing: string): boolean {
  return state.iam.hasRole(request.caller, ALLOWED[action], {
    serviceName: 'kms',
    serviceInstance: request.instanceGuid,
    resourceType: 'key',
    keyRing,
  });
}

export function keyTarget(key: KeyRecord): Target {
  return {
    serviceName: 'kms',
    serviceInstance: key.instanceGuid,
    resourceType: 'key',
    resource: key.id,
    keyRing: key.keyRing,
  };
}
