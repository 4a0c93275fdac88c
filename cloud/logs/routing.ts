import { randomUUID } from 'node:crypto';
import { formatCrn } from '../core/crn.ts';
import type { RouteRecord, RoutingSettings, RoutingState, TargetRecord } from './model.ts';

const DEFAULT_SETTINGS: RoutingSettings = {
  defaultTargets: [],
  permittedTargetRegions: [],
  metadataRegionPrimary: 'us-south',
  metadataRegionBackup: '',
  privateApiEndpointOnly: false,
};

export function routingSettings(state: RoutingState): RoutingSettings {
  return state.configuration.get('settings') ?? DEFAULT_SETTINGS;
}

/**
 * The Cloud Logs instances (GUIDs, each once) that get an event of this location now. Routes count on their own; in each,
 * the first rule that names the location, else the one with `*`. What no rule takes goes to the default targets
 * (ibm-cloud-apis.md 5.1; the order of `*` is from the documentation of the command line).
 */
export function destinationsOf(state: RoutingState, location: string): readonly string[] {
  const matched = state.routes.all().flatMap((route) => {
    const rule =
      route.rules.find(({ locations }) => locations.includes(location)) ??
      route.rules.find(({ locations }) => locations.includes('*'));
    return rule ? [rule] : [];
  });
  const wanted =
    matched.length > 0
      ? matched.flatMap(({ targetIds }) => targetIds)
      : routingSettings(state).defaultTargets;
  const found = wanted.flatMap((id) => {
    const target = state.targets.get(id);
    return target && writeProblem(state, target) === '' ? logsGuid(state, target) : [];
  });
  return [...new Set(found)];
}

function logsGuid(state: RoutingState, { targetType, endpoint }: TargetRecord): string[] {
  const instance = targetType === 'cloud_logs' ? state.instances.find(endpoint.target_crn) : undefined;
  return instance ? [instance.guid] : [];
}

/** Why nothing can be written to a target now; empty when it can. Only Cloud Logs is looked at. */
export function writeProblem(state: RoutingState, { targetType, endpoint }: TargetRecord): string {
  if (targetType !== 'cloud_logs') return '';
  const instance = state.instances.find(endpoint.target_crn);
  if (instance?.serviceName !== 'logs' || !instance.active) return 'The target instance is not there.';
  const target = { serviceName: 'logs', serviceInstance: instance.guid };
  if (!state.iam.hasAuthorization('atracker', ['Sender'], target))
    return 'The service has no authorization to send to the target instance.';
  return '';
}

export type TargetDraft = Pick<TargetRecord, 'name' | 'targetType' | 'region' | 'endpoint'>;

export function addTarget(state: RoutingState, draft: TargetDraft): TargetRecord {
  const id = randomUUID();
  const now = state.clock.now();
  const crn = routingCrn(state, draft.region, 'target', id);
  const record = { ...draft, id, crn, createdAt: now, updatedAt: now };
  state.targets.put(id, record);
  return record;
}

export type RouteDraft = Pick<RouteRecord, 'name' | 'rules'>;

export function addRoute(state: RoutingState, draft: RouteDraft): RouteRecord {
  const id = randomUUID();
  const now = state.clock.now();
  const crn = routingCrn(state, 'global', 'route', id);
  const record = { ...draft, id, crn, version: 0, createdAt: now, updatedAt: now };
  state.routes.put(id, record);
  return record;
}

/** Event Routing has no instances of its own, so its CRNs name none. [inferred] */
function routingCrn(state: RoutingState, region: string, resourceType: string, resource: string): string {
  return formatCrn({ service: 'atracker', region, account: state.account.id, resourceType, resource });
}
