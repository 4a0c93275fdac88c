import type { Account } from '../core/account.ts';
import type { App } from '../core/app.ts';
import type { Vault } from '../core/vault.ts';
import type { Clock, HmacCredentials, Iam, ServiceCredentials, Store, Trail } from '../ports.ts';
import { addCatalogRoutes } from './catalog-routes.ts';
import { tellCalls } from './events.ts';
import { addGroupRoutes } from './group-routes.ts';
import { addInstanceRoutes } from './instance-routes.ts';
import type { InstanceStore } from './instances.ts';
import { addKeyRoutes } from './key-routes.ts';
import { addReclamationRoutes } from './reclamation-routes.ts';
import { hmacCredential } from './resource-keys.ts';
import type { RcState } from './state.ts';

export interface ResourceControllerDeps {
  readonly store: Store;
  readonly account: Account;
  readonly clock: Clock;
  readonly vault: Vault;
  readonly iam: Iam;
  readonly credentials: ServiceCredentials;
  readonly instances: InstanceStore;
  readonly liveKeys: (instanceGuid: string) => number;
  readonly trail: Trail;
}

export interface ResourceControllerService {
  readonly hmac: HmacCredentials;
  readonly state: RcState;
  /** Resource Controller, Resource Manager and the global catalog; their paths do not collide with IAM's. */
  addRoutes(app: App): void;
}

export function createResourceController(deps: ResourceControllerDeps): ResourceControllerService {
  const state: RcState = {
    account: deps.account,
    clock: deps.clock,
    iam: deps.iam,
    credentials: deps.credentials,
    vault: deps.vault,
    instances: deps.instances,
    keys: deps.store.table('rc-keys'),
    groups: deps.store.table('rc-groups'),
    liveKeys: deps.liveKeys,
  };
  return {
    hmac: { find: (accessKeyId) => hmacCredential(state, accessKeyId) },
    state,
    addRoutes(app) {
      tellCalls(app, state, deps.trail);
      addInstanceRoutes(app, state);
      addKeyRoutes(app, state);
      addReclamationRoutes(app, state);
      addGroupRoutes(app, state);
      addCatalogRoutes(app);
    },
  };
}
