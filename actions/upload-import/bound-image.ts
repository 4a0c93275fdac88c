import type { CosUri } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { UserError } from '../../lib/base/errors.ts';
import { readSmallFile } from '../../lib/base/paths.ts';
import type { PlacedImage } from '../../lib/image-store/placed-image.ts';
import { identityOf, MANIFEST_LIMIT, type Manifest } from '../../lib/manifest/manifest.ts';
import type { ImageFacts } from './inputs.ts';

/** An encrypted image as this stage knows it: where it is to lie, and what it is. */
export interface Image extends PlacedImage {
  readonly rootKey: RootKeyCrn;
}

/** Binds a manifest to its place. Refuses one that contradicts itself or the inputs. */
export function bindImage(object: CosUri, manifest: Manifest, facts: ImageFacts | undefined): Image {
  const rootKey = parseRootKeyCrn(manifest['root-key-crn']);
  if (!rootKey) throw contradiction('root-key-crn is no CRN of a root key');
  if (manifest.identity !== identityOf(manifest))
    throw contradiction('its identity does not follow from its values');
  if (facts) {
    if (facts.format !== manifest.format)
      throw contradiction(`its format is ${manifest.format}, not ${facts.format}`);
    if (facts.rootKey.crn !== rootKey.crn) throw contradiction('it names another root key than root-key-crn');
  }
  return { object, manifest, rootKey };
}

/** The text of a manifest file. Refuses one that is too long to be a manifest. */
export async function readManifestFile(path: string): Promise<string> {
  return readSmallFile(path, MANIFEST_LIMIT).catch((cause: unknown) => {
    throw contradiction('it is no readable file, or too long', cause);
  });
}

function contradiction(why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_MANIFEST',
    what: `the manifest cannot be used: ${why}`,
    why: 'it was changed by hand, or belongs to another image or run',
    fix: 'use the manifest that encrypt-image wrote for this image, and leave out format, wrapped-dek and root-key-crn',
    ...(cause === undefined ? {} : { cause }),
  });
}
