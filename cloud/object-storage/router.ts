import type { Right } from './access.ts';
import * as buckets from './buckets.ts';
import { header, type S3Call } from './call.ts';
import { completeUpload } from './complete.ts';
import * as copies from './copy.ts';
import { S3Error } from './errors.ts';
import { listObjects } from './listing.ts';
import * as multipart from './multipart.ts';
import * as objects from './objects.ts';
import type { Operation } from './room.ts';
import * as settings from './settings.ts';

/** Query names that choose another operation; every other name is a parameter. */
const SUBRESOURCES = [
  'accelerate',
  'acl',
  'analytics',
  'attributes',
  'cors',
  'delete',
  'encryption',
  'faspConnectionInfo',
  'intelligent-tiering',
  'inventory',
  'legalHold',
  'legal-hold',
  'lifecycle',
  'location',
  'logging',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'policy',
  'policyStatus',
  'protection',
  'publicAccessBlock',
  'replication',
  'requestPayment',
  'restore',
  'retention',
  'select',
  'session',
  'tagging',
  'torrent',
  'uploads',
  'versioning',
  'versions',
  'website',
];

type BucketRun = Extract<Operation, { scope: 'bucket' }>['run'];

function onBucket(name: string, right: Right, run: BucketRun): Operation {
  return { scope: 'bucket', name, right, run };
}

/** By level, method and subresource. */
const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['service GET', { scope: 'service', name: 'ListBuckets', run: buckets.listBuckets }],
  ['bucket PUT', { scope: 'service', name: 'CreateBucket', run: buckets.createBucket }],
  ['bucket HEAD', onBucket('HeadBucket', 'bucketMetadata', buckets.headBucket)],
  ['bucket DELETE', onBucket('DeleteBucket', 'createBucket', buckets.deleteBucket)],
  ['bucket GET', onBucket('ListObjects', 'listObjects', listObjects)],
  ['bucket GET location', onBucket('GetBucketLocation', 'bucketMetadata', buckets.getLocation)],
  ['bucket GET versioning', onBucket('GetBucketVersioning', 'bucketMetadata', settings.getVersioning)],
  ['bucket GET uploads', onBucket('ListMultipartUploads', 'manageUploads', multipart.listUploads)],
  ['bucket POST delete', onBucket('DeleteObjects', 'deleteObject', objects.deleteObjects)],
  ['bucket GET lifecycle', onBucket('GetBucketLifecycle', 'bucketMetadata', settings.lifecycle.get)],
  ['bucket PUT lifecycle', onBucket('PutBucketLifecycle', 'bucketConfiguration', settings.lifecycle.put)],
  [
    'bucket DELETE lifecycle',
    onBucket('DeleteBucketLifecycle', 'bucketConfiguration', settings.lifecycle.remove),
  ],
  ['bucket GET cors', onBucket('GetBucketCors', 'bucketMetadata', settings.cors.get)],
  ['bucket PUT cors', onBucket('PutBucketCors', 'bucketConfiguration', settings.cors.put)],
  ['bucket DELETE cors', onBucket('DeleteBucketCors', 'bucketConfiguration', settings.cors.remove)],
  ['bucket GET tagging', onBucket('GetBucketTagging', 'bucketMetadata', settings.bucketTagging.get)],
  ['bucket PUT tagging', onBucket('PutBucketTagging', 'bucketConfiguration', settings.bucketTagging.put)],
  [
    'bucket DELETE tagging',
    onBucket('DeleteBucketTagging', 'bucketConfiguration', settings.bucketTagging.remove),
  ],
  ['bucket GET acl', onBucket('GetBucketAcl', 'bucketMetadata', settings.getAcl)],
  ['bucket PUT acl', onBucket('PutBucketAcl', 'bucketConfiguration', settings.putAcl)],
  ['object GET', onBucket('GetObject', 'readObject', objects.getObject)],
  ['object HEAD', onBucket('HeadObject', 'readObject', objects.getObject)],
  ['object PUT', onBucket('PutObject', 'writeObject', objects.putObject)],
  ['object PUT copy', onBucket('CopyObject', 'writeObject', copies.copyObject)],
  ['object DELETE', onBucket('DeleteObject', 'deleteObject', objects.deleteObject)],
  ['object GET acl', onBucket('GetObjectAcl', 'readObject', settings.getAcl)],
  ['object PUT acl', onBucket('PutObjectAcl', 'bucketConfiguration', settings.putAcl)],
  ['object GET tagging', onBucket('GetObjectTagging', 'readObject', settings.objectTagging.get)],
  ['object PUT tagging', onBucket('PutObjectTagging', 'deleteObject', settings.objectTagging.put)],
  ['object DELETE tagging', onBucket('DeleteObjectTagging', 'deleteObject', settings.objectTagging.remove)],
  ['object POST uploads', onBucket('CreateMultipartUpload', 'writeObject', multipart.createUpload)],
  ['object PUT uploadId', onBucket('UploadPart', 'writeObject', multipart.uploadPart)],
  ['object PUT uploadId copy', onBucket('UploadPartCopy', 'writeObject', copies.copyPart)],
  ['object POST uploadId', onBucket('CompleteMultipartUpload', 'writeObject', completeUpload)],
  ['object DELETE uploadId', onBucket('AbortMultipartUpload', 'manageUploads', multipart.abortUpload)],
  ['object GET uploadId', onBucket('ListParts', 'manageUploads', multipart.listParts)],
]);

/** The operation that method, path, query and headers mean. Throws `NotImplemented`, which names it. */
export function chooseOperation(call: S3Call): Operation {
  const level = call.bucketName === '' ? 'service' : call.key === '' ? 'bucket' : 'object';
  const words = [level, call.method];
  const subresource = SUBRESOURCES.find((name) => call.query.has(name));
  if (subresource !== undefined) words.push(subresource);
  else if (level === 'object' && call.query.has('uploadId')) words.push('uploadId');
  if (call.method === 'PUT' && header(call, 'x-amz-copy-source') !== undefined) words.push('copy');
  const operation = OPERATIONS.get(words.join(' '));
  const version = call.query.get('versionId');
  const byPart = call.query.has('partNumber') && !call.query.has('uploadId');
  if (!operation || (version !== null && version !== 'null') || byPart) {
    const extra = byPart ? ' partNumber' : version !== null && version !== 'null' ? ' versionId' : '';
    throw new S3Error('NotImplemented', `The local cloud does not serve: ${words.join(' ')}${extra}.`);
  }
  return operation;
}
