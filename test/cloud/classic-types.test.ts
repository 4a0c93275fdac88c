import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importTemplate, type Kit, orderGuest, skeleton, startKit, TEMPLATE } from './classic-kit.ts';

/** Typed clients decode strictly: every value must have the type that the reference declares. */
interface Datatype {
  readonly local?: Record<string, string>;
  readonly relational?: Record<string, string>;
  readonly counts?: readonly string[];
}
const path = new URL('../../cloud/classic/metadata.json', import.meta.url);
const { datatypes } = JSON.parse(readFileSync(path, 'utf8')) as { datatypes: Record<string, Datatype> };

let kit: Kit;
let ids: Record<string, number>;
beforeAll(async () => {
  kit = await startKit();
  const template = await importTemplate(kit);
  await kit.call(TEMPLATE, `/${template.id}/setTags.json`, { args: ['a'] });
  const guest = await orderGuest(kit, template);
  await kit.call('SoftLayer_Virtual_Guest', `/${guest}/setTags.json`, { args: ['a'] });
  await kit.call('SoftLayer_Virtual_Guest', `/${guest}/setUserMetadata.json`, { args: [['x']] });
  const mask = 'mask[billingItem[id,orderItem[order[id]]],networkVlans[id,primarySubnetId]]';
  const { body } = await kit.call('SoftLayer_Virtual_Guest', `/${guest}.json`, { mask });
  ids = {
    [TEMPLATE]: template.id,
    SoftLayer_Virtual_Guest: guest,
    SoftLayer_Billing_Item: body.billingItem.id,
    SoftLayer_Billing_Order: body.billingItem.orderItem.order.id,
    SoftLayer_Network_Vlan: body.networkVlans[0].id,
    SoftLayer_Network_Subnet: body.networkVlans[0].primarySubnetId,
    SoftLayer_Location: 1854895,
    SoftLayer_Product_Package: 835,
    SoftLayer_Software_Description: 2100,
    SoftLayer_Account: kit.classic.classicAccountId,
  };
});
afterAll(() => kit.stop());

const PRIMITIVES: Record<string, (value: unknown) => boolean> = {
  json: (value) => typeof value === 'string',
  int: Number.isSafeInteger,
  unsignedInt: Number.isSafeInteger,
  unsignedLong: Number.isSafeInteger,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  decimal: (value) => typeof value === 'string' && /^-?\d*\.?\d+$/.test(value),
  dateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d$/.test(value),
};

/** Names the values below `value` that are not of their declared type. */
function mismatches(value: unknown, type: string, where: string): string[] {
  if (value === null || value === undefined) return [];
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return [`${where}: no array`];
    return value.flatMap((row) => mismatches(row, type.slice(0, -2), `${where}[]`));
  }
  const primitive = PRIMITIVES[type];
  if (primitive) return primitive(value) ? [] : [`${where}: ${JSON.stringify(value)} is no ${type}`];
  if (typeof value !== 'object') return [`${where}: no object`];
  const known = datatypes[type];
  return Object.entries(value).flatMap(([name, inner]) => {
    const declared = known?.local?.[name] ?? known?.relational?.[name];
    return declared === undefined ? [] : mismatches(inner, declared, `${where}.${name}`);
  });
}

/** Everything that a type has, two relations deep. */
function wholeMask(type: string, depth: number): string {
  const relations = Object.entries(datatypes[type]?.relational ?? {}).map(([name, target]) => {
    const element = target.replace('[]', '');
    return depth > 1 && datatypes[element] ? `${name}${wholeMask(element, depth - 1)}` : name;
  });
  return relations.length === 0 ? '' : `[${relations.join(',')}]`;
}

it.each([
  [TEMPLATE],
  ['SoftLayer_Virtual_Guest'],
  ['SoftLayer_Billing_Item'],
  ['SoftLayer_Billing_Order'],
  ['SoftLayer_Network_Vlan'],
  ['SoftLayer_Network_Subnet'],
  ['SoftLayer_Location'],
  ['SoftLayer_Product_Package'],
  ['SoftLayer_Software_Description'],
  ['SoftLayer_Account'],
])('every value of %s has its declared type', async (type) => {
  const wrong: string[] = [];
  // One relation at a time: a request line has its limits.
  for (const [name, target] of Object.entries(datatypes[type]?.relational ?? {})) {
    const mask = `mask[${name}${wholeMask(target.replace('[]', ''), 1)}]`;
    const { status, body } = await kit.call(type, `/${ids[type]}/getObject.json`, { mask });
    expect({ status, name }).toEqual({ status: 200, name });
    wrong.push(...mismatches(body, type, name));
  }
  expect(wrong).toEqual([]);
});

it('every row of the event log has its declared types', async () => {
  const { body } = await kit.call('SoftLayer_Event_Log', '/getAllObjects.json');
  expect(body.length).toBeGreaterThan(1);
  expect(body.some((row: { userType: string }) => row.userType === 'SYSTEM')).toBe(true);
  expect(mismatches(body, 'SoftLayer_Event_Log[]', 'row')).toEqual([]);
});

it('orders have their declared types on the whole way', async () => {
  const { body: template } = await kit.call(TEMPLATE, `/${ids[TEMPLATE]}.json`, { mask: 'globalIdentifier' });
  const blockDeviceTemplateGroup = { globalIdentifier: template.globalIdentifier };
  const order = (
    await kit.call('SoftLayer_Virtual_Guest', '/generateOrderTemplate.json', {
      args: [skeleton({ blockDeviceTemplateGroup })],
    })
  ).body;
  const verified = await kit.call('SoftLayer_Product_Order', '/verifyOrder.json', { args: [order] });
  const receipt = await kit.call('SoftLayer_Product_Order', '/placeOrder.json', { args: [order] });
  const options = await kit.call('SoftLayer_Virtual_Guest', '/getCreateObjectOptions.json');
  const container = 'SoftLayer_Container_Product_Order';
  expect([
    ...mismatches(order, container, 'generated'),
    ...mismatches(verified.body, container, 'verified'),
    ...mismatches(receipt.body, `${container}_Receipt`, 'receipt'),
    ...mismatches(options.body, 'SoftLayer_Container_Virtual_Guest_Configuration', 'options'),
  ]).toEqual([]);
});
