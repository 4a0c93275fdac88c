import {
  type App,
  asText,
  type Ctx,
  empty,
  isObject,
  type JsonObject,
  json,
  param,
  query,
  route,
} from '../core/app.ts';
import { parseCrn } from '../core/crn.ts';
import { badRequest, eventError } from './errors.ts';
import { type RoutingState, TARGET_TYPES, type TargetRecord, type TargetType } from './model.ts';
import { addTarget, routingSettings, writeProblem } from './routing.ts';
import { demandRoutingRole, refuseEnterprise, routingBody, routingName } from './routing-access.ts';

const TARGETS_PER_ACCOUNT = 16;

/** What each type of target is described by, the service of its CRN, and what it needs besides. */
const ENDPOINTS: Readonly<Record<TargetType, { field: string; service: string; needs: readonly string[] }>> =
  {
    cloud_logs: { field: 'cloudlogs_endpoint', service: 'logs', needs: [] },
    cloud_object_storage: {
      field: 'cos_endpoint',
      service: 'cloud-object-storage',
      needs: ['endpoint', 'bucket'],
    },
    event_streams: { field: 'eventstreams_endpoint', service: 'messagehub', needs: ['brokers', 'topic'] },
    app_config: { field: 'appconfig_endpoint', service: 'apprapp', needs: [] },
  };

/** Targets of Event Routing: the paths, shapes and statuses of IBM's SDK for Go, `atrackerv2`. */
export function addTargetRoutes(app: App, state: RoutingState): void {
  const all = '/api/v2/targets';
  route(app, 'POST', all, 'atracker.CreateTarget', (c) => create(c, state));
  route(app, 'GET', all, 'atracker.ListTargets', (c) => list(c, state));
  route(app, 'GET', `${all}/:id`, 'atracker.GetTarget', async (c) => {
    await demandRoutingRole(c, state, 'read');
    return json(targetResource(state, demandTarget(c, state)));
  });
  route(app, 'PUT', `${all}/:id`, 'atracker.ReplaceTarget', (c) => replace(c, state));
  route(app, 'DELETE', `${all}/:id`, 'atracker.DeleteTarget', (c) => remove(c, state));
  route(app, 'POST', `${all}/:id/validate`, 'atracker.ValidateTarget', async (c) => {
    await demandRoutingRole(c, state, 'change');
    return json(targetResource(state, demandTarget(c, state)));
  });
}

async function create(c: Ctx, state: RoutingState): Promise<Response> {
  await demandRoutingRole(c, state, 'change');
  const body = await routingBody(c);
  refuseEnterprise(body['managed_by']);
  const targetType = TARGET_TYPES.find((type) => type === body['target_type']);
  if (!targetType) throw badRequest(`The target_type must be one of ${TARGET_TYPES.join(', ')}.`);
  const name = routingName(body['name']);
  const endpoint = endpointOf(body, targetType);
  const region = asText(body['region']) ?? regionOfHost(c) ?? routingSettings(state).metadataRegionPrimary;
  const permitted = routingSettings(state).permittedTargetRegions;
  if (permitted.length > 0 && !permitted.includes(region))
    throw badRequest('The settings do not permit targets in this region.');
  if (state.targets.all().length >= TARGETS_PER_ACCOUNT)
    throw badRequest(`An account has at most ${TARGETS_PER_ACCOUNT} targets.`);
  return json(targetResource(state, addTarget(state, { name, targetType, region, endpoint })), 201);
}

async function list(c: Ctx, state: RoutingState): Promise<Response> {
  await demandRoutingRole(c, state, 'read');
  const region = query(c, 'region');
  const found = state.targets.all().filter((target) => region === undefined || target.region === region);
  return json({ targets: found.map((target) => targetResource(state, target)) });
}

async function replace(c: Ctx, state: RoutingState): Promise<Response> {
  await demandRoutingRole(c, state, 'change');
  const target = demandTarget(c, state);
  const body = await routingBody(c);
  const { field } = ENDPOINTS[target.targetType];
  const changed = {
    ...target,
    name: body['name'] === undefined ? target.name : routingName(body['name']),
    endpoint: body[field] === undefined ? target.endpoint : endpointOf(body, target.targetType),
    updatedAt: state.clock.now(),
  };
  state.targets.put(target.id, changed);
  return json(targetResource(state, changed));
}

async function remove(c: Ctx, state: RoutingState): Promise<Response> {
  await demandRoutingRole(c, state, 'change');
  const { id } = demandTarget(c, state);
  const inRoute = state.routes.all().some(({ rules }) => rules.some((rule) => rule.targetIds.includes(id)));
  if (inRoute || routingSettings(state).defaultTargets.includes(id))
    throw badRequest('The target is used by a route, or is a default target.');
  state.targets.delete(id);
  return empty();
}

function demandTarget(c: Ctx, state: RoutingState): TargetRecord {
  const target = state.targets.get(param(c, 'id'));
  if (!target) throw eventError(404, 'not_found', 'There is no such target.');
  return target;
}

/** The endpoint of the target's type, without its API key. */
function endpointOf(body: JsonObject, type: TargetType): TargetRecord['endpoint'] {
  const { field, service, needs } = ENDPOINTS[type];
  const endpoint = body[field];
  if (!isObject(endpoint)) throw badRequest(`A target of the type ${type} needs ${field}.`);
  const crn = asText(endpoint['target_crn']) ?? '';
  if (parseCrn(crn)?.service !== service)
    throw badRequest(`The target_crn of ${field} must be the CRN of an instance of ${service}.`);
  for (const name of needs) {
    const value = endpoint[name];
    const given = name === 'brokers' ? Array.isArray(value) && value.length > 0 : asText(value);
    if (!given) throw badRequest(`The field ${name} of ${field} is missing.`);
  }
  const { api_key: apiKey, ...rest } = endpoint;
  const shown = type === 'event_streams' && apiKey !== undefined ? { api_key: 'REDACTED' } : {};
  const byService =
    needs.length > 0 ? { service_to_service_enabled: endpoint['service_to_service_enabled'] === true } : {};
  return { ...rest, ...shown, ...byService, target_crn: crn };
}

/** `us-south` of `us-south.atracker.cloud.ibm.com` and `private.us-south.…`. */
function regionOfHost(c: Ctx): string | undefined {
  return /^(?:private\.)?([a-z-]+)\.atracker\.cloud\.ibm\.com/.exec(c.req.header('host') ?? '')?.[1];
}

function targetResource(state: RoutingState, target: TargetRecord): JsonObject {
  const problem = writeProblem(state, target);
  const failed = {
    status: 'failed',
    last_failure: new Date(state.clock.now()).toISOString(),
    reason_for_last_failure: problem,
  };
  return {
    id: target.id,
    name: target.name,
    crn: target.crn,
    target_type: target.targetType,
    region: target.region,
    [ENDPOINTS[target.targetType].field]: target.endpoint,
    write_status: problem === '' ? { status: 'success' } : failed,
    created_at: new Date(target.createdAt).toISOString(),
    updated_at: new Date(target.updatedAt).toISOString(),
    api_version: 2,
    managed_by: 'account',
  };
}
