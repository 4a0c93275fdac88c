import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  GIB,
  importTemplate,
  type Kit,
  provisioned,
  skeleton,
  startKit,
  TEMPLATE,
  until,
} from './classic-kit.ts';

const GUEST = 'SoftLayer_Virtual_Guest';
const ORDER = 'SoftLayer_Product_Order';

let kit: Kit;
let template: { id: number; globalIdentifier: string };
beforeEach(async () => {
  kit = await startKit();
  template = await importTemplate(kit);
});
afterEach(() => kit.stop());

const image = () => ({ blockDeviceTemplateGroup: { globalIdentifier: template.globalIdentifier } });
const generate = (changes: Record<string, unknown> = {}) =>
  kit.call(GUEST, '/generateOrderTemplate.json', { args: [skeleton({ ...image(), ...changes })] });
const verify = (container: unknown) => kit.call(ORDER, '/verifyOrder.json', { args: [container] });
const place = (container: unknown) => kit.call(ORDER, '/placeOrder.json', { args: [container] });
const guests = async () => (await kit.call('SoftLayer_Account', '/getVirtualGuests.json')).body;
const container = async (changes: Record<string, unknown> = {}) => {
  const { body } = await generate();
  return { ...body, ...changes };
};

describe('what is sold', () => {
  it('lists flavors, datacenters and the rest as templates to merge', async () => {
    const { body } = await kit.call(GUEST, '/getCreateObjectOptions.json');
    expect(Object.keys(body).toSorted()).toEqual([
      'blockDevices',
      'datacenters',
      'flavors',
      'memory',
      'networkComponents',
      'operatingSystems',
      'processors',
    ]);
    const keys = body.flavors.map((option: { flavor: { keyName: string } }) => option.flavor.keyName);
    expect(keys).toEqual(expect.arrayContaining(['B1_1X2X25', 'B1_2X4X100']));
    expect(body.datacenters).toContainEqual({ template: { datacenter: { name: 'dal13' } } });
    expect(body.processors[0].itemPrice).toEqual({
      hourlyRecurringFee: '.017',
      recurringFee: '10.88',
      item: { description: '1 x 2.0 GHz Core' },
    });
  });

  it('shows the same prices in packages and presets', async () => {
    const filter = { keyName: { operation: 'PUBLIC_CLOUD_SERVER' } };
    const { body } = await kit.call('SoftLayer_Product_Package', '/getAllObjects.json', { filter });
    expect(body).toHaveLength(1);
    const presets = await kit.call('SoftLayer_Product_Package', `/${body[0].id}/getActivePresets.json`, {
      mask: 'mask[prices]',
      filter: { activePresets: { keyName: { operation: '_= b1_1x2x25' } } },
    });
    const fees = presets.body[0].prices.map(
      (price: { hourlyRecurringFee: string }) => price.hourlyRecurringFee,
    );
    expect(fees).toEqual(['.017', '.022', '0']);
  });
});

