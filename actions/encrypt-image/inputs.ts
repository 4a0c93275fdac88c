import { type CosUri, isBucketName, objectKeyProblem, parseCosUri } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { wrappedDekProblem } from '../../lib/key-protect/wrapped-dek.ts';
import { type CommonInputs, readCommon } from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import { type GuestInputs, readGuestInputs } from './guest-inputs.ts';

export interface EncryptImageInputs extends CommonInputs {
  readonly source: ImageSource;
  readonly format: ImageFormat;
  readonly wrappedDek: string;
  readonly rootKey: RootKeyCrn;
  readonly dataKeySource: 'generated' | 'given';
  /** Where an earlier result may lie; the key is undefined when it follows from the output's name. */
  readonly earlier: { readonly bucket: string; readonly key: string | undefined } | undefined;
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
  // contract.md encrypt-image names it: to ignore it would leave a file where none was wanted.
  if (reader.flag('stream', false)) reader.problem('stream is not served by this version: leave it out');
  const inputs = {
    ...common,
    source: readSource(reader),
    format: reader.choice('format', ['vhd', 'luks-raw'], 'vhd'),
    wrappedDek: reader.requiredText('wrapped-dek', { check: wrappedDekProblem }),
    rootKey: readRootKey(reader, common.region),
    dataKeySource: reader.choice('data-key-source', ['generated', 'given'], 'given'),
    earlier: readEarlier(reader),
    engine: reader.choice('engine', ['auto', 'dm-crypt', 'userspace'], 'auto'),
    output: reader.text('output'),
    maxVirtualSize: reader.size('max-virtual-size', '100GiB'),
    allowEncryptedSource: reader.flag('allow-encrypted-source', false),
    verify: reader.choice('verify', ['full', 'sample', 'none'], 'full'),
    guest: readGuestInputs(reader),
    cache: reader.flag('cache', false),
    cacheLimit: reader.size('cache-limit', '8GiB'),
    removeSource: reader.flag('remove-source', false),
    dryRun: reader.flag('dry-run', false),
    unixTime: readTime(reader, env('SOURCE_DATE_EPOCH')),
  };
  return inputs;
}

function readSource(reader: InputReader): ImageSource {
  const path = reader.text('image');
  const text = reader.text('image-uri', {
    check: (value) => (parseCosUri(value) ? undefined : 'must be cos://region/bucket/key'),
  });
  if ((path === undefined) === (text === undefined))
    reader.problem('give image (a path) or image-uri (cos://region/bucket/key), one of them');
  const uri = text === undefined ? undefined : parseCosUri(text);
  return uri ? { uri } : { path: path ?? '' };
}

function readRootKey(reader: InputReader, region: string | undefined): RootKeyCrn {
  const text = reader.requiredText('root-key-crn', {
    check: (value) => (parseRootKeyCrn(value) ? undefined : 'must be the full CRN of a root key'),
  });
  const crn = parseRootKeyCrn(text);
  if (crn && region !== undefined && crn.region !== region)
    reader.problem(`region is ${region}, but root-key-crn names ${crn.region}`);
  return crn ?? { crn: text, service: 'kms', region: '', accountId: '', instanceId: '', keyId: '' };
}

function readEarlier(reader: InputReader): EncryptImageInputs['earlier'] {
  const bucket = reader.text('bucket', {
    check: (value) => (isBucketName(value) ? undefined : 'is no name of a bucket'),
  });
  const key = reader.text('object-key', { check: objectKeyProblem });
  if (bucket === undefined && key !== undefined) reader.problem('object-key needs bucket');
  return bucket === undefined ? undefined : { bucket, key };
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function readTime(reader: InputReader, text: string | undefined): number {
  if (text === undefined) return FIXED_TIME;
  const seconds = /^[0-9]{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds >= YEAR_2000 && seconds * 1000 <= Date.now())) {
    reader.problem(
      'the environment SOURCE_DATE_EPOCH must be seconds since 1970, from the year 2000 (where VHD time begins) to now',
    );
    return FIXED_TIME;
  }
  return seconds;
}
