import { describe, expect, it } from 'vitest';
import { GUEST, generate, kit, template, verify, withTemplate } from './classic-order-kit.ts';

withTemplate();

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
