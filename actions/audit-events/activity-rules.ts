import type { ActivityEvent } from '../../lib/cloud-logs/activity-event.ts';
import { isBlockStorage } from './identities.ts';
import type { RuleName } from './rule-names.ts';
import { mentions, mentionsObject, mentionsThing, type Subject } from './subject.ts';

/** What an event has to do with the subject: a rule, something else (''), or nothing. */
export type Bearing = RuleName | '' | undefined;

/**
 * The names of actions that are looked for whatever they are about; ids are in no fixed place of these events.
 * ibm-cloud-apis.md 5.4
 */
export function actionPhrases({ rootKey, object }: Subject): string[] {
  const instance = rootKey ? ['instance-policies.write', 'instance.delete', 'instance.schedule_reclaim'] : [];
  const bucket = object ? ['bucket.delete', 'resource-configuration.update'] : [];
  return [
    ...instance.map((name) => `${rootKey?.service}.${name}`),
    ...bucket.map((name) => `cloud-object-storage.${name}`),
    ...['create', 'update', 'delete'].map((verb) => `iam-am.policy.${verb}`),
    'iam-identity.serviceid-apikey.create',
    'iam-identity.account-serviceid.delete',
  ];
}

/** The ids of which an event about the subject holds one. */
export function idPhrases({ rootKey, object, template, instance }: Subject): string[] {
  const things = [template, instance].flatMap((thing) => (thing ? [String(thing.id), thing.globalId] : []));
  return [rootKey?.keyId ?? '', object?.key ?? '', ...things].filter((phrase) => phrase !== '');
}

/** `own`: the pipeline's identities; undefined where only whether the event matters at all is asked. */
export function bearingOf(
  event: ActivityEvent,
  subject: Subject,
  own: ReadonlySet<string> | undefined,
): Bearing {
  if (NOISE.test(event.action)) return undefined;
  const [service = '', ...words] = event.action.split('.');
  const rest = words.join('.');
  if (service === 'kms' || service === 'hs-crypto') return keyBearing(event, rest, subject, own);
  if (service === 'cloud-object-storage') return objectBearing(event, rest, subject);
  if (service === 'iam-am') return isPolicyChange(event, subject) ? 'policy-change' : undefined;
  if (service === 'iam-identity') return identityBearing(event, rest, own);
  if (service === 'audit-log') return classicBearing(event, rest, subject);
  return undefined;
}

/** What every look at an image leaves, this action's too, and every part of an upload. */
const NOISE = /metadata\.read$|\.object-multipart\.(create|list)$|^kms\.secrets\.readmetadata$/;

const KEY_RULES: Readonly<Record<string, RuleName>> = {
  'secrets.wrap': 'wrap',
  'secrets.delete': 'delete',
  'secrets.purge': 'delete',
  'policies.write': 'policy-change',
};
const KEY_CHANGE =
  /^secrets(\.(create|rotate|restore|enable|disable|expire|patch|setkeyfordeletion|unsetkeyfordeletion)|-?alias\.(create|delete))$/;

function keyBearing(
  event: ActivityEvent,
  action: string,
  { rootKey }: Subject,
  own: ReadonlySet<string> | undefined,
): Bearing {
  if (!rootKey) return undefined;
  if (mentions(event.about, rootKey.keyId)) {
    if (action === 'secrets.unwrap') return unwrapRule(event, own);
    return KEY_RULES[action] ?? (KEY_CHANGE.test(action) ? 'key-change' : '');
  }
  if (!mentions(event.about, rootKey.instanceId)) return undefined;
  // Instead of one key, all of them.
  if (/^instance-?policies\.write$/.test(action)) return 'policy-change';
  return /^instance\.(delete|schedule_reclaim)$/.test(action) ? 'delete' : undefined;
}

function unwrapRule({ initiator }: ActivityEvent, own: ReadonlySet<string> | undefined): RuleName {
  if (isBlockStorage(initiator)) return 'unwrap-by-block-storage';
  return own?.has(initiator.id) ? 'unwrap' : 'unwrap-by-others';
}

function objectBearing(event: ActivityEvent, action: string, { object }: Subject): Bearing {
  if (!object) return undefined;
  if (mentionsObject(event.about, object)) {
    if (action === 'object.create' || action === 'object-multipart.complete') return 'upload';
    return action === 'object.delete' ? 'delete' : '';
  }
  if (!mentions(event.about, object.bucket)) return undefined;
  if (action === 'bucket.delete') return 'delete';
  return action === 'resource-configuration.update' ? 'policy-change' : undefined;
}

/**
 * A policy that names the key, its instance or the bucket; one for their whole service; and one whose event does not say
 * what it is for: what nobody can rule out counts.
 */
function isPolicyChange({ about }: ActivityEvent, { rootKey, object }: Subject): boolean {
  if (!rootKey && !object) return false;
  const own = [rootKey?.keyId, rootKey?.instanceId, object?.bucket].filter((id) => id !== undefined);
  if (own.some((id) => mentions(about, id))) return true;
  const services = [rootKey?.service, object ? 'cloud-object-storage' : undefined];
  if (!/service_?name/i.test(about)) return true;
  const narrowed = /service_?instance|"resource":"/i.test(about);
  return !narrowed && services.some((service) => service !== undefined && mentions(about, service));
}

/** Only what is done to or by the pipeline's own identities. */
function identityBearing(
  event: ActivityEvent,
  action: string,
  own: ReadonlySet<string> | undefined,
): Bearing {
  if (action === 'serviceid-apikey.create') return !own || own.has(event.initiator.id) ? '' : undefined;
  if (action !== 'account-serviceid.delete') return undefined;
  const isOwn = [...(own ?? [])].some(
    (id) => mentions(event.about, id) || mentions(event.about, id.slice(4)),
  );
  return !own || isOwn ? 'delete' : undefined;
}

const POWER =
  /^vsi\.(power-on|power-off|soft-power-off|force-power-off|reboot|soft-reboot|hard-reboot|boot|reload|rescue|pause)$/;

function classicBearing({ about }: ActivityEvent, action: string, { template, instance }: Subject): Bearing {
  if (action.startsWith('vsi-image-template.')) {
    if (!mentionsThing(about, template)) return undefined;
    if (action.endsWith('.create')) return 'import';
    return action.endsWith('.delete') ? 'delete' : '';
  }
  // Without a server that was named, those of the template.
  if (!mentionsThing(about, instance ?? template)) return undefined;
  if (action === 'vsi.provision') return 'order';
  if (action === 'vsi.reclaim') return 'delete';
  return POWER.test(action) ? 'power' : '';
}
