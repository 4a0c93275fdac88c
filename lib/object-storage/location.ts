/** What a bucket's location constraint says. ibm-cloud-apis.md 4.2 */
export interface BucketLocation {
  /** As the service says it: `us-south-standard`. */
  readonly constraint: string;
  /** `us-south`, `eu`, `ams03`. */
  readonly location: string;
  /** `standard`, `smart`, `vault`, `cold`, `onerate_active`; undefined when it names none. */
  readonly storageClass: string | undefined;
  readonly resiliency: 'regional' | 'cross-region' | 'single-site' | 'unknown';
}

const CLASSES = /^(.+)-(standard|smart|vault|cold|flex|onerate_active)$/;

export function parseLocation(constraint: string): BucketLocation {
  const match = CLASSES.exec(constraint);
  const location = match?.[1] ?? constraint;
  return { constraint, location, storageClass: match?.[2], resiliency: resiliencyOf(location) };
}

function resiliencyOf(location: string): BucketLocation['resiliency'] {
  if (/^(us|eu|ap)(-geo)?$/.test(location)) return 'cross-region';
  if (/^[a-z]{3}[0-9]{2}$/.test(location)) return 'single-site';
  if (/^[a-z]{2}-[a-z]+$/.test(location)) return 'regional';
  return 'unknown';
}