describe('generateOrderTemplate', () => {
  it('makes a container and drops what IBM drops', async () => {
    const { body } = await generate({ userData: [{ value: 'x' }], sshKeys: [{ id: 5 }] });
    expect(body).toMatchObject({
      complexType: 'SoftLayer_Container_Product_Order_Virtual_Guest',
      imageTemplateId: template.id,
      location: '1854895',
      packageId: 835,
      presetId: expect.any(Number),
      quantity: 1,
      sshKeys: [{ sshKeyIds: [5] }],
      useHourlyPricing: true,
      virtualGuests: [{ hostname: 'web01', domain: 'example.com' }],
    });
    expect(body.virtualGuests[0]).not.toHaveProperty('userData');
    expect(body.prices.length).toBeGreaterThan(5);
  });

  it('keeps a VLAN, which no client puts back, and drops its subnet, which clients do', async () => {
    const mask = 'mask[id,primarySubnetId,networkSpace,datacenter[name]]';
    const filter = { networkVlans: { datacenter: { name: { operation: 'dal13' } } } };
    const { body: rows } = await kit.call('SoftLayer_Account', '/getNetworkVlans.json', { mask, filter });
    const vlan = rows.find((row: { networkSpace: string }) => row.networkSpace === 'PUBLIC');
    const networkVlan = { id: vlan.id, primarySubnet: { id: vlan.primarySubnetId } };
    const { body } = await generate({ primaryNetworkComponent: { networkVlan } });
    const primaryNetworkComponent = { networkVlan: { id: vlan.id } };
    expect(body.virtualGuests).toEqual([
      { hostname: 'web01', domain: 'example.com', primaryNetworkComponent },
    ]);
    expect((await verify(body)).status).toBe(200);
    const unknown = await generate({ primaryNetworkComponent: { networkVlan: { id: 99 } } });
    expect(unknown.body.error).toBe('Could not obtain network VLAN with ID: 99.');
  });

  it.each([
    ['an image with disks', { blockDevices: [{ device: '0' }] }, /Block devices may not be provided/],
    ['a bad image GUID', { blockDeviceTemplateGroup: { globalIdentifier: 'x' } }, /valid global identifier/],
    [
      'an image and a system',
      { operatingSystemReferenceCode: 'DEBIAN_12_64' },
      /operatingSystemReferenceCode/,
    ],
    ['no datacenter', { datacenter: null }, /A datacenter name or regional group must be provided/],
    ['an unknown datacenter', { datacenter: { name: 'moon01' } }, /moon01/],
    [
      'an unknown flavor',
      { supplementalCreateObjectOptions: { flavorKeyName: 'X' } },
      /Preset with key name X could not be found/,
    ],
    ['cores against the flavor', { startCpus: 4 }, /startCpus/],
    ['neither flavor nor size', { supplementalCreateObjectOptions: {} }, /'startCpus', 'maxMemory'/],
    ['no hostname', { hostname: null }, /'hostname'/],
    ['a flavor on a dedicated host', { dedicatedAccountHostOnlyFlag: true }, /dedicatedAccountHostOnlyFlag/],
    ['a speed that is not sold', { networkComponents: [{ maxSpeed: 7 }] }, /10, 100 or 1000/],
    ['a numeric hostname', { hostname: '123' }, /must be alphanumeric strings/],
    ['a double dash', { hostname: 'a--b' }, /must be alphanumeric strings/],
    ['a domain without a dot', { domain: 'local' }, /must be alphanumeric strings/],
    ['a numeric top level', { domain: 'a.1' }, /must be alphanumeric strings/],
  ])('refuses %s', async (_what, changes, message) => {
    const reply = await generate(changes);
    expect(reply.status).toBe(500);
    expect(reply.body.code).toMatch(/^SoftLayer_Exception_/);
    expect(reply.body.error).toMatch(message);
  });
});

