import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { noteWithIdentity, type Template, templateState } from '../../lib/classic/templates.ts';
import { explained } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import { defaultTemplateName, type Image } from './image.ts';
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
  if (first) return first;
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

/** Words in which a refusal says that it does not know the API key (yet), or that the key may not. Free text: [inferred]. */
const KEY_UNKNOWN = /api ?key|exchange token|credential|unauthori[sz]ed|access denied|BXNIM|\b40[13]\b/i;

/** That IAM does not take the key itself; the user of the classic API has been accepted before. Free text: [inferred]. */
const KEY_REFUSED = /exchange token|api ?key .*(not be found|invalid|expired)|BXNIM/i;

/**
 * Starts the import, once. Only a definite refusal is followed by another try: of a key made seconds ago, and of the
 * rate limit. After a lost answer the template is looked for, for a bounded time, and nothing is sent again.
 */
export async function startImport(
  image: Image,
  importKey: ImportKey,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const request = {
    name: templateName(image, inputs),
    note: noteWithIdentity(inputs.note, image.manifest.identity),
    uri: formatCosUri(image.object),
    operatingSystem: inputs.operatingSystem ?? '',
    importApiKey: importKey.key,
    rootKeyCrn: image.rootKey.crn,
    wrappedDek: image.manifest['wrapped-dek'],
    byol: inputs.byol,
    bootMode: inputs.bootMode,
  };
  const { pace } = deps;
  const started = pace.now();
  for (let pause = pace.firstLook; ; pause *= 2) {
    try {
      return await deps.templates.create(request);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.failure.outcome === 'unknown') return lookUp(image, error, deps);
      const soon = pace.now() - started + pause <= pace.newKey;
      const young = importKey.fresh && KEY_UNKNOWN.test(error.failure.text);
      if (!soon || (error.failure.outcome !== 'transient' && !young))
        throw KEY_REFUSED.test(error.failure.text)
          ? keyRefused(error)
          : explained(error, 'IBM did not take the import');
      deps.log.info(
        `IBM did not take the import yet (${error.message}); another try in ${Math.ceil(pause / 1000)} s`,
      );
      await pace.sleep(pause);
    }
  }
}

async function lookUp(image: Image, cause: ServiceError, deps: Deps): Promise<Template> {
  deps.log.warning(`the answer to the import was lost (${cause.message}); looking for its template`);
  const { pace } = deps;
  const started = pace.now();
  for (let pause = pace.firstLook; !deps.signal.aborted; pause *= 2) {
    const [found] = await deps.templates.byIdentity(image.manifest.identity);
    if (found) {
      deps.log.info(`found the template ${found.id}: the import had begun`);
      return found;
    }
    if (pace.now() - started + pause > pace.lookUp) break;
    await pace.sleep(pause);
  }
  throw new UserError({
    code: 'E_UNKNOWN_OUTCOME',
    what: `whether IBM began the import is unknown: ${cause.message}`,
    why: 'the connection broke after the request was sent, and no template of this image has appeared',
    fix: `wait some minutes and look for a template whose note holds encrypted-image:${image.manifest.identity}; a new run looks for it too and adopts it`,
    cause,
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
