import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { regionOfDatacenter } from '../../lib/classic/locations.ts';
import { identityInNote } from '../../lib/classic/template-note.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { MANIFEST_LIMIT, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import { bindImage, type Image } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { sweepImportKeys } from './import-key.ts';
import type { UploadImportInputs } from './inputs.ts';
import { findDatacenters } from './preflight.ts';
import { finishTemplate } from './template-copies.ts';

/** `template-id`: waits for an import that another run began, and finishes it. Uploads and imports nothing. */
export async function resume(id: number, inputs: UploadImportInputs, deps: Deps): Promise<void> {
  const template = await explaining('the template cannot be read', () => findParent(id, deps));
  deps.outputs.set('template-id', String(template.id));
  deps.outputs.set('template-global-id', template.globalId);
  demandRegion(template, inputs.region);
  const datacenters = await explaining('the classic API cannot be used', () => findDatacenters(inputs, deps));
  const image = await explaining('the manifest beside the object cannot be read', () =>
    findImage(template, inputs, deps),
  );
  if (image) {
    deps.outputs.set('object-key', image.object.key);
    deps.outputs.set('object-uri', formatCosUri(image.object));
  }
  if (inputs.dryRun) {
    deps.log.notice(`dry run: would wait for the template ${template.id}`);
    return;
  }
  const changed = () => deps.outputs.set('changed', 'true');
  const identity = identityInNote(template.note);
  const over = async () => {
    if (identity !== undefined) await sweepImportKeys(identity, inputs, deps);
  };
  const done = await finishTemplate(
    { templateId: template.id, image, datacenters, changed, over },
    inputs,
    deps,
  );
  deps.summary.row('Template', `${done.id} (${done.name})`);
  deps.summary.row('Global id', done.globalId);
  deps.summary.row('Datacenters', deps.outputs.get('datacenters').replaceAll('\n', ', '));
}

/** The id of a copy leads to its template. */
async function findParent(id: number, deps: Deps): Promise<Template> {
  const template = await deps.templates.get(id);
  const parent = template?.parentId === undefined ? template : await deps.templates.get(template.parentId);
  if (parent) return parent;
  throw new UserError({
    code: 'E_TEMPLATE',
    what: `there is no image template ${id}`,
    why: 'the id is wrong, the import failed and IBM removed it, or this user may not see it',
    fix: 'leave template-id out: the action then finds or starts the import itself',
  });
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

function demandRegion(template: Template, region: string | undefined): void {
  const known = regionsOf(template);
  if (region === undefined || known.length === 0 || known.includes(region)) return;
  throw new UserError({
    code: 'E_REGION',
    what: `region is ${region}, but the template ${template.id} is in ${[...new Set(known)].join(', ')}`,
    why: 'region or IBMCLOUD_REGION was meant for something else',
    fix: 'leave region away, or give the one where it is',
  });
}
