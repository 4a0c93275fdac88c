import type { IncomingMessage } from 'node:http';
import { formatCrn } from '../core/crn.ts';
import { tell } from '../core/events.ts';
import { field } from './arguments.ts';
import { Entity, isArray, isObject, type Json, type Value } from './entity.ts';
import { ApiFault } from './fault.ts';
import type { ServerRecord, UserRecord } from './records.ts';
import { traced } from './trace.ts';
import { findServer, findTemplate, recordEvent, type World } from './world.ts';

/** How a call came in, for the trail. */
export interface Origin {
  readonly agent: string | undefined;
  readonly credential: 'token' | 'apikey';
}

export function originOf(request: IncomingMessage): Origin {
  const byToken = /^bearer /i.test(request.headers.authorization ?? '');
  return { agent: request.headers['user-agent'], credential: byToken ? 'token' : 'apikey' };
}

/** As much of a call as the events need. */
interface Called {
  readonly service: string;
  readonly method: string;
  readonly initId: string | number | undefined;
  readonly args: readonly Json[];
  readonly user: UserRecord;
  readonly origin: Origin;
}

const GUEST = 'SoftLayer_Virtual_Guest';
const TEMPLATE = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';

/**
 * Actions of ibm-cloud-apis.md 5.4 and softlayer-api.md 20 by method, without `audit-log.`. That a power cycle is a hard
 * reboot, and an import the creation of a template, is inferred.
 */
const ACTIONS: Readonly<Record<string, string>> = {
  'SoftLayer_Product_Order::placeOrder': 'vsi.provision',
  [`${GUEST}::createObject`]: 'vsi.provision',
  [`${GUEST}::createObjects`]: 'vsi.provision',
  [`${GUEST}::powerOn`]: 'vsi.power-on',
  [`${GUEST}::powerOff`]: 'vsi.power-off',
  [`${GUEST}::powerOffSoft`]: 'vsi.soft-power-off',
  [`${GUEST}::rebootDefault`]: 'vsi.reboot',
  [`${GUEST}::rebootSoft`]: 'vsi.soft-reboot',
  [`${GUEST}::rebootHard`]: 'vsi.hard-reboot',
  [`${GUEST}::powerCycle`]: 'vsi.hard-reboot',
  [`${GUEST}::editObject`]: 'vsi.rename',
  [`${GUEST}::deleteObject`]: 'vsi.reclaim',
  'SoftLayer_Billing_Item::cancelItem': 'vsi.reclaim',
  'SoftLayer_Billing_Item::cancelService': 'vsi.reclaim',
  [`${GUEST}::activatePublicPort`]: 'vsi-port.enable',
  [`${GUEST}::activatePrivatePort`]: 'vsi-port.enable',
  [`${GUEST}::shutdownPublicPort`]: 'vsi-port.disable',
  [`${GUEST}::shutdownPrivatePort`]: 'vsi-port.disable',
  [`${GUEST}::createArchiveTemplate`]: 'vsi-image-template.create',
  [`${GUEST}::createArchiveTransaction`]: 'vsi-image-template.create',
  [`${TEMPLATE}::createFromIcos`]: 'vsi-image-template.create',
};

