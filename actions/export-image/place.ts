import { createHash } from 'node:crypto';
import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { Shared } from '../../lib/object-storage/held-lease.ts';
import type { ObjectHead } from '../../lib/object-storage/object-storage.ts';
import type { Deps } from './deps.ts';
import { exportKeyProblem } from './inputs.ts';

/** An object of an export: one disk. softlayer-api.md 8 */
export interface DiskObject {
  readonly uri: CosUri;
  /** In its name; 0 is the disk that is booted from. */
  readonly number: number;
  readonly head: ObjectHead;
}

/** Objects that begin like the export's and are looked at. */
const LISTED = 2_000;

/** The objects at the place of an export (`…/name.vhd`): `name-0.vhd` and so on, in the order of their numbers. Throws ServiceError. */
export async function objectsAt(place: CosUri, deps: Pick<Deps, 'storage'>): Promise<DiskObject[]> {
  const storage = deps.storage(place.region);
  const prefix = `${stemOf(place.key)}-`;
  const { objects, complete } = await storage.list(place.bucket, prefix, LISTED);
  if (!complete) throw crowded(prefix);
  const found: DiskObject[] = [];
  for (const { key } of objects) {
    const number = numberIn(key, prefix);
    if (number === undefined) continue;
    const uri = { ...place, key };
    const head = await storage.head(uri);
    if (head) found.push({ uri, number, head });
  }
  return found.sort((a, b) => a.number - b.number);
}

function numberIn(key: string, prefix: string): number | undefined {
  const match = /^(0|[1-9][0-9]{0,2})\.vhd$/.exec(key.slice(prefix.length));
  return match ? Number(match[1]) : undefined;
}

const stemOf = (key: string): string => key.slice(0, -'.vhd'.length);

/** The key when none is given: the template's name, in characters that need no escaping in an address. softlayer-api.md 8 */
export function defaultObjectKey(name: string): string {
  const stem = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\.vhd$/, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
  const key = `${stem}.vhd`;
  const found = exportKeyProblem(key);
  if (found === undefined) return key;
  throw new UserError({
    code: 'E_OBJECT_KEY',
    what: `the template's name ${JSON.stringify(name)} makes no name of an object: ${key} ${found.what}`,
    why: found.why,
    fix: 'give object-key, a name of your own for the object, that ends in .vhd',
  });
}

/** What makes two exports the same: which template goes where. */
export function exportIdentity(globalId: string, place: CosUri): string {
  return createHash('sha256')
    .update(`${globalId}\n${formatCosUri(place)}`)
    .digest('hex');
}

/** One run at a time exports to a place. The lease is named by it, which may be as long as a key can be. */
export function sharedExport(place: CosUri): Shared {
  const name = createHash('sha256').update(place.key).digest('hex');
  return {
    place: { ...place, key: `encrypted-image/exports/${name}.json` },
    what: `the export to ${formatCosUri(place)}`,
  };
}

/** One run at a time captures a server. */
export function sharedCapture(server: number, { region, bucket }: CosUri): Shared {
  return {
    place: { region, bucket, key: `encrypted-image/captures/${server}.json` },
    what: `the capture of the server ${server}`,
  };
}

function crowded(prefix: string): UserError {
  return new UserError({
    code: 'E_OBJECT_KEY',
    what: `more than ${LISTED} objects in the bucket begin with ${JSON.stringify(prefix)}`,
    why: 'object-key begins like many other objects, and which of them an export has made could not be told',
    fix: 'give an object-key of another beginning, such as exports/name.vhd',
  });
}
