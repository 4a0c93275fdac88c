import type { Account } from '../core/account.ts';
import type { App } from '../core/app.ts';
import type { Vault } from '../core/vault.ts';
import type { Clock, Iam, Instances, ServiceCredentials, Settings, Store, Trail } from '../ports.ts';
import { hasAuthorization, hasRole } from './access.ts';
import { addApiKeyRoutes } from './api-key-routes.ts';
import { tellingCredentials } from './credential-events.ts';
import { tellCalls } from './events.ts';
import { addGroupRoutes } from './group-routes.ts';
import { groupsOf } from './groups.ts';
import { callerOf, type IamState, isUsable, keyByValue, nameOf } from './identities.ts';
import { addMemberRoutes } from './member-routes.ts';
import { addPolicyRoutes } from './policy-routes.ts';
import { addRoleRoutes } from './role-routes.ts';
import { createServiceCredentials } from './service-credentials.ts';
import { addServiceIdRoutes } from './service-id-routes.ts';
import { addTokenRoutes } from './token-routes.ts';
import { callerFromBearer, openSigner } from './tokens.ts';

export interface IamDeps {
  readonly account: Account;
  readonly clock: Clock;
  readonly instances: Instances;
  readonly settings: Settings;
  readonly store: Store;
  readonly trail: Trail;
  readonly vault: Vault;
}

/** IAM with what assembly and tests need beside its API. */
export interface IamService {
  readonly port: Iam;
  readonly credentials: ServiceCredentials;
  readonly state: IamState;
  /** What people call an identity; empty when there is none (any more). */
  nameOf(iamId: string): string;
  addRoutes(app: App): void;
}

export async function createIam(deps: IamDeps): Promise<IamService> {
  const { store, account, clock } = deps;
  const signer = await openSigner(store, clock.now());
  const state = openState(deps);
  const access = {
    accountId: account.id,
    policies: state.policies,
    groupsOf: (iamId: string) => groupsOf(state, iamId).map(({ id }) => id),
    instances: deps.instances,
    now: () => clock.now(),
  };
  const port: Iam = {
    accountId: account.id,
    callerFromBearer: (authorization) => callerFromBearer(state, signer, authorization),
    callerFromApiKey(apiKey) {
      const key = keyByValue(state, apiKey);
      return key && isUsable(state, key) ? callerOf(state, key.iamId) : undefined;
    },
    hasRole: (caller, roles, target) => hasRole(access, caller, roles, target),
    hasAuthorization: (source, roles, target) => hasAuthorization(access, source, roles, target),
  };
  return {
    port,
    credentials: tellingCredentials(createServiceCredentials(state), state, deps.trail),
    state,
    nameOf: (iamId) => nameOf(state, iamId),
    addRoutes(app) {
      tellCalls(app, state, port, deps.trail);
      addTokenRoutes(app, state, signer);
      addServiceIdRoutes(app, state, port);
      addApiKeyRoutes(app, state, port);
      addPolicyRoutes(app, state, port);
      addMemberRoutes(app, state, port);
      addGroupRoutes(app, state, port);
      addRoleRoutes(app, port);
    },
  };
}

function openState({ account, clock, vault, settings, instances, store }: IamDeps): IamState {
  return {
    account,
    clock,
    vault,
    settings,
    instances,
    serviceIds: store.table('iam-service-ids'),
    apiKeys: store.table('iam-api-keys'),
    policies: store.table('iam-policies'),
    groups: store.table('iam-groups'),
    refreshTokens: store.table('iam-refresh-tokens'),
  };
}
