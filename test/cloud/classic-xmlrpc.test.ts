import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GIB,
  importConfig,
  importTemplate,
  type Kit,
  orderGuest,
  startKit,
  TEMPLATE,
} from './classic-kit.ts';
import { methodCall, post, type XmlReply, xmlCaller } from './classic-xmlrpc-kit.ts';

const GUEST = 'SoftLayer_Virtual_Guest';
const ACCOUNT = 'SoftLayer_Account';
let kit: Kit;
let call: ReturnType<typeof xmlCaller>;
let template: { id: number; globalIdentifier: string };
let guestId: number;

beforeAll(async () => {
  kit = await startKit();
  call = xmlCaller(kit);
  template = await importTemplate(kit, { note: 'a <note> & more' });
  guestId = await orderGuest(kit, template);
});
afterAll(() => kit.stop());

const basic = (user: string, key: string): string =>
  `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`;
const code = async (reply: Promise<XmlReply>): Promise<string> => {
  const { status, value } = await reply;
  expect(status).toBe(200);
  return value.faultCode;
};

describe('answers', () => {
  it('are framed as IBM’s were recorded: no methodResponse, params directly behind the prolog', async () => {
    const reply = await call(TEMPLATE, 'getObject', {
      id: template.id,
      mask: 'mask[id,note,parentId,publicFlag]',
    });
    expect(reply.headers.get('content-type')).toBe('text/xml');
    const member = (name: string, value: string) =>
      `<member><name>${name}</name><value>${value}</value></member>`;
    expect(reply.text).toBe(
      '<?xml version="1.0" encoding="utf-8"?><params><param><value><struct>' +
        member('id', `<int>${template.id}</int>`) +
        member('note', '<string>a &lt;note&gt; &amp; more</string>') +
        member('parentId', '<string/>') +
        member('publicFlag', '<int>0</int>') +
        '</struct></value></param></params>',
    );
  });

  it('are those of REST: the same members in the same order, null as an empty text', async () => {
    const rest = (await kit.call(GUEST, `/${guestId}.json`)).body;
    const { value, text } = await call(GUEST, 'getObject', { id: guestId });
    const nulls = Object.entries(rest).filter(([, held]) => held === null);
    expect(nulls.length).toBeGreaterThan(1);
    expect(value).toEqual({ ...rest, ...Object.fromEntries(nulls.map(([name]) => [name, ''])) });
    const names = [...text.matchAll(/<name>(\w+)<\/name>/g)].map((match) => match[1]);
    expect(names).toEqual(Object.keys(rest));
  });

  it('write dates and decimals as texts, what has no 32 bits as a double, and leave absent relations out', async () => {
    const { text } = await call(TEMPLATE, 'getObject', {
      id: template.id,
      mask: 'mask[createDate,children[blockDevicesDiskSpaceTotal,transaction]]',
    });
    expect(text).toMatch(/<string>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-06:00<\/string>/);
    expect(text).toContain(`<double>${2 * GIB}</double>`);
    expect(text).not.toContain('<name>transaction</name>');
    // Also a small one of a property with a fraction: softlayer-go refuses an int for a float.
    const empty = await call(TEMPLATE, 'getObject', {
      id: template.id,
      mask: 'mask[blockDevicesDiskSpaceTotal]',
    });
    expect(empty.text).toContain('<name>blockDevicesDiskSpaceTotal</name><value><double>0</double>');
    const bill = await call(GUEST, 'getObject', {
      id: guestId,
      mask: 'mask[billingItem[hourlyRecurringFee]]',
    });
    expect(bill.text).toMatch(/<name>hourlyRecurringFee<\/name><value><string>\d*\.\d+<\/string>/);
    expect(bill.text).not.toContain('dateTime');
  });

  it('may be a boolean, a text, an empty list or nothing at all', async () => {
    const result = async (service: string, method: string, id: number) =>
      (await call(service, method, { id })).text.replace(/^.*<param>(.*)<\/param>.*$/, '$1');
    expect(await result(TEMPLATE, 'isEncrypted', template.id)).toBe('<value><boolean>1</boolean></value>');
    expect(await result(GUEST, 'getActiveTransaction', guestId)).toBe('<value><string/></value>');
    expect(await result(GUEST, 'getTagReferences', guestId)).toBe(
      '<value><array><data></data></array></value>',
    );
  });

  it('are the same under v3', async () => {
    const authorization = basic(kit.classic.username, kit.classic.apiKey);
    const body = methodCall('getObject', [{ headers: {} }]);
    for (const path of ['v3', 'v3.1', 'v3.1/']) {
      const url = `${kit.listener.url}/xmlrpc/${path}/${ACCOUNT}`;
      const response = await fetch(url, { method: 'POST', body, headers: { authorization } });
      expect(await response.text()).toContain('<name>companyName</name>');
    }
  });

  it('refuse a text that XML cannot hold, and keep every one that it can', async () => {
    const note = async (text: string) => {
      await kit.call(TEMPLATE, `/${template.id}/editObject.json`, { args: [{ note: text }] });
      return call(TEMPLATE, 'getObject', { id: template.id, mask: 'note' });
    };
    expect((await note('a\rb\n\tc ä 漢 😀 ]]>')).value).toEqual({ note: 'a\rb\n\tc ä 漢 😀 ]]>' });
    for (const text of ['a\u0001b', 'a\ufffeb', 'a\ud800b']) {
      expect((await note(text)).value).toMatchObject({ faultCode: '-32702' });
    }
    await note('plain');
  });
});

