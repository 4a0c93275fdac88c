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
}

const tagged = objectOf({ ETag: filledText });

const date: Shape<Date> = (value, path) => {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new Misfit(path, 'a time');
  return value;
};

/** The SDK gives an empty list where the answer has none: only what every page holds tells a list from a web page. */
const objectList = objectOf({
  IsTruncated: flag,
  Contents: listOf(objectOf({ Key: filledText, Size: count })),
  NextContinuationToken: optional(text),
});

/** What the SDK must have found in the answer of each operation. ibm-cloud-apis.md 4.2, 4.5 */
const SHAPES: Readonly<Record<string, Shape<unknown>>> = {
  headObject: objectOf({ ETag: filledText, ContentLength: count }),
  getObject: tagged,
  putObject: tagged,
  createMultipartUpload: objectOf({ UploadId: filledText }),
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
    Uploads: listOf(objectOf({ Key: filledText, UploadId: filledText, Initiated: optional(date) })),
  }),
  listParts: objectOf({ IsTruncated: flag, Parts: listOf(objectOf({ PartNumber: count })) }),
  getBucketLocation: objectOf({ LocationConstraint: filledText }),
};

/** Operations that are answered by 204 and nothing more. */
const SILENT = new Set(['abortMultipartUpload', 'deleteObject']);

/** What an operation's data must be, given its answer. An operation that is not listed may answer anything. */
export function shapeOf(operation: string, { statusCode, body }: RawAnswer): Shape<unknown> {
  const shape = SHAPES[operation] ?? ((value: unknown) => value);
  if (!SILENT.has(operation) || statusCode === 204 || textOf(body) === '') return shape;
  return (_value, path) => {
    throw new Misfit(path, 'empty');
  };
}

/** An `<Error>` that came as a success: its own code and text (pitfalls N7). An object's content is never read so. */
export function errorInSuccess(
  operation: string,
  { body }: RawAnswer,
): { readonly code: string; readonly message: string } | undefined {
  if (operation === 'getObject') return undefined;
  const inside = /<Error[\s>][\s\S]{0,10000}?<\/Error>/.exec(textOf(body).slice(0, 20_000))?.[0] ?? '';
  const code = word(/<Code>([^<]*)<\/Code>/.exec(inside)?.[1]);
  return code === undefined
    ? undefined
    : { code, message: /<Message>([^<]*)<\/Message>/.exec(inside)?.[1] ?? code };
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : '';
}
