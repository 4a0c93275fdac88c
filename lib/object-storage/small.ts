import { createHash } from 'node:crypto';
import { ServiceError } from '../base/errors.ts';
import type { S3Answer } from './failure.ts';
import { bodyOf, isAbsent, type ObjectRef, where } from './reference.ts';
import { RESPONSE_DATE, type S3 } from './s3.ts';

/** A small object as it was read. */
export interface SmallObject {
  /** UTF-8. */
  readonly text: string;
  /** Opaque: only handed back in a condition (pitfalls.md N10). */
  readonly etag: string;
  /** Milliseconds since it was written, by the service's own clock; undefined when it does not say. */
  readonly age: number | undefined;
}

/** What must hold for a writing to happen. ibm-cloud-apis.md 4.6 */
export type Condition =
  | { readonly kind: 'any' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unchanged'; readonly etag: string };

/** Undefined when there is none. Refuses more than `limit` bytes. Throws ServiceError. */
export async function getSmall(s3: S3, ref: ObjectRef, limit: number): Promise<SmallObject | undefined> {
  const answer = await s3.find({
    operation: 'getObject',
    params: where(ref),
    repeatable: true,
    limit,
    absent: isAbsent,
  });
  if (!answer) return undefined;
  return { text: bodyOf(answer).toString('utf8'), etag: etagOf(answer), age: ageOf(answer) };
}

/**
 * Writes a small object and gives its ETag; undefined when the condition does not hold. The very same text that is
 * there already counts as written: the answer to the first try may have been lost. Throws ServiceError.
 */
export async function putSmall(
  s3: S3,
  ref: ObjectRef,
  text: string,
  condition: Condition,
  contentType = 'application/json',
): Promise<string | undefined> {
  const body = Buffer.from(text, 'utf8');
  try {
    const answer = await s3.send({
      operation: 'putObject',
      params: {
        ...where(ref),
        Body: body,
        ContentLength: body.length,
        ContentMD5: createHash('md5').update(body).digest('base64'),
        ContentType: contentType,
        ...(condition.kind === 'absent' ? { IfNoneMatch: '*' } : {}),
      },
      // The SDK knows this condition for reading only.
      headers: condition.kind === 'unchanged' ? { 'If-Match': condition.etag } : {},
      repeatable: true,
    });
    return etagOf(answer);
  } catch (error) {
    if (!isBroken(condition, error)) throw error;
    const there = await getSmall(s3, ref, body.length + 1).catch((cause: unknown) => {
      // Longer than ours: another one.
      if (cause instanceof ServiceError && cause.failure.status === 200) return undefined;
      throw cause;
    });
    return there?.text === text ? there.etag : undefined;
  }
}

/** 409 is the answer to two conditional writings at the same moment; 404 to `If-Match` where nothing is. */
function isBroken({ kind }: Condition, error: unknown): boolean {
  if (kind === 'any' || !(error instanceof ServiceError)) return false;
  const { status, serviceCode } = error.failure;
  if (status === 404) return kind === 'unchanged' && serviceCode === 'NoSuchKey';
  return (
    status === 412 || (status === 409 && serviceCode !== undefined && /Conflict|Aborted/.test(serviceCode))
  );
}

const etagOf = (answer: S3Answer): string => String(answer['ETag'] ?? '');

function ageOf(answer: S3Answer): number | undefined {
  const written = new Date(String(answer['LastModified'] ?? '')).getTime();
  const now = Date.parse(String(answer[RESPONSE_DATE] ?? ''));
  return now >= written ? now - written : undefined;
}
