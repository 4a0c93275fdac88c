import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { messageOf, ServiceError, UserError } from '../../lib/base/errors.ts';
import { isBeforeAcceptance } from '../../lib/classic/failure.ts';
import { factsInNote, noteOfImport, wordsOfNote } from '../../lib/classic/template-note.ts';
import { type ImportRequest, type Template, templateState } from '../../lib/classic/templates.ts';
import { explained } from '../../lib/explain/explain.ts';
import type { Lease } from '../../lib/once/lease.ts';
import { type Made, makeOnce } from '../../lib/once/once.ts';
import { defaultTemplateName, type Image } from './bound-image.ts';
import { type Deps, patienceOf } from './deps.ts';
import type { ImportKey } from './import-key.ts';
import type { UploadImportInputs } from './inputs.ts';

export function templateName(image: Image, inputs: UploadImportInputs): string {
  return inputs.name ?? defaultTemplateName(image.object.key);
}

/**
 * The template that an earlier run made of this very image, by the identity in its note; undefined when there is none.
 * One that has failed is left alone and named. Another image's template of the same name is refused.
 */
export async function findTemplate(
  image: Image,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template | undefined> {
  const ours = await deps.templates.byIdentity(image.manifest.identity);
  const usable: Template[] = [];
  for (const template of ours) {
    if (await hasFailed(template, deps))
      deps.log.warning(
        `the template ${template.id} is left from an import that failed; delete it, it is not used`,
      );
    else usable.push(template);
  }
  const [first, ...others] = usable;
  if (others.length > 0)
    deps.log.warning(
      `this image has been imported ${usable.length} times (templates ${usable.map(({ id }) => id).join(', ')}); the first is used`,
    );
  if (first) {
    await demandSameImport(first, image, inputs, deps);
    return first;
  }
  const name = templateName(image, inputs);
  const taken = (await deps.templates.byName(name)).filter(
    (template) => !ours.some(({ id }) => id === template.id),
  );
  if (taken.length > 0) throw nameTaken(name, taken);
  return undefined;
}

/** Seen failed for as long as it takes a young copy to begin. */
async function hasFailed(template: Template, deps: Deps): Promise<boolean> {
  if (templateState(template) !== 'failed') return false;
  await deps.pace.sleep(deps.pace.failureGrace);
  const again = templateState(await deps.templates.get(template.id));
  return again === 'failed' || again === 'gone';
}

/**
 * What cannot be changed any more must be what is asked for now: the operating system and the licence. Name and note
 * are told. Throws UserError E_IMPORT_DIFFERENT.
 */
async function demandSameImport(
  template: Template,
  image: Image,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<void> {
  const facts = factsInNote(template.note);
  const byol = facts?.byol ?? (await deps.templates.isByol(template.id));
  const wanted = inputs.operatingSystem ?? '';
  if (!facts)
    deps.log.notice(
      `the template ${template.id} does not tell which operating-system it was imported as: ${wanted} is not compared`,
    );
  const differences = [
    ...(facts && facts.operatingSystem !== wanted
      ? [`operating-system ${facts.operatingSystem}, not ${wanted}`]
      : []),
    ...(byol === inputs.byol ? [] : [`byol ${byol}, not ${inputs.byol}`]),
  ];
  if (differences.length > 0) throw otherImport(template, differences);
  if (inputs.name !== undefined && template.name !== inputs.name)
    deps.log.warning(
      `the template ${template.id} of this image is called ${JSON.stringify(template.name)}, not ${JSON.stringify(templateName(image, inputs))}; it keeps its name`,
    );
  if (inputs.note !== undefined && wordsOfNote(template.note) !== inputs.note)
    deps.log.warning(`the template ${template.id} has another note; it keeps it`);
}

/** Words in which a refusal says that it does not know the API key (yet), or that the key may not. Free text: [inferred]. */
const KEY_UNKNOWN = /api ?key|exchange token|credential|unauthori[sz]ed|access denied|BXNIM|\b40[13]\b/i;

/** That IAM does not take the key itself; the user of the classic API has been accepted before. Free text: [inferred]. */
const KEY_REFUSED = /exchange token|api ?key .*(not be found|invalid|expired)|BXNIM/i;

/** That the address of the object is none. softlayer-api.md 7.1 */
const URI_REFUSED = /network storage service resource protocol/i;

/** What the import checks before it makes a template: credentials and the form of its values. */
function refusedBefore(error: ServiceError): boolean {
  const { text } = error.failure;
  return isBeforeAcceptance(error) || KEY_UNKNOWN.test(text) || URI_REFUSED.test(text);
}

/**
 * Starts the import, once, under its lease. Only what provably made nothing is followed by another try: a key made
 * seconds ago, and the rate limit. After a lost answer the template is looked for, and nothing is sent again.
 */
export async function startImport(
  image: Image,
  importKey: ImportKey,
  lease: Lease,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const { pace } = deps;
  const request = requestOf(image, importKey, inputs);
  const known = (await deps.templates.byIdentity(image.manifest.identity)).map(({ id }) => id);
  const started = pace.now();
  for (let pause = pace.firstLook; ; pause *= 2) {
    const made = await importOnce(request, image, known, importKey, lease, deps);
    if (made.kind === 'made') return made.value;
    if (made.kind === 'unknown') throw unknownImport(image, made);
    const { error } = made;
    if (!mayComeYet(error, importKey) || pace.now() - started + pause > pace.newKey) throw refusal(error);
    deps.log.info(
      `IBM did not take the import yet (${messageOf(error)}); another try in ${Math.ceil(pause / 1000)} s`,
    );
    await pace.sleep(pause);
  }
}

function importOnce(
  request: ImportRequest,
  image: Image,
  known: readonly number[],
  importKey: ImportKey,
  lease: Lease,
  deps: Deps,
): Promise<Made<Template>> {
  const { templates, log } = deps;
  return makeOnce(
    {
      what: 'the import',
      claim: async () => {
        await lease.sending();
        importKey.handOver();
      },
      act: () => templates.create(request),
      // Older ones, failed or not, are none of this call's.
      look: async () =>
        (await templates.byIdentity(image.manifest.identity)).find(({ id }) => !known.includes(id)),
      refusedBefore,
      settle: async (made) => {
        if (made.kind === 'unknown') return;
        const note = made.kind === 'made' ? { template: String(made.value.id) } : {};
        await lease.known(note).catch((error: unknown) => {
          log.warning(
            `what became of the import could not be written down (${messageOf(error)}); the next run looks for it`,
          );
        });
      },
    },
    patienceOf(deps),
  );
}

function requestOf(image: Image, importKey: ImportKey, inputs: UploadImportInputs): ImportRequest {
  const operatingSystem = inputs.operatingSystem ?? '';
  const facts = { operatingSystem, byol: inputs.byol };
  return {
    name: templateName(image, inputs),
    note: noteOfImport(inputs.note, image.manifest.identity, facts),
    uri: formatCosUri(image.object),
    operatingSystem,
    importApiKey: importKey.key,
    rootKeyCrn: image.rootKey.crn,
    wrappedDek: image.manifest['wrapped-dek'],
    byol: inputs.byol,
    bootMode: inputs.bootMode,
  };
}

/** A refusal that another try may not meet: nothing was done then. */
function mayComeYet(error: unknown, importKey: ImportKey): boolean {
  if (!(error instanceof ServiceError)) return false;
  const young = importKey.fresh && KEY_UNKNOWN.test(error.failure.text);
  return error.failure.outcome === 'transient' || young;
}

function refusal(error: unknown): unknown {
  return error instanceof ServiceError && KEY_REFUSED.test(error.failure.text)
    ? keyRefused(error)
    : explained(error, 'IBM did not take the import');
}

/** A refusal that says what was wrong is worth more than the doubt, once nothing has appeared for the whole patience. */
function unknownImport(image: Image, made: Extract<Made<Template>, { kind: 'unknown' }>): unknown {
  const { error, shown } = made;
  const answered = error instanceof ServiceError && error.failure.outcome === 'refused';
  if (answered && shown === 'nothing') return refusal(error);
  return outcomeUnknown(image.manifest.identity, messageOf(error), error);
}

export function outcomeUnknown(identity: string, why: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_UNKNOWN_OUTCOME',
    what: `whether IBM began the import is unknown: ${why}`,
    why: 'the connection broke after the request was sent, and no template of this image has appeared',
    fix: `wait some minutes and run again: the new run looks for a template whose note holds encrypted-image:${identity}, adopts it, and imports anew only when none has appeared for long enough`,
    cause,
  });
}

function otherImport(template: Template, differences: readonly string[]): UserError {
  return new UserError({
    code: 'E_IMPORT_DIFFERENT',
    what: `the template ${template.id} of this image was imported with ${differences.join('; ')}`,
    why: 'an input was changed since the import; IBM cannot change it on a template',
    fix: `give what it was imported with, or delete the template ${template.id} if no one needs it and run again`,
  });
}

function nameTaken(name: string, taken: readonly Template[]): UserError {
  return new UserError({
    code: 'E_NAME_TAKEN',
    what: `there is another template of the name ${JSON.stringify(name)}: ${taken.map(({ id }) => id).join(', ')}`,
    why: 'it was made of another image; IBM would allow two of one name, but nobody could tell them apart',
    fix: 'give another name, or delete the old template if no one needs it',
  });
}

function keyRefused(cause: ServiceError): UserError {
  return new UserError({
    code: 'E_IMPORT_KEY',
    what: `IBM's import cannot use the API key that it was handed: ${cause.message}`,
    why: 'import-api-key was mistyped, deleted or has expired, or belongs to another account',
    fix: 'give an API key that exists, or import-service-id, on which the action makes one',
    cause,
  });
}
