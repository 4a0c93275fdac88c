import { type App, type Ctx, type JsonObject, query } from '../core/app.ts';
import { formatCrn, parseCrn } from '../core/crn.ts';
import { type Answered, requestFacts, sentBody, type Told, tell, watch } from '../core/events.ts';
import type { Caller, Trail } from '../ports.ts';
import { planById } from './catalog.ts';
import type { InstanceRecord } from './instances.ts';
import { keysOfInstance } from './resource-keys.ts';
import type { RcState, ResourceKeyRecord } from './state.ts';

interface Rule {
  readonly noun: 'instance' | 'key';
  readonly verb: string;
  /** What the call means beside its verb: `{ lock: true }`. */
  readonly means?: JsonObject;
}

/** `<service>.<noun>.<verb>` of ibm-cloud-apis.md 5.4 by operation; reads have none, nor has the new name of a key. */
const RULES: Readonly<Record<string, Rule>> = {
  'rc.CreateInstance': { noun: 'instance', verb: 'create' },
  'rc.UpdateInstance': { noun: 'instance', verb: 'update' },
  'rc.LockInstance': { noun: 'instance', verb: 'update', means: { lock: true } },
  'rc.UnlockInstance': { noun: 'instance', verb: 'update', means: { lock: false } },
  // A deleted instance waits for its reclamation.
  'rc.DeleteInstance': { noun: 'instance', verb: 'schedule_reclaim' },
  'rc.CancelLastOperation': { noun: 'instance', verb: 'delete' },
  'rc.CreateKey': { noun: 'key', verb: 'create' },
  'rc.DeleteKey': { noun: 'key', verb: 'delete' },
};

/** The actions of a reclamation. */
const RECLAMATIONS: Readonly<Record<string, string>> = { reclaim: 'delete', restore: 'restore' };

/** What the path named, before the call. */
interface Seen {
  readonly caller: Caller | undefined;
  readonly instance: InstanceRecord | undefined;
  readonly key: ResourceKeyRecord | undefined;
  /** Keys that go with their instance. */
  readonly keys: readonly ResourceKeyRecord[];
}

/** Tells what becomes of instances and their keys. */
export function tellCalls(app: App, state: RcState, trail: Trail): void {
  watch(
    app,
    /^\/(?:v2\/resource_|v1\/reclamations)/,
    (c) => look(c, state),
    (c, seen, answered) => sayCall(c, state, trail, seen, answered),
  );
}

async function look(c: Ctx, state: RcState): Promise<Seen> {
  const caller = await state.iam.callerFromBearer(c.req.header('authorization'));
  const [, , collection = '', named = ''] = c.req.path.split('/');
  const id = decoded(named);
  const key = collection === 'resource_keys' ? state.keys.get(parseCrn(id)?.resource || id) : undefined;
  const reclaimed =
    collection === 'reclamations'
      ? state.instances.table.all().find((record) => record.reclamationId === id)
      : undefined;
  const instance = reclaimed ?? state.instances.record(key?.instanceGuid ?? id);
  return { caller, instance, key, keys: instance ? keysOfInstance(state, instance.guid) : [] };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ruleOf(c: Ctx, operation: string): Rule | undefined {
  if (operation !== 'rc.RunReclamationAction') return RULES[operation];
  const verb = RECLAMATIONS[c.req.path.split('/').at(-1) ?? ''];
  return verb === undefined ? undefined : { noun: 'instance', verb };
}

async function sayCall(c: Ctx, state: RcState, trail: Trail, seen: Seen, answered: Answered): Promise<void> {
  const rule = ruleOf(c, answered.operation);
  if (!rule) return;
  const made = answered.failure === undefined ? String(answered.body['guid'] ?? '') : '';
  const sent = rule.verb === 'create' ? await sentBody(c) : {};
  const instance = seen.instance ?? state.instances.record(made) ?? sourceOf(state, sent);
  const service = instance?.serviceName ?? planById(String(sent['resource_plan_id']))?.serviceName;
  if (service === undefined) return;
  const facts = {
    ...requestFacts(c, answered.failure),
    status: answered.status,
    initiator: seen.caller,
    credential: 'token',
  };
  if (rule.noun === 'key') {
    const key = seen.key ?? state.keys.get(made);
    tell(trail, { ...facts, ...keyEvent(state, service, rule.verb, instance, key) });
    return;
  }
  const about = instance && state.instances.record(instance.guid);
  tell(trail, { ...facts, ...instanceEvent(state, service, rule, about ?? instance) });
  const withKeys = rule.verb === 'schedule_reclaim' && query(c, 'recursive') === 'true';
  if (!withKeys || answered.failure !== undefined) return;
  for (const key of seen.keys)
    tell(trail, { ...facts, ...keyEvent(state, service, 'delete', instance, key) });
}

/** The instance whose key was asked for. */
function sourceOf(state: RcState, sent: JsonObject): InstanceRecord | undefined {
  return typeof sent['source'] === 'string' ? state.instances.record(sent['source']) : undefined;
}

type About = Omit<Told, 'status' | 'initiator' | 'credential'>;

function instanceEvent(
  state: RcState,
  service: string,
  { verb, means = {} }: Rule,
  record: InstanceRecord | undefined,
): About {
  return {
    ...about(state, service, 'instance', verb, record),
    target: {
      id: record?.crn ?? serviceCrn(state, service),
      name: record?.name ?? '',
      typeURI: `${service}/instance`,
    },
    requestData: { ...means },
    responseData: record ? { state: record.state, region: record.region } : {},
  };
}

function keyEvent(
  state: RcState,
  service: string,
  verb: string,
  instance: InstanceRecord | undefined,
  key: ResourceKeyRecord | undefined,
): About {
  return {
    ...about(state, service, 'key', verb, instance),
    target: {
      id: key?.crn ?? instance?.crn ?? serviceCrn(state, service),
      name: key?.name ?? '',
      typeURI: `${service}/key`,
    },
    requestData: instance ? { source: instance.crn } : {},
    responseData: key ? { serviceId: key.serviceId, role: key.roleCrn } : {},
  };
}

function about(
  state: RcState,
  service: string,
  noun: string,
  verb: string,
  instance: InstanceRecord | undefined,
) {
  return {
    action: `${service}.${noun}.${verb}`,
    location: 'global',
    logSourceCrn: instance?.crn ?? serviceCrn(state, service),
    message: `Resource Controller: ${verb.replace('_', ' ')} ${noun} of ${service}`,
    dataEvent: false,
  };
}

function serviceCrn(state: RcState, service: string): string {
  return formatCrn({ service, account: state.account.id });
}
