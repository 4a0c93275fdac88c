import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { tellRehearsed } from '../../lib/runner/rehearsal.ts';
import { demandOperatingSystem, findDatacenters } from './classic-checks.ts';
import type { Deps } from './deps.ts';
import { demandImportablePlace, demandRegionalBucket, type Placed } from './image-checks.ts';
import type { Rehearsal, UploadImportInputs } from './inputs.ts';
import { SUFFIX } from './object-names.ts';
import { judgePlace } from './rehearsal-place.ts';
import { demandRootKey } from './rehearsal-root-key.ts';
import { proveRights } from './rights.ts';

/**
 * A dry run before there is an image: all that an import would be refused for, but what only the image tells. Nothing is
 * sent or made. Throws UserError for what is refused.
 */
export async function rehearse(known: Rehearsal, inputs: UploadImportInputs, deps: Deps): Promise<void> {
  const placed = placedOf(known, inputs);
  // 1. Rules that need no request.
  demandImportablePlace(placed, inputs, deps);
  // 2. The bucket, and what the classic API imports.
  await explaining('the bucket cannot be used', () => demandRegionalBucket(placed, deps));
  await explaining('the classic API cannot be used', async () => {
    await demandOperatingSystem(inputs, deps);
    await findDatacenters(inputs, deps);
  });
  // 3. The root key.
  if (known.rootKey) await demandRootKey(known.rootKey, deps);
  // 4. What lies at the object's place, and whose the template's name is.
  const place = await judgePlace(placed, inputs, deps);
  // 5. Every right that the upload and the import will need.
  const scope = { ...placed, wrappedDek: undefined, size: undefined, upload: !place.object };
  const rights = await proveRights(scope, inputs, deps);
  tellRehearsed(
    {
      what: 'the import',
      judged: [...partsOf(placed, inputs), ...place.judged, ...rights.proved.map(proofOf)],
      open: [
        'the image: there is none yet',
        ...(known.rootKey ? [] : ['the root key: no root-key-crn is given here']),
        ...place.open,
        ...rights.unproved.map(({ right, why }) => `${right} (${why})`),
      ],
    },
    deps.log,
    deps.summary,
  );
}

/** Without `object-key` any key that the import takes stands for the one that the file's name will give. */
function placedOf({ format, rootKey }: Rehearsal, inputs: UploadImportInputs): Placed {
  const region = inputs.region ?? rootKey?.region ?? '';
  const key = inputs.objectKey ?? `rehearsal${SUFFIX[format]}`;
  return { format, rootKey, object: { region, bucket: inputs.bucket ?? '', key } };
}

function partsOf({ object }: Placed, inputs: UploadImportInputs): string[] {
  const { operatingSystem = '', bootMode, locations, importKey } = inputs;
  return [
    `the bucket ${formatCosUri({ ...object, key: '' })}`,
    `the operating system ${operatingSystem}`,
    ...(bootMode === undefined ? [] : [`the boot mode ${bootMode}`]),
    ...(locations.length === 0 ? [] : [`the locations ${locations.join(', ')}`]),
    ...(importKey.serviceId === undefined || importKey.givenKey
      ? []
      : [`the service ID ${importKey.serviceId}`]),
  ];
}

const proofOf = ({ right, how }: { readonly right: string; readonly how: string }): string =>
  `${right} (${how})`;
