import { UserError } from '../../lib/base/errors.ts';
import { imageIdentity } from '../../lib/base/identity.ts';
import { LUKS_PAYLOAD_OFFSET } from '../../lib/disk/luks/luks1.ts';
import { vhdDiskSizeIn } from '../../lib/disk/vhd/identity.ts';
import { type ImageBytes, sha256Of } from '../../lib/image-store/bytes.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import { isRefusedUnwrap, probeKey } from './data-key.ts';
import type { Deps } from './deps.ts';
import { storedKeyHash } from './image-header.ts';
import type { ImageFacts } from './inputs.ts';

/**
 * A manifest for an image that came without one. Its source is unknown, so the encrypted file itself stands for it,
 * and the notes say so.
 */
export async function manifestOfBare(
  facts: ImageFacts | undefined,
  bytes: ImageBytes,
  deps: Deps,
): Promise<Manifest> {
  if (!facts) throw noManifest();
  const stored = await storedKeyHash(facts.format, bytes.readAt);
  const probed = await probeKey(facts.rootKey, facts.wrappedDek, deps);
  const keyHash = stored ?? (isRefusedUnwrap(probed) ? undefined : probed.keyHash);
  if (keyHash === undefined) throw unknownKeyHash();
  const head = await bytes.readAt(0, 512);
  const virtualSize = facts.format === 'vhd' ? vhdDiskSizeIn(head) : bytes.size - LUKS_PAYLOAD_OFFSET;
  const sha256 = await sha256Of(bytes, deps);
  const rootKeyCrn = facts.rootKey.crn;
  return {
    schema: 'encrypted-image-manifest/1',
    format: facts.format,
    sha256,
    'source-sha256': sha256,
    'key-hash': keyHash,
    'root-key-crn': rootKeyCrn,
    size: bytes.size,
    'virtual-size': virtualSize,
    'source-virtual-size': virtualSize,
    'wrapped-dek': facts.wrappedDek,
    'data-key-bits': isRefusedUnwrap(probed) ? 512 : probed.bits,
    ...NOT_KNOWN,
    identity: imageIdentity({ sourceSha256: sha256, format: facts.format, keyHash, rootKeyCrn }),
  };
}

/** What only the run that encrypted the image could tell. */
const NOT_KNOWN = {
  'source-format': 'encrypted',
  'root-key-version': '',
  'data-key-source': 'given',
  engine: 'unknown',
  verify: 'none',
  tools: {},
  guest: [],
  notes: [
    'made by upload-import: the image came without a manifest, so its own digest stands for its source',
  ],
} as const;

function noManifest(): UserError {
  return new UserError({
    code: 'E_MANIFEST_MISSING',
    what: 'there is no manifest beside the image',
    why: 'the image was moved without it, or was not made by encrypt-image',
    fix: 'give manifest, or format, wrapped-dek and root-key-crn',
  });
}

function unknownKeyHash(): UserError {
  return new UserError({
    code: 'E_KEY_HASH',
    what: 'the key hash of the LUKS image is not known',
    why: 'a LUKS header records none, there is no manifest, and the API key may not unwrap the data key',
    fix: 'give manifest, or grant the API key the service role Reader on the root key',
  });
}
