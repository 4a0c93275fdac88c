import type { ServiceError } from '../base/errors.ts';
import { filledText, listOf, objectOf, optional, type Shape, text } from '../base/shape.ts';
import { atrackerUrl, type Endpoints } from '../endpoints/endpoints.ts';
import { type ToldError, word } from '../iam/answers.ts';
import { type RestDeps, restCall } from '../iam/rest.ts';

/** Where events can be sent. ibm-cloud-apis.md 5.1 */
export interface RoutingTarget {
  readonly id: string;
  readonly name: string;
  /** `cloud_logs`, `cloud_object_storage`, … */
  readonly type: string;
  /** CRN of the Cloud Logs instance; undefined for targets of other types. */
  readonly logsCrn: string | undefined;
}

interface RoutingRule {
  readonly targetIds: readonly string[];
  /** Regions, `global`, `*`. */
  readonly locations: readonly string[];
}

export interface Route {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly RoutingRule[];
}

/** All that decides where events of an account go. */
export interface Routing {
  readonly targets: readonly RoutingTarget[];
  readonly routes: readonly Route[];
  /** Ids of targets for what no rule takes. */
  readonly defaultTargets: readonly string[];
}

/**
 * Activity Tracker Event Routing, whose targets and routes are the account's, whichever region is asked. All calls throw
 * ServiceError (`event-routing`). IBM's platform SDK has no client for it any more.
 */
export interface EventRouting {
  read(): Promise<Routing>;
  /** Sent once: a lost answer gives the outcome `unknown`. Names are unique. */
  createTarget(name: string, logsCrn: string, region: string): Promise<RoutingTarget>;
  createRoute(name: string, rule: RoutingRule): Promise<Route>;
}

export interface EventRoutingDeps extends RestDeps {
  readonly endpoints: Endpoints;
  readonly region: string;
}

export function createEventRouting(deps: EventRoutingDeps): EventRouting {
  return {
    read: () => read(deps),
    createTarget: (name, logsCrn, region) => createTarget(name, logsCrn, region, deps),
    createRoute: (name, rule) => createRoute(name, rule, deps),
  };
}

const rawTarget = objectOf({
  id: filledText,
  name: text,
  target_type: text,
  cloudlogs_endpoint: optional(objectOf({ target_crn: optional(text) })),
});
const targetShape: Shape<RoutingTarget> = (value, path) => {
  const { id, name, target_type, cloudlogs_endpoint } = rawTarget(value, path);
  return { id, name, type: target_type, logsCrn: cloudlogs_endpoint?.target_crn };
};
const rawRoute = objectOf({
  id: filledText,
  name: text,
  rules: listOf(objectOf({ target_ids: optional(listOf(text)), locations: optional(listOf(text)) })),
});
const routeShape: Shape<Route> = (value, path) => {
  const { id, name, rules } = rawRoute(value, path);
  return {
    id,
    name,
    rules: rules.map(({ target_ids, locations }) => ({
      targetIds: target_ids ?? [],
      locations: locations ?? [],
    })),
  };
};
const targetsShape = objectOf({ targets: optional(listOf(targetShape)) });
const routesShape = objectOf({ routes: optional(listOf(routeShape)) });
const settingsShape = objectOf({ default_targets: optional(listOf(text)) });

async function read(deps: EventRoutingDeps): Promise<Routing> {
  const get = <T>(operation: string, path: string, shape: Shape<T>) =>
    call({ operation, method: 'GET', path, shape, repeatable: true }, deps);
  const { targets } = await get('listTargets', 'targets', targetsShape);
  const { routes } = await get('listRoutes', 'routes', routesShape);
  const { default_targets } = await get('getSettings', 'settings', settingsShape);
  return { targets: targets ?? [], routes: routes ?? [], defaultTargets: default_targets ?? [] };
}

function createTarget(name: string, logsCrn: string, region: string, deps: EventRoutingDeps) {
  const body = { name, target_type: 'cloud_logs', region, cloudlogs_endpoint: { target_crn: logsCrn } };
  const operation = 'createTarget';
  return call(
    { operation, method: 'POST', path: 'targets', shape: targetShape, body, repeatable: false },
    deps,
  );
}

function createRoute(name: string, { targetIds, locations }: RoutingRule, deps: EventRoutingDeps) {
  const body = { name, rules: [{ target_ids: targetIds, locations }] };
  const operation = 'createRoute';
  return call(
    { operation, method: 'POST', path: 'routes', shape: routeShape, body, repeatable: false },
    deps,
  );
}

interface RoutingCall<T> {
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly shape: Shape<T>;
  readonly body?: unknown;
  readonly repeatable: boolean;
}

function call<T>({ path, ...one }: RoutingCall<T>, deps: EventRoutingDeps): Promise<T> {
  const url = `${atrackerUrl(deps.endpoints, deps.region)}/api/v2/${path}`;
  return restCall({ ...one, service: 'event-routing', url, read: readError }, deps);
}

/** The shape of Cloud Logs' errors. ibm-cloud-apis.md 5.2 */
function readError(body: unknown): ToldError {
  const { errors } = (typeof body === 'object' && body !== null ? body : {}) as { errors?: unknown };
  const first = (Array.isArray(errors) ? errors[0] : undefined) as Record<string, unknown> | undefined;
  const message = first?.['message'];
  return { code: word(first?.['code']), text: typeof message === 'string' ? message : undefined };
}

/**
 * The Cloud Logs targets that get the events of a location. Each route counts on its own: of its rules the first that
 * names the location, else one with `*`; what no route takes goes to the default targets. ibm-cloud-apis.md 5.1
 */
export function logsTargetsOf(
  { targets, routes, defaultTargets }: Routing,
  location: string,
): RoutingTarget[] {
  const matched = routes.flatMap(({ rules }) => {
    const names = (place: string) => rules.find(({ locations }) => locations.includes(place));
    return names(location) ?? names('*') ?? [];
  });
  const ids = matched.length > 0 ? matched.flatMap(({ targetIds }) => targetIds) : defaultTargets;
  return targets.filter(({ id, logsCrn }) => ids.includes(id) && logsCrn !== undefined);
}

/** Whether Event Routing refused a name that exists. */
export const isTaken = ({ failure }: ServiceError): boolean => failure.status === 409;
