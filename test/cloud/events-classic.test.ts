import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idle, ownerOf, provisioned, type Scene, serverOf, startScene } from './events-kit.ts';
import { importImage } from './events-tour.ts';

const GUEST = 'SoftLayer_Virtual_Guest';
let scene: Scene;
let server = 0;
beforeAll(async () => {
  scene = await startScene();
  server = await provisioned(scene, serverOf('told'));
});
afterAll(() => scene.stop());
beforeEach(() => scene.forget());

/** Rows of the event log, as a filter finds them. */
// biome-ignore lint/suspicious/noExplicitAny: rows have many shapes
async function rows(filter: Record<string, unknown>, limit = '0,50'): Promise<any> {
  const query = new URLSearchParams({ objectFilter: JSON.stringify(filter), resultLimit: limit });
  return scene.classic('SoftLayer_Event_Log', `/getAllObjects?${query}`);
}

const ofServer = () => ({ objectName: { operation: 'CCI' }, objectId: { operation: server } });
const classicEvents = () => scene.events().filter(({ action }) => action.startsWith('audit-log.'));

describe('the trail', () => {
  it('tells an order, with its order and its server', async () => {
    const id = await provisioned(scene, serverOf('ordered'));
    expect(scene.only('audit-log.vsi.provision')).toMatchObject({
      outcome: 'success',
      initiator: ownerOf(scene),
      credential: 'apikey',
      agent: 'events-test',
      location: 'global',
      dataEvent: false,
      target: { id: expect.stringContaining(`:vsi:${id}`), name: 'ordered.example.com' },
      requestData: { datacenter: 'dal13' },
      responseData: { id },
    });
  });

  it('tells a refused order by the name that was wanted', async () => {
    await scene.classic(GUEST, '/createObject', [
      { ...serverOf('refused'), datacenter: { name: 'nowhere' } },
    ]);
    expect(scene.only('audit-log.vsi.provision')).toMatchObject({
      outcome: 'failure',
      target: { name: 'refused.example.com' },
    });
  });

  it('tells ports and names, and no edit that leaves the name', async () => {
    await scene.classic(GUEST, `/${server}/shutdownPublicPort`);
    await scene.classic(GUEST, `/${server}/editObject`, [{ notes: 'x' }]);
    await scene.classic(GUEST, `/${server}/editObject`, [{ hostname: 'renamed' }]);
    expect(classicEvents().map(({ action }) => action)).toEqual([
      'audit-log.vsi-port.disable',
      'audit-log.vsi.rename',
    ]);
    expect(scene.only('audit-log.vsi.rename').requestData).toMatchObject({
      initialValue: { name: 'told.example.com' },
    });
  });

  it('tells an import: the template, the read of the object, both unwraps', async () => {
    const { template, config, importer } = await importImage(scene, 'imported');
    expect(scene.only('audit-log.vsi-image-template.create')).toMatchObject({
      target: { id: expect.stringContaining(`:${template.id}`), name: 'imported' },
      requestData: { uri: config.uri, crkCrn: config.crkCrn },
    });
    expect(scene.only('cloud-object-storage.object.read')).toMatchObject({
      initiator: { iamId: importer },
      target: { name: 'imported.vhd-0.vhd' },
    });
    const unwraps = scene.events('kms.secrets.unwrap').map(({ initiator }) => initiator);
    expect(unwraps).toEqual([expect.objectContaining({ iamId: importer }), { service: 'server-protect' }]);
    const text = JSON.stringify(scene.events());
    expect(text).not.toContain(config.ibmApiKey);
    expect(text).not.toContain(config.wrappedDek);
  });

  it('hears nothing of the classic account where that is wanted; its own log still does', async () => {
    scene.platform.cloud.settings.noClassicEvents = true;
    await scene.classic(GUEST, `/${server}/powerOff`);
    await scene.classic(GUEST, `/${server}/powerOn`);
    scene.platform.cloud.settings.noClassicEvents = false;
    expect(classicEvents()).toEqual([]);
    const [newest] = await rows(ofServer());
    expect(newest.eventName).toBe('Power On');
  });
});