/** What an event is about. */
interface Target {
  readonly id: number | undefined;
  readonly name: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Runs a call under one trace id; what became of it goes to the trail, and to the event log where nothing else says it. */
export async function telling(world: World, called: Called, run: () => Promise<Value>): Promise<Value> {
  return traced(world.clock.now(), async () => {
    const server = serverOf(world, called);
    const nameBefore = server && nameOf(server);
    const done = (value: Value | undefined, error?: unknown) =>
      sayCall(world, called, { server, nameBefore, value, error });
    try {
      const value = await run();
      done(value);
      return value;
    } catch (error) {
      done(undefined, error);
      throw error;
    }
  });
}

interface Outcome {
  readonly server: ServerRecord | undefined;
  readonly nameBefore: string | undefined;
  readonly value: Value | undefined;
  readonly error: unknown;
}

const nameOf = ({ hostname, domain }: ServerRecord): string => `${hostname}.${domain}`;

function serverOf(world: World, { service, initId }: Called): ServerRecord | undefined {
  if (initId === undefined) return undefined;
  if (service === GUEST) return findServer(world, initId);
  if (service !== 'SoftLayer_Billing_Item') return undefined;
  const billing = world.billing.get(String(initId));
  return billing && findServer(world, billing.guestId);
}

function sayCall(world: World, called: Called, outcome: Outcome): void {
  if (outcome.error === undefined) sayImage(world, called, outcome.value);
  const action = ACTIONS[`${called.service}::${called.method}`];
  // Whether classic events still reach the trail in 2026 is unknown (ibm-cloud-apis.md 5.4).
  if (action === undefined || world.settings.noClassicEvents) return;
  if (action === 'vsi.rename' && !isRename(called, outcome)) return;
  const targets =
    action === 'vsi.provision' ? ordered(world, called, outcome) : [targetOf(called, action, outcome)];
  for (const target of targets) sayOne(world, called, action, target, outcome.error);
}

/** An edit is told when it changes the name, or was to. */
function isRename({ args }: Called, { server, nameBefore, error }: Outcome): boolean {
  const [changes] = args;
  if (error !== undefined) return isObject(changes) && ('hostname' in changes || 'domain' in changes);
  return server !== undefined && nameOf(server) !== nameBefore;
}

/** Captures and exports have no other place that writes their row. */
function sayImage(world: World, { service, method, initId, args }: Called, value: Value | undefined): void {
  const row = { objectName: 'Image' } as const;
  if (service === TEMPLATE && method === 'copyToIcos') {
    const template = findTemplate(world, initId ?? '');
    if (template)
      recordEvent(world, { ...row, eventName: 'Image Export', objectId: template.id, label: template.name });
  }
  if (service === GUEST && method.startsWith('createArchive')) {
    const label = String(args[0]);
    recordEvent(world, { ...row, eventName: 'Image Capture', objectId: idOf(value) ?? 0, label });
  }
}

function idOf(value: Value | undefined): number | undefined {
  const id = value instanceof Entity ? value.get('id') : isObject(value) ? value['id'] : undefined;
  return typeof id === 'number' ? id : undefined;
}

/** The servers of an order; one that was refused has none, only the names that were asked for. */
function ordered(world: World, { args }: Called, { value, error }: Outcome): Target[] {
  if (error !== undefined) return [{ id: undefined, name: wantedName(args[0]) }];
  const ids = isArray(value)
    ? value.map(idOf)
    : isObject(value) && typeof value['orderId'] === 'number'
      ? world.orders.get(String(value['orderId']))?.guestIds
      : [idOf(value)];
  return (ids ?? []).flatMap((id) => {
    const server = id === undefined ? undefined : findServer(world, id);
    if (!server) return [];
    const { orderId, datacenter, template } = server;
    const data = { orderId, datacenter, ...(template ? { imageTemplateId: template.id } : {}) };
    return [{ id: server.id, name: nameOf(server), data }];
  });
}

/** `{hostname, domain}` of a skeleton, of the first of several, or of an order's first server. */
function wantedName(argument: Json | undefined): string {
  const first = isArray(argument) ? argument[0] : argument;
  const guests = isObject(first) ? field(first, 'virtualGuests') : undefined;
  const wanted = isArray(guests) ? guests[0] : first;
  if (!isObject(wanted)) return '';
  const [hostname, domain] = [wanted['hostname'], wanted['domain']];
  return typeof hostname === 'string' ? `${hostname}.${String(domain ?? '')}` : '';
}

function targetOf({ args }: Called, action: string, { server, value, nameBefore }: Outcome): Target {
  if (action !== 'vsi-image-template.create') {
    const renamed = action === 'vsi.rename' ? { data: { initialValue: { name: nameBefore } } } : {};
    return { id: server?.id, name: server ? nameOf(server) : '', ...renamed };
  }
  if (server) return { id: idOf(value), name: String(args[0] ?? ''), data: { instanceId: server.id } };
  const [config] = args;
  if (!isObject(config)) return { id: undefined, name: '' };
  const text = (name: string): string | undefined => {
    const given = config[name];
    return typeof given === 'string' ? given : undefined;
  };
  // Neither the API key nor the wrapped DEK.
  return { id: idOf(value), name: text('name') ?? '', data: { uri: text('uri'), crkCrn: text('crkCrn') } };
}

function sayOne(world: World, called: Called, action: string, target: Target, error: unknown): void {
  const { user, origin } = called;
  const account = world.iam.accountId;
  const [noun = '', verb = ''] = action.split('.');
  const fault = error instanceof ApiFault ? error : undefined;
  const status = error === undefined ? 200 : (fault?.status ?? 500);
  // Place and CRNs of classic events are not documented. [inferred]
  const source = { service: 'audit-log', account };
  const id = formatCrn({ ...source, resourceType: noun, resource: String(target.id ?? '') });
  tell(world.trail, {
    action: `audit-log.${action}`,
    status,
    ...(error === undefined ? {} : { reasonForFailure: fault?.message ?? 'Internal Error' }),
    initiator: { iamId: user.iamId, subject: 'user', accountId: account, owner: user.master },
    credential: origin.credential,
    ...(origin.agent === undefined ? {} : { agent: origin.agent }),
    location: 'global',
    logSourceCrn: formatCrn(source),
    target: { id, name: target.name, typeURI: `audit-log/${noun}` },
    message: `Classic infrastructure: ${verb.replaceAll('-', ' ')} ${noun} ${target.name}`.trim(),
    dataEvent: false,
    requestData: { ...target.data, method: `${called.service}::${called.method}` },
    responseData: target.id === undefined ? {} : { id: target.id },
  });
}
