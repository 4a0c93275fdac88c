import type { CosUri } from '../../lib/base/cos-uri.ts';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { count, filledText, flag, listOf, Misfit, objectOf, type Shape, text } from '../../lib/base/shape.ts';
import type { Template } from '../../lib/classic/templates.ts';
import type { Deps } from './deps.ts';
import type { DiskObject } from './place.ts';

/** What lies beside an export as `<object-key>.export.json`: of which template it is, and that its objects are complete. */
export interface ExportRecord {
  readonly schema: 'encrypted-image-export/1';
  readonly 'template-id': string;
  readonly 'template-global-id': string;
  readonly name: string;
  readonly encrypted: boolean;
  /** In the order of their numbers. */
  readonly disks: readonly RecordedDisk[];
}

export interface RecordedDisk {
  readonly 'object-uri': string;
  /** Bytes. */
  readonly size: number;
  /** Opaque: tells whether the object was written anew. */
  readonly etag: string;
  /** Lower-case hex; '' until somebody has downloaded it. */
  readonly sha256: string;
}

const schema: Shape<'encrypted-image-export/1'> = (value, path) => {
  if (value !== 'encrypted-image-export/1') throw new Misfit(path, 'encrypted-image-export/1');
  return value;
};

const recordShape: Shape<ExportRecord> = objectOf({
  schema,
  'template-id': filledText,
  'template-global-id': filledText,
  name: text,
  encrypted: flag,
  disks: listOf(objectOf({ 'object-uri': filledText, size: count, etag: text, sha256: text })),
});

const LIMIT = 256 * 1024;

export interface StoredRecord {
  /** Undefined for something else that lies there. */
  readonly record: ExportRecord | undefined;
  readonly etag: string;
}

export const recordPlace = (place: CosUri): CosUri => ({ ...place, key: `${place.key}.export.json` });

/** Undefined when nothing is there. Throws ServiceError. */
export async function readRecord(
  place: CosUri,
  deps: Pick<Deps, 'storage'>,
): Promise<StoredRecord | undefined> {
  const there = await deps.storage(place.region).getSmall(recordPlace(place), LIMIT);
  return there && { record: parseRecord(there.text), etag: there.etag };
}

function parseRecord(json: string): ExportRecord | undefined {
  try {
    return recordShape(JSON.parse(json), '');
  } catch {
    return undefined;
  }
}

/** The record of an export that is complete; digests that an earlier one of the same objects holds are kept. */
export function recordOf(
  template: Template,
  encrypted: boolean,
  objects: readonly DiskObject[],
  earlier: ExportRecord | undefined,
): ExportRecord {
  return {
    schema: 'encrypted-image-export/1',
    'template-id': String(template.id),
    'template-global-id': template.globalId,
    name: template.name,
    encrypted,
    disks: objects.map((object) => ({
      'object-uri': formatCosUri(object.uri),
      size: object.head.size,
      etag: object.head.etag,
      sha256: earlier?.disks.find((disk) => isOf(disk, object))?.sha256 ?? '',
    })),
  };
}

/** Whether a recorded disk is this very object. */
export function isOf(disk: RecordedDisk, { uri, head }: DiskObject): boolean {
  return disk['object-uri'] === formatCosUri(uri) && disk.size === head.size && disk.etag === head.etag;
}

/** Only under the lease of the place, so nobody else writes it. Throws ServiceError. */
export async function writeRecord(
  place: CosUri,
  record: ExportRecord,
  deps: Pick<Deps, 'storage'>,
): Promise<void> {
  const json = `${JSON.stringify(record, null, 2)}\n`;
  await deps.storage(place.region).putText(recordPlace(place), json, { onlyIfAbsent: false });
}
