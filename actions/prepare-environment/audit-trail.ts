import { UserError } from '../../lib/base/errors.ts';
import { type Routing, type RoutingRule, rulesFor } from '../../lib/event-routing/event-routing.ts';
import { type Made, makeOnce } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';
import type { Act } from './step.ts';

const ROUTING_NEEDS =
  'grant the owner of ibmcloud-api-key the platform role Editor on Activity Tracker Event Routing';

/** The target that stands for a Cloud Logs instance. */
export function targetAct(logsCrn: string, region: string, deps: Deps): Act {
  const what = `the Event Routing target of the Cloud Logs instance ${logsCrn}`;
  const all = async () => (await deps.routing.read()).targets.filter((one) => one.logsCrn === logsCrn);
  return {
    verb: 'create',
    what,
    needs: ROUTING_NEEDS,
    async run() {
      const name = `encrypted-images-${logsCrn.split(':')[7]?.slice(0, 8)}`;
      const act = () => deps.routing.createTarget(name, logsCrn, region);
      const made = await make(what, act, async () => (await all())[0], deps);
      await yieldToOldest(what, made.id, await all(), (id) => deps.routing.removeTarget(id), deps);
    },
  };
}

/** A route that brings events of some locations to a target. Where none took them, default targets keep getting them. */
export function routeAct(targetId: string, locations: readonly string[], routing: Routing, deps: Deps): Act {
  const name = `encrypted-images-${locations.join('-')}`;
  const what = `the Event Routing route of ${locations.join(' and ')}`;
  const rules: RoutingRule[] = locations.map((location) => ({
    targetIds: [
      targetId,
      ...(rulesFor(routing, location).length > 0
        ? []
        : routing.defaultTargets.filter((id) => id !== targetId)),
    ],
    locations: [location],
  }));
  // Others of that name may bring other events, or bring them elsewhere.
  const all = async () =>
    (await deps.routing.read()).routes.filter(
      (one) =>
        one.name === name &&
        locations.every((location) =>
          one.rules.some((rule) => rule.locations.includes(location) && rule.targetIds.includes(targetId)),
        ),
    );
  return {
    verb: 'create',
    what,
    needs: ROUTING_NEEDS,
    async run() {
      const act = () => deps.routing.createRoute(name, rules);
      const made = await make(what, act, async () => (await all())[0], deps);
      await yieldToOldest(what, made.id, await all(), (id) => deps.routing.removeRoute(id), deps);
    },
  };
}

/** All that happens to the bucket and in it. */
export function trackingAct(bucket: string, deps: Deps): Act {
  return {
    verb: 'change',
    what: `the bucket ${bucket}: its events, those of objects too, go to the trail`,
    needs: 'grant the owner of ibmcloud-api-key the service role Manager on the bucket',
    run: () => deps.buckets.trackAll(bucket),
  };
}

/** Sends once, and looks up what a lost answer has made; there was none before. */
async function make<T>(
  what: string,
  act: () => Promise<T>,
  look: () => Promise<T | undefined>,
  deps: Deps,
): Promise<T> {
  const making = { what, act, look, claim: nothing, refusedBefore: () => true, settle: nothing };
  const made: Made<T> = await makeOnce(making, patienceOf(deps));
  if (made.kind === 'made') return made.value;
  if (made.kind === 'nothing') throw made.error;
  throw new UserError({
    code: 'E_ROUTING_UNKNOWN',
    what: `what became of ${what} is not known`,
    why: 'the answer of Event Routing was lost, and it does not show yet',
    fix: 'run it again in some minutes: it looks for it before it makes one',
    cause: made.error,
  });
}

const nothing = async (): Promise<void> => undefined;

/** Another run may have made one at the same moment: the oldest stays, and each run removes its own younger one. */
async function yieldToOldest(
  what: string,
  own: string,
  all: readonly { readonly id: string }[],
  remove: (id: string) => Promise<void>,
  { log }: Deps,
): Promise<void> {
  const [oldest] = all;
  if (!oldest || oldest.id === own || !all.some(({ id }) => id === own)) return;
  log.notice(
    `another run made ${what} at the same time: that one (${oldest.id}) stays, this run's own (${own}) is removed`,
  );
  await remove(own);
}
