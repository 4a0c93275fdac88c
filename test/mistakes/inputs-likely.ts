import { instanceCrn, ROOT_KEY_CRN } from './good-inputs.ts';
import { type Mistake, refused } from './kit.ts';

const meant = (text: string): string => `did you mean ${text}`;
const KEY_LINES =
  '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----';

/** What strangers gave whom nobody had told what belongs there. */
export const MISTAKES: readonly Mistake[] = [
  refused(
    'wrap-key',
    'many custom endpoints without the permission',
    { endpoints: 'iam=http://127.0.0.1:1\nkms=http://127.0.0.1:2\ncos=http://127.0.0.1:1' },
    [
      /^the endpoint of iam, the endpoint of kms, the endpoint of cos name custom endpoints \(http:\/\/127\.0\.0\.1:1, http:\/\/127\.0\.0\.1:2\), and allow-custom-endpoints is not true$/,
      'only on purpose',
      'set allow-custom-endpoints to true',
    ],
  ),
  refused(
    'wrap-key',
    'one service twice in endpoints',
    { endpoints: 'kms=https://a.cloud.ibm.com\nkms=https://b.cloud.ibm.com' },
    [
      'endpoints names kms twice, with different addresses',
      'two lists were put together',
      'leave one of the two lines out',
    ],
  ),
  refused(
    'order-instance',
    'the XML-RPC address of slcli',
    {},
    ['is that of XML-RPC, not of REST', 'slcli and other clients', 'with /rest/v3.1 at its end'],
    { IAAS_CLASSIC_ENDPOINT_URL: 'https://api.softlayer.com/xmlrpc/v3.1/' },
  ),
  refused(
    'prepare-environment',
    'a whole key for the Object Storage instance',
    { 'cos-instance': ROOT_KEY_CRN },
    ['cos-instance must be', /^this is the CRN of a key$/, 'an instance of Cloud Object Storage'],
  ),
  refused(
    'prepare-environment',
    'a key instance for the Logs instance',
    { 'logs-instance': instanceCrn('kms', 'us-south') },
    ['logs-instance must be', /^this is the CRN of an instance of Key Protect$/, 'an instance of Cloud Logs'],
  ),
  refused('order-instance', 'a misspelt {unique}', { hostname: 'web-{uniq}' }, [
    'hostname must be made of',
    'the only one there is, is {unique}',
    meant('web-{unique}?'),
  ]),
  refused('order-instance', 'a price with an exponent', { 'max-hourly-price': '25e-2' }, [
    'max-hourly-price must be a decimal price',
    'with an exponent',
    meant('0.25?'),
  ]),
  refused('order-instance', 'router and number of a VLAN', { 'private-vlan': 'dal13.bcr01a.1234' }, [
    'private-vlan must be the id',
    'the router and the number of the VLAN',
    '`ibmcloud sl vlan list`',
  ]),
  refused(
    'order-instance',
    'the address of a subnet',
    { 'private-vlan': '5', 'private-subnet': '10.0.0.0/26' },
    ['private-subnet must be the id', 'the address of the subnet', '`ibmcloud sl subnet list`'],
  ),
  refused(
    'order-instance',
    'the public key for its label',
    { 'ssh-keys': 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA me@host' },
    ['ssh-keys', 'this is the public key itself', 'give its label here'],
  ),
  refused('order-instance', 'a private key for a label', { 'ssh-keys': KEY_LINES }, [
    /^ssh-keys: "-----BEGIN OPENSSH PRIVATE KEY-----" is no id or label of an SSH key of the account$/,
    'this is a private key',
    'make a new pair',
  ]),
  refused('order-instance', 'a pipeline of a thousand stages', { pipeline: 'wrap-key=\n'.repeat(1000) }, [
    'pipeline names 1000 stages',
    'several runs',
    'at most 20 lines',
  ]),
  refused('audit-events', 'a beginning that is still to come', { since: '2999-01-01T00:00:00Z' }, [
    'since lies in the future',
    'its year or its offset',
    'a moment that has passed',
  ]),
];