describe('verifyOrder', () => {
  it('prices without ordering: fees are texts, totals are their sum', async () => {
    const { status, body } = await verify(await container());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      currencyShortName: 'USD',
      locationObject: { id: 1854895, name: 'dal13' },
      postTaxRecurring: '.039',
      postTaxRecurringHourly: '.039',
      postTaxRecurringMonthly: '0',
      postTaxSetup: '0',
    });
    const sum = body.prices.reduce(
      (total: number, price: { hourlyRecurringFee: string }) => total + Number(price.hourlyRecurringFee),
      0,
    );
    expect(sum).toBeCloseTo(0.039, 9);
    expect(body.prices[0]).toMatchObject({
      item: { keyName: 'GUEST_CORE_1' },
      categories: [{ categoryCode: 'guest_core' }],
    });
    expect(await guests()).toEqual([]);
  });

  it('charges by the month, with setup fees, for a dedicated server of chosen size', async () => {
    const { body } = await generate({
      supplementalCreateObjectOptions: {},
      startCpus: 2,
      maxMemory: 4096,
      localDiskFlag: false,
      dedicatedAccountHostOnlyFlag: true,
      hourlyBillingFlag: false,
    });
    expect(body.packageId).toBe(46);
    expect((await verify(body)).body).toMatchObject({
      postTaxRecurringHourly: '0',
      postTaxRecurringMonthly: '78',
      postTaxSetup: '25',
    });
  });

  it('refuses a datacenter without a finished copy of the template', async () => {
    const reply = await verify(await container({ location: 'wdc07' }));
    expect(reply).toMatchObject({ status: 500, body: { code: 'SoftLayer_Exception_Public' } });
    expect(reply.body.error).toContain('no finished copy in wdc07');
    kit.classic.faults.inject({ kind: 'stuck', transaction: 'copy' });
    await kit.call(TEMPLATE, `/${template.id}/addLocations.json`, { args: [[{ name: 'wdc07' }]] });
    expect((await verify(await container({ location: 'wdc07' }))).status).toBe(500);
    kit.classic.faults.clear();
    await until('the copy', async () =>
      (await verify(await container({ location: 'wdc07' }))).status === 200 ? true : undefined,
    );
  });

  it('refuses an image that is larger than the ordered disk', async () => {
    kit.world.image = { ok: true, value: { format: 'vhd', virtualSize: 26 * GIB, storedSize: GIB } };
    const large = await importTemplate(kit);
    const reply = await verify(await container({ imageTemplateId: large.id }));
    expect(reply.body.code).toBe('SoftLayer_Exception_Order_InvalidData');
    expect(reply.body.error).toContain('26 GB');
  });

  it.each([
    ['an unknown package', { packageId: 7 }, 'SoftLayer_Exception_Order_InvalidData', /packageId/],
    ['an unknown place', { location: 'x' }, 'SoftLayer_Exception_Order_InvalidLocation', /location provided/],
    ['no preset', { presetId: null }, 'SoftLayer_Exception_Order_InvalidData', /preset/],
    [
      'a foreign price',
      { prices: [{ id: 1 }] },
      'SoftLayer_Exception_Order_Item_Invalid',
      /not valid for package/,
    ],
    ['no prices', { prices: [] }, 'SoftLayer_Exception_Order_MissingCategory', /port_speed, bandwidth/],
    ['no guests', { virtualGuests: [] }, 'SoftLayer_Exception_Order_InvalidData', /virtualGuests/],
    ['two guests for one', { quantity: 2 }, 'SoftLayer_Exception_Order_InvalidData', /quantity/],
    [
      'a guest without a domain',
      { virtualGuests: [{ hostname: 'a' }] },
      'SoftLayer_Exception_Order_InvalidData',
      /not set properly/,
    ],
    [
      'an unknown image',
      { imageTemplateId: 1 },
      'SoftLayer_Exception_Public',
      /Unable to find image template #1/,
    ],
    [
      'an unknown SSH key',
      { sshKeys: [{ sshKeyIds: [1] }] },
      'SoftLayer_Exception_Order_InvalidData',
      /SSH key 1/,
    ],
    ['a dedicated host', { hostId: 1 }, 'SoftLayer_Exception_Order_InvalidData', /hostId/],
    [
      'another product',
      { complexType: 'SoftLayer_Container_Product_Order_Hardware_Server' },
      'SoftLayer_Exception_NotImplemented',
      /Hardware_Server/,
    ],
  ])('refuses %s', async (_what, changes, code, message) => {
    const reply = await verify(await container(changes));
    expect(reply.body.code).toBe(code);
    expect(reply.body.error).toMatch(message);
  });

  it.each([
    ['a placement group', { placementGroupId: 5 }, /placementGroupId/],
    [
      'a security group',
      { primaryNetworkComponent: { securityGroupBindings: [{ securityGroup: { id: 1 } }] } },
      /security/,
    ],
    ['a router', { primaryBackendNetworkComponent: { router: { id: 1 } } }, /router with ID: 1/],
    [
      'a subnet without its VLAN',
      { primaryNetworkComponent: { primarySubnet: { id: 1 } } },
      /needs its VLAN/,
    ],
  ])('refuses %s that is not there', async (_what, changes, message) => {
    const virtualGuests = [{ hostname: 'a', domain: 'example.com', ...changes }];
    expect((await verify(await container({ virtualGuests }))).body.error).toMatch(message);
  });

  it('takes VLAN and subnet of the right side and place only', async () => {
    const mask = 'mask[id,networkSpace,primarySubnetId,datacenter[name]]';
    const { body: vlans } = await kit.call('SoftLayer_Account', '/getNetworkVlans.json', { mask });
    const pick = (space: string, place: string) =>
      vlans.find(
        (vlan: { networkSpace: string; datacenter: { name: string } }) =>
          vlan.networkSpace === space && vlan.datacenter.name === place,
      );
    const order = async (vlan: { id: number; primarySubnetId: number }, subnet = vlan.primarySubnetId) =>
      verify(
        await container({
          virtualGuests: [
            {
              hostname: 'a',
              domain: 'example.com',
              primaryNetworkComponent: { networkVlan: { id: vlan.id, primarySubnet: { id: subnet } } },
            },
          ],
        }),
      );
    expect((await order(pick('PUBLIC', 'dal13'))).status).toBe(200);
    expect((await order(pick('PRIVATE', 'dal13'))).body.error).toMatch(/Could not obtain network VLAN/);
    expect((await order(pick('PUBLIC', 'wdc07'))).body.error).toMatch(/Could not obtain network VLAN/);
    expect((await order(pick('PUBLIC', 'dal13'), 5)).body.error).toMatch(/subnet/);
  });

  it('refuses for lack of hosts when a test asks for that', async () => {
    kit.classic.faults.inject({ kind: 'capacity' });
    expect((await verify(await container())).body).toMatchObject({
      code: 'SoftLayer_Exception_Virtual_Host_Pool_InsufficientResources',
      error: expect.stringContaining('web01.example.com'),
    });
  });
});

