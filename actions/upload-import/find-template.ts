import { UserError } from '../../lib/base/errors.ts';
import { factsInNote, wordsOfNote } from '../../lib/classic/template-note.ts';
import {
  findTemplatesByIdentity,
  findTemplatesByName,
  getTemplate,
  isByol,
  type Template,
  templateState,
} from '../../lib/classic/templates.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';
import { defaultTemplateName } from './object-names.ts';

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
  const ours = await findTemplatesByIdentity(deps.classic, image.manifest.identity);
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
    await demandSameImport(first, inputs, deps);
    return first;
  }
  const name = templateName(image, inputs);
  const taken = (await findTemplatesByName(deps.classic, name)).filter(
    (template) => !ours.some(({ id }) => id === template.id),
  );
  if (taken.length > 0) throw nameTaken(name, taken);
  return undefined;
}

/** Seen failed for as long as it takes a young copy to begin. */
async function hasFailed(template: Template, deps: Deps): Promise<boolean> {
  if (templateState(template) !== 'failed') return false;
  const { pace, log } = deps;
  log.info(
    `the template ${template.id} (${template.name}) of this image has no disk: an earlier import of it has ended in vain; looking once more in ${Math.ceil(pace.failureGrace / 1000)} s, since a young one looks the same`,
  );
  await pace.sleep(pace.failureGrace);
  const again = templateState(await getTemplate(deps.classic, template.id));
  return again === 'failed' || again === 'gone';
}

/**
 * What cannot be changed any more must be what is asked for now: the operating system and the licence. Name and note
 * are told. Throws UserError E_IMPORT_DIFFERENT.
 */
async function demandSameImport(template: Template, inputs: UploadImportInputs, deps: Deps): Promise<void> {
  const facts = factsInNote(template.note);
  const byol = facts?.byol ?? (await isByol(deps.classic, template.id));
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
    deps.log.notice(
      `this very image was imported before: its template ${template.id} is used, which is called ${JSON.stringify(template.name)}, not ${JSON.stringify(inputs.name)}, and keeps its name. For a template of the new name rename it (\`slcli image edit ${template.id} --name NAME\`), or delete it and run again; another image or another data key gets a template of its own`,
    );
  if (inputs.note !== undefined && wordsOfNote(template.note) !== inputs.note)
    deps.log.warning(`the template ${template.id} has another note; it keeps it`);
}

function otherImport(template: Template, differences: readonly string[]): UserError {
  return new UserError({
    code: 'E_IMPORT_DIFFERENT',
    what: `the template ${template.id} of this image was imported with ${differences.join('; ')}`,
    why: 'an input was changed since the import; IBM cannot change it on a template',
    fix: `give what it was imported with, or delete the template ${template.id} if no one needs it and run again`,
  });
}

export function nameTaken(name: string, taken: readonly Template[]): UserError {
  return new UserError({
    code: 'E_NAME_TAKEN',
    what: `there is another template of the name ${JSON.stringify(name)}: ${taken.map(({ id }) => id).join(', ')}`,
    why: 'it was made of another image; IBM would allow two of one name, but nobody could tell them apart',
    fix: 'give another name, or delete the old template if no one needs it',
  });
}
