/** Storage locations and classes (ibm-cloud-apis.md 4.1, 4.2). */

const REGIONS = [
  'us-south',
  'us-east',
  'eu-gb',
  'eu-de',
  'eu-es',
  'au-syd',
  'jp-tok',
  'jp-osa',
  'ca-tor',
  'ca-mon',
  'br-sao',
  'in-che',
  'in-mum',
];
const CROSS_REGIONS = ['us', 'eu', 'ap'];
const SINGLE_SITES = ['ams03', 'che01', 'mon01', 'par01', 'sjc04', 'sng01'];
const CLASSES = ['standard', 'smart', 'vault', 'cold', 'onerate_active'];

const LOCATIONS = new Set([...REGIONS, ...CROSS_REGIONS, ...SINGLE_SITES]);

/** A region, a cross-region or a single site, without a class. */
export function isLocation(name: string): boolean {
  return LOCATIONS.has(name);
}

export interface Location {
  /** `us-south-standard`. */
  readonly constraint: string;
  /** `us-south`. */
  readonly region: string;
}

/** Reads `<location>-<class>`; undefined when either part is unknown (the class `flex` is retired). */
export function parseLocation(constraint: string): Location | undefined {
  const dash = constraint.lastIndexOf('-');
  const region = constraint.slice(0, dash);
  const storageClass = constraint.slice(dash + 1);
  if (dash < 1 || !LOCATIONS.has(region) || !CLASSES.includes(storageClass)) return undefined;
  return { constraint, region };
}

/** A bare location means its class `standard`. */
export function standardIn(region: string): Location {
  return { constraint: `${region}-standard`, region };
}

export interface HostParts {
  /** Bucket of a virtual-host style request. */
  readonly bucket: string | undefined;
  /** Region that the endpoint's name fixes; undefined on loopback names. */
  readonly region: string | undefined;
}

const IBM_HOST =
  /^(?:(?<bucket>.+)\.)?s3\.(?:(?:private|direct)\.)?(?<region>[a-z0-9-]+(?:\.[a-z]+)?)\.cloud-object-storage\.appdomain\.cloud$/;
const LOOPBACK_HOST = /^(?<bucket>.+)\.(?:localhost|127\.0\.0\.1)$/;

/** Splits a Host header into bucket and region. */
export function parseHost(host: string): HostParts {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  const ibm = IBM_HOST.exec(name)?.groups;
  if (ibm) return { bucket: ibm['bucket'], region: ibm['region']?.split('.').at(-1) };
  const bucket = LOOPBACK_HOST.exec(name)?.groups?.['bucket'];
  // `s3.localhost` is an endpoint, not the bucket `s3` (names have at least 3 characters).
  return { bucket: bucket === 's3' ? undefined : bucket, region: undefined };
}

const NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const RESERVED = /^(?:cosv1-|account-)/;

/** Bucket names: 3 to 63 of lower case, digits, `.` and `-`; no IP address; two reserved prefixes. */
export function isBucketName(name: string): boolean {
  return NAME.test(name) && !/^\d+\.\d+\.\d+\.\d+$/.test(name) && !RESERVED.test(name);
}
