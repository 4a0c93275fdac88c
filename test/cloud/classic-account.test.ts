import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AccountState, newAccountState } from '../../cloud/classic/account-state.ts';
import {
  importConfig,
  importTemplate,
  type Kit,
  orderGuest,
  skeleton,
  startKit,
  TEMPLATE,
} from './classic-kit.ts';

const ACCOUNT = 'SoftLayer_Account';
const SERVER = 'SoftLayer_Virtual_Guest';
const MASK =
  'mask[id,accountStatusId,accountStatus[name],bluemixLinkedFlag,bluemixAccountId,hasPendingOrder,' +
  'bluemixAccountLink[destinationAccountAlphanumericId],masterUser[username],attributes[value,' +
  'accountAttributeType[id,keyName,name,description]]]';
let kit: Kit;
let server: number;
let template: { id: number; globalIdentifier: string };

beforeAll(async () => {
  kit = await startKit();
  template = await importTemplate(kit);
  server = await orderGuest(kit, template);
});
afterEach(() => Object.assign(kit.classic.accountState, newAccountState()));
afterAll(() => kit.stop());

const change = (changes: Partial<AccountState>) => Object.assign(kit.classic.accountState, changes);
const account = async () => (await kit.call(ACCOUNT, '/getObject.json', { mask: MASK })).body;
const order = (changes: object = {}) =>
  kit.call(SERVER, '/createObject.json', { args: [skeleton({ ...fromTemplate(), ...changes })] });
const fromTemplate = () => ({
  blockDeviceTemplateGroup: { globalIdentifier: template.globalIdentifier },
});
const importing = async () =>
  (await kit.call(TEMPLATE, '/createFromIcos.json', { args: [importConfig(kit)] })).body;

describe('the account', () => {
  it('is active, linked to the platform, and may import images', async () => {
    expect(await account()).toEqual({
      id: expect.any(Number),
      accountStatusId: 1001,
      accountStatus: { name: 'Active' },
      bluemixLinkedFlag: true,
      bluemixAccountId: expect.stringMatching(/^[0-9a-f]{32}$/),
      bluemixAccountLink: { destinationAccountAlphanumericId: expect.stringMatching(/^[0-9a-f]{32}$/) },
      hasPendingOrder: 0,
      masterUser: { username: kit.classic.username },
      attributes: [
        {
          value: '1',
          accountAttributeType: {
            id: 136,
            keyName: 'ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT',
            name: expect.any(String),
            description: expect.any(String),
          },
        },
      ],
    });
  });

  it('that is not linked neither imports nor exports', async () => {
    change({ linked: false });
    const shown = await account();
    expect(shown).toMatchObject({ bluemixLinkedFlag: false });
    for (const name of ['bluemixAccountId', 'bluemixAccountLink']) expect(shown).not.toHaveProperty(name);
    expect((await importing()).error).toMatch(/not linked/);
    const target = { uri: 'cos://us-south/images/x.vhd', ibmApiKey: 'owner-key' };
    const exporting = await kit.call(TEMPLATE, `/${template.id}/copyToIcos.json`, { args: [target] });
    expect(exporting.body.error).toMatch(/not linked/);
    expect((await kit.call(ACCOUNT, '/isEligibleToLinkWithPaas.json')).body).toBe(true);
  });

  it('that is not active sells and imports nothing', async () => {
    change({ active: false });
    expect(await account()).toMatchObject({ accountStatus: { name: 'Disabled' } });
    expect((await account()).accountStatusId).not.toBe(1001);
    expect((await order()).body.error).toMatch(/not active/);
    expect((await importing()).error).toMatch(/not active/);
  });

  it('may lack the attribute, deny by it, or hide it', async () => {
    change({ importAttribute: 'absent' });
    expect((await account()).attributes).toEqual([]);
    change({ importAttribute: { keyName: 'OTHER', value: '0' } });
    expect((await account()).attributes).toMatchObject([
      { value: '0', accountAttributeType: { keyName: 'OTHER' } },
    ]);
    expect((await importing()).error).toMatch(/may not import/);
    change({ importAttribute: 'unreadable' });
    expect((await kit.call(ACCOUNT, '/getAttributes.json')).body).toMatchObject({
      code: 'SoftLayer_Exception_PermissionDenied',
    });
    // The rest of the account can be read as before.
    expect((await kit.call(ACCOUNT, '/getObject.json', { mask: 'mask[id]' })).status).toBe(200);
    expect(await importing()).toHaveProperty('id');
  });
});

describe('a user', () => {
  const user = async () => {
    const mask =
      'mask[id,username,iamId,isMasterUserFlag,userStatusId,userStatus[keyName],permissions[keyName]]';
    return (await kit.call(ACCOUNT, '/getCurrentUser.json', { mask })).body;
  };
  const denied = { status: 500, body: { code: 'SoftLayer_Exception_PermissionDenied' } };

  it('shows status, identity and permissions', async () => {
    expect(await user()).toMatchObject({
      iamId: expect.stringMatching(/^IBMid-/),
      isMasterUserFlag: true,
      userStatusId: 1001,
      permissions: expect.arrayContaining([{ keyName: 'SERVER_ADD' }]),
    });
    change({ userStatus: 'VPN_ONLY' });
    expect(await user()).toMatchObject({ userStatusId: 1022, userStatus: { keyName: 'VPN_ONLY' } });
  });

  it('without a permission neither has it nor may do what it is for', async () => {
    change({ missingPermissions: ['SERVER_ADD', 'SERVER_CANCEL', 'USER_EVENT_LOG_VIEW'] });
    const keys = (await user()).permissions.map((row: { keyName: string }) => row.keyName);
    expect(keys).not.toContain('SERVER_ADD');
    expect(keys).toContain('VIRTUAL_GUEST_VIEW');
    expect(await order()).toMatchObject(denied);
    expect(await kit.call(SERVER, `/${server}/deleteObject.json`)).toMatchObject(denied);
    expect(await kit.call('SoftLayer_Event_Log', '/getAllObjects.json')).toMatchObject(denied);
    change({ missingPermissions: ['PUBLIC_NETWORK_COMPUTE'] });
    expect(await order()).toMatchObject(denied);
    expect((await order({ privateNetworkOnlyFlag: true })).status).toBe(201);
  });

  it('who may not see servers is shown none, and not told that there are some', async () => {
    change({ missingPermissions: ['VIRTUAL_GUEST_VIEW'] });
    expect((await kit.call(ACCOUNT, '/getVirtualGuests.json')).body).toEqual([]);
    expect((await kit.call(SERVER, `/${server}.json`)).status).toBe(404);
    change({ missingPermissions: ['VIEW_CUSTOMER_SOFTWARE_PASSWORD'] });
    expect((await kit.call(SERVER, `/${server}.json`)).status).toBe(200);
  });
});
