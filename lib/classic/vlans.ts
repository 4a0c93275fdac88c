import type { ClassicClient } from './client.ts';
import { integerAt, textAt } from './json.ts';

/** A VLAN of the account. */
export interface Vlan {
  /** Not its number. */
  readonly id: number;
  readonly space: 'PUBLIC' | 'PRIVATE';
  /** `dal13`; '' when it is not told. */
  readonly datacenter: string;
  /** Of its primary subnet. */
  readonly subnetId: number | undefined;
}

/** Those that the user sees. Throws ServiceError. softlayer-api.md 12 */
export async function listVlans(client: ClassicClient): Promise<Vlan[]> {
  const rows = await client.list({
    service: 'SoftLayer_Account',
    method: 'getNetworkVlans',
    mask: 'mask[id,networkSpace,primarySubnet[id],primaryRouter[datacenter[name]]]',
    root: 'networkVlans',
  });
  return rows.flatMap((row) => {
    const id = integerAt(row, 'id');
    if (id === undefined) return [];
    const space = textAt(row, 'networkSpace') === 'PUBLIC' ? ('PUBLIC' as const) : ('PRIVATE' as const);
    const datacenter = textAt(row, 'primaryRouter', 'datacenter', 'name') ?? '';
    return [{ id, space, datacenter, subnetId: integerAt(row, 'primarySubnet', 'id') }];
  });
}
