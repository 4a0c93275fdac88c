import { pageIn } from '../base/answer.ts';
import {
  count,
  filledText,
  flag,
  listOf,
  Misfit,
  objectOf,
  optional,
  type Shape,
  text,
} from '../base/shape.ts';
import { word } from '../iam/answers.ts';

/** The answer as it came, before the SDK read it. */
export interface RawAnswer {
  readonly statusCode: number;
  readonly body?: unknown;
  /** Lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A text of the document; of elements in its place the SDK makes this one. */
const content: Shape<string> = (value, path) => {
  const found = filledText(value, path);
  if (found === '[object Object]') throw new Misfit(path, 'a text');
  return found;
};

const tagged = objectOf({ ETag: content });

const date: Shape<Date> = (value, path) => {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new Misfit(path, 'a time');
  return value;
};

const objectList = objectOf({
  IsTruncated: flag,
  Contents: listOf(objectOf({ Key: content, Size: count })),
  NextContinuationToken: optional(text),
});

/** What the SDK must have found in the answer of each operation. ibm-cloud-apis.md 4.2, 4.5 */
const SHAPES: Readonly<Record<string, Shape<unknown>>> = {
  headObject: objectOf({ ETag: content, ContentLength: count }),
  getObject: tagged,
  putObject: tagged,
  createMultipartUpload: objectOf({ UploadId: content }),
  uploadPart: tagged,
  completeMultipartUpload: tagged,
  listObjectsV2: (value, path) => {
    const page = objectList(value, path);
    if (page.IsTruncated && !page.NextContinuationToken)
      throw new Misfit('NextContinuationToken', 'a text that is not empty, since there is more');
    return page;
  },
  listMultipartUploads: objectOf({
    IsTruncated: flag,
    Uploads: listOf(objectOf({ Key: content, UploadId: content, Initiated: optional(date) })),
  }),
  listParts: objectOf({ IsTruncated: flag, Parts: listOf(objectOf({ PartNumber: count })) }),
  getBucketLocation: objectOf({ LocationConstraint: content }),
};

/** Operations that are answered by 204 and nothing more. */
const SILENT = new Set(['abortMultipartUpload', 'deleteObject']);

/** The SDK finds an empty list in any document: these are told by their own name. ibm-cloud-apis.md 4.5 */
const ROOTS: Readonly<Record<string, string>> = {
  listObjectsV2: 'ListBucketResult',
  listMultipartUploads: 'ListMultipartUploadsResult',
  listParts: 'ListPartsResult',
};

/** What an operation's data must be, given its answer. An operation that is not listed may answer anything. */
export function shapeOf(operation: string, { statusCode, body }: RawAnswer): Shape<unknown> {
  const root = ROOTS[operation];
  return (value, path) => {
    if (SILENT.has(operation) && statusCode !== 204 && textOf(body) !== '') throw new Misfit(path, 'empty');
    if (root !== undefined && !new RegExp(`<${root}[\\s>]`).test(textOf(body).slice(0, 500)))
      throw new Misfit(path, `a ${root}`);
    return SHAPES[operation]?.(value, path) ?? value;
  };
}

/** Object Storage's own code and text, if the answer is an `<Error>`. */
export interface OwnError {
  readonly code: string;
  readonly message: string;
}

export function errorIn({ body }: RawAnswer): OwnError | undefined {
  const inside = /<Error[\s>][\s\S]{0,10000}?<\/Error>/.exec(textOf(body).slice(0, 20_000))?.[0] ?? '';
  const code = word(/<Code>([^<]*)<\/Code>/.exec(inside)?.[1]);
  if (code === undefined) return undefined;
  return { code, message: /<Message>([^<]*)<\/Message>/.exec(inside)?.[1] ?? code };
}

/** An error that came as a success (pitfalls.md N7). An object's content is never read as one. */
export function errorInSuccess(operation: string, answer: RawAnswer): OwnError | undefined {
  return operation === 'getObject' ? undefined : errorIn(answer);
}

/** What a body that is a web page seems to be. An object may well be one. */
export function pageOf(operation: string, { statusCode, body, headers }: RawAnswer): string | undefined {
  if (operation === 'getObject' && statusCode < 300) return undefined;
  // HEAD has no body; what Object Storage has stored has an ETag.
  const isHtml = headers?.['etag'] === undefined && headers?.['content-type']?.startsWith('text/html');
  return pageIn(operation === 'headObject' && statusCode < 300 && isHtml ? '<html>' : textOf(body));
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : '';
}
