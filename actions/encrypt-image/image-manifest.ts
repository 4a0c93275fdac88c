import { type ImageIdentity, imageIdentity } from '../../lib/base/identity.ts';
import { formatInWords } from '../../lib/disk/source.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import type { Plain } from './wanted-image.ts';

/** IBM's documents on the two formats: image-templates, commits f807997 (2018) and d5ea105 (2019-03-27). */
export const LUKS_NOTICE =
  'format luks-raw: IBM documented raw images with LUKS from August 2018 to March 2019; since then it documents encrypted VHD only, and upload-import asks for accept-legacy-format';

/** What is known of an image that has been encrypted and verified. */
interface FinishedImage {
  readonly identity: ImageIdentity;
  readonly made: { readonly sha256: string; readonly size: number; readonly virtualSize: number };
  readonly engine: string;
  readonly tools: Readonly<Record<string, string>>;
  readonly verify: string;
}

export function manifestOf(
  { source, guest, key }: Plain,
  { identity, made, engine, tools, verify }: FinishedImage,
  inputs: Pick<EncryptImageInputs, 'wrappedDek' | 'dataKeySource'>,
): Manifest {
  return {
    schema: 'encrypted-image-manifest/1',
    format: identity.format,
    sha256: made.sha256,
    size: made.size,
    'virtual-size': made.virtualSize,
    'source-sha256': identity.sourceSha256,
    'source-format': formatInWords(source),
    'source-virtual-size': source.virtualSize,
    'wrapped-dek': inputs.wrappedDek,
    'root-key-crn': identity.rootKeyCrn,
    'root-key-version': key.keyVersion,
    'key-hash': identity.keyHash,
    'data-key-bits': key.dek.bits,
    'data-key-source': inputs.dataKeySource,
    engine,
    verify,
    tools,
    guest,
    notes: identity.format === 'luks-raw' ? [LUKS_NOTICE] : [],
    identity: imageIdentity(identity),
  };
}