describe('placeOrder', () => {
  it('answers with a receipt whose guests and order can be read at once', async () => {
    const { status, body } = await place(await container());
    expect(status).toBe(200);
    const [guest] = body.orderDetails.virtualGuests;
    expect(body).toMatchObject({
      orderId: expect.any(Number),
      orderDate: expect.stringMatching(/-06:00$/),
      orderDetails: { paymentType: 'ADD_TO_BALANCE', postTaxRecurring: '.039' },
      placedOrder: {
        id: body.orderId,
        status: 'PENDING_AUTO_APPROVAL',
        orderTypeId: 4,
        items: [{ categoryCode: 'guest_core', itemPriceId: expect.any(String) }],
      },
    });
    expect(guest).toMatchObject({
      id: expect.any(Number),
      globalIdentifier: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fullyQualifiedDomainName: 'web01.example.com',
    });
    await provisioned(kit, guest.id);
    const order = await kit.call('SoftLayer_Billing_Order', `/${body.orderId}.json`, {
      mask: 'mask[id,status]',
    });
    expect(order.body).toEqual({ id: body.orderId, status: 'COMPLETED' });
    const mask = 'mask[billingItem[orderItem[order[id,status]]]]';
    const read = await kit.call(GUEST, `/${guest.id}.json`, { mask });
    expect(read.body.billingItem.orderItem.order).toEqual({ id: body.orderId, status: 'COMPLETED' });
  });

  it('waits for approval when a test asks for that, without any transaction', async () => {
    kit.classic.faults.inject({ kind: 'approval-pending' });
    const { body } = await place(await container());
    const id = body.orderDetails.virtualGuests[0].id;
    const mask = 'mask[provisionDate,activeTransaction,powerState[keyName],primaryIpAddress]';
    expect((await kit.call(GUEST, `/${id}.json`, { mask })).body).toMatchObject({
      provisionDate: null,
      powerState: { keyName: 'HALTED' },
    });
    expect((await kit.call('SoftLayer_Account', '/getHasPendingOrder.json')).body).toBe(1);
    kit.classic.faults.clear();
    await provisioned(kit, id);
    expect((await kit.call('SoftLayer_Account', '/getHasPendingOrder.json')).body).toBe(0);
  });

  it('makes every guest of several containers, by one receipt', async () => {
    const [first, second] = [
      await container(),
      await container({ virtualGuests: [{ hostname: 'b', domain: 'example.com' }] }),
    ];
    const { body } = await place({ orderContainers: [first, second] });
    const names = body.orderDetails.orderContainers.map(
      (part: { virtualGuests: { fullyQualifiedDomainName: string }[] }) =>
        part.virtualGuests[0]?.fullyQualifiedDomainName,
    );
    expect(names).toEqual(['web01.example.com', 'b.example.com']);
    expect(body.orderDetails.postTaxRecurringHourly).toBe('.078');
  });

  it('never gives one address to two guests, and repeats a hostname without a word', async () => {
    const wanted = await container();
    const replies = await Promise.all(Array.from({ length: 5 }, () => place(wanted)));
    expect(replies.every((reply) => reply.status === 200)).toBe(true);
    for (const { body } of replies) await provisioned(kit, body.orderDetails.virtualGuests[0].id);
    const addresses = (
      await kit.call('SoftLayer_Account', '/getVirtualGuests.json', {
        mask: 'primaryIpAddress,primaryBackendIpAddress,id',
      })
    ).body.flatMap((guest: Record<string, string>) => [
      guest['primaryIpAddress'],
      guest['primaryBackendIpAddress'],
    ]);
    expect(addresses).toHaveLength(10);
    expect(new Set(addresses).size).toBe(10);
    for (const address of addresses) expect(address).toMatch(/^127\./);
  });

  it('does not sell more than twenty hourly guests', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ hostname: `h${index}`, domain: 'example.com' }));
    expect((await place(await container({ quantity: 20, virtualGuests: rows }))).status).toBe(200);
    expect((await place(await container())).body.error).toContain('20 hourly');
  });
});

