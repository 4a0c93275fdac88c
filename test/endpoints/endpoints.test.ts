import { describe, expect, test } from 'vitest';
import {
  classicUrl,
  cosConfigUrl,
  cosUrl,
  customEndpointsProblem,
  type Endpoints,
  iampapUrl,
  iamUrl,
  judgeEndpoint,
  kmsUrl,
  type Network,
  resourceControllerUrl,
  resourceManagerUrl,
} from '../../lib/endpoints/endpoints.ts';

const key = { service: 'kms', region: 'eu-de', instanceId: 'g-1' } as const;
const hpcs = { ...key, service: 'hs-crypto' } as const;

const urlsOf = (endpoints: Endpoints) => [
  iamUrl(endpoints),
  iampapUrl(endpoints),
  resourceControllerUrl(endpoints),
  resourceManagerUrl(endpoints),
  kmsUrl(endpoints, key),
  kmsUrl(endpoints, hpcs),
  cosUrl(endpoints, 'eu-de'),
  cosConfigUrl(endpoints),
  classicUrl(endpoints),
];

describe('the table of endpoints', () => {
  test.each<[Network, string[]]>([
    [
      'public',
      [
        'https://iam.cloud.ibm.com',
        'https://iam.cloud.ibm.com',
        'https://resource-controller.cloud.ibm.com',
        'https://resource-controller.cloud.ibm.com',
        'https://eu-de.kms.cloud.ibm.com',
        'https://g-1.api.eu-de.hs-crypto.appdomain.cloud',
        'https://s3.eu-de.cloud-object-storage.appdomain.cloud',
        'https://config.cloud-object-storage.cloud.ibm.com/v1',
        'https://api.softlayer.com/rest/v3.1',
      ],
    ],
    [
      'private',
      [
        'https://private.iam.cloud.ibm.com',
        'https://private.iam.cloud.ibm.com',
        'https://private.resource-controller.cloud.ibm.com',
        'https://private.resource-controller.cloud.ibm.com',
        'https://private.eu-de.kms.cloud.ibm.com',
        'https://g-1.api.private.eu-de.hs-crypto.appdomain.cloud',
        'https://s3.private.eu-de.cloud-object-storage.appdomain.cloud',
        'https://config.private.cloud-object-storage.cloud.ibm.com/v1',
        'https://api.service.softlayer.com/rest/v3.1',
      ],
    ],
  ])('%s', (network, expected) => {
    expect(urlsOf({ network, overrides: {} })).toEqual(expected);
  });

  test('direct reaches Object Storage by its own hosts', () => {
    expect(cosUrl({ network: 'direct', overrides: {} }, 'us-south')).toBe(
      'https://s3.direct.us-south.cloud-object-storage.appdomain.cloud',
    );
  });

  test('an override replaces one service; IAM policies follow IAM unless they have their own', () => {
    const overrides = {
      iam: 'http://127.0.0.1:1',
      'cos-config': 'http://127.0.0.1:2',
      kms: 'http://127.0.0.1:3/api/v2',
    };
    const endpoints: Endpoints = { network: 'public', overrides };
    expect(iampapUrl(endpoints)).toBe('http://127.0.0.1:1');
    expect(cosConfigUrl(endpoints)).toBe('http://127.0.0.1:2/v1');
    expect(kmsUrl(endpoints, key)).toBe('http://127.0.0.1:3');
    expect(classicUrl(endpoints)).toBe('https://api.softlayer.com/rest/v3.1');
  });
});

describe('an override', () => {
  test.each([
    [
      's3.eu-de.cloud-object-storage.appdomain.cloud',
      'https://s3.eu-de.cloud-object-storage.appdomain.cloud',
    ],
    ['https://api.softlayer.com/rest/v3.1/', 'https://api.softlayer.com/rest/v3.1'],
  ])('%s needs no permission', (text, url) => {
    expect(judgeEndpoint(text, false)).toEqual({ url });
  });

  test.each([
    'http://iam.cloud.ibm.com',
    'https://iam.cloud.ibm.com.example.com',
    'https://evilcloud.ibm.com.',
    'https://notcloud.ibm.community',
    'http://169.254.169.254/latest',
    'http://127.0.0.1:8080',
  ])('%s needs allow-custom-endpoints', (text) => {
    const judged = judgeEndpoint(text, false);
    expect(
      'custom' in judged ? { problem: customEndpointsProblem(['x'], [judged.custom]) } : judged,
    ).toMatchObject({
      problem: { what: expect.stringContaining('allow-custom-endpoints') },
    });
    expect(judgeEndpoint(text, true)).toHaveProperty('url');
  });

  test.each([
    'https://user:secret@iam.cloud.ibm.com',
    'https://iam.cloud.ibm.com/?a=b',
    'ftp://iam.cloud.ibm.com',
    'https://',
    'https://a b',
  ])('%s is never one', (text) => {
    expect(judgeEndpoint(text, true)).toHaveProperty('problem');
  });
});
