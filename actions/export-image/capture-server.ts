import type { CosUri } from '../../lib/base/cos-uri.ts';
import { messageOf, ServiceError, UserError } from '../../lib/base/errors.ts';
import { createArchiveTemplate } from '../../lib/classic/capture.ts';
import { isBeforeAcceptance } from '../../lib/classic/failure.ts';
import { noteOfCapture } from '../../lib/classic/template-note.ts';
import { awaitTemplate } from '../../lib/classic/template-wait.ts';
import { getTemplate, type Template } from '../../lib/classic/templates.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import { endLease, holdLease } from '../../lib/object-storage/held-lease.ts';
import type { Lease } from '../../lib/once/lease.ts';
import { lookFor, type Making, makeOnce } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';
import { sharedCapture } from './place.ts';
import { findCapture, type ServerSource } from './source.ts';

export interface ToCapture {
  readonly source: ServerSource;
  readonly disks: 'boot' | 'all';
  /** Of the export: the lease of the capture lies in the same bucket. */
  readonly place: CosUri;
  readonly changed: () => void;
}

/** The template of this server: that of another run, or a new one, begun once, by one run at a time. */
export async function captureOrFind(toCapture: ToCapture, deps: Deps): Promise<Template> {
  const { source, disks, place } = toCapture;
  const shared = sharedCapture(source.server.id, place);
  const template = await explaining('the server cannot be captured', async () => {
    await using lease = await holdLease(
      shared,
      place.key,
      (value) => deps.saveState('capture-lease', value),
      deps,
    );
    const find = () => findCapture(source.server.id, source.name, disks, deps);
    const there = (await find()) ?? (await findSent(lease, find, deps));
    const found = there ?? (await capture(toCapture, lease, find, deps));
    await endLease(lease, deps);
    return found;
  });
  deps.log.info(`the template ${template.id} (${template.name}) is that of the server ${source.server.id}`);
  return template;
}

type Find = () => Promise<Template | undefined>;

/** An earlier run sent the capture and did not learn what became of it. */
async function findSent(lease: Lease, find: Find, deps: Deps): Promise<Template | undefined> {
  const { sentBefore } = lease;
  if (sentBefore === undefined) return undefined;
  deps.log.info(
    'an earlier run sent this capture and did not learn what became of it; looking for its template',
  );
  const looked = await lookFor(find, patienceOf(deps), Math.max(0, deps.pace.quiet - sentBefore));
  if (looked.kind === 'found') return looked.value;
  deps.signal.throwIfAborted();
  if (looked.kind === 'unseen') throw outcomeUnknown(looked.error);
  await lease.known({});
  deps.log.notice(
    'no template has appeared of the capture that an earlier run sent: the server is captured now',
  );
  return undefined;
}

/** Sent once: it takes the server offline. softlayer-api.md 10 */
async function capture(toCapture: ToCapture, lease: Lease, find: Find, deps: Deps): Promise<Template> {
  const { source, disks, changed } = toCapture;
  const { server, name } = source;
  deps.log.warning(
    `the server ${server.id} (${server.name}) is shut down now and captured as ${JSON.stringify(name)}; it is offline until the capture has ended`,
  );
  const making: Making<Template> = {
    what: 'the capture',
    claim: () => lease.sending(),
    act: async () => {
      changed();
      const note = noteOfCapture({ server: server.id, disks });
      const id = await createArchiveTemplate(deps.classic, server.id, { name, note, disks: source.disks });
      return (await getTemplate(deps.classic, id)) ?? unseen(id);
    },
    look: find,
    refusedBefore: isBeforeAcceptance,
    settle: async (made) => {
      if (made.kind === 'unknown') return;
      await lease.known({}).catch((error: unknown) => {
        deps.log.warning(`what became of the capture could not be written down: ${messageOf(error)}`);
      });
    },
  };
  const made = await makeOnce(making, patienceOf(deps));
  if (made.kind === 'made') return made.value;
  const { error } = made;
  if (made.kind === 'nothing' || (isRefusal(error) && made.shown === 'nothing'))
    throw explained(error, 'IBM did not take the capture');
  throw outcomeUnknown(error);
}

const isRefusal = (error: unknown): boolean =>
  error instanceof ServiceError && error.failure.outcome === 'refused';

/** Made, and not shown yet: the look finds it by its note. */
function unseen(id: number): never {
  throw new ServiceError({
    service: 'classic',
    operation: 'createArchiveTemplate',
    status: 200,
    serviceCode: undefined,
    text: `the template ${id} that it made does not show yet`,
    outcome: 'unknown',
  });
}

/** Waits until the capture has ended. Throws UserError E_CAPTURE_FAILED. */
export async function awaitCapture({ id }: Template, deps: Deps): Promise<Template> {
  const settled = await explaining(`the capture of the template ${id} cannot be watched`, () =>
    awaitTemplate(deps.classic, id, undefined, deps),
  );
  if (settled.state === 'ready') return settled.template;
  throw new UserError({
    code: 'E_CAPTURE_FAILED',
    what: `the capture of the template ${id} ended without a disk${settled.template ? ` (status ${settled.template.status})` : ': the template is gone'}`,
    why: 'IBM could not capture the server; the classic API gives no reason',
    fix: `delete the template ${id}, check the server (passwords as recorded, no add-on software), then run again, or ask IBM support with this id`,
  });
}

function outcomeUnknown(cause: unknown): UserError {
  return new UserError({
    code: 'E_UNKNOWN_OUTCOME',
    what: `whether IBM began the capture is unknown: ${messageOf(cause)}`,
    why: 'the connection broke after the request was sent, and no template has appeared',
    fix: 'wait some minutes and run again: the new run looks for the template by its note, adopts it, and captures anew only when none has appeared for long enough',
    cause,
  });
}