describe('createObject', () => {
  it('answers 201 with the guest’s locals and its GUID', async () => {
    const reply = await kit.call(GUEST, '.json', {
      args: [skeleton({ ...image(), userData: [{ value: 'hello' }] })],
    });
    expect(reply.status).toBe(201);
    expect(reply.headers.get('location')).toMatch(new RegExp(`/${GUEST}/${reply.body.id}/getObject$`));
    expect(reply.body).toMatchObject({
      hostname: 'web01',
      statusId: 1001,
      provisionDate: null,
      startCpus: 1,
      maxMemory: 2048,
      maxCpuUnits: 'CORE',
      globalIdentifier: expect.any(String),
      privateNetworkOnlyFlag: false,
    });
    const { body } = await kit.call(GUEST, `/${reply.body.id}/getUserData.json`, { mask: 'value' });
    expect(body).toEqual([{ value: 'hello' }]);
  });

  it('buys all guests or none', async () => {
    const good = skeleton(image());
    const reply = await kit.call(GUEST, '/createObjects.json', {
      args: [[good, skeleton({ ...image(), hostname: '1' })]],
    });
    expect(reply.status).toBe(500);
    expect(await guests()).toEqual([]);
    const both = await kit.call(GUEST, '/createObjects.json', {
      args: [[good, skeleton({ ...image(), hostname: 'b' })]],
    });
    expect(both.body.map((guest: { hostname: string }) => guest.hostname)).toEqual(['web01', 'b']);
  });
});
