import { ServiceError } from '../base/errors.ts';
import { filledText, listOf, nothing, objectOf, optional, type Shape, text } from '../base/shape.ts';
import { atrackerUrl, type Endpoints } from '../endpoints/endpoints.ts';
import { type ToldError, word } from '../iam/answers.ts';
import { type RestDeps, restCall } from '../iam/rest.ts';

/** Where events can be sent. ibm-cloud-apis.md 5.1 */
interface RoutingTarget {
  readonly id: string;
  readonly name: string;
  /** `cloud_logs`, `cloud_object_storage`, … */
  readonly type: string;
  /** CRN of the Cloud Logs instance; undefined for targets of other types. */
  readonly logsCrn: string | undefined;
  /** RFC 3339. */
  readonly createdAt: string;
}

export interface RoutingRule {
  readonly targetIds: readonly string[];
  /** Regions, `global`, `*`. */
  readonly locations: readonly string[];
}

interface Route {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly RoutingRule[];
  /** RFC 3339. */
  readonly createdAt: string;
}

/** All that decides where events of an account go. */
export interface Routing {
  /** Oldest first. */
  readonly targets: readonly RoutingTarget[];
  /** Oldest first. */
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
  /** Sent once: a lost answer gives the outcome `unknown`. Names need not be unique. */
  createTarget(name: string, logsCrn: string, region: string): Promise<RoutingTarget>;
  /** The same. */
  createRoute(name: string, rules: readonly RoutingRule[]): Promise<Route>;
  /** Succeeds also when it is gone already. Refused while a route uses it. */
  removeTarget(id: string): Promise<void>;
  /** Succeeds also when it is gone already. */
  removeRoute(id: string): Promise<void>;
}

export interface EventRoutingDeps extends RestDeps {
  readonly endpoints: Endpoints;
  readonly region: string;
}

export function createEventRouting(deps: EventRoutingDeps): EventRouting {
  return {
    read: () => read(deps),
    createTarget: (name, logsCrn, region) => createTarget(name, logsCrn, region, deps),
    createRoute: (name, rules) => createRoute(name, rules, deps),
    removeTarget: (id) => remove('deleteTarget', `targets/${encodeURIComponent(id)}`, deps),
    removeRoute: (id) => remove('deleteRoute', `routes/${encodeURIComponent(id)}`, deps),
  };
}

const rawTarget = objectOf({
  id: filledText,
  name: text,
  target_type: text,
  cloudlogs_endpoint: optional(objectOf({ target_crn: optional(text) })),
  created_at: optional(text),
});
const targetShape: Shape<RoutingTarget> = (value, path) => {
  const { id, name, target_type, cloudlogs_endpoint, created_at } = rawTarget(value, path);
  const logsCrn = cloudlogs_endpoint?.target_crn;
  return { id, name, type: target_type, logsCrn, createdAt: created_at ?? '' };
};
const rawRoute = objectOf({
  id: filledText,
  name: text,
  rules: listOf(objectOf({ target_ids: optional(listOf(text)), locations: optional(listOf(text)) })),
  created_at: optional(text),
});
const routeShape: Shape<Route> = (value, path) => {
  const { id, name, rules, created_at } = rawRoute(value, path);
  return {
    id,
    name,
    rules: rules.map(({ target_ids, locations }) => ({
      targetIds: target_ids ?? [],
      locations: locations ?? [],
    })),
    createdAt: created_at ?? '',
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
  return {
    targets: (targets ?? []).toSorted(byAge),
    routes: (routes ?? []).toSorted(byAge),
    defaultTargets: default_targets ?? [],
  };
}

/** The same order whoever asks. */
function byAge(left: RoutingTarget | Route, right: RoutingTarget | Route): number {
  return Date.parse(left.createdAt) - Date.parse(right.createdAt) || (left.id < right.id ? -1 : 1);
}

function createTarget(name: string, logsCrn: string, region: string, deps: EventRoutingDeps) {
  const body = { name, target_type: 'cloud_logs', region, cloudlogs_endpoint: { target_crn: logsCrn } };
  const operation = 'createTarget';
  return call(
    { operation, method: 'POST', path: 'targets', shape: targetShape, body, repeatable: false },
    deps,
  );
}

function createRoute(name: string, rules: readonly RoutingRule[], deps: EventRoutingDeps) {
  const body = {
    name,
    rules: rules.map(({ targetIds, locations }) => ({ target_ids: targetIds, locations })),
  };
  const operation = 'createRoute';
  return call(
    { operation, method: 'POST', path: 'routes', shape: routeShape, body, repeatable: false },
    deps,
  );
}

async function remove(operation: string, path: string, deps: EventRoutingDeps): Promise<void> {
  try {
    await call({ operation, method: 'DELETE', path, shape: nothing, repeatable: true }, deps);
  } catch (error) {
    const gone = error instanceof ServiceError && error.failure.status === 404;
    if (!gone || error.failure.serviceCode === undefined) throw error;
  }
}

interface RoutingCall<T> {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
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
 * The rules that take the events of a location. Each route counts on its own: of its rules the first that names the
 * location, else one with `*`. What no route takes goes to the default targets. ibm-cloud-apis.md 5.1
 */
export function rulesFor({ routes }: Routing, location: string): RoutingRule[] {
  return routes.flatMap(({ rules }) => {
    const names = (place: string) => rules.find(({ locations }) => locations.includes(place));
    return names(location) ?? names('*') ?? [];
  });
}

/** The Cloud Logs instances (CRNs) that get the events of a location. */
export function logsOf(routing: Routing, location: string): string[] {
  const rules = rulesFor(routing, location);
  const ids = rules.length > 0 ? rules.flatMap(({ targetIds }) => targetIds) : routing.defaultTargets;
  return routing.targets.flatMap(({ id, logsCrn }) => (ids.includes(id) && logsCrn ? [logsCrn] : []));
}
