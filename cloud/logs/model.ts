import type { Account } from '../core/account.ts';
import type { JsonObject } from '../core/app.ts';
import type { Clock, Iam, Instances, Settings, Table } from '../ports.ts';
import type { AccountTrail } from './trail.ts';

export const TARGET_TYPES = ['cloud_logs', 'cloud_object_storage', 'event_streams', 'app_config'] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

/** A place that events can be sent to. Only `cloud_logs` is really delivered to. */
export interface TargetRecord {
  readonly id: string;
  readonly crn: string;
  readonly name: string;
  readonly targetType: TargetType;
  readonly region: string;
  /** As it came in, an API key masked; `target_crn` is always there. */
  readonly endpoint: JsonObject & { readonly target_crn: string };
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface RouteRule {
  readonly targetIds: readonly string[];
  /** Regions, `global`, `*`. */
  readonly locations: readonly string[];
}

export interface RouteRecord {
  readonly id: string;
  readonly crn: string;
  readonly name: string;
  readonly version: number;
  readonly rules: readonly RouteRule[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The account's settings of Event Routing. */
export interface RoutingSettings {
  readonly defaultTargets: readonly string[];
  readonly permittedTargetRegions: readonly string[];
  readonly metadataRegionPrimary: string;
  readonly metadataRegionBackup: string;
  readonly privateApiEndpointOnly: boolean;
}

/** What Event Routing works on. */
export interface RoutingState {
  readonly account: Account;
  readonly clock: Clock;
  readonly iam: Iam;
  readonly instances: Instances;
  readonly targets: Table<TargetRecord>;
  readonly routes: Table<RouteRecord>;
  readonly configuration: Table<RoutingSettings>;
}

/** What queries work on. */
export interface QueryState {
  readonly clock: Clock;
  readonly iam: Iam;
  readonly instances: Instances;
  readonly settings: Settings;
  readonly trail: AccountTrail;
}
