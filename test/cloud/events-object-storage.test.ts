import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownerOf, type Scene, startScene } from './events-kit.ts';
import { startUpload, uploadInParts } from './events-tour.ts';

let scene: Scene;
let bucket = '';
beforeAll(async () => {
  scene = await startScene();
  bucket = scene.platform.cloud.bucket;
});
afterAll(() => scene.stop());
beforeEach(() => scene.forget());

const actions = () =>
  scene
    .events()
    .map(({ action }) => action.replace('cloud-object-storage.', ''))
    .filter((action) => !action.includes('apikey.login'));

describe('a bucket with data events', () => {
  it('tells an upload, where the bucket is, with its size', async () => {
    await scene.s3('PUT', `/${bucket}/one`, { body: 'four' });
    const event = scene.only('cloud-object-storage.object.create');
    const instance = scene.platform.cloud.cosInstanceCrn;
    expect(event).toMatchObject({
      outcome: 'success',
      status: 200,
      initiator: ownerOf(scene),
      credential: 'token',
      location: 'us-south',
      logSourceCrn: instance,
      dataEvent: true,
      target: { name: 'one', typeURI: 'cloud-object-storage/object' },
      message: `Cloud Object Storage: create object one in bucket ${bucket}`,
      responseData: {
        bucketLocation: 'us-south',
        serviceInstanceId: instance.split(':')[7],
        objectLengthInBytes: 4,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    });
    expect(event.target.id).toBe(`${instance.slice(0, -2)}:bucket:${bucket}`);
  });

  it('tells each step of an upload by parts, all with its id', async () => {
    const id = await uploadInParts(scene);
    expect(actions()).toEqual([
      'object-multipart.start',
      'object-multipart.create',
      'object-multipart.create',
      'object-multipart.complete',
    ]);
    const told = scene.events().filter(({ action }) => action.includes('multipart'));
    expect(told.map(({ responseData }) => responseData?.['uploadId'])).toEqual([id, id, id, id]);
  });

  it('tells a completion that fails, a part of no upload and an object that is not there', async () => {
    const id = await startUpload(scene);
    scene.forget();
    const body =
      '<CompleteMultipartUpload><Part><PartNumber>9</PartNumber><ETag>x</ETag></Part></CompleteMultipartUpload>';
    await scene.s3('POST', `/${bucket}/big?uploadId=${id}`, { body });
    await scene.s3('PUT', `/${bucket}/big?uploadId=none&partNumber=1`, { body: 'x' });
    await scene.s3('GET', `/${bucket}/none`);
    const failures = scene.events().filter(({ outcome }) => outcome === 'failure');
    expect(failures.map(({ action, status }) => [action.split('.').slice(1).join('.'), status])).toEqual([
      ['object-multipart.complete', 400],
      ['object-multipart.create', 404],
      ['object.read', 404],
    ]);
    expect(failures.every(({ reasonForFailure }) => reasonForFailure !== undefined)).toBe(true);
  });

  it('tells both sides of a copy, and each object of a deletion of several', async () => {
    await scene.s3('PUT', `/${bucket}/source`, { body: 'text' });
    scene.forget();
    await scene.s3('PUT', `/${bucket}/copy`, { headers: { 'x-amz-copy-source': `/${bucket}/source` } });
    const body = '<Delete><Object><Key>source</Key></Object><Object><Key>copy</Key></Object></Delete>';
    await scene.s3('POST', `/${bucket}?delete`, { body });
    const told = scene.events().filter(({ dataEvent }) => dataEvent);
    expect(told.map(({ action, target }) => [action.split('.').slice(1).join('.'), target.name])).toEqual([
      ['object.create', 'copy'],
      ['object.read', 'source'],
      ['object.delete', 'source'],
      ['object.delete', 'copy'],
    ]);
  });

  it('tells who was refused', async () => {
    const stranger = scene.platform.stranger();
    await scene.s3('GET', `/${bucket}/one`, { apiKey: stranger.apiKey });
    expect(scene.only('cloud-object-storage.object.read')).toMatchObject({
      outcome: 'failure',
      status: 403,
      initiator: { iamId: stranger.iamId },
    });
  });
});

describe('a bucket that the API made', () => {
  it('tells of itself globally, and of its objects only once it is asked to', async () => {
    const fresh = `fresh-${bucket}`;
    const headers = { 'ibm-service-instance-id': scene.platform.cloud.cosInstanceCrn };
    await scene.s3('PUT', `/${fresh}`, { headers });
    await scene.s3('PUT', `/${fresh}/quiet`, { body: 'x' });
    await scene.config('PATCH', fresh, { activity_tracking: { write_data_events: true } });
    await scene.s3('PUT', `/${fresh}/loud`, { body: 'x' });
    await scene.s3('GET', `/${fresh}/loud`);
    await scene.config('PATCH', fresh, { activity_tracking: { read_data_events: true } });
    await scene.s3('GET', `/${fresh}/loud`);
    expect(actions()).toEqual([
      'bucket.create',
      'resource-configuration.update',
      'object.create',
      'resource-configuration.update',
      'object.read',
    ]);
    const [made] = scene.events('cloud-object-storage.bucket.create');
    expect(made).toMatchObject({ location: 'global', dataEvent: false, target: { name: fresh } });
    const [changed] = scene.events('cloud-object-storage.resource-configuration.update');
    expect(changed).toMatchObject({ location: 'us-south', dataEvent: false, status: 204 });
  });

  it('has no trail where it is not there', async () => {
    await scene.s3('GET', '/nobodys-bucket/x');
    expect(actions()).toEqual([]);
  });
});

it('tells what a classic import reads and an export stores, in the name of their API key', async () => {
  const { objectStorage } = scene.platform.cloud;
  const caller = {
    iamId: 'IBMid-1',
    subject: 'user',
    accountId: scene.platform.cloud.account,
    owner: true,
  } as const;
  objectStorage.port.open(caller, 'us-south', bucket, 'none');
  expect(scene.only('cloud-object-storage.object.read')).toMatchObject({
    outcome: 'failure',
    status: 404,
    initiator: caller,
    credential: 'apikey',
  });
});
