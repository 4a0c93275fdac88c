import { accountStatus, lacks, readImportAttribute } from './account-state.ts';
import { type Service, service } from './dispatch.ts';
import { Entity, formatDate } from './entity.ts';
import { datacenterEntity, findDatacenter } from './locations.ts';
import { ownedVlans, subnetEntity, type Vlan, vlanEntity } from './network.ts';
import { COMPANY } from './order-view.ts';
import { HOURLY_LIMIT } from './orders.ts';
import { feeText } from './prices.ts';
import type { ServerRecord } from './records.ts';
import { billingEntity, orderEntity, serverEntity } from './server-bill-view.ts';
import { sshKeyEntity } from './ssh-keys.ts';
import { childEntity, templateEntity } from './template-view.ts';
import { userEntity } from './user-view.ts';
import { classicUser, type World } from './world.ts';

const CREATED = Date.UTC(2024, 0, 15, 15);

/** SoftLayer_Account: needs no init id (softlayer-api.md 21). */
export function accountService(): Service {
  return service<World>({
    find: ({ world, initId }) => (initId === undefined || initId === world.accountId ? world : undefined),
    view: accountEntity,
    statics: {
      getCurrentUser: ({ world, user }) => userEntity(world, user),
      getSharedBlockDeviceTemplateGroups: () => [],
      getDedicatedHostsForImageTemplate: () => [],
      hourlyInstanceLimit: () => HOURLY_LIMIT,
      hourlyServerLimit: () => HOURLY_LIMIT,
      countHourlyInstances: ({ world }) => serversOf(world, (server) => server.hourly).length,
      isEligibleToLinkWithPaas: ({ world }) => !world.accountState.linked,
    },
  });
}

/** Lists leave out what the user may not see, without a word. */
const serversOf = (world: World, test: (server: ServerRecord) => boolean = () => true): Entity[] =>
  world.servers
    .all()
    .filter(() => !lacks(world, 'VIRTUAL_GUEST_VIEW'))
    .filter(test)
    .map((server) => serverEntity(world, server));

function accountEntity(world: World): Entity {
  return new Entity('SoftLayer_Account', {
    ...accountLocals(world),
    ...accountFacts(world),
    ...accountObjects(world),
    ...accountNetworks(world),
  });
}

function accountLocals(world: World) {
  const { account } = world;
  return {
    accountManagedResourcesFlag: false,
    accountStatusId: accountStatus(world.accountState).id,
    address1: '1 Loopback Road',
    allowedPptpVpnQuantity: 1,
    brandId: 2,
    city: 'Dallas',
    claimedTaxExemptTxFlag: false,
    companyName: COMPANY,
    country: 'US',
    createDate: formatDate(CREATED),
    email: account.ownerEmail,
    firstName: account.ownerGivenName,
    id: world.accountId,
    isReseller: 0,
    lastName: account.ownerFamilyName,
    lateFeeProtectionFlag: null,
    modifyDate: formatDate(CREATED),
    officePhone: '0000000000',
    postalCode: '75001',
    resellerLevel: 0,
    state: 'TX',
    statusDate: null,
  };
}

/** The link to the platform's account; what is not linked has none of it ("upgraded", softlayer-api.md 21). */
function accountLink(world: World) {
  if (!world.accountState.linked) return { bluemixLinkedFlag: false };
  return {
    bluemixLinkedFlag: true,
    bluemixAccountId: world.account.id,
    bluemixAccountLink: new Entity('SoftLayer_Account_Link_Bluemix', {
      accountId: world.accountId,
      createDate: formatDate(CREATED),
      destinationAccountAlphanumericId: world.account.id,
      destinationAccountId: world.accountId,
      id: world.accountId + 1,
      serviceProviderId: 2,
    }),
  };
}

