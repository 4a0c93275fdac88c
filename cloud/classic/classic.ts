import type { RequestListener } from 'node:http';
import type { Vault } from '../core/vault.ts';
import type { Machine } from '../ports.ts';
import { accountService } from './account-service.ts';
import type { Services } from './dispatch.ts';
import { eventService } from './event-log.ts';
import type { ImportCheckTimes } from './import-check-times.ts';
import { resumeServers } from './lifecycle.ts';
import {
  locationService,
  packageService,
  podService,
  softwareService,
  subnetService,
  userService,
  vlanService,
} from './lookups.ts';
import { billingItemService, billingOrderService, productOrderService } from './order-service.ts';
import { IBM_IMAGES } from './public-images.ts';
import type { TemplateRecord } from './records.ts';
import { restHandler } from './rest.ts';
import { serverService } from './server-service.ts';
import { sshKeyService } from './ssh-keys.ts';
import type { Switches } from './switches.ts';
import { resumeTemplates } from './template-copies.ts';
import { templateService } from './template-service.ts';
import { classicUser, createWorld, masterUsername, type WorldDeps } from './world.ts';
import { isXmlRpc, xmlRpcHandler } from './xmlrpc.ts';

export type ClassicDeps = Omit<WorldDeps, 'publicImages'> & {
  readonly vault: Vault;
  /** Beside IBM's; default: none. */
  readonly ownPublicImages?: readonly TemplateRecord[];
};

export interface Classic {
  /** REST under `/rest/`, XML-RPC under `/xmlrpc/`, both v3 and v3.1; every other route answers 501. */
  readonly handler: RequestListener;
  readonly classicAccountId: number;
  readonly username: string;
  /** The account owner's own key: 64 characters, derived anew in each process and never kept. */
  readonly apiKey: string;
  /** Faults for tests. */
  readonly faults: Pick<Switches, 'inject' | 'clear'>;
  /** Which checks of an import its call makes; the others end the transaction. Writable. */
  readonly importChecks: ImportCheckTimes;
  /** The machine of a server, while it has one. */
  machine(serverId: number): Machine | undefined;
  /** Ends background work and machines. */
  stop(): Promise<void>;
}

/** The classic infrastructure API of the local cloud. Work that an earlier process left in the store goes on. */
export function createClassic(deps: ClassicDeps): Classic {
  const publicImages = [...(deps.ownPublicImages ?? []), ...IBM_IMAGES];
  const { world, stop } = createWorld({ ...deps, publicImages });
  classicUser(world, 'classic');
  const username = masterUsername(deps.account);
  const apiKey = deps.vault.derive('classic-api-key', 32).toString('hex');
  const services: Services = {
    SoftLayer_Account: accountService(),
    SoftLayer_Billing_Item: billingItemService(),
    SoftLayer_Billing_Order: billingOrderService(),
    SoftLayer_Event_Log: eventService(),
    SoftLayer_Location: locationService(),
    SoftLayer_Location_Datacenter: locationService(),
    SoftLayer_Network_Pod: podService(),
    SoftLayer_Network_Subnet: subnetService(),
    SoftLayer_Network_Vlan: vlanService(),
    SoftLayer_Product_Order: productOrderService(),
    SoftLayer_Product_Package: packageService(),
    SoftLayer_Security_Ssh_Key: sshKeyService(),
    SoftLayer_Software_Description: softwareService(),
    SoftLayer_User_Customer: userService(),
    SoftLayer_Virtual_Guest: serverService(),
    SoftLayer_Virtual_Guest_Block_Device_Template_Group: templateService(),
  };
  resumeTemplates(world);
  resumeServers(world);
  const rest = restHandler(world, services, { username, apiKey });
  const xmlRpc = xmlRpcHandler(world, services, { username, apiKey });
  return {
    handler: (request, response) => (isXmlRpc(request) ? xmlRpc : rest)(request, response),
    classicAccountId: world.accountId,
    username,
    apiKey,
    faults: world.switches,
    importChecks: world.importChecks,
    machine: (serverId) => world.machineOf.get(serverId),
    stop,
  };
}
