import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { messageOf, UserError } from '../../lib/base/errors.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';
import { Wait } from '../../lib/base/waiting.ts';
import { getTemplate, type Template, templateState } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { LentKey } from '../../lib/lent-key/lent-key.ts';
import type { Lease } from '../../lib/once/lease.ts';
import { growingPause } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';
import { noteOf } from './judge-place.ts';
import { type DiskObject, exportIdentity, objectsAt } from './place.ts';

/** Equal looks in a row at an export that seems to be complete. pitfalls.md P8 */
const EQUAL_LOOKS = 3;
/** Milliseconds between two lines about a wait in which nothing changes. */
const TELL_EVERY = 60_000;

export interface Awaited {
  readonly template: Template;
  readonly place: CosUri;
  /** How many disks the template has. */
  readonly disks: number;
}

/**
 * Waits until every disk's object is there, nothing runs on the template any more and nothing changes over several looks.
 * An export that ends without all of its objects has failed; before its transaction has been seen it may be queued.
 * Its key goes when it has ended, well or not. Throws UserError E_EXPORT_FAILED, what reading throws, and the reason when the action is aborted.
 */
export async function awaitExport(
  awaited: Awaited,
  lease: Lease,
  key: LentKey,
  deps: Deps,
): Promise<DiskObject[]> {
  const { template, place } = awaited;
  return explaining(`the export of the template ${template.id} cannot be watched`, async () => {
    const started = performance.now();
    const ended = await watch(awaited, deps);
    deps.summary.timed('Waited for the export', performance.now() - started);
    await key.ended(exportIdentity(template.globalId, place));
    if (ended.complete) return ended.objects;
    await lease.known(noteOf({ template: template.globalId, state: 'failed' })).catch((error: unknown) => {
      deps.log.warning(`that the export failed could not be written down: ${messageOf(error)}`);
    });
    throw failed(awaited, ended.objects);
  });
}

interface Look {
  readonly objects: DiskObject[];
  readonly running: boolean;
  readonly complete: boolean;
  /** What must stand still. */
  readonly text: string;
}

async function watch(awaited: Awaited, deps: Deps): Promise<Look> {
  const { pace } = deps;
  const tell = teller(awaited, deps);
  using wait = new Wait(`the export of the template ${awaited.template.id}`);
  const pause = growingPause(pace);
  let seen = false;
  let equal = 0;
  let last = '';
  let since = pace.now();
  for (;;) {
    const look = await lookAt(awaited, deps);
    wait.what = tell(look);
    if (look.running || look.objects.length > 0) seen = true;
    if (look.text !== last || look.running) {
      equal = 0;
      since = pace.now();
    }
    last = look.text;
    equal += 1;
    if (look.complete && equal >= EQUAL_LOOKS) return look;
    const grace = seen ? pace.failureGrace : pace.queue;
    if (!look.running && !look.complete && pace.now() - since >= grace) return look;
    await (look.complete ? pace.sleep(pace.stable) : pause());
  }
}

async function lookAt({ template, place, disks }: Awaited, deps: Deps): Promise<Look> {
  // The transaction first: what it has written is there when it is over.
  const now = await getTemplate(deps.classic, template.id);
  const running = now !== undefined && templateState(now) === 'importing';
  const objects = await objectsAt(place, deps);
  const complete = !running && objects.length >= disks && objects[0]?.number === 0;
  const text = JSON.stringify([running, objects.map(({ uri, head }) => [uri.key, head.size, head.etag])]);
  return { objects, running, complete, text };
}

/** Says what runs, when it changes and once a minute. */
function teller({ template, disks }: Awaited, { log, pace }: Deps) {
  const started = pace.now();
  let told = '';
  let last = Number.NEGATIVE_INFINITY;
  return ({ running, objects }: Look): string => {
    const bytes = objects.reduce((sum, { head }) => sum + head.size, 0);
    const text = `export of the template ${template.id}: ${running ? 'running' : 'no transaction'}, ${objects.length} of ${disks} objects (${formatSize(bytes)})`;
    const now = pace.now();
    if (text === told && now - last < TELL_EVERY) return text;
    told = text;
    last = now;
    log.info(`${text} (${formatDuration(now - started)})`);
    return text;
  };
}

function failed({ template, place, disks }: Awaited, objects: readonly DiskObject[]): UserError {
  const there = objects.map(({ uri }) => uri.key).join(', ') || 'none';
  return new UserError({
    code: 'E_EXPORT_FAILED',
    what: `the export of the template ${template.id} to ${formatCosUri(place)} ended with ${objects.length} of ${disks} objects (${there})`,
    why: 'the API key of the export may not write into the bucket, the bucket is full, or IBM could not read the template; the classic API gives no reason',
    fix: 'give the service ID of the export the role Writer on the bucket and check its quota, then run again: what is there of this export is removed first',
  });
}

/**
 * An error as people are told it: once the export (or the capture before it) was begun, the end of the action's time is
 * not its end.
 */
export function orStillRunning(
  error: unknown,
  running: { readonly what: 'capture' | 'export'; readonly template: Template } | undefined,
  timeout: number,
  { signal }: Deps,
): unknown {
  const reason: unknown = signal.aborted ? signal.reason : undefined;
  if (!running || !(reason instanceof UserError) || reason.code !== 'E_TIMEOUT') return error;
  const { what, template } = running;
  return new UserError({
    code: what === 'export' ? 'E_STILL_EXPORTING' : 'E_STILL_CAPTURING',
    what: `the ${what} of the template ${template.id} has not ended after ${formatDuration(timeout)}; nothing was deleted`,
    why: 'IBM copies images one after another; hours are possible',
    fix: `run again with the same inputs, which goes on waiting for the template ${template.id}, or with a longer timeout`,
    cause: error,
  });
}
