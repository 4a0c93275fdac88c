import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import type { RootKeyCrn } from '../../lib/base/crn.ts';

/** What an audit is about. A part that is not known is undefined. */
export interface Subject {
  readonly rootKey: RootKeyCrn | undefined;
  readonly object: CosUri | undefined;
  readonly template: ClassicThing | undefined;
  readonly instance: ClassicThing | undefined;
}

/** A template or a server. */
export interface ClassicThing {
  readonly id: number;
  /** '' where it is not known. */
  readonly globalId: string;
  /** Unix milliseconds. */
  readonly createdAt: number | undefined;
}

export function describeSubject({ rootKey, object, template, instance }: Subject): Record<string, string> {
  return {
    ...(object ? { 'object-uri': formatCosUri(object) } : {}),
    ...(template ? { 'template-id': String(template.id) } : {}),
    ...(instance ? { 'instance-id': String(instance.id) } : {}),
    ...(rootKey ? { 'root-key-crn': rootKey.crn } : {}),
  };
}

/**
 * Whether a text of JSON names an id as a whole: `12` is not in `112`, nor in `12-3`. Object keys have their own rule,
 * below.
 */
export function mentions(about: string, id: string): boolean {
  if (id === '') return false;
  for (let at = about.indexOf(id); at >= 0; at = about.indexOf(id, at + 1)) {
    const around = `${about[at - 1] ?? ' '}${about[at + id.length] ?? ' '}`;
    if (!/[A-Za-z0-9-]/.test(around)) return true;
  }
  return false;
}

export function mentionsThing(about: string, thing: ClassicThing | undefined): boolean {
  return thing !== undefined && (mentions(about, String(thing.id)) || mentions(about, thing.globalId));
}

/** Whether it names this very object: bucket and whole key, not one whose key ends or begins with it. */
export function mentionsObject(about: string, { bucket, key }: CosUri): boolean {
  if (!mentions(about, bucket)) return false;
  return [key, encodeURIComponent(key)].some((name) => {
    for (let at = about.indexOf(name); at >= 0; at = about.indexOf(name, at + 1)) {
      const before = about.slice(0, at);
      const begins = /[":]$/.test(before) || [`${bucket}/`, `:object/`].some((end) => before.endsWith(end));
      if (begins && /^(["?&#:]|$)/.test(about.slice(at + name.length))) return true;
    }
    return false;
  });
}
