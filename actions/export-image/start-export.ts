import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { messageOf, ServiceError, UserError } from '../../lib/base/errors.ts';
import { copyToIcos } from '../../lib/classic/export.ts';
import { isBeforeAcceptance } from '../../lib/classic/failure.ts';
import { getTemplate, type Template, templateState } from '../../lib/classic/templates.ts';
import { explained } from '../../lib/explain/explain.ts';
import type { HandedKey, LentKey } from '../../lib/lent-key/lent-key.ts';
import type { Lease } from '../../lib/once/lease.ts';
import { lookFor, type Made, type Making, makeOnce } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';
import { begunIn, exists, type Found, judgePlace, noteOf } from './judge-place.ts';
import { type DiskObject, exportIdentity, objectsAt } from './place.ts';
import { notReady } from './ready.ts';

/** Words in which a refusal says that it does not know the API key (yet), or that the key may not. Free text: [inferred]. */
const KEY_UNKNOWN = /api ?key|exchange token|credential|unauthori[sz]ed|access denied|BXNIM|\b40[13]\b/i;
/** That the address is none. softlayer-api.md 7.1 */
const URI_REFUSED = /network storage service resource protocol|\buri\b/i;

/** What the export checks before it queues anything: credentials and the form of its values. */
function refusedBefore(error: ServiceError): boolean {
  const { text } = error.failure;
  return isBeforeAcceptance(error) || KEY_UNKNOWN.test(text) || URI_REFUSED.test(text);
}

export interface ToExport {
  readonly template: Template;
  readonly place: CosUri;
  readonly lease: Lease;
  readonly key: LentKey;
  /** Called before this run changes something. */
  readonly changed: () => void;
}

/** Begins the export once, or finds that of an earlier run, under the lease of the place. */
export async function startOrFind(
  toExport: ToExport,
  deps: Deps,
): Promise<Exclude<Found, { readonly kind: 'free' }>> {
  const { template, place, lease } = toExport;
  const found = await judgePlace(template, place, lease.noted, deps);
  if (found.kind === 'complete') return found;
  if (found.kind === 'begun') {
    const goesOn = await goOn(found, toExport, deps);
    if (goesOn) return { ...found, state: 'begun' };
  }
  await send(toExport, deps);
  return { kind: 'begun', state: 'begun', objects: [] };
}

/** Whether the export of an earlier run is under way or done; what a failed one left is removed. */
async function goOn(
  { state, objects }: Extract<Found, { readonly kind: 'begun' }>,
  { template, place, lease, changed }: ToExport,
  deps: Deps,
): Promise<boolean> {
  const { log } = deps;
  if (state === 'begun') {
    log.info('an earlier run has begun this export; waiting for its end');
    return true;
  }
  if (state === 'failed') {
    changed();
    for (const { uri } of objects) {
      await deps.storage(uri.region).delete(uri);
      log.notice(`removed ${formatCosUri(uri)}, which an earlier run had left`);
    }
    await lease.known({});
    return false;
  }
  const { sentBefore } = lease;
  // It died before it sent: what lies there now is somebody else's.
  if (sentBefore === undefined && objects.length > 0)
    throw exists(place, objects, 'objects that this action did not make');
  if (sentBefore === undefined) return false;
  log.info('an earlier run sent this export and did not learn what became of it; looking for it');
  const looked = await lookFor(
    () => findBegun(template, place, deps),
    patienceOf(deps),
    Math.max(0, deps.pace.quiet - sentBefore),
  );
  deps.signal.throwIfAborted();
  if (looked.kind === 'unseen') throw outcomeUnknown(template, place, looked.error);
  if (looked.kind === 'absent') {
    log.notice('nothing has appeared of the export that an earlier run sent: it is exported now');
    return false;
  }
  await lease.known(noteOf({ template: template.globalId, state: 'begun' }));
  return true;
}

/** Nothing runs on the template and nothing lies at the place before the export is sent: what does so later is its work. */
async function findBegun(
  { id }: Template,
  place: CosUri,
  deps: Deps,
): Promise<{ readonly objects: readonly DiskObject[] } | undefined> {
  const objects = await objectsAt(place, deps);
  if (objects.length > 0) return { objects };
  return templateState(await getTemplate(deps.classic, id)) === 'importing' ? { objects } : undefined;
}

