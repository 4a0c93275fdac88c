import {
  bucketNameProblem,
  type CosUri,
  cosUriProblem,
  objectKeyProblem,
  parseCosUri,
} from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { rootKeyCrnProblem } from '../../lib/base/crn-problems.ts';
import type { Problem } from '../../lib/base/errors.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { importKeyProblem } from '../../lib/base/import-keys.ts';
import { pathProblem } from '../../lib/base/path-problems.ts';
import { problem } from '../../lib/base/problems.ts';
import { wrappedDekProblem } from '../../lib/key-protect/wrapped-dek.ts';
import { type CommonInputs, judgeRegion, readCommon } from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import { type GuestInputs, readGuestInputs } from './guest-inputs.ts';

export interface EncryptImageInputs extends CommonInputs {
  readonly source: ImageSource;
  readonly format: ImageFormat;
  readonly wrappedDek: string;
  readonly rootKey: RootKeyCrn;
  readonly dataKeySource: 'generated' | 'given';
  /** Where an earlier result may lie, and where a stream goes; the key is undefined when it follows from the output's name. */
  readonly earlier: { readonly bucket: string; readonly key: string | undefined } | undefined;
  /**
   * Whether the ciphertext goes to the bucket while it is made, and no file of it is written. Then `earlier` has both its
   * fields, `engine` is not `dm-crypt`, and `cache` is false; `output` tells only where the local manifest lies.
   */
  readonly stream: boolean;
  readonly engine: 'auto' | 'dm-crypt' | 'userspace';
  /** Path as given; checked against the allowed folders by the stage. */
  readonly output: string | undefined;
  /** Bytes. */
  readonly maxVirtualSize: number;
  /** Whether a source that is encrypted already is taken as what it stores. */
  readonly allowEncryptedSource: boolean;
  readonly verify: 'full' | 'sample' | 'none';
  readonly guest: GuestInputs;
  /** Whether the cache of GitHub Actions is asked for the finished image, and given it. */
  readonly cache: boolean;
  /** Bytes: larger images are not cached. */
  readonly cacheLimit: number;
  readonly removeSource: boolean;
  readonly dryRun: boolean;
  /** Seconds since 1970: what stands in a VHD as its time of creation. */
  readonly unixTime: number;
}

type ImageSource = { readonly path: string } | { readonly uri: CosUri };

/** 2019-01-01T00:00:00Z. Any fixed moment does: it makes the same input give the same bytes (contract.md Identity). */
export const FIXED_TIME = 1_546_300_800;
const YEAR_2000 = 946_684_800;

export function parse(reader: InputReader, env: (name: string) => string | undefined): EncryptImageInputs {
  const common = readCommon(reader, '1h', env);
  const stream = reader.flag('stream', false);
  const source = readSource(reader);
  const format = reader.choice('format', ['vhd', 'luks-raw'], 'vhd', { wrong: formatProblem });
  const inputs = {
    ...common,
    source,
    format,
    wrappedDek: reader.requiredText('wrapped-dek', { check: wrappedDekProblem, hidden: true }),
    rootKey: readRootKey(reader, common.region),
    dataKeySource: reader.choice('data-key-source', ['generated', 'given'], 'given'),
    earlier: readEarlier(reader, format, stream),
    stream,
    engine: reader.choice('engine', ['auto', 'dm-crypt', 'userspace'], 'auto'),
    output: reader.text('output', { check: (value) => pathProblem(value) }),
    maxVirtualSize: reader.size('max-virtual-size', '100GiB'),
    allowEncryptedSource: reader.flag('allow-encrypted-source', false),
    verify: reader.choice('verify', ['full', 'sample', 'none'], 'full'),
    guest: readGuestInputs(reader),
    cache: reader.flag('cache', false),
    cacheLimit: reader.size('cache-limit', '8GiB'),
    removeSource: reader.flag('remove-source', false),
    dryRun: reader.flag('dry-run', false),
    unixTime: readTime(reader, env('SOURCE_DATE_EPOCH')),
  } satisfies EncryptImageInputs;
  if (stream) judgeStream(reader, inputs);
  return inputs;
}

/** What only makes sense where the encrypted image is a file. */
function judgeStream(reader: InputReader, { engine, cache }: EncryptImageInputs): void {
  reader.rule(
    ['stream', 'engine'],
    engine === 'dm-crypt',
    problem(
      'stream and engine: dm-crypt do not go together',
      'dm-crypt encrypts into a file on a disk, and stream writes none: it encrypts in this process, part by part',
      'leave engine out, or give engine: userspace; or leave stream out',
    ),
  );
  reader.rule(
    ['stream', 'cache'],
    cache,
    problem(
      'stream and cache do not go together',
      'the cache of GitHub Actions holds the file of an encrypted image, and stream writes none',
      'leave cache out: an earlier result in the bucket is adopted without it; or leave stream out',
    ),
  );
}

