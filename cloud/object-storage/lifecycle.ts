import type { BucketRecord, UploadRecord } from './records.ts';
import { childrenNamed, childText, parseXml, type XmlElement } from './xml.ts';

const DAY = 86_400_000;

/** Has a rule `AbortIncompleteMultipartUpload` of the bucket ended this upload? */
export function abortedByLifecycle(bucket: BucketRecord, upload: UploadRecord, now: number): boolean {
  const text = bucket.documents['lifecycle'];
  if (text === undefined) return false;
  return childrenNamed(parseXml(text), 'Rule').some((rule) => {
    const days = daysToAbort(rule);
    if (days === undefined || childText(rule, 'Status')?.trim() !== 'Enabled') return false;
    return upload.key.startsWith(prefixOf(rule)) && now >= upload.initiatedAt + days * DAY;
  });
}

/** `DaysAfterInitiation` of a rule; undefined when it aborts nothing. */
export function daysToAbort(rule: XmlElement): number | undefined {
  const action = rule.children.find((child) => child.name === 'AbortIncompleteMultipartUpload');
  return action && Number(childText(action, 'DaysAfterInitiation')?.trim() || Number.NaN);
}

function prefixOf(rule: XmlElement): string {
  const filter = rule.children.find((child) => child.name === 'Filter');
  return (filter ? childText(filter, 'Prefix') : undefined) ?? childText(rule, 'Prefix') ?? '';
}
