import { nearest } from '../base/nearest.ts';
import type { ClassicClient } from './client.ts';
import { integerAt, textAt } from './json.ts';
import { identifiedRows } from './shapes.ts';
import { readAs } from './typed-calls.ts';

export interface Datacenter {
  readonly id: number;
  /** `dal13` */
  readonly name: string;
}

/** COS region → datacenter in which an import from that region arrives, as IBM documents it. softlayer-api.md 11.1 */
export const DOCUMENTED_IMPORT_DATACENTERS: Readonly<Record<string, string>> = {
  'us-south': 'dal13',
  'us-east': 'wdc07',
  'eu-gb': 'lon02',
  'eu-de': 'fra02',
};

/** The same with Tokyo and Sydney, which are [inferred] from an older page and the datacenters that exist. */
export const IMPORT_DATACENTERS: Readonly<Record<string, string>> = {
  ...DOCUMENTED_IMPORT_DATACENTERS,
  'jp-tok': 'tok02',
  'au-syd': 'syd01',
};

/**
 * City of a datacenter → region of the platform's services there. [inferred]: the names agree wherever an import
 * datacenter is documented.
 */
const CITY_REGIONS: Readonly<Record<string, string>> = {
  dal: 'us-south',
  wdc: 'us-east',
  lon: 'eu-gb',
  fra: 'eu-de',
  mad: 'eu-es',
  tok: 'jp-tok',
  osa: 'jp-osa',
  syd: 'au-syd',
  sao: 'br-sao',
  tor: 'ca-tor',
  mon: 'ca-mon',
};

/** The region around a datacenter; undefined where there is none. */
export function regionOfDatacenter(name: string): string | undefined {
  return CITY_REGIONS[name.slice(0, 3)];
}

/** How a datacenter that does not exist is put right: the nearest name, then all. */
export function chooseOne(name: string, known: readonly Datacenter[]): string {
  const names = known.map((one) => one.name).sort();
  const meant = nearest(name, names) ?? names.find((one) => one.slice(0, 3) === name.slice(0, 3));
  const hint = meant === undefined ? '' : `did you mean ${meant}? `;
  return `${hint}There are ${names.join(', ')}`;
}

/** All datacenters of the classic infrastructure, as the API lists them today. */
export async function listDatacenters(client: ClassicClient): Promise<Datacenter[]> {
  const found = await readAs(client, identifiedRows, {
    service: 'SoftLayer_Location',
    method: 'getDatacenters',
    mask: 'mask[id,name]',
  });
  return found.flatMap((row) => {
    const id = integerAt(row, 'id');
    const name = textAt(row, 'name');
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });
}
