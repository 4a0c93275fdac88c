import type { ImageIdentity } from '../../lib/base/identity.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import type { EncryptImageInputs } from './inputs.ts';
import type { DataKey } from './unwrapped-key.ts';

/** What an image is made of. */
export interface Plain {
  readonly source: DiskSource;
  /** This run's own judgement of the guest. */
  readonly guest: GuestRecord;
  readonly key: DataKey;
}

/** The image that this run would make. */
export interface WantedImage extends ImageIdentity {
  /** `generated`: the data key was made for this run, so an earlier result with another one is as good. */
  readonly dataKeySource: 'generated' | 'given';
  readonly key: DataKey;
}

/** Reads what is not read yet of the source, for its digest. */
export async function wantedImage(
  { source, key }: Pick<Plain, 'source' | 'key'>,
  inputs: EncryptImageInputs,
  { signal }: { readonly signal: AbortSignal },
): Promise<WantedImage> {
  return {
    sourceSha256: await source.fileSha256(signal),
    format: inputs.format,
    keyHash: key.dek.keyHash(),
    rootKeyCrn: inputs.rootKey.crn,
    dataKeySource: inputs.dataKeySource,
    key,
  };
}
