import type { RequestListener } from 'node:http';
import type { Account } from '../core/account.ts';
import { createApp } from '../core/app.ts';
import { honoHandler } from '../core/listener.ts';
import type { Clock, Iam, Instances, Settings, Store } from '../ports.ts';
import { addBackgroundRoutes } from './background-routes.ts';
import { tellRouting } from './events.ts';
import type { QueryState, RoutingState } from './model.ts';
import { createQueryBudget } from './query-access.ts';
import { addQueryRoutes } from './query-routes.ts';
import { addRouteRoutes } from './route-routes.ts';
import { addRoute, addTarget, destinationsOf } from './routing.ts';
import { addTargetRoutes } from './target-routes.ts';
import type { AccountTrail } from './trail.ts';

interface LogsDeps {
  readonly account: Account;
  readonly clock: Clock;
  readonly iam: Iam;
  readonly instances: Instances;
  readonly settings: Settings;
  readonly store: Store;
  readonly trail: AccountTrail;
}

/** Event Routing and Cloud Logs: one listener serves both. */
export interface LogsService {
  readonly handler: RequestListener;
  /** GUIDs of the Cloud Logs instances that get an event of this location now. */
  destinations(location: string): readonly string[];
  /** A target, and a route of all locations to it, made without the API (seed). */
  routeAllTo(instanceCrn: string, region: string): void;
}

export function createLogs(deps: LogsDeps): LogsService {
  const { account, clock, iam, instances, settings, store, trail } = deps;
  const routing: RoutingState = {
    ...{ account, clock, iam, instances },
    targets: store.table('atracker-targets'),
    routes: store.table('atracker-routes'),
    configuration: store.table('atracker-settings'),
  };
  const queries: QueryState = { clock, iam, instances, settings, trail };
  const budget = createQueryBudget(queries);
  const app = createApp('logs');
  tellRouting(app, routing, trail);
  addTargetRoutes(app, routing);
  addRouteRoutes(app, routing);
  addQueryRoutes(app, queries, budget);
  addBackgroundRoutes(app, queries, budget);
  return {
    handler: honoHandler(app),
    destinations: (location) => destinationsOf(routing, location),
    routeAllTo(instanceCrn, region) {
      const endpoint = { target_crn: instanceCrn };
      const { id } = addTarget(routing, { name: 'audit-logs', targetType: 'cloud_logs', region, endpoint });
      addRoute(routing, { name: 'audit-all', rules: [{ targetIds: [id], locations: ['*'] }] });
    },
  };
}
