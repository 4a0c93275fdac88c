import { type CosUri, parseCosUri } from '../../lib/base/cos-uri.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';

/** What a record says of an import or export. Whoever may write to the bucket may have written it. */
export interface RecordedTemplate {
  readonly templateId: number;
  readonly object: CosUri | undefined;
}

/** Undefined where the manifest records no import, or one that says nothing that can be used. */
export function importIn(manifest: Manifest | undefined): RecordedTemplate | undefined {
  return templateIn(manifest?.import);
}

const EXPORT = 'encrypted-image-export/1';

/** Where export-image keeps its record of an object. */
export const exportPath = (key: string): string => `${key}.export.json`;

/** Undefined for what is no record of an export. */
export function parseExport(json: string): RecordedTemplate | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return fields(value)['schema'] === EXPORT ? templateIn(value) : undefined;
  } catch {
    return undefined;
  }
}

function templateIn(value: unknown): RecordedTemplate | undefined {
  const { 'template-id': id, 'object-uri': uri } = fields(value);
  if (typeof id !== 'string' || !/^[1-9][0-9]{0,11}$/.test(id)) return undefined;
  return { templateId: Number(id), object: typeof uri === 'string' ? parseCosUri(uri) : undefined };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
