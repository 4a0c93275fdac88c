import { UserError } from '../../lib/base/errors.ts';
import { shellWord } from '../../lib/base/shell-word.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import { makeInstance } from '../../lib/resource-controller/make-instance.ts';
import type { ServiceName } from '../../lib/resource-controller/plans.ts';
import type { Instance } from '../../lib/resource-controller/resources.ts';
import { isDenied } from '../../lib/rights/denied.ts';
import type { Deps } from './deps.ts';
import type { WantedInstance } from './inputs.ts';
import { seesAll } from './sees-all.ts';
import type { Act, Known, Seen } from './step.ts';

/** An instance of a service that the environment needs. */
export interface InstanceSpec {
  /** `kms-instance`: the input that names it. */
  readonly input: string;
  /** `Key Protect`: as people call the service. */
  readonly title: string;
  /** The service of one that is made. */
  readonly service: ServiceName;
  /** Services whose instances will do, by their CRNs. */
  readonly accepts: readonly string[];
  readonly wanted: WantedInstance;
  readonly plan: string;
  /** Where it must lie: a region, or `global`. */
  readonly target: string;
  /** What later steps learn of it. */
  learn(instance: Pick<Instance, 'guid' | 'crn' | 'service' | 'region'>): Partial<Known>;
}

/** Looks for the instance by what is known of it. Only one that was named, by a name that none has, can be made. */
export async function lookForInstance(spec: InstanceSpec, known: Known, deps: Deps): Promise<Seen> {
  const { wanted } = spec;
  if (wanted.by === 'name') return lookByName(spec, known, deps);
  let found: Instance | undefined;
  try {
    found = await deps.resources.instance(wanted.text);
  } catch (error) {
    if (!isDenied(error)) throw error;
    return { kind: 'forbidden', name: wanted.text, fix: viewerOn(spec), learn: learnUnseen(spec) };
  }
  if (found) return judge(spec, found);
  const fix = `give the ${spec.input} of one that exists, or a name: only an instance that is given by name is made`;
  return { kind: 'gap', name: wanted.text, why: 'there is no such instance', fix };
}

/** The role that shows instances, as a cure. */
export function viewerOn({ title }: Pick<InstanceSpec, 'title'>): string {
  return `grant the owner of ibmcloud-api-key the platform role Viewer on ${title} (all instances)`;
}

async function lookByName(spec: InstanceSpec, known: Known, deps: Deps): Promise<Seen> {
  const { service, title, target, wanted } = spec;
  const name = wanted.text;
  const all = await deps.resources.instances(service, name);
  const here = all.filter(({ region }) => region === target);
  const oldest = here[0] ?? all[0];
  if (oldest) {
    if (here.length > 1)
      deps.log.warning(
        `${here.length} ${title} instances are called ${JSON.stringify(name)}: the oldest is used (${oldest.guid}), not ${here
          .slice(1)
          .map(({ guid }) => guid)
          .join(', ')}`,
      );
    return judge(spec, oldest);
  }
  if (!(await seesAll(service, known, deps))) return { kind: 'forbidden', name, fix: viewerOn(spec) };
  const fix = `run mode ensure as an administrator, or: ibmcloud resource service-instance-create ${shellWord(name)} ${service} ${spec.plan} ${target}`;
  return { kind: 'gap', name, fix, act: creation(spec, known, deps) };
}

function judge(spec: InstanceSpec, found: Instance): Seen {
  const { name, crn: id } = found;
  const contradiction = (why: string, fix: string): Seen => ({ kind: 'gap', name, id, why, fix });
  // By its name it was found among those of the service.
  if (spec.wanted.by !== 'name' && !spec.accepts.includes(found.service))
    return contradiction(
      `it is an instance of ${found.service}`,
      `give a ${spec.title} instance in ${spec.input}`,
    );
  if (found.region !== spec.target)
    return contradiction(
      `it lies in ${found.region}, not in ${spec.target}`,
      `give another ${spec.input}, or the region in which it lies`,
    );
  if (found.state === 'active') return { kind: 'found', name, id, learn: spec.learn(found) };
  if (/provisioning$/.test(found.state))
    return { kind: 'soon', name, id, fix: 'it is still being provisioned: run it again in some minutes' };
  return contradiction(`its state is ${found.state}`, 'have it restored or repaired, or give another one');
}

/** What a GUID or CRN alone tells: keys and buckets can be looked at even so. */
function learnUnseen({ wanted, service, target, learn }: InstanceSpec): Partial<Known> {
  if (wanted.by === 'crn') return learn({ ...wanted.crn, guid: wanted.crn.instanceId });
  return learn({ guid: wanted.text, crn: '', service, region: target });
}

function creation(spec: InstanceSpec, known: Known, deps: Deps): Act {
  const { service, target, title, plan, wanted } = spec;
  const name = wanted.text;
  return {
    verb: 'create',
    what: `the ${title} instance ${JSON.stringify(name)} (plan ${plan}) in ${target}`,
    needs: `grant the platform role Editor on ${title} and Viewer on the resource group`,
    async run() {
      const groupId = known.resourceGroupId;
      if (groupId === undefined) throw noGroup();
      const planId = await deps.resources.planId(service, plan);
      if (planId === undefined) throw noPlan(spec);
      const wantedInstance = { service, name, target, groupId, planId, by: known.caller.iamId };
      await makeInstance(deps.resources, wantedInstance, { patience: patienceOf(deps), log: deps.log });
    },
  };
}

function noGroup(): UserError {
  return new UserError({
    code: 'E_RESOURCE_GROUP',
    what: 'no resource group is known to make the instance in',
    why: 'an instance lies in a resource group, and that was not found',
    fix: 'see what resource-group says',
  });
}

function noPlan({ title, plan, input }: InstanceSpec): UserError {
  return new UserError({
    code: 'E_PLAN',
    what: `${title} has no plan ${JSON.stringify(plan)}`,
    why: 'the name is misspelt, or the plan is not sold to this account',
    fix: `correct ${input.replace(/-instance$/, '-plan')}: the catalog lists the plans`,
  });
}
