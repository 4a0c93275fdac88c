import { afterEach, beforeEach } from 'vitest';
import { importTemplate, type Kit, skeleton, startKit } from './classic-kit.ts';

export const GUEST = 'SoftLayer_Virtual_Guest';
const ORDER = 'SoftLayer_Product_Order';

/** Of the test that runs. */
export let kit: Kit;
export let template: { id: number; globalIdentifier: string };

/** A fresh cloud with one template before each test of the file that calls this. */
export function withTemplate(): void {
  beforeEach(async () => {
    kit = await startKit();
    template = await importTemplate(kit);
  });
  afterEach(() => kit.stop());
}

export const image = () => ({ blockDeviceTemplateGroup: { globalIdentifier: template.globalIdentifier } });
export const generate = (changes: Record<string, unknown> = {}) =>
  kit.call(GUEST, '/generateOrderTemplate.json', { args: [skeleton({ ...image(), ...changes })] });
export const verify = (container: unknown) => kit.call(ORDER, '/verifyOrder.json', { args: [container] });
export const place = (container: unknown) => kit.call(ORDER, '/placeOrder.json', { args: [container] });
export const guests = async () => (await kit.call('SoftLayer_Account', '/getVirtualGuests.json')).body;
export const container = async (changes: Record<string, unknown> = {}) => {
  const { body } = await generate();
  return { ...body, ...changes };
};