/** Sent once. Only what provably began nothing is followed by another try: a key made seconds ago, and the rate limit. */
async function send(toExport: ToExport, deps: Deps): Promise<void> {
  const { pace, log } = deps;
  const { template, place, key } = toExport;
  const now = await getTemplate(deps.classic, template.id);
  if (!now || templateState(now) !== 'ready') throw notReady(now ?? template);
  const handed = await key.obtain(exportIdentity(template.globalId, place));
  log.notice(`exporting the template ${template.id} (${template.name}) to ${formatCosUri(place)}`);
  const making = sending(toExport, handed, deps);
  const started = pace.now();
  for (let pause = pace.firstLook; ; pause *= 2) {
    const made = await makeOnce(making, patienceOf(deps));
    if (made.kind === 'made') return;
    if (made.kind === 'unknown') throw unknownExport(toExport, made);
    const { error } = made;
    if (!mayComeYet(error, handed) || pace.now() - started + pause > pace.newKey) throw refusal(error);
    log.info(
      `IBM did not take the export yet (${messageOf(error)}); another try in ${Math.ceil(pause / 1000)} s`,
    );
    await pace.sleep(pause);
  }
}

/** The call, and what is written down before and after it. */
function sending(
  { template, place, lease, key, changed }: ToExport,
  handed: HandedKey,
  deps: Deps,
): Making<true> {
  const { globalId, id } = template;
  return {
    what: 'the export',
    claim: async () => {
      if (!begunIn(lease.noted)) await lease.note(noteOf({ template: globalId, state: 'sent' }));
      await lease.sending();
      key.handOver();
    },
    act: async () => {
      changed();
      await copyToIcos(deps.classic, id, { uri: formatCosUri(place), apiKey: handed.key });
      return true;
    },
    look: async () => ((await findBegun(template, place, deps)) ? true : undefined),
    refusedBefore,
    settle: async (made) => {
      if (made.kind === 'unknown') return;
      if (made.kind === 'nothing') key.takeBack();
      const note = made.kind === 'made' ? noteOf({ template: globalId, state: 'begun' }) : {};
      await lease.known(note).catch((error: unknown) => {
        deps.log.warning(
          `what became of the export could not be written down (${messageOf(error)}); the next run looks for it`,
        );
      });
    },
  };
}

/** A refusal that another try may not meet: nothing was done then. */
function mayComeYet(error: unknown, { fresh }: HandedKey): boolean {
  if (!(error instanceof ServiceError)) return false;
  return error.failure.outcome === 'transient' || (fresh && KEY_UNKNOWN.test(error.failure.text));
}

function refusal(error: unknown): unknown {
  if (!(error instanceof ServiceError) || !KEY_UNKNOWN.test(error.failure.text))
    return explained(error, 'IBM did not take the export');
  return new UserError({
    code: 'E_EXPORT_KEY',
    what: `IBM's export cannot use the API key that it was handed: ${error.message}`,
    why: 'export-api-key was mistyped, deleted or has expired, or may not write into the bucket',
    fix: 'give an API key of a service ID with the role Writer on the bucket, or export-service-id, on which the action makes one',
    cause: error,
  });
}

/** A refusal that says what was wrong is worth more than the doubt, once nothing has appeared for the whole patience. */
function unknownExport(
  { template, place }: ToExport,
  { error, shown }: Extract<Made<true>, { kind: 'unknown' }>,
): unknown {
  const answered = error instanceof ServiceError && error.failure.outcome === 'refused';
  if (answered && shown === 'nothing') return refusal(error);
  return outcomeUnknown(template, place, error);
}

function outcomeUnknown({ id }: Template, place: CosUri, cause: unknown): UserError {
  return new UserError({
    code: 'E_UNKNOWN_OUTCOME',
    what: `whether IBM began the export of the template ${id} is unknown: ${messageOf(cause)}`,
    why: 'the connection broke after the request was sent, and neither a transaction nor an object has appeared',
    fix: `wait some minutes and run again: the new run looks for ${formatCosUri(place)} and the template's transaction, and exports anew only when nothing has appeared for long enough`,
    cause,
  });
}