describe('the event log', () => {
  it('has one trace for all that a call does, and the user who called', async () => {
    const id = await provisioned(scene, serverOf('cancelled'));
    await scene.classic(GUEST, `/${id}/deleteObject`);
    const filter = { objectName: { operation: 'CCI' }, objectId: { operation: id } };
    const found = await rows(filter);
    const cancelled = found.filter(({ eventName }: { eventName: string }) =>
      /Cancel|Disable|Off/.test(eventName),
    );
    expect(cancelled.map(({ eventName }: { eventName: string }) => eventName)).toEqual([
      'Power Off',
      'Disable Port',
      'Disable Port',
      'Cancel Service',
    ]);
    expect(new Set(cancelled.map(({ traceId }: { traceId: string }) => traceId)).size).toBe(1);
    expect(cancelled[0]).toMatchObject({
      userType: 'CUSTOMER',
      username: scene.platform.cloud.classic.username,
      traceId: expect.stringMatching(/^[0-9a-f]{13}$/),
    });
    const system = found.filter(({ userType }: { userType: string }) => userType === 'SYSTEM');
    expect(system.map(({ eventName }: { eventName: string }) => eventName)).toEqual([
      'Security Group Added',
      'Power On',
    ]);
  });

  it('has captures and exports of images, by the names that it lists', async () => {
    const [device] = await scene.classic(GUEST, `/${server}/getBlockDevices`);
    const template = await scene.classic(GUEST, `/${server}/createArchiveTemplate`, [
      'shot',
      [{ id: device.id }],
      '',
    ]);
    await idle(scene, server);
    const [row] = await rows({ objectName: { operation: 'Image' }, objectId: { operation: template.id } });
    expect(row).toMatchObject({ eventName: 'Image Capture', label: 'shot', objectName: 'Image' });
    const names = await scene.classic('SoftLayer_Event_Log', '/getAllEventNames', ['Image']);
    expect(names).toEqual(expect.arrayContaining(['Image Capture', 'Image Export', 'Image Deleted']));
  });

  it('finds by time and type, in the order of traces', async () => {
    const date = (operation: string, name: string, moment: number) => ({
      eventCreateDate: { operation, options: [{ name, value: [at(moment)] }] },
    });
    const hour = 3_600_000;
    expect(await rows(date('greaterThanDate', 'date', Date.now() + hour))).toEqual([]);
    expect((await rows(date('greaterThanDate', 'date', Date.now() - hour))).length).toBeGreaterThan(3);
    expect(await rows(date('lessThanDate', 'date', Date.now() - hour))).toEqual([]);
    const between = [
      { name: 'startDate', value: [at(Date.now() - hour)] },
      { name: 'endDate', value: [at(Date.now() + hour)] },
    ];
    const sorted = { traceId: { operation: 'orderBy', options: [{ name: 'sort', value: ['ASC'] }] } };
    const filter = { eventCreateDate: { operation: 'betweenDate', options: between }, ...sorted };
    const traces = (await rows(filter)).map(({ traceId }: { traceId: string }) => traceId);
    expect(traces).toEqual(traces.toSorted());
    expect(await rows({ userType: { operation: 'EMPLOYEE' } })).toEqual([]);
  });

  it('answers 200 rows at most, and none to a user who may not see it', async () => {
    for (let turn = 0; turn < 100; turn++) await scene.classic(GUEST, `/${server}/rebootDefault`);
    expect(await rows({}, '0,1000')).toHaveLength(200);
    expect(await rows({}, '190,1000')).toHaveLength(10);
    const { faults } = scene.platform.cloud.classicRoom;
    faults.inject({ kind: 'event-log-forbidden' });
    expect(await rows({})).toMatchObject({ code: 'SoftLayer_Exception_PermissionDenied' });
    faults.clear();
  });
});

/** A moment as the filter of the event log needs it. */
const at = (moment: number): string => new Date(moment).toISOString().replace('Z', '000+00:00');
