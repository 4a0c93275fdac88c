import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { parseCrn } from '../core/crn.ts';
import type { Caller, Outcome } from '../ports.ts';
import { ApiFault, invalidValue, publicFault } from './fault.ts';
import { adopt, templateFolder } from './image-files.ts';
import { parseUri } from './image-uri.ts';
import type { ImportCheckName } from './import-check-times.ts';
import { IMPORT_DATACENTERS } from './locations.ts';
import { findSoftware } from './software.ts';
import type { World } from './world.ts';

/** "100 GB" (softlayer-api.md 11): bytes of the virtual disk. */
const IMPORT_LIMIT = 107_374_182_400;

/** The source of the service-to-service authorization that an encrypted import needs (softlayer-api.md 7.2). */
export const STORAGE_SERVICE = 'server-protect';

export interface ImportRequest {
  readonly uri: string;
  readonly name: string;
  readonly note: string;
  readonly osCode: string;
  readonly ibmApiKey: string | undefined;
  readonly cloudInit: boolean;
  readonly byol: boolean;
  readonly encrypted: boolean;
  readonly crkCrn: string | undefined;
  readonly wrappedDek: string | undefined;
  readonly bootMode: string | undefined;
  readonly supportedBootModes: string[];
}

/** What the checks find out on their way. `dek` lives until the import ends and is wiped then. */
export interface Prepared {
  /** Name of the template's own copy in the template folder. */
  readonly file: string;
  caller: Caller | undefined;
  dek: Buffer | undefined;
}

type Check = (world: World, request: ImportRequest, prepared: Prepared) => void | Promise<void>;

const IMPORT_CHECKS: Readonly<Record<ImportCheckName, Check>> = {
  uri: demandUri,
  name: demandName,
  operatingSystem: demandOperatingSystem,
  flags: demandFlags,
  keyRegion: demandKeyRegion,
  credentials: demandCredentials,
  object: fetchObject,
  unwrap,
};

/** Makes the checks that belong to this moment, in the table's order. Throws `ApiFault`. */
export async function prepare(
  world: World,
  request: ImportRequest,
  prepared: Prepared,
  when: 'call' | 'import',
): Promise<void> {
  for (const [name, time] of Object.entries(world.importChecks)) {
    if (time !== when) continue;
    await IMPORT_CHECKS[name as ImportCheckName](world, request, prepared);
  }
}

function demandUri(_world: World, { uri, encrypted }: ImportRequest): void {
  if (uri === '')
    throw invalidValue('uri', 'A URI of the form cos://<region>/<bucket>/<object> must be provided.');
  const scheme = /^([a-z0-9+.-]+):\/\//i.exec(uri)?.[1];
  if (scheme !== 'cos') {
    throw publicFault(`Invalid network storage service resource protocol "${scheme ?? ''}" provided.`);
  }
  const parts = parseUri(uri);
  if (!parts) throw invalidValue('uri', 'The URI must name a region, a bucket and an object.');
  if (!Object.hasOwn(IMPORT_DATACENTERS, parts.region)) {
    throw invalidValue('uri', `Images cannot be imported from the region "${parts.region}".`);
  }
  const extension = /\.([a-z0-9]+)$/i.exec(parts.key)?.[1]?.toLowerCase();
  // Encrypted raw images with LUKS were documented from 2018 to 2019 and are still named by IBM's sample.
  if (extension === 'vhd' || (extension === 'raw' && encrypted)) return;
  if (extension === 'vmdk' || extension === 'iso') {
    if (encrypted) throw invalidValue('uri', 'Encryption parameters are not allowed for this file type.');
    const message = `The local cloud does not import .${extension} files, only .vhd and encrypted .raw.`;
    throw new ApiFault(501, 'SoftLayer_Exception_NotImplemented', message);
  }
  throw invalidValue('uri', 'The object must be a .vhd file.');
}

function demandName(_world: World, { name }: ImportRequest): void {
  if (name === '') throw invalidValue('name', 'A name must be provided.');
  if (name.length > 255) {
    throw new ApiFault(500, 'SoftLayer_Exception_InvalidDataLength', "The value of 'name' is too long.");
  }
}

function demandOperatingSystem(_world: World, { osCode }: ImportRequest): void {
  if (findSoftware(osCode)?.importable) return;
  const bits = /_(\d+)$/.exec(osCode)?.[1] ?? '0';
  throw invalidValue('operatingSystemReferenceCode', `An invalid OS bits of ${bits} was provided.`);
}