/** Formats of sources are recognised; `format` is what is made. */
function formatProblem(text: string): Problem | undefined {
  const made = /^(raw|luks|luks1|img)$/i.test(text) ? 'luks-raw' : undefined;
  return /^(raw|img|luks1?|qcow2?|vmdk|vdi|vhdx|iso|ova)$/i.test(text)
    ? problem(
        'must be one of vhd, luks-raw',
        'format is what is made, and IBM imports an encrypted VHD; what the source is, is recognised',
        made === undefined ? 'leave format out' : `leave format out, or did you mean ${made}?`,
      )
    : undefined;
}

function readSource(reader: InputReader): ImageSource {
  const path = reader.text('image', { check: (value) => pathProblem(value, 'image-uri') });
  const text = reader.text('image-uri', { check: sourceUriProblem });
  const none = path === undefined && text === undefined;
  reader.rule(
    ['image', 'image-uri'],
    none || (path !== undefined && text !== undefined),
    problem(
      'give image (a path) or image-uri (cos://region/bucket/key), one of them',
      none
        ? 'both are empty: they were forgotten, or the step whose output one of them is did not run'
        : 'both are given, and which of them is meant cannot be told',
      none ? 'give the path of the disk as image' : 'leave one of the two out',
    ),
  );
  const uri = text === undefined ? undefined : parseCosUri(text);
  return uri ? { uri } : { path: path ?? '' };
}

function sourceUriProblem(text: string): Problem | undefined {
  const found = cosUriProblem(text);
  return found && !/^[a-z0-9]+:/i.test(text)
    ? { ...found, fix: 'give a path of the runner as image, and leave image-uri out' }
    : found;
}

function readRootKey(reader: InputReader, region: string | undefined): RootKeyCrn {
  const text = reader.requiredText('root-key-crn', { check: rootKeyCrnProblem });
  const crn = parseRootKeyCrn(text);
  judgeRegion(reader, region, { what: 'root-key-crn', region: crn?.region });
  return crn ?? { crn: text, service: 'kms', region: '', accountId: '', instanceId: '', keyId: '' };
}

function readEarlier(
  reader: InputReader,
  format: ImageFormat,
  stream: boolean,
): EncryptImageInputs['earlier'] {
  const bucket = reader.text('bucket', { check: bucketNameProblem });
  const key = reader.text('object-key', { check: objectKeyProblem });
  if (stream) demandPlace(reader, { bucket, 'object-key': key });
  reader.rule(
    ['bucket', 'object-key'],
    bucket === undefined && key !== undefined,
    problem(
      'object-key needs bucket',
      'object-key names an object in a bucket, and no bucket is given',
      'give bucket too, or leave object-key out: then no earlier result is looked for',
    ),
  );
  const wrong = key === undefined ? undefined : importKeyProblem(key, format);
  if (wrong) reader.rule(['object-key', 'format'], true, { ...wrong, what: `object-key ${wrong.what}` });
  return bucket === undefined ? undefined : { bucket, key };
}

/** Where the ciphertext of a stream goes: nothing may follow from the name of a file that is never written. */
function demandPlace(reader: InputReader, place: Readonly<Record<string, string | undefined>>): void {
  const missing = Object.keys(place).filter((name) => place[name] === undefined);
  if (missing.length === 0) return;
  reader.problem(
    problem(
      `stream needs bucket and object-key: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`,
      'the ciphertext goes to that object while it is made, and no file is written that could tell its name',
      `give ${missing.join(' and ')}, as upload-import gets ${missing.length > 1 ? 'them' : 'it'}; or leave stream out`,
    ),
    ...missing,
  );
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function readTime(reader: InputReader, text: string | undefined): number {
  if (text === undefined) return FIXED_TIME;
  const seconds = /^[0-9]{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds >= YEAR_2000 && seconds * 1000 <= Date.now()) return seconds;
  reader.problem(
    problem(
      'the environment SOURCE_DATE_EPOCH must be seconds since 1970, from the year 2000 (where VHD time begins) to now',
      /^[0-9]{13}$/.test(text)
        ? 'it counts milliseconds'
        : 'a step before set it to a date, a fraction, or a time that is still to come',
      'set it to whole seconds, such as `git log -1 --format=%ct` gives, or unset it',
    ),
  );
  return FIXED_TIME;
}
