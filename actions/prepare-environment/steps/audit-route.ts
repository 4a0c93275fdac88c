import { parseInstanceCrn } from '../../../lib/base/crn.ts';
import { shellWord } from '../../../lib/base/shell-word.ts';
import { logsOf, type Routing } from '../../../lib/event-routing/event-routing.ts';
import { authorizationCommand } from '../../../lib/rights/commands.ts';
import { routeAct, targetAct, trackingAct } from '../audit-trail.ts';
import type { Deps } from '../deps.ts';
import { type Grant, lookForGrants } from '../grants.ts';
import type { EnvironmentInputs } from '../inputs.ts';
import type { Act, Gap, Known, Seen, Step } from '../step.ts';

/**
 * The way of the account's events to Cloud Logs: those of the region, and `global` ones (IAM, instances, buckets), which
 * arrive nowhere without a route. With `audit: ensure` the bucket tells of its objects too. ibm-cloud-apis.md 5.1, 5.4
 */
export const auditRoute: Step = {
  name: 'audit-route',
  title,
  needs:
    'grant the owner of ibmcloud-api-key the platform role Viewer on Activity Tracker Event Routing (and Reader on the bucket)',
  async look(inputs, known, deps) {
    if (inputs.audit === 'off') return { kind: 'off', name: title(inputs) };
    const routing = await deps.routing.read();
    const locations = [inputs.region, 'global'];
    const wanted = inputs.logsInstance?.crn ?? (await onlyLogs(inputs, deps));
    const reached = locations.map((location) => logsOf(routing, location));
    const common = (reached[0] ?? []).filter((crn) => reached.every((crns) => crns.includes(crn)));
    const logsCrn = common.find((crn) => inputs.logsInstance === undefined || crn === wanted) ?? wanted;
    if (logsCrn === undefined) return unrouted(undefined, inputs, deps, routing, locations);
    const authorized = await lookForSender(logsCrn, inputs, known, deps);
    if (authorized && authorized.kind !== 'found') return asked(authorized, inputs);
    const lacking = locations.filter((_location, index) => !reached[index]?.includes(logsCrn));
    if (lacking.length > 0) return unrouted(logsCrn, inputs, deps, routing, lacking);
    return (await untracked(inputs, known, deps)) ?? { kind: 'found', name: title(inputs), id: logsCrn };
  },
};

function title({ region, logsInstance }: EnvironmentInputs): string {
  return `events of ${region} and global → ${logsInstance ? `Cloud Logs ${logsInstance.instanceId}` : 'Cloud Logs'}`;
}

/** Only where the trail is to be ensured anything of it is made. */
function asked(seen: Seen, { audit }: EnvironmentInputs): Seen {
  if (seen.kind !== 'gap' || audit === 'ensure') return seen;
  const { act: _, ...gap } = seen;
  return gap;
}

/** Where one is to be reached and none was named: the account's, if it has just one. */
async function onlyLogs({ audit }: EnvironmentInputs, { resources }: Deps): Promise<string | undefined> {
  if (audit !== 'ensure') return undefined;
  const [first, ...others] = await resources.logsInstances();
  return others.length > 0 ? undefined : first?.crn;
}

function unrouted(
  crn: string | undefined,
  inputs: EnvironmentInputs,
  deps: Deps,
  routing: Routing,
  locations: readonly string[],
): Seen {
  const { region } = inputs;
  const target = routing.targets.find((one) => one.logsCrn !== undefined && one.logsCrn === crn);
  const missing: Gap = {
    kind: 'gap',
    name: title(inputs),
    fix: `no route brings events of ${locations.join(' and ')} there: run mode ensure with audit: ensure and logs-instance, or: ${routeCommands(crn, inputs.region, target?.id, locations)}`,
  };
  if (crn === undefined) return missing;
  const act: Act = target ? routeAct(target.id, locations, routing, deps) : targetAct(crn, region, deps);
  return asked({ ...missing, act }, inputs);
}

/** A target that is not there yet gets its id only when it is made. */
function routeCommands(
  crn: string | undefined,
  region: string,
  targetId: string | undefined,
  locations: readonly string[],
): string {
  const rules = JSON.stringify([{ locations, target_ids: [targetId ?? 'TARGET_ID'] }]);
  const route = `ibmcloud atracker route create --name encrypted-images --rules ${shellWord(rules)}`;
  if (targetId !== undefined) return route;
  const logs = crn ?? 'CRN_OF_CLOUD_LOGS';
  return `ibmcloud atracker target create --name encrypted-images --type cloud_logs --target-crn ${logs} --region ${region}, then with the TARGET_ID that it shows: ${route}`;
}

/** The authorization of Event Routing to write there; undefined when it is another account's business. */
async function lookForSender(
  logsCrn: string,
  inputs: EnvironmentInputs,
  known: Known,
  deps: Deps,
): Promise<Seen | undefined> {
  const { accountId } = known;
  const logs = parseInstanceCrn(logsCrn);
  if (!logs || logs.accountId !== accountId) {
    deps.log.info(`the authorization for ${logsCrn} lies in another account and is not looked at`);
    return undefined;
  }
  const { instanceId: serviceInstance, region } = logs;
  const grant: Grant = {
    name: `Sender for atracker on Cloud Logs ${serviceInstance}`,
    command: authorizationCommand('atracker', 'logs', 'Sender', serviceInstance),
    need: {
      subject: { accountId, serviceName: 'atracker' },
      role: 'Sender',
      resource: { accountId, serviceName: 'logs', serviceInstance },
      besides: { region },
    },
  };
  const mode = inputs.audit === 'ensure' ? inputs.mode : 'check';
  return lookForGrants(title(inputs), [grant], { mode }, known, deps);
}

async function untracked(
  inputs: EnvironmentInputs,
  { bucket }: Known,
  deps: Deps,
): Promise<Seen | undefined> {
  if (inputs.audit !== 'ensure' || bucket === undefined) return undefined;
  const tracking = (await deps.buckets.configuration(bucket))?.activityTracking;
  if (tracking?.readDataEvents && tracking.writeDataEvents && tracking.managementEvents) return undefined;
  return {
    kind: 'gap',
    name: title(inputs),
    fix: `the bucket ${bucket} does not tell of all its events: IBM Cloud console › Resource list › Object Storage › ${bucket} › Configuration › Activity tracking: management, read data and write data events`,
    act: trackingAct(bucket, deps),
  };
}
