import type { ActivityEvent, Initiator } from '../../lib/cloud-logs/activity-event.ts';
import { mentionsObject, type Subject } from './subject.ts';

/** Names of the API keys that these actions make for one import or export (contract.md upload-import: `import-service-id`). */
const LENT_KEY = /^encrypted-image-(import|export)$/;
const UPLOAD = /^cloud-object-storage\.object(\.create|-multipart\.complete)$/;

/**
 * The IAM ids that count as this pipeline's: those that are `known` (who runs this action, and `identities`), whoever
 * uploaded the object first, and the service IDs on which one of these made the short-lived key of an import or export.
 * Whoever only used the root key is none: anybody with a right on it can do so.
 */
export function pipelineIdentities(
  known: readonly string[],
  events: readonly ActivityEvent[],
  subject: Subject,
): ReadonlySet<string> {
  const own = new Set(known);
  const done = events.filter(({ outcome }) => outcome === 'success');
  const { object } = subject;
  const first = done.find(
    (event) => UPLOAD.test(event.action) && object && mentionsObject(event.about, object),
  );
  if (first?.initiator.id) own.add(first.initiator.id);
  for (const event of done) {
    if (event.action !== 'iam-identity.serviceid-apikey.create' || !own.has(event.initiator.id)) continue;
    if (!LENT_KEY.test(event.target.name)) continue;
    for (const id of event.about.match(/(?<![\w-])iam-ServiceId-[0-9a-zA-Z-]{8,64}/g) ?? []) own.add(id);
  }
  return own;
}

/**
 * Whether IBM's block storage did it, by its authorization. Ids and kinds of credentials come from IAM, names from users:
 * a service ID may be called `server-protect`. How events name a service that acts by an authorization is not documented
 * [inferred].
 */
export function isBlockStorage({ id, authnId, name, typeURI, credential }: Initiator): boolean {
  if (/^(IBMid|iam-ServiceId|iam-Profile)-/.test(id) || /\/(user|serviceid)$/.test(typeURI)) return false;
  const ids = [id, authnId].some((one) => /^(crn:v1:[a-z0-9-]*:[a-z0-9-]*:)?server-protect(:|$)/.test(one));
  return ids || (/^(s2s|service-to-service)/i.test(credential) && name === 'server-protect');
}
