import { type App, asText, type Ctx } from '../core/app.ts';
import { formatCrn } from '../core/crn.ts';
import { type Answered, requestFacts, tell, watch } from '../core/events.ts';
import type { Caller, Trail } from '../ports.ts';
import type { RoutingState } from './model.ts';
import { routingSettings } from './routing.ts';

/** The actions of Event Routing's own page on IAM, which are those of its events; `validate` has none. */
const ACTIONS: Readonly<Record<string, string>> = {
  'atracker.CreateTarget': 'target.create',
  'atracker.ListTargets': 'target.list',
  'atracker.GetTarget': 'target.read',
  'atracker.ReplaceTarget': 'target.update',
  'atracker.DeleteTarget': 'target.delete',
  'atracker.CreateRoute': 'route.create',
  'atracker.ListRoutes': 'route.list',
  'atracker.GetRoute': 'route.read',
  'atracker.ReplaceRoute': 'route.update',
  'atracker.DeleteRoute': 'route.delete',
  'atracker.GetSettings': 'setting.get',
  'atracker.PutSettings': 'setting.update',
};

/** What the path named, before the call. */
interface Seen {
  readonly caller: Caller | undefined;
  readonly named: { readonly crn: string; readonly name: string } | undefined;
}

/** Tells what becomes of targets, routes and settings. */
export function tellRouting(app: App, state: RoutingState, trail: Trail): void {
  watch(
    app,
    /^\/api\/v2\/(?:targets|routes|settings)/,
    async (c): Promise<Seen> => {
      const id = c.req.path.split('/')[4] ?? '';
      const caller = await state.iam.callerFromBearer(c.req.header('authorization'));
      return { caller, named: state.targets.get(id) ?? state.routes.get(id) };
    },
    (c, seen, answered) => sayCall(c, state, trail, seen, answered),
  );
}

function sayCall(c: Ctx, state: RoutingState, trail: Trail, seen: Seen, answered: Answered): void {
  const action = Object.hasOwn(ACTIONS, answered.operation) ? ACTIONS[answered.operation] : undefined;
  if (action === undefined) return;
  const [noun = '', verb = ''] = action.split('.');
  const region = routingSettings(state).metadataRegionPrimary;
  const service = formatCrn({ service: 'atracker', region, account: state.account.id });
  tell(trail, {
    ...requestFacts(c, answered.failure),
    action: `atracker.${action}`,
    status: answered.status,
    initiator: seen.caller,
    credential: 'token',
    location: region,
    logSourceCrn: service,
    target: {
      id: seen.named?.crn ?? asText(answered.body['crn']) ?? service,
      name: seen.named?.name ?? asText(answered.body['name']) ?? '',
      typeURI: `atracker/${noun}`,
    },
    message: `Activity Tracker Event Routing: ${verb} ${noun}`,
    dataEvent: false,
  });
}
