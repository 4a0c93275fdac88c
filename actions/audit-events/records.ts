import { stat } from 'node:fs/promises';
import { type CosUri, formatCosUri, parseCosUri } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { UserError } from '../../lib/base/errors.ts';
import { existingFile, readSmallFile } from '../../lib/base/paths.ts';
import { MANIFEST_LIMIT, type Manifest, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import type { Deps } from './deps.ts';
import type { AuditInputs } from './inputs.ts';
import { ASKED, type Sight, sightAfter } from './sight.ts';
import type { TimelineEvent } from './timeline.ts';

/** What the pipeline's own records say. Times are Unix milliseconds. */
export interface Records {
  /** The one in the bucket, which an import completes; else the file. */
  readonly manifest: Manifest | undefined;
  readonly manifestAt: number | undefined;
  readonly object: CosUri | undefined;
  /** Undefined when there is no such object, or when it cannot be looked at. */
  readonly stored: { readonly size: number; readonly at: number | undefined } | undefined;
  readonly sight: Sight;
}

/**
 * Reads the manifests that were named, and looks at the object. Throws UserError E_PATH, E_MANIFEST, and
 * E_AUDIT_SUBJECT when they are about another image than the inputs.
 */
export async function readRecords(inputs: AuditInputs, deps: Deps): Promise<Records> {
  const file = inputs.manifest === undefined ? undefined : await readFile(inputs.manifest, deps);
  const object = inputs.objectUri ?? parseCosUri(file?.manifest.import?.['object-uri'] ?? '');
  const none = { manifest: file?.manifest, manifestAt: file?.at, object: undefined, stored: undefined };
  if (!object) return { ...none, sight: file ? ASKED : NOTHING };
  try {
    const stored = await readBucket(object, deps);
    if (file && stored.manifest && file.manifest.identity !== stored.manifest.identity)
      throw contradiction('manifest', 'the manifest beside the object', 'they are of different images');
    const records = stored.manifest ? stored : { ...stored, ...none, stored: stored.stored };
    demandFits(records.manifest, inputs);
    return { ...records, object, sight: ASKED };
  } catch (error) {
    const sight = sightAfter(error, `${formatCosUri(object)} and its manifest cannot be read`);
    demandFits(file?.manifest, inputs);
    return { ...none, object, sight };
  }
}

const NOTHING: Sight = { state: 'off', note: 'neither manifest nor object-uri is given' };

async function readFile(path: string, { roots }: Deps): Promise<{ manifest: Manifest; at: number }> {
  const real = await existingFile(roots, 'manifest', path);
  const text = await readSmallFile(real, MANIFEST_LIMIT);
  return { manifest: parseManifest(text, JSON.stringify(path)), at: (await stat(real)).mtimeMs };
}

async function readBucket(object: CosUri, { storage }: Deps) {
  const client = storage(object.region);
  const beside = { ...object, key: manifestPath(object.key) };
  const [stored, record] = [await client.head(object), await client.head(beside)];
  const text = record && (await client.getText(beside, MANIFEST_LIMIT));
  return {
    manifest:
      text === undefined ? undefined : parseManifest(text, `the manifest beside ${formatCosUri(object)}`),
    manifestAt: record?.modifiedAt,
    stored: stored && { size: stored.size, at: stored.modifiedAt },
  };
}

/** Whoever gives ids of another image would be told that nothing happened. */
function demandFits(manifest: Manifest | undefined, { rootKey, templateId, objectUri }: AuditInputs): void {
  if (!manifest) return;
  const known = parseRootKeyCrn(manifest['root-key-crn']);
  if (rootKey && known && rootKey.crn !== known.crn)
    throw contradiction('root-key-crn', 'the manifest', `the manifest names ${known.crn}`);
  const record = manifest.import;
  if (!record) return;
  if (templateId !== undefined && record['template-id'] !== String(templateId))
    throw contradiction('template-id', 'the manifest', `it was imported as ${record['template-id']}`);
  if (objectUri && record['object-uri'] !== formatCosUri(objectUri))
    throw contradiction('object-uri', 'the manifest', `it was imported from ${record['object-uri']}`);
}

function contradiction(input: string, other: string, why: string): UserError {
  return new UserError({
    code: 'E_AUDIT_SUBJECT',
    what: `${input} and ${other} do not belong together: ${why}`,
    why: 'outputs of different runs were mixed, or the image was encrypted anew since',
    fix: 'give the outputs of one run, or only one of them: the manifest completes the rest',
  });
}

/** What the records prove by themselves: the object is there as the manifest says, and its import was recorded. */
export function eventsOfRecords({ manifest, manifestAt, object, stored }: Records): TimelineEvent[] {
  if (!manifest) return [];
  const common = { source: 'manifest', outcome: 'success', who: '', whoName: '' } as const;
  const events: TimelineEvent[] = [];
  if (object && stored?.at !== undefined && stored.size === manifest.size) {
    const what = formatCosUri(object);
    events.push({ ...common, time: stored.at, action: 'object stored', what, rule: 'upload' });
  }
  if (manifest.import && manifestAt !== undefined) {
    const what = `template ${manifest.import['template-id']}`;
    events.push({ ...common, time: manifestAt, action: 'import recorded', what, rule: 'import' });
  }
  return events;
}
