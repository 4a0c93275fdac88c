import { stat } from 'node:fs/promises';
import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { UserError } from '../../lib/base/errors.ts';
import { existingFile, readSmallFile } from '../../lib/base/paths.ts';
import { MANIFEST_LIMIT, type Manifest, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import type { Deps } from './deps.ts';
import type { AuditInputs } from './inputs.ts';
import { exportPath, importIn, parseExport } from './record-parts.ts';
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
  /** Where the object was exported from. */
  readonly exported: { readonly templateId: number; readonly at: number | undefined } | undefined;
  readonly sight: Sight;
}

/**
 * Reads the manifests that were named, and looks at the object. Throws UserError E_PATH, E_MANIFEST, and
 * E_AUDIT_SUBJECT when they are about another image than the inputs.
 */
export async function readRecords(inputs: AuditInputs, deps: Deps): Promise<Records> {
  const file = inputs.manifest === undefined ? undefined : await readFile(inputs.manifest, deps);
  demandFits(file?.manifest, inputs);
  const object = inputs.objectUri ?? importIn(file?.manifest)?.object;
  const own = { manifest: file?.manifest, manifestAt: file?.at };
  const none = { ...own, object, stored: undefined, exported: undefined };
  if (!object) return { ...none, sight: file ? ASKED : NOTHING };
  try {
    const there = await readBucket(object, deps);
    if (file && there.manifest && file.manifest.identity !== there.manifest.identity)
      throw contradiction('manifest', 'the manifest beside the object', 'they are of different images');
    demandFits(there.manifest, inputs);
    return { ...there, ...(there.manifest ? {} : own), object, sight: ASKED };
  } catch (error) {
    return { ...none, sight: sightAfter(error, `${formatCosUri(object)} and its manifest cannot be read`) };
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
  const read = async (key: string) => {
    const head = await client.head({ ...object, key });
    const text = head && (await client.getText({ ...object, key }, MANIFEST_LIMIT));
    return { text, at: head?.modifiedAt };
  };
  const stored = await client.head(object);
  const record = await read(manifestPath(object.key));
  const origin = record.text === undefined ? await read(exportPath(object.key)) : undefined;
  const exported = parseExport(origin?.text ?? '');
  const name = `the manifest beside ${formatCosUri(object)}`;
  return {
    manifest: record.text === undefined ? undefined : parseManifest(record.text, name),
    manifestAt: record.at,
    stored: stored && { size: stored.size, at: stored.modifiedAt },
    exported: exported && { templateId: exported.templateId, at: origin?.at },
  };
}

/** Whoever gives ids of another image would be told that nothing happened. */
function demandFits(manifest: Manifest | undefined, { rootKey, templateId, objectUri }: AuditInputs): void {
  if (!manifest) return;
  const known = parseRootKeyCrn(manifest['root-key-crn']);
  if (rootKey && known && rootKey.crn !== known.crn)
    throw contradiction('root-key-crn', 'the manifest', `the manifest names ${known.crn}`);
  const record = importIn(manifest);
  if (templateId !== undefined && record && record.templateId !== templateId)
    throw contradiction('template-id', 'the manifest', `it was imported as ${record.templateId}`);
  if (objectUri && record?.object && formatCosUri(record.object) !== formatCosUri(objectUri))
    throw contradiction('object-uri', 'the manifest', `it was imported from ${formatCosUri(record.object)}`);
}

function contradiction(input: string, other: string, why: string): UserError {
  return new UserError({
    code: 'E_AUDIT_SUBJECT',
    what: `${input} and ${other} do not belong together: ${why}`,
    why: 'outputs of different runs were mixed, or the image was encrypted anew since',
    fix: 'give the outputs of one run, or only one of them: the manifest completes the rest',
  });
}

/** What the records prove by themselves: the object is there as the manifest says, and what became of it was recorded. */
export function eventsOfRecords(records: Records): TimelineEvent[] {
  const { manifest, manifestAt, object, stored, exported } = records;
  const common = { source: 'manifest', outcome: 'success', who: '', whoName: '' } as const;
  const events: TimelineEvent[] = [];
  const add = (time: number | undefined, action: string, what: string, rule: TimelineEvent['rule']) => {
    if (time !== undefined) events.push({ ...common, time, action, what, rule });
  };
  const uri = object ? formatCosUri(object) : '';
  if (object && stored && stored.size === manifest?.size) add(stored.at, 'object stored', uri, 'upload');
  const imported = importIn(manifest);
  if (imported) add(manifestAt, 'import recorded', `template ${imported.templateId}`, 'import');
  if (exported) add(exported.at, 'export recorded', `template ${exported.templateId} to ${uri}`, '');
  return events;
}
