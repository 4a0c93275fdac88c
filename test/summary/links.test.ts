import { expect, it } from 'vitest';
import {
  bucketLink,
  cloudLogsLink,
  instanceLink,
  orderLink,
  rootKeyLink,
  serverLink,
  serviceIdLink,
  templateLink,
} from '../../lib/base/console-links.ts';
import { linkMarkdown } from '../../lib/runner/markdown.ts';
import { CRN } from '../wrap-key/kit.ts';

const COS =
  'crn:v1:bluemix:public:cloud-object-storage:global:a/4f2a9c1b7d3e4a58b6c0d1e2f3a4b5c6:7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f::';
const LOGS =
  'crn:v1:bluemix:public:logs:eu-de:a/4f2a9c1b7d3e4a58b6c0d1e2f3a4b5c6:7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f::';

it('an id of the right form leads to its page', () => {
  expect([
    templateLink(42),
    serverLink('101'),
    rootKeyLink(CRN),
    bucketLink(COS, 'images.web', 'us-south'),
    serviceIdLink('ServiceId-12715934-8df0-432f-abbe-2c81c65cdb25'),
    cloudLogsLink(LOGS),
  ]).toEqual([
    'https://cloud.ibm.com/gen1/infrastructure/image-templates/42/details#main',
    'https://cloud.ibm.com/gen1/infrastructure/virtual-server/101/details#main',
    `https://cloud.ibm.com/services/kms/${encodeURIComponent(CRN.replace(/:key:.*/, '::'))}`,
    `https://cloud.ibm.com/objectstorage/${encodeURIComponent(COS)}?bucket=images.web&bucketRegion=us-south&endpoint=s3.us-south.cloud-object-storage.appdomain.cloud&paneId=bucket_overview`,
    'https://cloud.ibm.com/iam/serviceids/ServiceId-12715934-8df0-432f-abbe-2c81c65cdb25',
    'https://dashboard.eu-de.logs.cloud.ibm.com/7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f',
  ]);
});

it.each([
  '',
  '0',
  '-1',
  '1/../2',
  '1)',
  '1?x',
  '1#x',
  ' 1',
  'x'.repeat(500),
  '9'.repeat(40),
  '@evil.example',
  '../..',
  CRN,
])('no other text becomes a part of an address: %j', (text) => {
  for (const link of [templateLink, serverLink, orderLink, serviceIdLink, cloudLogsLink])
    expect(link(text)).toBeUndefined();
  if (text === CRN) return;
  for (const link of [rootKeyLink, instanceLink]) expect(link(text)).toBeUndefined();
  for (const link of [bucketLink(text, 'b12', 'us-south'), bucketLink(COS, text, 'us-south')].slice(0, 1))
    expect(link).toBeUndefined();
  expect(bucketLink(COS, 'b12', text)).toBeUndefined();
  expect(cloudLogsLink(LOGS.replace('eu-de', text || '.'))).toBeUndefined();
});

it('no address that could end its link, or is none of http, becomes one', () => {
  expect(linkMarkdown('a', 'https://cloud.ibm.com/x?y=1#z')).toBe('[a](https://cloud.ibm.com/x?y=1#z)');
  for (const address of [
    'https://a/b)c',
    'https://a/b c',
    'javascript:alert(1)',
    'https://a',
    'https://a/"',
    '//a/b',
  ])
    expect(linkMarkdown('a', address)).toBe('a');
});
