import type { Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { type ImagePlace, inspectPlace } from '../../lib/image-store/place.ts';
import type { Rights } from '../../lib/rights/findings.ts';
import type { Image } from './bound-image.ts';
import { demandOperatingSystem, findDatacenters } from './classic-checks.ts';
import type { Deps } from './deps.ts';
import { findTemplate } from './find-template.ts';
import { demandGuestSystem } from './guest-system.ts';
import { demandDataKey, demandImportable, demandRegionalBucket } from './image-checks.ts';
import type { UploadImportInputs } from './inputs.ts';
import { proveRights } from './rights.ts';
import { storeDeps } from './store-deps.ts';

interface Checked {
  /** The image's identity; undefined for a template that does not tell it. */
  readonly identity: string | undefined;
  /** Whether the image's object is in the bucket. */
  readonly stored: boolean;
  /** Ids of the datacenters by name, for `locations`. */
  readonly datacenters: ReadonlyMap<string, number>;
  /** In which way the system in the image is not the one that is imported, where that is allowed. */
  readonly otherSystem: string | undefined;
}

/** No template of the image is there: it is stored, and imported. */
export interface NewImport extends Checked {
  readonly template: undefined;
  readonly image: Image;
  readonly place: ImagePlace;
  /** What the upload and the import may do; nothing of it is refused. */
  readonly rights: Rights;
}

/** The template is there, and only has to be finished. */
export interface BegunImport extends Checked {
  readonly template: Template;
  /** Undefined when only the template is known. */
  readonly image: Image | undefined;
}

/** What the checks have found, and so what is left to do. */
export type Plan = NewImport | BegunImport;

/** All that can be refused is refused here, in this order. Nothing is sent or made. */
export async function preflight(loaded: Image, inputs: UploadImportInputs, deps: Deps): Promise<Plan> {
  demandImportable(loaded, inputs, deps);
  await explaining('the bucket cannot be used', () => demandRegionalBucket(loaded, deps));
  const datacenters = await explaining('the classic API cannot be used', async () => {
    await demandOperatingSystem(inputs, deps);
    return findDatacenters(inputs, deps);
  });
  const place = await explaining('what lies in the bucket cannot be read', () =>
    inspectPlace(loaded, '', storeDeps(deps)),
  );
  // An equal manifest that is there is the one that counts.
  const image = { ...loaded, manifest: place.manifest ?? loaded.manifest };
  const otherSystem = demandGuestSystem(image.manifest, inputs.operatingSystem ?? '', deps.log);
  await explaining('the data key cannot be checked', () => demandDataKey(image, inputs, deps));
  const template = await explaining('templates cannot be listed', () => findTemplate(image, inputs, deps));
  const { identity } = image.manifest;
  const checked = { image, identity, stored: place.object, datacenters, otherSystem };
  if (template) {
    deps.log.info(
      `an earlier run has imported this image: its template ${template.id} (${template.name}) is used`,
    );
    return { ...checked, template };
  }
  const rights = await proveRights(
    {
      ...{ object: image.object, rootKey: image.rootKey, wrappedDek: image.manifest['wrapped-dek'] },
      ...{ size: image.manifest.size, upload: !place.object },
    },
    inputs,
    deps,
  );
  return { ...checked, template, place, rights };
}
