import { identityInNote } from '../../lib/classic/template-note.ts';
import { findTemplatesByIdentity, findTemplatesByName } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import {
  otherThere,
  readStoredManifest,
  type StoredManifest,
} from '../../lib/image-store/stored-manifest.ts';
import { MARKER_METADATA, SHA256_METADATA } from '../../lib/object-storage/metadata.ts';
import type { ObjectHead } from '../../lib/object-storage/object-storage.ts';
import { bindImage } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { findTemplate, nameTaken } from './find-template.ts';
import { demandGuestSystem } from './guest-system.ts';
import type { Placed } from './image-checks.ts';
import type { UploadImportInputs } from './inputs.ts';
import { defaultTemplateName } from './object-names.ts';

/** What was found of one part of a rehearsal; each text for people. */
interface Judged {
  readonly judged: readonly string[];
  readonly open: readonly string[];
}

export interface JudgedPlace extends Judged {
  /** Whether an object lies there, which a run of the same image keeps. */
  readonly object: boolean;
}

/**
 * What lies where the image is to lie, and whose the template's name is. An earlier result may be that of the image to
 * come, and is adopted then: refused is only what no image could be taken for. Throws UserError E_OBJECT_EXISTS,
 * E_IMPORT_DIFFERENT, E_GUEST_OS, E_NAME_TAKEN.
 */
export async function judgePlace(
  placed: Placed,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<JudgedPlace> {
  if (inputs.objectKey === undefined) {
    const named = await judgeName(inputs.name, deps);
    const open = ['the object key: the file will give it', ...named.open];
    return { object: false, judged: named.judged, open };
  }
  const { object } = placed;
  const [head, stored] = await explaining('what lies in the bucket cannot be read', async () => [
    await deps.storage(object.region).head(object),
    await readStoredManifest(placed, deps),
  ]);
  if (head && !stored) demandOurs(placed, head);
  const key = `the object key ${object.key}`;
  if (!stored) {
    const named = await judgeName(inputs.name ?? defaultTemplateName(object.key), deps);
    return { object: head !== undefined, judged: [key, ...named.judged], open: named.open };
  }
  const kept = await judgeEarlier(placed, stored, head !== undefined, inputs, deps);
  return { object: head !== undefined, judged: [key], open: [kept] };
}

/** An object without a manifest, stored by another program, is none that a run goes on with. */
function demandOurs(placed: Placed, { metadata }: ObjectHead): void {
  if ((metadata[SHA256_METADATA] ?? metadata[MARKER_METADATA]) !== undefined) return;
  throw otherThere(placed, 'object', 'it has no manifest, and this action has not stored it');
}

/** An earlier result: whether it is of this image or of another one, what is refused here is refused of both. */
async function judgeEarlier(
  placed: Placed,
  { manifest }: StoredManifest,
  hasObject: boolean,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<string> {
  const { object, rootKey } = placed;
  const what = `whether ${object.key} is of the same image: an earlier result lies there`;
  const templates = await explaining('templates cannot be listed', () =>
    findTemplatesByIdentity(deps.classic, manifest.identity),
  );
  // What a run left that died before it had uploaded is written anew.
  if (!hasObject && templates.length === 0 && manifest.import === undefined) return what;
  if (rootKey && manifest['root-key-crn'] !== rootKey.crn)
    throw otherThere(placed, 'manifest', 'it names another root key');
  demandGuestSystem(manifest, inputs.operatingSystem ?? '', deps.log);
  await explaining('templates cannot be listed', () =>
    findTemplate(bindImage(object, manifest, undefined), inputs, deps),
  );
  return what;
}

/** A template of this name is another's, unless this action made it: then it may be that of the image to come. */
async function judgeName(name: string | undefined, deps: Deps): Promise<Judged> {
  if (name === undefined) return { judged: [], open: ["the template's name: the object key will give it"] };
  const named = await explaining('templates cannot be listed', () => findTemplatesByName(deps.classic, name));
  const foreign = named.filter(({ note }) => identityInNote(note) === undefined);
  if (foreign.length > 0) throw nameTaken(name, foreign);
  const what = `the name ${JSON.stringify(name)}`;
  if (named.length === 0) return { judged: [what], open: [] };
  const ids = named.map(({ id }) => id).join(', ');
  return {
    judged: [],
    open: [`${what}: the template ${ids} has it, which is adopted if it is of the same image`],
  };
}