describe('side inputs', () => {
  it('take a number, its digits or a GUID as the init id', async () => {
    for (const id of [
      template.id,
      String(template.id),
      template.globalIdentifier,
      `<i4>${template.id}</i4>`,
    ]) {
      expect((await call(TEMPLATE, 'getObject', { id })).value).toMatchObject({ id: template.id });
    }
    expect(await code(call(TEMPLATE, 'getObject', { id: '' }))).toBe('-32602');
    expect(await code(call(TEMPLATE, 'getObject', { headers: { [`${TEMPLATE}InitParameters`]: 7 } }))).toBe(
      '-32602',
    );
  });

  it('take a mask as a text and as the legacy struct', async () => {
    const mask = { children: { blockDevices: { diskImage: [] } }, accountReferences: [] };
    const headers = { [`${TEMPLATE}ObjectMask`]: { mask } };
    const legacy = await call(TEMPLATE, 'getObject', { id: template.id, headers });
    const text = 'mask[children[blockDevices[diskImage]],accountReferences]';
    expect(legacy.value).toEqual((await call(TEMPLATE, 'getObject', { id: template.id, mask: text })).value);
    expect(legacy.value).toMatchObject({
      id: template.id,
      children: [{ blockDevices: [{ diskImage: {} }] }],
    });
    for (const wrong of [{ 'a]': [] }, { name: 'x' }]) {
      const broken = { [`${TEMPLATE}ObjectMask`]: { mask: wrong } };
      expect(await code(call(TEMPLATE, 'getObject', { id: template.id, headers: broken }))).toBe('-32602');
    }
    const unknown = await call(TEMPLATE, 'getObject', { id: template.id, mask: 'nonsense' });
    expect(unknown.value.faultString).toContain('nonsense');
  });

  it('take a filter as a struct, a limit, and say the total', async () => {
    const filter = (name: string) => ({ privateBlockDeviceTemplateGroups: { name: { operation: name } } });
    const list = (headers: Record<string, never>) =>
      call(ACCOUNT, 'getPrivateBlockDeviceTemplateGroups', { headers, mask: 'name' });
    const named = (name: string) => list({ [`${ACCOUNT}ObjectFilter`]: filter(name) } as never);
    expect((await named('web')).value).toEqual([{ name: 'web' }]);
    expect((await named('other')).value).toEqual([]);
    expect(await code(list({ [`${ACCOUNT}ObjectFilter`]: 'text' } as never))).toBe('-32602');
    const packages = (resultLimit: Record<string, unknown>) =>
      call('SoftLayer_Location', 'getDatacenters', { mask: 'name', headers: { resultLimit } as never });
    const all = (await packages({ limit: 100 })).value;
    const some = await packages({ limit: 2, offset: 1 });
    expect(some.value).toEqual(all.slice(1, 3));
    expect(some.headers.get('softlayer-total-items')).toBe(String(all.length));
    expect(await code(packages({ offset: 1 }))).toBe('-32602');
  });
});

describe('arguments', () => {
  it('count nil as absent and take every type', async () => {
    const config = importConfig(kit, {
      name: '<string>typed</string>',
      byol: null,
      cloudInit: '<boolean>1</boolean>',
      isEncrypted: '<i4>1</i4>',
      note: `<base64>\n${Buffer.from('from bytes ä').toString('base64')}\n</base64>`,
    });
    const made = await call(TEMPLATE, 'createFromIcos', { args: [config as never] });
    expect(made.value).toMatchObject({
      name: 'typed',
      note: 'from bytes ä',
      globalIdentifier: expect.any(String),
    });
  });

  it('take dates as the API writes them', async () => {
    const events = async (date: string) => {
      const condition = { operation: 'greaterThanDate', options: [{ name: 'date', value: [date] }] };
      const headers = { SoftLayer_Event_LogObjectFilter: { eventCreateDate: condition } };
      return (await call('SoftLayer_Event_Log', 'getAllObjects', { headers: headers as never })).value.length;
    };
    expect(await events('<dateTime.iso8601>20200102T03:04:05</dateTime.iso8601>')).toBeGreaterThan(0);
    expect(await events('<dateTime.iso8601>20990102T03:04:05</dateTime.iso8601>')).toBe(0);
  });

  it('take an untyped value as a text, and lists', async () => {
    expect((await call(GUEST, 'setUserMetadata', { id: guestId, args: [['some data']] })).value).toBe(true);
    const body = methodCall('findByHostname', [{ headers: {} }, '<string>web01</string>']).replace(
      '<string>web01</string>',
      'web01',
    );
    const { username, apiKey } = kit.classic;
    const found = await post(kit, GUEST, body, { authorization: basic(username, apiKey) });
    expect(found.value).toMatchObject([{ hostname: 'web01' }]);
  });

  it('read the bytes as UTF-8 whatever the prolog says, else as Latin-1', async () => {
    const set = async (encoding: 'utf8' | 'latin1') => {
      const body = methodCall('editObject', [
        { headers: { [`${TEMPLATE}InitParameters`]: { id: template.id } } },
        { note: 'Ä è' },
      ]).replace('version="1.0"', "version='1.0' encoding='iso-8859-1'");
      const { username, apiKey } = kit.classic;
      const sent = Buffer.from(body, encoding);
      expect((await post(kit, TEMPLATE, sent, { authorization: basic(username, apiKey) })).value).toBe(true);
      return (await kit.call(TEMPLATE, `/${template.id}.json`)).body.note;
    };
    expect(await set('utf8')).toBe('Ä è');
    expect(await set('latin1')).toBe('Ä è');
  });
});