/** softlayer-api.md 7.1, 7.2: what encryption, licences and cloud-init demand from each other. */
function demandFlags(_world: World, request: ImportRequest): void {
  const family = findSoftware(request.osCode)?.family;
  if (request.encrypted) {
    if (!request.crkCrn) throw invalidValue('crkCrn', 'A root key CRN is required for an encrypted image.');
    if (!request.wrappedDek)
      throw invalidValue('wrappedDek', 'A wrapped DEK is required for an encrypted image.');
    if (!request.cloudInit) throw invalidValue('cloudInit', 'An encrypted image must be cloud-init enabled.');
    if (family === 'redhat' && !request.byol) {
      throw invalidValue('byol', 'An encrypted Red Hat image must bring its own license.');
    }
  } else if (request.crkCrn || request.wrappedDek) {
    throw invalidValue('isEncrypted', 'crkCrn and wrappedDek belong together and to an encrypted image.');
  }
  if (request.byol && family === 'linux') {
    throw invalidValue('byol', 'This operating system needs no license.');
  }
  if (request.byol && family === 'windows' && request.cloudInit) {
    throw invalidValue('cloudInit', 'A Windows image that brings its own license cannot use cloud-init.');
  }
  for (const mode of [request.bootMode ?? 'HVM', ...request.supportedBootModes]) {
    if (mode !== 'PV' && mode !== 'HVM') throw invalidValue('bootMode', 'The boot mode is PV or HVM.');
  }
}

/** The bucket must be in the key's region (softlayer-api.md 7.2). */
function demandKeyRegion(_world: World, { uri, crkCrn, encrypted }: ImportRequest): void {
  if (!encrypted || crkCrn === undefined) return;
  const crn = parseCrn(crkCrn);
  if (crn?.resourceType !== 'key' || (crn.service !== 'kms' && crn.service !== 'hs-crypto')) {
    throw invalidValue('crkCrn', 'It is not the CRN of a root key.');
  }
  const region = parseUri(uri)?.region;
  if (crn.region !== region) {
    throw invalidValue('crkCrn', `The root key is in ${crn.region}, the object in ${region}.`);
  }
}

/** The key may be a user's or a service ID's; what it may read is decided by its own policies. */
function demandCredentials(world: World, { ibmApiKey }: ImportRequest, prepared: Prepared): void {
  if (!ibmApiKey) throw invalidValue('ibmApiKey', 'An API key that can read the bucket is required.');
  const caller = world.iam.callerFromApiKey(ibmApiKey);
  if (!caller) throw publicFault('Failed to exchange token: the provided API key could not be found.');
  prepared.caller = caller;
}

/** Takes the template's own copy at once: the customer may delete the object afterwards. */
async function fetchObject(world: World, { uri }: ImportRequest, prepared: Prepared): Promise<void> {
  const parts = parseUri(uri);
  if (!parts || !prepared.caller) throw new Error('the checks are out of order');
  const { region, bucket, key } = parts;
  const found = refuse('uri', world.objectStorage.open(prepared.caller, region, bucket, key));
  if (found.size === 0) throw invalidValue('uri', 'The object is empty.');
  if (found.region !== region) {
    throw invalidValue('uri', `The bucket is in ${found.region}, not in ${region}.`);
  }
  await adopt(found.path, join(templateFolder(world), prepared.file));
}

/** Needs both: the service's authorization on the key and the API key's own right (softlayer-api.md 7.2). */
function unwrap(world: World, request: ImportRequest, prepared: Prepared): void {
  const { crkCrn, wrappedDek, encrypted } = request;
  if (!encrypted || !crkCrn || !wrappedDek || !prepared.caller) return;
  refuse('wrappedDek', world.keyProtect.unwrap(prepared.caller, crkCrn, wrappedDek)).fill(0);
  prepared.dek = refuse(
    'wrappedDek',
    world.keyProtect.unwrap({ service: STORAGE_SERVICE }, crkCrn, wrappedDek),
  );
  if (prepared.dek.length !== 32 && prepared.dek.length !== 64) {
    throw invalidValue('wrappedDek', 'The data encryption key must have 32 or 64 bytes.');
  }
  if (world.switches.take('wrong-dek')) randomFillSync(prepared.dek);
}

/** Another service's refusal in the words of this one. IBM's own words are not published. */
function refuse<T>(path: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { service, status, code, message } = outcome.refusal;
  throw invalidValue(path, `${service} answered ${status} ${code}: ${message}`);
}

/** Reads the image (an encrypted one whole, and decrypts it), always in the transaction. A refusal ends the import, it is nobody's answer. */
export async function readImage(
  world: World,
  request: ImportRequest,
  prepared: Prepared,
): Promise<{ virtualSize: number; storedSize: number }> {
  const path = join(templateFolder(world), prepared.file);
  const outcome = await world.images.check(path, prepared.dek, world.stopping);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`);
  const { format, virtualSize, storedSize } = outcome.value;
  const wanted = request.uri.toLowerCase().endsWith('.raw') ? 'luks-raw' : 'vhd';
  if (format !== wanted) throw new Error(`the object's name says ${wanted}, its content is ${format}`);
  if (virtualSize > IMPORT_LIMIT) {
    throw new Error(`the virtual disk has ${virtualSize} bytes, the limit is ${IMPORT_LIMIT}`);
  }
  return { virtualSize, storedSize };
}
