import { at, field, integer, integerField, textField } from './arguments.ts';
import { isArray, type Json, type JsonObject } from './entity.ts';
import { orderInvalid, publicFault } from './fault.ts';
import type { Datacenter } from './locations.ts';
import { findVlan, vlanOf } from './network.ts';
import type { World } from './world.ts';

const MAX_QUANTITY = 20;

/** One server of an order, read from `virtualGuests[]`. */
export interface ServerOrder {
  readonly hostname: string;
  readonly domain: string;
  readonly userData: string | undefined;
  readonly sshKeyIds: readonly number[];
  readonly publicVlanId: number | undefined;
  readonly privateVlanId: number | undefined;
  readonly postInstallScriptUri: string | undefined;
  readonly bootMode: string | undefined;
}

/** The servers of a container. Throws `ApiFault`. */
export function readServers(world: World, container: JsonObject, datacenter: Datacenter): ServerOrder[] {
  const quantity = integerField(container, 'quantity') ?? 1;
  const rows = field(container, 'virtualGuests') ?? [];
  if (!isArray(rows) || rows.length !== quantity || quantity < 1 || quantity > MAX_QUANTITY) {
    throw orderInvalid('virtualGuests', 'The number of virtual guests does not equal the quantity.');
  }
  const keys = field(container, 'sshKeys');
  const scripts = field(container, 'provisionScripts');
  return (rows as readonly Json[]).map((row, index) => {
    const script = isArray(scripts) ? scripts[index] : undefined;
    return {
      ...readServer(row, datacenter),
      sshKeyIds: readSshKeys(world, isArray(keys) ? (keys[index] as Json | undefined) : undefined),
      postInstallScriptUri: typeof script === 'string' && script !== '' ? script : undefined,
    };
  });
}

function readServer(
  row: Json,
  datacenter: Datacenter,
): Omit<ServerOrder, 'sshKeyIds' | 'postInstallScriptUri'> {
  const hostname = textField(row, 'hostname');
  const domain = textField(row, 'domain');
  if (!hostname || !domain) throw orderInvalid('virtualGuests', 'Hostname and domain are not set properly.');
  demandHostname(hostname, domain);
  refuseUnknown(row);
  const userData = at(row, 'userData', 'value');
  return {
    hostname,
    domain,
    userData: userData === undefined ? undefined : String(userData),
    bootMode: textField(at(row, 'supplementalCreateObjectOptions'), 'bootMode'),
    publicVlanId: readVlan(at(row, 'primaryNetworkComponent'), 'PUBLIC', datacenter),
    privateVlanId: readVlan(at(row, 'primaryBackendNetworkComponent'), 'PRIVATE', datacenter),
  };
}

/** The account owns none of these; a name of one is a mistake, not a wish to be ignored. */
function refuseUnknown(row: Json): void {
  for (const name of ['placementGroupId', 'reservedCapacityGroup']) {
    if (field(row, name) !== undefined) throw orderInvalid(name, 'The account has none.');
  }
  for (const name of ['primaryNetworkComponent', 'primaryBackendNetworkComponent']) {
    const bindings = field(field(row, name), 'securityGroupBindings');
    if (isArray(bindings) && bindings.length > 0) {
      throw orderInvalid('securityGroupBindings', 'The account has no security groups.');
    }
  }
}

const LABEL = /^(?=.*[a-z-])[a-z0-9]+(?:-[a-z0-9]+)*$/i;

/** softlayer-api.md 12: no numeric label, no double dash or dot, at least two labels in the domain. */
export function demandHostname(hostname: string, domain: string): void {
  const isLabel = (label: string): boolean => label.length <= 63 && LABEL.test(label);
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  const good =
    hostname.split('.').every(isLabel) &&
    labels.length >= 2 &&
    // A second-level domain may well be a number; only the hostname may not.
    labels.every((label) => isLabel(label) || /^\d{1,63}$/.test(label)) &&
    /^[a-z]+$/i.test(top) &&
    `${hostname}.${domain}`.length <= 253;
  if (good) return;
  throw orderInvalid(
    'virtualGuests',
    `The hostname "${hostname}" and the domain "${domain}" must be alphanumeric strings, with dashes between.`,
  );
}

/**
 * Id of the VLAN that a network component names; undefined when it names none. A VLAN, a subnet of it, or a router:
 * each must be of this datacenter and side. Throws `ApiFault`.
 */
export function readVlan(
  component: Json | undefined,
  space: 'PUBLIC' | 'PRIVATE',
  datacenter: Datacenter,
): number | undefined {
  const vlanId = at(component, 'networkVlan', 'id') ?? at(component, 'networkVlanId');
  const subnetId =
    at(component, 'networkVlan', 'primarySubnet', 'id') ?? at(component, 'primarySubnet', 'id');
  const routerId = at(component, 'router', 'id');
  if (routerId !== undefined && integer(routerId) !== vlanOf(datacenter, space)?.routerId) {
    throw publicFault(`Could not obtain router with ID: ${String(routerId)}.`);
  }
  if (vlanId === undefined) {
    if (subnetId === undefined) return undefined;
    throw orderInvalid('primarySubnet', 'A subnet needs its VLAN.');
  }
  const vlan = findVlan(integer(vlanId));
  if (!vlan || vlan.space !== space || vlan.datacenter !== datacenter) {
    throw publicFault(`Could not obtain network VLAN with ID: ${String(vlanId)}.`);
  }
  if (subnetId !== undefined && integer(subnetId) !== vlan.subnetId) {
    throw publicFault(`Could not obtain network subnet with ID: ${String(subnetId)}.`);
  }
  return vlan.id;
}

function readSshKeys(world: World, entry: Json | undefined): number[] {
  const ids = field(entry, 'sshKeyIds') ?? [];
  if (!isArray(ids)) throw orderInvalid('sshKeys', 'sshKeyIds must be an array.');
  return (ids as readonly Json[]).map((value) => {
    const id = integer(value);
    if (id !== undefined && world.sshKeys.get(String(id))) return id;
    throw orderInvalid('sshKeys', `The SSH key ${String(value)} does not exist.`);
  });
}
