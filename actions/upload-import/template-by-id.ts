import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { demandOneRegion } from '../../lib/base/region.ts';
import { regionOfDatacenter } from '../../lib/classic/locations.ts';
import { identityInNote } from '../../lib/classic/template-note.ts';
import { getTemplate, type Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { MANIFEST_LIMIT, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import { bindImage, type Image } from './bound-image.ts';
import { findDatacenters } from './classic-checks.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';
import type { BegunImport } from './preflight.ts';

/** The template of `template-id`, whose import another run began; undefined without it. */
export async function findTemplateById(
  { templateId }: UploadImportInputs,
  deps: Deps,
): Promise<Template | undefined> {
  if (templateId === undefined) return undefined;
  return explaining('the template cannot be read', () => findParent(templateId, deps));
}

/** The id of a copy leads to its template. */
async function findParent(id: number, { classic }: Deps): Promise<Template> {
  const template = await getTemplate(classic, id);
  const parent = template?.parentId === undefined ? template : await getTemplate(classic, template.parentId);
  if (parent) return parent;
  throw new UserError({
    code: 'E_TEMPLATE',
    what: `there is no image template ${id}`,
    why: 'the id is wrong, the import failed and IBM removed it, or this user may not see it',
    fix: 'leave template-id out: the action then finds or starts the import itself',
  });
}

/** The checks of a template that is only finished: nothing is uploaded or imported. */
export async function preflightOfTemplate(
  template: Template,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<BegunImport> {
  demandOneRegion([
    { what: 'region', region: inputs.region },
    { what: `the template ${template.id}`, region: regionsOf(template) },
  ]);
  const datacenters = await explaining('the classic API cannot be used', () => findDatacenters(inputs, deps));
  const image = await explaining('the manifest beside the object cannot be read', () =>
    findImage(template, inputs, deps),
  );
  const identity = identityInNote(template.note);
  return { template, image, identity, stored: image !== undefined, datacenters, otherSystem: undefined };
}

/**
 * The image at the given place, of which the template must have been made by its note: another image's place is refused.
 * Undefined when no place is given, or nothing is there that tells.
 */
async function findImage(
  template: Template,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Image | undefined> {
  const object = placeOf(template, inputs);
  if (!object) return undefined;
  const text = await deps
    .storage(object.region)
    .getText({ ...object, key: manifestPath(object.key) }, MANIFEST_LIMIT);
  if (text === undefined) return undefined;
  const manifest = parseManifest(text, 'the manifest beside the object');
  if (manifest.identity !== identityInNote(template.note)) throw otherImage(template, object);
  return bindImage(object, manifest, undefined);
}

function otherImage(template: Template, object: CosUri): UserError {
  return new UserError({
    code: 'E_TEMPLATE_MISMATCH',
    what: `the template ${template.id} was not made of ${formatCosUri(object)}: its note names ${identityInNote(template.note) === undefined ? 'no image' : 'another image'}`,
    why: 'template-id and the object belong to different runs, or the note of the template was changed',
    fix: 'give the template-id of this image, or leave out object-uri, bucket and object-key to wait only',
  });
}

/** Without `region` the root key's CRN tells it, else the datacenter where the import arrived. */
function placeOf(template: Template, inputs: UploadImportInputs): CosUri | undefined {
  const { objectUri, bucket, objectKey } = inputs;
  if (objectUri) return objectUri;
  const region = inputs.region ?? inputs.facts?.rootKey.region ?? regionsOf(template)[0];
  if (region === undefined || bucket === undefined || objectKey === undefined) return undefined;
  return { region, bucket, key: objectKey };
}

/** Regions around the template's copies, the oldest first; empty until there is a copy. */
function regionsOf({ copies }: Template): string[] {
  const oldestFirst = [...copies].sort((a, b) => a.id - b.id);
  return oldestFirst.flatMap(({ datacenter }) => regionOfDatacenter(datacenter ?? '') ?? []);
}
