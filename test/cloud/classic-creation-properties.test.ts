import { describe, expect, it } from 'vitest';
import { skeleton } from './classic-kit.ts';
import { GUEST, guests, image, kit, withTemplate } from './classic-order-kit.ts';

withTemplate();

const MISSING = 'SoftLayer_Exception_MissingCreationProperty';
const TAIL = "to create an instance of 'SoftLayer_Virtual_Guest'.";
const DATACENTER =
  "Invalid value provided for 'datacenter.name'. A datacenter name or regional group must be provided.";

/** By flavor or by size, from an image or with a system of IBM's. */
const sized = {
  supplementalCreateObjectOptions: null,
  ...{ startCpus: 1, maxMemory: 2048, localDiskFlag: false },
};
const system = { operatingSystemReferenceCode: 'DEBIAN_12_64' };
const kinds = [
  ['a flavor and an image', () => image(), []],
  ['a flavor and a system', () => system, ['operatingSystemReferenceCode']],
  ['a size and an image', () => ({ ...sized, ...image() }), ['startCpus', 'maxMemory', 'localDiskFlag']],
  [
    'a size and a system',
    () => ({ ...sized, ...system }),
    ['startCpus', 'maxMemory', 'localDiskFlag', 'operatingSystemReferenceCode'],
  ],
] as const;
const ALWAYS = ['hostname', 'domain', 'hourlyBillingFlag'];

/** The three calls that take a skeleton. */
const calls = {
  createObject: (made: unknown) => kit.call(GUEST, '/createObject.json', { args: [made] }),
  createObjects: (made: unknown) =>
    kit.call(GUEST, '/createObjects.json', { args: [[skeleton({ ...image() }), made]] }),
  generateOrderTemplate: (made: unknown) => kit.call(GUEST, '/generateOrderTemplate.json', { args: [made] }),
};
const names = Object.keys(calls) as (keyof typeof calls)[];

function without(made: Record<string, unknown>, ...left: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(made).filter(([name]) => !left.includes(name)));
}

describe.each(kinds)('a server by %s', (_kind, changes, more) => {
  const required = [...ALWAYS, ...more];

  it('is refused for each property that it must have, whatever its datacenter is', async () => {
    const whole = skeleton(changes());
    expect((await calls.generateOrderTemplate(whole)).status).toBe(200);
    for (const name of required) {
      const error = `The property '${name}' must be set ${TAIL}`;
      for (const datacenter of [whole['datacenter'], { name: 'moon01' }, null]) {
        const reply = await calls.createObject({ ...without(whole, name), datacenter });
        expect(reply).toMatchObject({ status: 500, body: { code: MISSING, error } });
      }
    }
    expect(await guests()).toEqual([]);
  });

  it('is refused by all three calls for all of them together, also without a datacenter', async () => {
    const list = required.map((name) => `'${name}'`).join(', ');
    const error = `The properties ${list} must all be set ${TAIL}`;
    const bare = without(skeleton(changes()), ...required);
    for (const name of names) {
      for (const made of [bare, without(bare, 'datacenter')]) {
        expect(await calls[name](made)).toMatchObject({ status: 500, body: { code: MISSING, error } });
      }
    }
    expect(await guests()).toEqual([]);
  });

  it('is refused for a missing datacenter in its own words', async () => {
    for (const name of names) {
      for (const datacenter of [undefined, null, {}, { name: '' }]) {
        const reply = await calls[name]({ ...skeleton(changes()), datacenter });
        const body = { code: 'SoftLayer_Exception_InvalidValue', error: DATACENTER };
        expect(reply).toMatchObject({ status: 500, body });
      }
    }
  });
});

describe('a missing property', () => {
  it('is told of a skeleton with nothing in it', async () => {
    const all = [...ALWAYS, 'startCpus', 'maxMemory', 'localDiskFlag', 'operatingSystemReferenceCode'];
    const list = all.map((name) => `'${name}'`).join(', ');
    const body = { code: MISSING, error: `The properties ${list} must all be set ${TAIL}` };
    for (const name of names) expect(await calls[name]({})).toMatchObject({ status: 500, body });
  });

  it('is told before an unknown flavor, a bad image and a bad VLAN', async () => {
    const bad = {
      blockDeviceTemplateGroup: { globalIdentifier: 'x' },
      supplementalCreateObjectOptions: { flavorKeyName: 'X' },
      primaryNetworkComponent: { networkVlan: { id: 99 } },
    };
    const reply = await calls.createObject(without(skeleton(bad), 'domain'));
    const error = `The property 'domain' must be set ${TAIL}`;
    expect(reply.body).toEqual({ code: MISSING, error });
  });

  it('is not one that is false or zero', async () => {
    const made = skeleton({ ...sized, ...system, hourlyBillingFlag: false, startCpus: 0 });
    const reply = await calls.createObject(made);
    expect(reply.body).toMatchObject({ code: 'SoftLayer_Exception_InvalidValue' });
    expect(reply.body.error).toContain("'startCpus'");
  });
});
