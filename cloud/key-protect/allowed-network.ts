import { BlockList, isIP } from 'node:net';
import { isObject } from '../core/app.ts';
import type { KmsState } from './model.ts';

/**
 * The instance policy `allowedIP`: only listed addresses may call. All callers of the local cloud come from the
 * loopback address. `allowedNetwork` is kept but not enforced: here is neither a public nor a private network.
 */
export function networkAllowed(state: KmsState, guid: string, address: string | undefined): boolean {
  const policy = state.policies.get(`${guid}/allowedIP`);
  if (!policy?.enabled) return true;
  const list = policy.attributes['allowed_ip'];
  if (!Array.isArray(list) || address === undefined) return false;
  const block = new BlockList();
  for (const entry of list.map(String)) addSubnet(block, entry);
  const plain = address.replace(/^::ffff:/, '');
  return block.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/** Is it an address or a CIDR block? */
export function isSubnet(entry: unknown): boolean {
  if (typeof entry !== 'string') return false;
  const [address = '', bits] = entry.split('/');
  const family = isIP(address);
  if (family === 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
}

/** Attributes of a policy that name networks. */
export function allowedIps(attributes: unknown): unknown[] {
  const list = isObject(attributes) ? attributes['allowed_ip'] : undefined;
  return Array.isArray(list) ? list : [];
}

function addSubnet(block: BlockList, entry: string): void {
  if (!isSubnet(entry)) return;
  const [address = '', bits] = entry.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  block.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
}
