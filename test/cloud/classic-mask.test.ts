import { describe, expect, it } from 'vitest';
import { Entity } from '../../cloud/classic/entity.ts';
import { parseMask, validateMask } from '../../cloud/classic/mask.ts';
import { render } from '../../cloud/classic/render.ts';

const VLAN = 'SoftLayer_Network_Vlan';

const subnet = (id: number): Entity =>
  new Entity('SoftLayer_Network_Subnet', { id, cidr: 24, gateway: '10.0.0.1', addressSpace: 'PUBLIC' });

const location = new Entity('SoftLayer_Location_Datacenter', { id: 7, name: 'dal13', longName: 'Dallas 13' });

const vlan = new Entity(VLAN, {
  id: 1,
  vlanNumber: 800,
  networkSpace: 'PUBLIC',
  name: null,
  subnets: [subnet(11), subnet(12)],
  datacenter: () => location,
  primaryRouter: () => new Entity('SoftLayer_Hardware_Router', { id: 5, hostname: 'fcr01a', rack: vlan }),
  billingItem: undefined,
});

const shown = (mask: string): unknown => render(vlan, parseMask(mask));
const LOCALS = { id: 1, name: null, networkSpace: 'PUBLIC', vlanNumber: 800 };

describe('object masks', () => {
  it.each(['', 'mask', 'mask[]'])('%j shows the locals and no relation', (mask) => {
    expect(shown(mask)).toEqual(LOCALS);
  });

  it.each([
    ['mask[id,vlanNumber]'],
    ['id,vlanNumber'],
    ['id;vlanNumber'],
    ['[id,vlanNumber]'],
    ['mask.id,mask.vlanNumber'],
    [' mask[ id ,\n vlanNumber ] '],
    ['mask(SoftLayer_Network_Vlan)[id,vlanNumber]'],
  ])('%j drops the locals that it does not name', (mask) => {
    expect(shown(mask)).toEqual({ id: 1, vlanNumber: 800 });
  });

  it('keeps all locals when it names relations only, at every level', () => {
    expect(shown('mask[subnets[networkVlan]]')).toEqual({
      ...LOCALS,
      subnets: [
        { id: 11, cidr: 24, gateway: '10.0.0.1' },
        { id: 12, cidr: 24, gateway: '10.0.0.1' },
      ],
    });
    expect(shown('subnets.addressSpace')).toEqual({
      ...LOCALS,
      subnets: [
        { id: 11, cidr: 24, gateway: '10.0.0.1', addressSpace: 'PUBLIC' },
        { id: 12, cidr: 24, gateway: '10.0.0.1', addressSpace: 'PUBLIC' },
      ],
    });
  });

  it('joins dotted paths that meet', () => {
    expect(shown('id,subnets.id,subnets.cidr')).toEqual({
      id: 1,
      subnets: [
        { id: 11, cidr: 24 },
        { id: 12, cidr: 24 },
      ],
    });
  });

  it('counts, leaves absent relations out and shows absent lists empty', () => {
    expect(shown('mask[id,subnetCount,hardwareCount,billingItem,hardware]')).toEqual({
      id: 1,
      subnetCount: 2,
      hardwareCount: 0,
      hardware: [],
    });
  });

  it('selects by subclass where a name carries a type', () => {
    expect(shown('id,datacenter(SoftLayer_Location_Datacenter)[name]')).toEqual({
      id: 1,
      datacenter: { name: 'dal13' },
    });
    expect(shown('id,datacenter(SoftLayer_Hardware)[name]')).toEqual({ id: 1 });
  });

  it('shows the plain properties of types that the metadata does not describe', () => {
    expect(shown('id,primaryRouter')).toEqual({ id: 1, primaryRouter: { id: 5, hostname: 'fcr01a' } });
  });

  it('filters nested lists with filteredMask only', () => {
    const filter = { subnets: { id: { operation: 12 } } };
    const mask = parseMask('filteredMask[id,subnets[id]]');
    expect(mask.filtered).toBe(true);
    expect(render(vlan, mask, filter)).toEqual({ id: 1, subnets: [{ id: 12 }] });
  });

  it.each(['mask[id', 'mask[id]]', 'mask[id..name]', 'mask(', 'mask[a b.[c]]', '1', 'mask['.repeat(99)])(
    '%j is refused',
    (mask) => {
      expect(() => parseMask(mask)).toThrow(/malformed/);
    },
  );

  it('refuses properties that the datatype does not have, also below relations', () => {
    const check = (mask: string) => () => validateMask(parseMask(mask), `${VLAN}[]`);
    expect(check('mask[id,subnets[id,networkVlan[id]]]')).not.toThrow();
    expect(check('mask[id,primaryRouter[anything]]')).not.toThrow();
    expect(check('mask[nonsense]')).toThrow(/nonsense not valid for SoftLayer_Network_Vlan/);
    expect(check('subnets.nonsense')).toThrow(/nonsense not valid for SoftLayer_Network_Subnet/);
    expect(check('mask[constructor]')).toThrow(/constructor not valid/);
  });
});