function accountFacts(world: World) {
  return {
    ...accountLink(world),
    accountStatus: new Entity('SoftLayer_Account_Status', accountStatus(world.accountState)),
    ibmIdAuthenticationRequiredFlag: true,
    allowsBluemixAccountLinkingFlag: true,
    migratedToIbmCloudPortalFlag: true,
    internalRestrictionFlag: false,
    disablePaymentProcessingFlag: false,
    euSupportedFlag: false,
    // A count, not a flag (softlayer-api.md 24).
    hasPendingOrder: () => world.orders.all().filter((order) => order.status.startsWith('PENDING')).length,
    balance: '0',
    nextInvoiceTotalAmount: () => invoiceTotal(world) / 1_000_000,
    pendingInvoice: () =>
      new Entity('SoftLayer_Billing_Invoice', {
        accountId: world.accountId,
        createDate: formatDate(CREATED),
        id: world.accountId + 2,
        startingBalance: '0',
        invoiceTotalAmount: feeText(invoiceTotal(world)),
      }),
    attributes: () => attributes(world),
  };
}

/** softlayer-api.md 11 */
const IMPORT_ATTRIBUTE_TYPE = 136;

/** What the account is allowed: of many attributes the one that the pipeline asks for. */
function attributes(world: World): Entity[] {
  const attribute = readImportAttribute(world.accountState);
  if (!attribute) return [];
  return [
    new Entity('SoftLayer_Account_Attribute', {
      accountAttributeTypeId: IMPORT_ATTRIBUTE_TYPE,
      accountId: world.accountId,
      id: world.accountId + 3,
      value: attribute.value,
      accountAttributeType: new Entity('SoftLayer_Account_Attribute_Type', {
        id: IMPORT_ATTRIBUTE_TYPE,
        keyName: attribute.keyName,
        name: 'Allow External Cloud Image Import',
        description: 'The account may import images from object storage',
      }),
    }),
  ];
}

function invoiceTotal(world: World): number {
  return world.billing.all().reduce((sum, billing) => {
    const amount = billingEntity(world, billing).get('nextInvoiceTotalRecurringAmount');
    return sum + Math.round(Number(amount ?? 0) * 1_000_000);
  }, 0);
}

function accountObjects(world: World) {
  const templates = (): Entity[] => world.templates.all().map((template) => templateEntity(world, template));
  const children = (): Entity[] =>
    world.templates
      .all()
      .flatMap((parent) => parent.children.map((child) => childEntity(world, parent, child)));
  const bills = (): Entity[] =>
    world.billing
      .all()
      .filter((billing) => billing.cancellationDate === undefined)
      .map((billing) => billingEntity(world, billing));
  const master = () => classicUser(world, 'classic');
  return {
    virtualGuests: () => serversOf(world),
    hourlyVirtualGuests: () => serversOf(world, (server) => server.hourly),
    monthlyVirtualGuests: () => serversOf(world, (server) => !server.hourly),
    privateBlockDeviceTemplateGroups: templates,
    blockDeviceTemplateGroups: () => [...templates(), ...children()],
    sshKeys: () => world.sshKeys.all().map(sshKeyEntity),
    orders: () => world.orders.all().map((order) => orderEntity(world, order)),
    allBillingItems: bills,
    allTopLevelBillingItems: bills,
    allRecurringTopLevelBillingItems: bills,
    nextInvoiceTopLevelBillingItems: bills,
    masterUser: () => userEntity(world, master()),
    users: () => {
      master();
      return world.users.all().map((user) => userEntity(world, user));
    },
  };
}

function accountNetworks(world: World) {
  const owned = (space?: string): Vlan[] =>
    ownedVlans(world).filter((vlan) => space === undefined || vlan.space === space);
  const vlans = (space?: string): Entity[] => owned(space).map((vlan) => vlanEntity(world, vlan));
  const subnets = (space?: string): Entity[] => owned(space).map((vlan) => subnetEntity(world, vlan));
  return {
    networkVlans: () => vlans(),
    publicNetworkVlans: () => vlans('PUBLIC'),
    privateNetworkVlans: () => vlans('PRIVATE'),
    subnets: () => subnets(),
    publicSubnets: () => subnets('PUBLIC'),
    privateSubnets: () => subnets('PRIVATE'),
    datacentersWithSubnetAllocations: () =>
      [...new Set(owned().map((vlan) => vlan.datacenter.name))]
        .map((name) => findDatacenter(name))
        .filter((datacenter) => datacenter !== undefined)
        .map(datacenterEntity),
  };
}
