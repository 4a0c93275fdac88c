import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { identityInNote, type Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { MANIFEST_LIMIT, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import type { Deps } from './deps.ts';
import { finishTemplate } from './finish.ts';
import { bindImage, type Image } from './image.ts';
import type { UploadImportInputs } from './inputs.ts';
import { findDatacenters } from './preflight.ts';

/** `template-id`: waits for an import that another run began, and finishes it. Uploads and imports nothing. */
export async function resume(id: number, inputs: UploadImportInputs, deps: Deps): Promise<void> {
  const template = await explaining('the template cannot be read', () => findParent(id, deps));
  deps.outputs.set('template-id', String(template.id));
  deps.outputs.set('template-global-id', template.globalId);
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
  const ready = async () => undefined;
  const done = await finishTemplate(
    { templateId: template.id, image, datacenters, changed, ready },
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

/** The image at the given place, if the template's note says that it was made of it. */
async function findImage(
  template: Template,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Image | undefined> {
  const object = placeOf(inputs);
  const identity = identityInNote(template.note);
  if (!object || identity === undefined) return undefined;
  const text = await deps
    .storage(object.region)
    .getText({ ...object, key: manifestPath(object.key) }, MANIFEST_LIMIT);
  if (text === undefined) return undefined;
  const manifest = parseManifest(text, 'the manifest beside the object');
  return manifest.identity === identity ? bindImage(object, manifest, undefined) : undefined;
}

function placeOf({ objectUri, region, bucket, objectKey }: UploadImportInputs): CosUri | undefined {
  if (objectUri) return objectUri;
  if (region === undefined || bucket === undefined || objectKey === undefined) return undefined;
  return { region, bucket, key: objectKey };
}
