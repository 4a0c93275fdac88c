import { describe, expect, it } from 'vitest';
import { GIB, importTemplate, TEMPLATE, until } from './classic-kit.ts';
import { container, generate, guests, kit, template, verify, withTemplate } from './classic-order-kit.ts';

withTemplate();

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

  it('takes the image 0 for none, as softlayer-go gives back the null of an order template', async () => {
    const { body } = await generate({
      blockDeviceTemplateGroup: undefined,
      operatingSystemReferenceCode: 'UBUNTU_22_64',
    });
    expect(body.imageTemplateId).toBeNull();
    expect((await verify({ ...body, imageTemplateId: 0 })).status).toBe(200);
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
