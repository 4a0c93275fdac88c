import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { readyDatacenters, type Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { completeManifest } from '../../lib/image-store/stored-manifest.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';

/** Writes the finished import into the manifest beside the object. */
export async function recordImport(image: Image, template: Template, deps: Deps): Promise<void> {
  const record = {
    'object-uri': formatCosUri(image.object),
    'template-id': String(template.id),
    'template-global-id': template.globalId,
    name: template.name,
    datacenters: readyDatacenters(template).sort(),
  };
  await explaining('the manifest beside the object cannot be completed', () =>
    completeManifest(image, record, deps),
  );
}
