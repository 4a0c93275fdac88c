import type { RootKeyCrn } from '../../lib/base/crn.ts';
import type { DekBits } from '../../lib/base/dek.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { explained } from '../../lib/explain/explain.ts';
import { MANIFEST_LIMIT, parseManifest } from '../../lib/manifest/manifest.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { callerOf } from '../../lib/rights/caller.ts';
import { findKeyState } from '../../lib/rights/key-use.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';

export type Probed = { readonly keyHash: string; readonly bits: DekBits } | 'not allowed';

export const isRefusedUnwrap = (probed: Probed): probed is 'not allowed' => probed === 'not allowed';

/**
 * Unwraps the data key to see that the wrapped one, root key and image belong together. The action need not have
 * that right: without it the import alone will tell. Throws UserError when the service says that they do not.
 */
export async function probeKey(rootKey: RootKeyCrn, wrappedDek: string, deps: Deps): Promise<Probed> {
  try {
    using dek = (await deps.keys.unwrapDek(rootKey, wrappedDek)).dek;
    return { keyHash: dek.keyHash(), bits: dek.bits };
  } catch (error) {
    if (error instanceof ServiceError && isNoJudgement(error)) {
      deps.log.info(
        `the wrapped data key was not tried (${error.message}): this API key need not use the root key, the import's must`,
      );
      return 'not allowed';
    }
    await demandKeyState(rootKey, error, deps);
    throw explained(error, 'the wrapped data key cannot be used');
  }
}

/** A key that cannot unwrap says so by 409; its metadata tell why, and what makes it usable again. ibm-cloud-apis.md 3.6 */
async function demandKeyState(rootKey: RootKeyCrn, error: unknown, deps: Deps): Promise<void> {
  if (!(error instanceof ServiceError && error.failure.status === 409)) return;
  const found = await findKeyState(deps.keys, rootKey, await callerOf(deps.tokens));
  if (found.kind === 'refused') throw found.error;
}

/** No right (401, 403), or no answer: nothing is known about the key then. */
function isNoJudgement({ failure }: ServiceError): boolean {
  const { status } = failure;
  return (
    failure.service === 'key-protect' && (status === 401 || status === 403 || failure.outcome !== 'refused')
  );
}

export async function demandWrappedDek(image: Image, deps: Deps): Promise<void> {
  const probed = await probeKey(image.rootKey, image.manifest['wrapped-dek'], deps);
  if (isRefusedUnwrap(probed) || probed.keyHash === image.manifest['key-hash']) return;
  throw new UserError({
    code: 'E_KEY_MISMATCH',
    what: `the wrapped data key holds a key with the hash ${probed.keyHash}, the image was encrypted with ${image.manifest['key-hash']}`,
    why: 'wrapped-dek and image come from different runs',
    fix: 'give the wrapped-dek (or the manifest) of the run that encrypted this image',
  });
}

/** Objects that are looked at, and manifests that are read, at most; a bucket with more gets a warning. */
const OBJECTS = 20_000;
const MANIFESTS = 500;
const PARALLEL = 8;

/**
 * Looks in the bucket for another source that was encrypted with the same data key: under one XTS key equal sectors
 * at equal places look equal. Returns keys of such objects.
 */
export async function findKeyReuse(storage: ObjectStorage, image: Image, deps: Deps): Promise<string[]> {
  const { bucket, key } = image.object;
  const listed = await storage.list(bucket, '', OBJECTS);
  const all = listed.objects.filter((object) => object.key.endsWith('.manifest.json'));
  const manifests = all
    .filter((object) => object.size <= MANIFEST_LIMIT && object.key !== `${key}.manifest.json`)
    .slice(0, MANIFESTS);
  if (!listed.complete || all.length > MANIFESTS + 1) {
    deps.log.warning(
      `the bucket ${bucket} is large: only ${manifests.length} manifests are searched for another use of this data key`,
    );
  }
  const reused: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let entry = manifests[next++]; entry; entry = manifests[next++]) {
      const text = await storage.getText({ bucket, key: entry.key }, MANIFEST_LIMIT);
      if (text !== undefined && usesKeyOtherwise(text, entry.key, image)) reused.push(entry.key);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  deps.log.info(`${manifests.length} other manifests in the bucket were compared with this data key`);
  return reused.sort();
}

function usesKeyOtherwise(text: string, origin: string, { manifest }: Image): boolean {
  try {
    const other = parseManifest(text, origin);
    // The same encrypted bytes are the same source, also where a manifest without a source names it otherwise.
    if (other['key-hash'] !== manifest['key-hash'] || other.sha256 === manifest.sha256) return false;
    return other['source-sha256'] !== manifest['source-sha256'];
  } catch {
    // Not one of ours.
    return false;
  }
}

export function keyReuse(keys: readonly string[]): UserError {
  return new UserError({
    code: 'E_KEY_REUSE',
    what: `this data key has already encrypted another source in the bucket: ${keys.slice(0, 5).join(', ')}`,
    why: 'one data key was given to two images; under one XTS key equal sectors look equal, which tells what they share',
    fix: 'wrap a new data key with wrap-key and encrypt again, or set allow-key-reuse to true if you accept that',
  });
}
