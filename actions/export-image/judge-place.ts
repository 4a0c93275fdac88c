import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { getTemplate, type Template, templateState } from '../../lib/classic/templates.ts';
import type { Note } from '../../lib/once/lease.ts';
import type { Deps } from './deps.ts';
import { type DiskObject, objectsAt } from './place.ts';
import { type ExportRecord, isOf, readRecord } from './record.ts';

/** What an export notes in the lease of its place before it is sent, until all that was to be done with it is done. */
export interface Begun {
  /** Global id of the template. */
  readonly template: string;
  /** `sent` until it is known to have begun; `failed`: what is left of it is to be removed. */
  readonly state: 'sent' | 'begun' | 'failed';
}

export const noteOf = (begun: Begun): Note => ({ ...begun });

export function begunIn({ template, state }: Note): Begun | undefined {
  if (template === undefined) return undefined;
  return { template, state: state === 'begun' || state === 'failed' ? state : 'sent' };
}

/** What lies at the place of an export. */
export type Found =
  /** Nothing: it may be exported there. */
  | { readonly kind: 'free' }
  /** A complete export of this template. */
  | {
      readonly kind: 'complete';
      readonly record: ExportRecord;
      readonly objects: readonly DiskObject[];
      /** A run that died has not yet done all with it. */
      readonly unfinished: boolean;
    }
  /** An earlier run has sent, or begun to send, this very export; `objects`: what is there of it by now. */
  | { readonly kind: 'begun'; readonly state: Begun['state']; readonly objects: readonly DiskObject[] };

/**
 * Compares what lies at the place with what is to be exported. Anything that was not exported from this template by this
 * action is refused, and never overwritten: UserError E_OBJECT_EXISTS. `template`: undefined while it is not captured.
 */
export async function judgePlace(
  template: Template | undefined,
  place: CosUri,
  note: Note,
  deps: Deps,
): Promise<Found> {
  const begun = begunIn(note);
  const objects = await objectsAt(place, deps);
  const stored = await readRecord(place, deps);
  const { record } = stored ?? {};
  if (stored && (!record || record['template-global-id'] !== template?.globalId))
    throw exists(
      place,
      objects,
      record ? `an export of the template ${record['template-id']}` : 'no record of an export',
    );
  if (record && isWhole(record, objects))
    return { kind: 'complete', record, objects, unfinished: begun !== undefined };
  // A record whose objects were all removed is of no use any more.
  if (objects.length === 0 && begun?.state !== 'begun' && begun?.state !== 'sent') return { kind: 'free' };
  if (begun && begun.template === template?.globalId) return { kind: 'begun', state: begun.state, objects };
  if (begun && (objects.length > 0 || (await stillRuns(begun.template, deps))))
    throw exists(place, objects, `an export of the template ${begun.template} that was begun`);
  if (objects.length > 0)
    throw exists(
      place,
      objects,
      record ? 'objects that were written anew since' : 'objects that this action did not make',
    );
  return { kind: 'free' };
}

function isWhole({ disks }: ExportRecord, objects: readonly DiskObject[]): boolean {
  return (
    disks.length > 0 &&
    disks.length === objects.length &&
    objects.every((object) => disks.some((disk) => isOf(disk, object)))
  );
}

/** Whether something is done on the template of another run's export. */
async function stillRuns(globalId: string, { classic }: Deps): Promise<boolean> {
  const template = await getTemplate(classic, globalId);
  return template !== undefined && templateState(template) === 'importing';
}

export function exists(place: CosUri, objects: readonly DiskObject[], what: string): UserError {
  const keys = objects.map(({ uri }) => uri.key).join(', ');
  return new UserError({
    code: 'E_OBJECT_EXISTS',
    what: `at ${formatCosUri(place)} there is another export: ${what}${keys === '' ? '' : ` (${keys})`}; nothing was sent`,
    why: 'another template was exported there, or something else wrote objects of these names; they are never overwritten',
    fix: 'give another object-key, or delete these objects and <object-key>.export.json if no one needs them',
  });
}
