import { ServiceError } from '../base/errors.ts';
import type { ClassicClient } from './client.ts';
import { type Entity, entitiesOf, entityAt, flagAt, integerAt, textAt, valueAt } from './json.ts';
import { identified } from './shapes.ts';
import { readAs } from './typed.ts';

/** What a server is made of, as far as the service tells: undefined where it does not. */
export interface ServerMakeup {
  readonly privateOnly: boolean | undefined;
  readonly dedicated: boolean | undefined;
  readonly billing: 'hourly' | 'monthly' | undefined;
  /** Global identifier of its image template. */
  readonly templateGlobalId: string | undefined;
  readonly publicVlan: number | undefined;
  readonly privateVlan: number | undefined;
  readonly publicSubnet: number | undefined;
  readonly privateSubnet: number | undefined;
  /** Mbps. */
  readonly networkSpeed: number | undefined;
  readonly sshKeyIds: readonly number[] | undefined;
}

const COMPONENT = '[maxSpeed,networkVlan[id],primarySubnet[id]]';

/** softlayer-api.md 12, 15.1, 16 */
const MAKEUP_MASK =
  'mask[id,dedicatedAccountHostOnlyFlag,privateNetworkOnlyFlag,hourlyBillingFlag,billingItem[id,hourlyFlag],' +
  `blockDeviceTemplateGroup[globalIdentifier],primaryNetworkComponent${COMPONENT},` +
  `primaryBackendNetworkComponent${COMPONENT},sshKeys[id]]`;

/** Nothing is known of a server that does not show, or whose parts this user may not read. */
export async function readMakeup(client: ClassicClient, id: number): Promise<ServerMakeup> {
  try {
    return toMakeup(
      await readAs(client, identified, {
        service: 'SoftLayer_Virtual_Guest',
        method: 'getObject',
        id,
        mask: MAKEUP_MASK,
      }),
    );
  } catch (error) {
    if (error instanceof ServiceError && error.failure.outcome === 'refused') return toMakeup(undefined);
    throw error;
  }
}

function toMakeup(value: unknown): ServerMakeup {
  const outside = entityAt(value, 'primaryNetworkComponent');
  const inside = entityAt(value, 'primaryBackendNetworkComponent');
  const keys = valueAt(value, 'sshKeys');
  return {
    privateOnly: flagAt(value, 'privateNetworkOnlyFlag'),
    dedicated: flagAt(value, 'dedicatedAccountHostOnlyFlag'),
    billing: billingOf(value),
    templateGlobalId: textAt(value, 'blockDeviceTemplateGroup', 'globalIdentifier'),
    publicVlan: integerAt(outside, 'networkVlan', 'id'),
    privateVlan: integerAt(inside, 'networkVlan', 'id'),
    publicSubnet: integerAt(outside, 'primarySubnet', 'id'),
    privateSubnet: integerAt(inside, 'primarySubnet', 'id'),
    networkSpeed: speedOf(outside) ?? speedOf(inside),
    sshKeyIds: Array.isArray(keys)
      ? entitiesOf(keys).flatMap((row) => integerAt(row, 'id') ?? [])
      : undefined,
  };
}

/** Before an order is approved there is no billing item, and a flag that is not set says nothing [inferred]. */
function billingOf(value: unknown): ServerMakeup['billing'] {
  const hourly = flagAt(value, 'hourlyBillingFlag') ?? flagAt(value, 'billingItem', 'hourlyFlag');
  if (hourly === true) return 'hourly';
  return hourly === false && entityAt(value, 'billingItem') !== undefined ? 'monthly' : undefined;
}

const speedOf = (component: Entity | undefined): number | undefined => integerAt(component, 'maxSpeed');
