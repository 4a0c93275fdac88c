import { describe, expect, it } from 'vitest';
import { provisioned, skeleton } from './classic-kit.ts';
import { container, GUEST, guests, image, kit, place, withTemplate } from './classic-order-kit.ts';

withTemplate();

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
