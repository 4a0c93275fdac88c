import { Entity } from './entity.ts';

export interface Datacenter {
  readonly id: number;
  readonly name: string;
  readonly longName: string;
}

const CITIES: Readonly<Record<string, string>> = {
  ams: 'Amsterdam',
  che: 'Chennai',
  dal: 'Dallas',
  fra: 'Frankfurt',
  lon: 'London',
  mil: 'Milan',
  mon: 'Montreal',
  osa: 'Osaka',
  par: 'Paris',
  sao: 'Sao Paulo',
  sjc: 'San Jose',
  sng: 'Singapore',
  syd: 'Sydney',
  tok: 'Tokyo',
  tor: 'Toronto',
  wdc: 'Washington',
};

/** The datacenters that this cloud sells and stores images in; ids of softlayer-api.md 11.2. */
const IDS: Readonly<Record<string, number>> = {
  ams03: 814994,
  che01: 1004997,
  dal10: 1441195,
  dal12: 1854795,
  dal13: 1854895,
  fra02: 449506,
  fra04: 2434695,
  fra05: 2417495,
  lon02: 358694,
  lon04: 2017395,
  lon05: 2123995,
  lon06: 2124095,
  mil01: 815394,
  mon01: 449610,
  osa21: 3023812,
  osa22: 3023712,
  osa23: 3023912,
  par01: 449500,
  sao01: 983497,
  sao04: 3083112,
  sao05: 3083212,
  sjc03: 1004995,
  sjc04: 2178495,
  sng01: 224092,
  syd01: 449612,
  syd04: 2013295,
  syd05: 2408595,
  tok02: 449604,
  tok04: 2344395,
  tok05: 2344397,
  tor01: 448994,
  tor04: 3079212,
  tor05: 3079312,
  wdc04: 957095,
  wdc06: 2017695,
  wdc07: 2017603,
};

export const DATACENTERS: readonly Datacenter[] = Object.entries(IDS).map(([name, id]) => ({
  id,
  name,
  longName: `${CITIES[name.slice(0, 3)] ?? name.slice(0, 3)} ${Number(name.slice(3))}`,
}));

/**
 * Where an import from a COS region lands (softlayer-api.md 11.1). Tokyo and Sydney are not named by today's
 * documentation [inferred].
 */
export const IMPORT_DATACENTERS: Readonly<Record<string, string>> = {
  'us-south': 'dal13',
  'us-east': 'wdc07',
  'eu-gb': 'lon02',
  'eu-de': 'fra02',
  'jp-tok': 'tok02',
  'au-syd': 'syd01',
};

/** Pods that are about to close; clients warn about them (softlayer-api.md 11.2). */
export const CLOSING_PODS: Readonly<Record<string, readonly string[]>> = {
  'mil01.pod01': ['CLOSURE_ANNOUNCED', 'DATACENTER_CLOSURE_ANNOUNCED'],
};

/** All prices of this cloud are the same everywhere, so there is one default price group. */
const PRICE_GROUP = { id: 503, name: 'Location Group 2', description: 'Location Group 2' };

/** `DALLAS13`: the region keyname that an order may name as its location. */
const regionKeyName = (datacenter: Datacenter): string =>
  `${datacenter.longName.replace(/[^A-Za-z]/g, '')}${datacenter.name.slice(3)}`.toUpperCase();

/** By id (number or text), short name or region keyname. */
export function findDatacenter(key: string | number): Datacenter | undefined {
  const text = String(key);
  return DATACENTERS.find(
    (datacenter) =>
      String(datacenter.id) === text || datacenter.name === text || regionKeyName(datacenter) === text,
  );
}

export function datacenterEntity(datacenter: Datacenter): Entity {
  const region = (): Entity => regionEntity(datacenter);
  const group = new Entity('SoftLayer_Location_Group', { ...PRICE_GROUP, locationGroupTypeId: 82 });
  return new Entity('SoftLayer_Location_Datacenter', {
    id: datacenter.id,
    longName: datacenter.longName,
    name: datacenter.name,
    statusId: 2,
    locationStatus: new Entity('SoftLayer_Location_Status', { id: 2, status: 'ACTIVE' }),
    groups: [group],
    priceGroups: [group],
    pathString: datacenter.name,
    regions: () => [region()],
  });
}

export function regionEntity(datacenter: Datacenter): Entity {
  const location = (): Entity =>
    new Entity(
      'SoftLayer_Location_Region_Location',
      { locationId: datacenter.id, location: () => datacenterEntity(datacenter) },
      ['location'],
    );
  return new Entity('SoftLayer_Location_Region', {
    description: `${datacenter.name.toUpperCase()} - ${datacenter.longName}`,
    keyname: regionKeyName(datacenter),
    sortOrder: null,
    location,
    locations: () => [location()],
  });
}

/** Which continent a datacenter is on does not matter here: every pod has one pair of routers. */
export interface Pod {
  readonly name: string;
  readonly datacenter: Datacenter;
  readonly frontendRouterId: number;
  readonly backendRouterId: number;
}

export const PODS: readonly Pod[] = DATACENTERS.map((datacenter) => ({
  name: `${datacenter.name}.pod01`,
  datacenter,
  frontendRouterId: datacenter.id * 10 + 1,
  backendRouterId: datacenter.id * 10 + 2,
}));

export function podEntity(pod: Pod): Entity {
  return new Entity('SoftLayer_Network_Pod', {
    name: pod.name,
    datacenterId: pod.datacenter.id,
    datacenterName: pod.datacenter.name,
    datacenterLongName: pod.datacenter.longName,
    backendRouterId: pod.backendRouterId,
    backendRouterName: `bcr01a.${pod.datacenter.name}`,
    frontendRouterId: pod.frontendRouterId,
    frontendRouterName: `fcr01a.${pod.datacenter.name}`,
    capabilities: CLOSING_PODS[pod.name] ?? ['SUPPORTS_NETWORK_VIRTUALIZATION'],
  });
}
