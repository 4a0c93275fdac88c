import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET, type Kit, md5Hex, startKit } from './object-storage-kit.ts';

const MIB = 1024 * 1024;

describe("object storage by IBM's Node SDK with a Bearer token", () => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await startKit();
  });
  afterAll(() => kit.close());

  it('stores, shows, lists and deletes an object', async () => {
    const s3 = kit.sdk();
    const body = randomBytes(70_000);
    const put = await s3
      .putObject({
        Bucket: BUCKET,
        Key: 'a b/ü.vhd',
        Body: body,
        Metadata: { source: 'x' },
        ContentType: 'x/y',
      })
      .promise();
    expect(put.ETag).toBe(`"${md5Hex(body)}"`);
    const head = await s3.headObject({ Bucket: BUCKET, Key: 'a b/ü.vhd' }).promise();
    expect(head).toMatchObject({
      ContentLength: 70_000,
      ContentType: 'x/y',
      Metadata: { source: 'x' },
      ETag: put.ETag,
    });
    const got = await s3.getObject({ Bucket: BUCKET, Key: 'a b/ü.vhd', Range: 'bytes=10-19' }).promise();
    expect(got.Body).toEqual(body.subarray(10, 20));
    const list = await s3.listObjectsV2({ Bucket: BUCKET, Prefix: 'a b/' }).promise();
    expect(list.Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([['a b/ü.vhd', 70_000]]);
    await s3.deleteObject({ Bucket: BUCKET, Key: 'a b/ü.vhd' }).promise();
    await expect(s3.headObject({ Bucket: BUCKET, Key: 'a b/ü.vhd' }).promise()).rejects.toMatchObject({
      code: 'NotFound',
      statusCode: 404,
    });
  });

  it('joins the parts of a managed upload, with the ETag of the parts', async () => {
    const s3 = kit.sdk();
    const body = randomBytes(11 * MIB);
    const done = await s3
      .upload({ Bucket: BUCKET, Key: 'big.vhd', Body: body }, { partSize: 5 * MIB })
      .promise();
    const digests = [0, 5, 10].map((start) =>
      Buffer.from(md5Hex(body.subarray(start * MIB, (start + 5) * MIB)), 'hex'),
    );
    expect(done.ETag).toBe(`"${md5Hex(...digests)}-3"`);
    const got = await s3.getObject({ Bucket: BUCKET, Key: 'big.vhd' }).promise();
    expect(md5Hex(got.Body as Buffer)).toBe(md5Hex(body));
  });

  it('creates a bucket in its location, shows it in both lists, and deletes it', async () => {
    const s3 = kit.sdk();
    const location = { CreateBucketConfiguration: { LocationConstraint: 'eu-de-smart' } };
    await s3.createBucket({ Bucket: 'made-by-sdk', ...location }).promise();
    const extended = await s3.listBucketsExtended({}).promise();
    expect(extended.Buckets?.map(({ Name, LocationConstraint }) => [Name, LocationConstraint])).toEqual([
      [BUCKET, 'us-south-standard'],
      ['made-by-sdk', 'eu-de-smart'],
    ]);
    const plain = await s3.listBuckets().promise();
    expect(plain.Buckets?.map(({ Name }) => Name)).toEqual([BUCKET, 'made-by-sdk']);
    expect((await s3.getBucketLocation({ Bucket: 'made-by-sdk' }).promise()).LocationConstraint).toBe(
      'eu-de-smart',
    );
    await s3.deleteBucket({ Bucket: 'made-by-sdk' }).promise();
    await expect(s3.headBucket({ Bucket: 'made-by-sdk' }).promise()).rejects.toMatchObject({
      statusCode: 404,
    });
  });
});
