import { UserError } from '../../lib/base/errors.ts';
import { nearest } from '../../lib/base/nearest.ts';
import { chooseOne, type Datacenter, listDatacenters } from '../../lib/classic/locations.ts';
import { importOperatingSystems } from '../../lib/classic/templates.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';

/** IBM must import this operating system today. Throws UserError E_OPERATING_SYSTEM. */
export async function demandOperatingSystem(inputs: UploadImportInputs, deps: Deps): Promise<void> {
  const codes = await importOperatingSystems(deps.classic);
  const wanted = inputs.operatingSystem ?? '';
  if (codes.length === 0 || codes.includes(wanted)) return;
  const meant = nearest(wanted, codes) ?? codes.find((code) => code.startsWith(`${wanted.split('_')[0]}_`));
  throw new UserError({
    code: 'E_OPERATING_SYSTEM',
    what: `IBM imports no operating system ${JSON.stringify(wanted)}`,
    why: 'the code is misspelt, or the system is no longer supported',
    fix: `${meant === undefined ? '' : `did you mean ${meant}? `}IBM imports ${codes.join(', ')}`,
  });
}

/** Ids of the datacenters that are to get a copy, by name. Throws UserError E_DATACENTER. */
export async function findDatacenters(
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<ReadonlyMap<string, number>> {
  if (inputs.locations.length === 0) return new Map();
  const known = await listDatacenters(deps.classic);
  const unknown = inputs.locations.filter((name) => !known.some((center) => center.name === name));
  if (unknown.length > 0) throw unknownDatacenter(unknown, known);
  return new Map(known.map(({ name, id }) => [name, id]));
}

function unknownDatacenter(names: readonly string[], known: readonly Datacenter[]): UserError {
  return new UserError({
    code: 'E_DATACENTER',
    what: `locations: there is no datacenter ${names.join(', ')}`,
    why: 'the name is misspelt, or the datacenter was closed',
    fix: chooseOne(names[0] ?? '', known),
  });
}
