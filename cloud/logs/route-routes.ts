import {
  type App,
  asText,
  type Ctx,
  empty,
  isObject,
  type JsonObject,
  json,
  param,
  route,
} from '../core/app.ts';
import { badRequest, eventError } from './errors.ts';
import type { RouteRecord, RouteRule, RoutingSettings, RoutingState } from './model.ts';
import { addRoute, routingSettings } from './routing.ts';
import { demandRoutingRole, refuseEnterprise, routingBody, routingName, textList } from './routing-access.ts';

/** Limits of Event Routing's page on routes. */
const LIMITS = { routes: 10, rules: 30, locations: 8, targets: 3, defaultTargets: 2 };

/** Routes and settings of Event Routing: the paths, shapes and statuses of IBM's SDK for Go, `atrackerv2`. */
export function addRouteRoutes(app: App, state: RoutingState): void {
  const all = '/api/v2/routes';
  route(app, 'POST', all, 'atracker.CreateRoute', (c) => create(c, state));
  route(app, 'GET', all, 'atracker.ListRoutes', async (c) => {
    await demandRoutingRole(c, state, 'read');
    return json({ routes: state.routes.all().map(routeResource) });
  });
  route(app, 'GET', `${all}/:id`, 'atracker.GetRoute', async (c) => {
    await demandRoutingRole(c, state, 'read');
    return json(routeResource(demandRoute(c, state)));
  });
  route(app, 'PUT', `${all}/:id`, 'atracker.ReplaceRoute', (c) => replace(c, state));
  route(app, 'DELETE', `${all}/:id`, 'atracker.DeleteRoute', async (c) => {
    await demandRoutingRole(c, state, 'change');
    state.routes.delete(demandRoute(c, state).id);
    return empty();
  });
  route(app, 'GET', '/api/v2/settings', 'atracker.GetSettings', async (c) => {
    await demandRoutingRole(c, state, 'read');
    return json(settingsResource(routingSettings(state)));
  });
  route(app, 'PUT', '/api/v2/settings', 'atracker.PutSettings', (c) => putSettings(c, state));
}

async function create(c: Ctx, state: RoutingState): Promise<Response> {
  await demandRoutingRole(c, state, 'change');
  const body = await routingBody(c);
  refuseEnterprise(body['managed_by']);
  const draft = { name: routingName(body['name']), rules: rulesOf(body['rules'], state) };
  if (state.routes.all().length >= LIMITS.routes)
    throw badRequest(`An account has at most ${LIMITS.routes} routes.`);
  return json(routeResource(addRoute(state, draft)), 201);
}

async function replace(c: Ctx, state: RoutingState): Promise<Response> {
  await demandRoutingRole(c, state, 'change');
  const known = demandRoute(c, state);
  const body = await routingBody(c);
  refuseEnterprise(body['managed_by']);
  const changed = {
    ...known,
    name: routingName(body['name']),
    rules: rulesOf(body['rules'], state),
    version: known.version + 1,
    updatedAt: state.clock.now(),
  };
  state.routes.put(known.id, changed);
  return json(routeResource(changed));
}

function demandRoute(c: Ctx, state: RoutingState): RouteRecord {
  const found = state.routes.get(param(c, 'id'));
  if (!found) throw eventError(404, 'not_found', 'There is no such route.');
  return found;
}

function rulesOf(value: unknown, state: RoutingState): RouteRule[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > LIMITS.rules)
    throw badRequest(`A route has 1 to ${LIMITS.rules} rules.`);
  return value.map((rule: unknown) => {
    if (!isObject(rule)) throw badRequest('A rule must be an object.');
    const locations = textList(rule['locations'], 'locations');
    const targetIds = textList(rule['target_ids'], 'target_ids');
    if (locations.length === 0 || locations.length > LIMITS.locations)
      throw badRequest(`A rule has 1 to ${LIMITS.locations} locations.`);
    demandTargets(targetIds, LIMITS.targets, state);
    return { targetIds, locations };
  });
}

function demandTargets(ids: readonly string[], limit: number, state: RoutingState): void {
  if (ids.length > limit) throw badRequest(`At most ${limit} targets are allowed here.`);
  if (!ids.every((id) => state.targets.get(id)))
    throw badRequest('There is no target with one of these ids.');
}

async function putSettings(c: Ctx, state: RoutingState): Promise<Response> {
  await demandRoutingRole(c, state, 'changeSettings');
  const body = await routingBody(c);
  const primary = asText(body['metadata_region_primary']);
  const isPrivate = body['private_api_endpoint_only'];
  if (!primary || typeof isPrivate !== 'boolean')
    throw badRequest('The fields metadata_region_primary and private_api_endpoint_only are required.');
  const settings: RoutingSettings = {
    defaultTargets: textList(body['default_targets'] ?? [], 'default_targets'),
    permittedTargetRegions: textList(body['permitted_target_regions'] ?? [], 'permitted_target_regions'),
    metadataRegionPrimary: primary,
    metadataRegionBackup: asText(body['metadata_region_backup']) ?? '',
    privateApiEndpointOnly: isPrivate,
  };
  demandTargets(settings.defaultTargets, LIMITS.defaultTargets, state);
  state.configuration.put('settings', settings);
  return json(settingsResource(settings), 201);
}

function routeResource({ id, name, crn, version, rules, createdAt, updatedAt }: RouteRecord): JsonObject {
  return {
    id,
    name,
    crn,
    version,
    rules: rules.map(({ targetIds, locations }) => ({ target_ids: targetIds, locations })),
    created_at: new Date(createdAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
    api_version: 2,
    managed_by: 'account',
  };
}

function settingsResource(settings: RoutingSettings): JsonObject {
  const { metadataRegionBackup: backup } = settings;
  return {
    default_targets: settings.defaultTargets,
    permitted_target_regions: settings.permittedTargetRegions,
    metadata_region_primary: settings.metadataRegionPrimary,
    ...(backup === '' ? {} : { metadata_region_backup: backup }),
    private_api_endpoint_only: settings.privateApiEndpointOnly,
    api_version: 2,
  };
}
