// Long: a table of mistakes.
import { instanceCrn, KEY_ID, KEY_INSTANCE, ROOT_KEY_CRN } from './good-inputs.ts';
import { type Mistake, refused } from './kit.ts';

const meant = (text: string): string => `did you mean ${text}`;
const CRN = 'root-key-crn must be the full CRN of a root key';
const GIVE = 'ends in `:key:ID`';

/** Something of another kind where the name or id of one thing is meant. */
export const MISTAKES: readonly Mistake[] = [
  // CRNs.
  refused('wrap-key', 'the CRN of the key instance', { 'root-key-crn': instanceCrn('kms', 'us-south') }, [
    CRN,
    "this is the CRN of a key instance; a key's has `:key:ID` at its end",
    GIVE,
  ]),
  refused(
    'encrypt-image',
    'the CRN of a bucket',
    {
      'root-key-crn': `${instanceCrn('cloud-object-storage', 'global').slice(0, -1)}bucket:images`,
    },
    [CRN, 'this is the CRN of the bucket images', GIVE],
  ),
  refused(
    'encrypt-image',
    'the CRN of the storage instance',
    {
      'root-key-crn': instanceCrn('cloud-object-storage', 'global'),
    },
    [CRN, 'this is the CRN of an instance of Cloud Object Storage', GIVE],
  ),
  refused(
    'audit-events',
    'the CRN of a service ID',
    {
      'root-key-crn': 'crn:v1:bluemix:public:iam-identity::a/4f2a::serviceid:ServiceId-0d9e8f7a',
    },
    [CRN, 'this is the CRN of a service ID', GIVE],
  ),
  refused(
    'wrap-key',
    'a CRN without its account',
    { 'root-key-crn': `crn:v1:bluemix:public:kms:us-south::${KEY_INSTANCE}:key:${KEY_ID}` },
    [CRN, 'it names no account', GIVE],
  ),
  refused('wrap-key', 'the id of a key alone', { 'root-key-crn': KEY_ID }, [
    CRN,
    'this is an id alone',
    GIVE,
  ]),
  refused('wrap-key', 'the name of a key', { 'root-key-crn': 'image-root' }, [
    CRN,
    'a name or alias is not enough',
    GIVE,
  ]),
  refused('wrap-key', 'a CRN that was cut off', { 'root-key-crn': ROOT_KEY_CRN.slice(0, 70) }, [
    CRN,
    /it has \d of a CRN's ten parts/,
    GIVE,
  ]),
  refused(
    'wrap-key',
    'a CRN whose key id was cut off',
    { 'root-key-crn': ROOT_KEY_CRN.replace(KEY_ID, '') },
    [CRN, 'nothing stands behind `:key:`', GIVE],
  ),
  refused('wrap-key', 'an ARN', { 'root-key-crn': 'arn:aws:kms:eu-west-1:111122223333:key/1234' }, [
    CRN,
    'an ARN of AWS',
    GIVE,
  ]),
  refused('wrap-key', 'the page of the key', { 'root-key-crn': 'https://cloud.ibm.com/services/kms/x' }, [
    CRN,
    'the address of a page',
    GIVE,
  ]),
  refused(
    'wrap-key',
    'the CRN of the key as its instance',
    { 'root-key-crn': '', 'kms-instance-id': ROOT_KEY_CRN, 'root-key': 'x' },
    [
      'kms-instance-id must be the GUID (or CRN) of a key instance',
      'this is the CRN of a key',
      'give it as root-key-crn',
    ],
  ),
  refused(
    'wrap-key',
    'the name of the key instance',
    { 'root-key-crn': '', 'kms-instance-id': 'my-keys', 'root-key': 'x', region: 'us-south' },
    ['kms-instance-id must be the GUID', 'this is a name', '`ibmcloud resource service-instance NAME`'],
  ),
  refused('wrap-key', 'the CRN of a standard key as its id', { 'data-key-id': ROOT_KEY_CRN }, [
    'data-key-id must be the id or an alias',
    'this is the CRN of a key',
    meant(`${KEY_ID}?`),
  ]),
  refused(
    'prepare-environment',
    'the storage instance as the key instance',
    { 'kms-instance': instanceCrn('cloud-object-storage', 'global') },
    [
      'kms-instance must be a name, a GUID, or the CRN of an instance of kms or hs-crypto',
      'an instance of Cloud Object Storage',
      'an instance of Key Protect or Hyper Protect Crypto Services',
    ],
  ),
  refused(
    'audit-events',
    'the key instance as the logs instance',
    { 'logs-instance': instanceCrn('kms', 'eu-de') },
    [
      'logs-instance must be the CRN of an IBM Cloud Logs instance',
      'an instance of Key Protect',
      'an instance of Cloud Logs',
    ],
  ),
  // Identities.
  refused(
    'upload-import',
    'a user where a service ID is meant',
    { 'import-service-id': 'IBMid-50ABCDEFGH' },
    [
      'import-service-id must be like ServiceId-…, not "IBMid-50ABCDEFGH"',
      'this is the id of a user',
      'puts it out as import-service-id',
    ],
  ),
  refused(
    'upload-import',
    'the CRN of the service ID',
    {
      'import-service-id': 'crn:v1:bluemix:public:iam-identity::a/4f2a::serviceid:ServiceId-0d9e8f7a-6b5c',
    },
    ['must be like ServiceId-…', 'this is the CRN of the service ID', meant('ServiceId-0d9e8f7a-6b5c?')],
  ),
  refused('upload-import', 'the name of a service ID', { 'import-service-id': 'image-import' }, [
    'must be like ServiceId-…',
    'this is a name',
    '`ibmcloud iam service-ids`',
  ]),
  refused('export-image', 'a service ID without its beginning', { 'export-service-id': KEY_ID }, [
    'export-service-id must be like ServiceId-…',
    'its beginning is missing',
    meant(`ServiceId-${KEY_ID}?`),
  ]),
  refused('prepare-environment', 'an e-mail address as importer', { importer: 'me@example.com' }, [
    'importer must be an IAM id',
    'an e-mail address',
    '`ibmcloud account users --output json`',
  ]),
  refused('audit-events', 'an e-mail address as identity', { identities: 'me@example.com' }, [
    'identities: "me@example.com" must be like IBMid-…',
    'an e-mail address',
    'give the IAM id',
  ]),
  refused('order-instance', 'a global identifier as template-id', { 'template-id': KEY_INSTANCE }, [
    'template-id must be a whole number',
    'this is a global identifier',
    'give it as template-global-id',
  ]),
  refused(
    'export-image',
    'a number as template-global-id',
    { 'template-id': '', 'template-global-id': '1234' },
    ['template-global-id must be a GUID', 'this is the number of it', 'give it as template-id'],
  ),
  refused('upload-import', 'the name of a template as its id', { 'template-id': 'web-2026-11' }, [
    'template-id must be a whole number',
    'this is a name',
    'give the id',
  ]),
  refused('order-instance', 'an image of VPC', { 'template-id': 'r006-0d9e8f7a-6b5c' }, [
    'template-id must be a whole number',
    'something of VPC',
    'the id of the classic infrastructure',
  ]),
  // Places.
  refused('wrap-key', 'a zone as region', { region: 'us-south-1' }, [
    'region must be a region such as us-south, not "us-south-1"',
    'is a zone of a region',
    meant('us-south?'),
  ]),
  refused('prepare-environment', 'a city as region', { region: 'Dallas' }, [
    'not "Dallas"',
    'names a city',
    meant('us-south?'),
  ]),
  refused('prepare-environment', 'a datacenter as region', { region: 'dal13' }, [
    'not "dal13"',
    'a datacenter of the classic infrastructure',
    meant('us-south?'),
  ]),
  refused('prepare-environment', 'a cross-region location as region', { region: 'eu' }, [
    'not "eu"',
    'cross-region location',
    'give one region',
  ]),
  refused('prepare-environment', 'a misspelt region', { region: 'us-suoth' }, [
    'not "us-suoth"',
    'misspelt',
    meant('us-south?'),
  ]),
  refused('prepare-environment', 'a region with an underscore', { region: 'eu_de' }, [
    'not "eu_de"',
    'other letters or signs',
    meant('eu-de?'),
  ]),
  refused('order-instance', 'a region as datacenter', { datacenter: 'us-south' }, [
    'datacenter must be a datacenter such as dal13, not "us-south"',
    'is a region or zone',
    meant('dal13?'),
  ]),
  refused('order-instance', 'a datacenter in capitals', { datacenter: 'DAL13' }, [
    'not "DAL13"',
    'three small letters',
    meant('dal13?'),
  ]),
  refused('upload-import', 'a city as location', { locations: 'Frankfurt' }, [
    'locations: "Frankfurt" is no datacenter such as dal13',
    'several datacenters',
    meant('fra02?'),
  ]),
  // Buckets and objects.
  refused('upload-import', 'a bucket in capitals', { bucket: 'Images' }, [
    'bucket is no name of a bucket: "Images"',
    'small letters',
    meant('images?'),
  ]),
  refused('prepare-environment', 'a bucket with an underscore', { bucket: 'my_images' }, [
    'is no name of a bucket',
    'small letters',
    meant('my-images?'),
  ]),
  refused('export-image', 'an address as bucket', { bucket: 'cos://us-south/images/web.vhd' }, [
    'bucket is no name of a bucket',
    'the address of an object',
    meant('images?'),
  ]),
  refused('upload-import', 'a folder of a bucket', { bucket: 'images/web' }, [
    'bucket is no name',
    'a key or an address',
    meant('images?'),
  ]),
  refused(
    'encrypt-image',
    'an object key with a slash before it',
    { bucket: 'images', 'object-key': '/web.vhd-0.vhd' },
    ['object-key may hold letters', 'begins with a slash like a path', meant('web.vhd-0.vhd?')],
  ),
  refused('upload-import', 'an object key with spaces', { 'object-key': 'my web.vhd-0.vhd' }, [
    'object-key may hold letters, digits and . _ - / only',
    'inside a cos:// address',
    meant('my-web.vhd-0.vhd?'),
  ]),
  refused('upload-import', 'an address as object key', { 'object-key': 'cos://us-south/images/web.vhd' }, [
    'object-key may hold letters',
    'this is an address',
    'behind the name of the bucket',
  ]),
  refused(
    'encrypt-image',
    'an object key that the import cannot take',
    { bucket: 'images', 'object-key': 'web.raw' },
    [
      'object-key must end in .vhd-0.vhd for the format vhd, not "web.raw"',
      'makes a template that never works',
      meant('web.vhd-0.vhd?'),
    ],
  ),
  refused('export-image', 'an export that is no VHD', { 'object-key': 'web.qcow2' }, [
    'object-key must end in .vhd',
    'exports disks as VHD',
    meant('web.vhd?'),
  ]),
  refused(
    'encrypt-image',
    'an address without its region',
    { image: '', 'image-uri': 'cos://images/web.raw' },
    [
      'image-uri must be cos://region/bucket/key',
      'often it is the region',
      'such as cos://us-south/images/web.vhd-0.vhd',
    ],
  ),
  refused('encrypt-image', 'an address of S3', { image: '', 'image-uri': 's3://images/web.raw' }, [
    'image-uri must be cos://',
    's3:// names no region',
    'write region, bucket and key',
  ]),
  refused(
    'upload-import',
    'an address for a browser',
    { 'encrypted-image': '', 'object-uri': 'https://s3.us-south/images/x' },
    ['object-uri must be cos://', 'for a browser', 'write region, bucket and key'],
  ),
  refused('audit-events', 'an address with a datacenter', { 'object-uri': 'cos://dal13/images/web.vhd' }, [
    'object-uri must be cos://region/bucket/key: its region must be a region',
    'a datacenter',
    meant('us-south?'),
  ]),
  // Paths.
  refused('encrypt-image', 'an address as path', { image: 'cos://us-south/images/web.raw' }, [
    'image must be the path of a file on the runner',
    'an object in a bucket',
    'give it as image-uri',
  ]),
  refused('encrypt-image', 'a web address as path', { image: 'https://example.com/web.raw' }, [
    'image must be the path',
    'a web address',
    'download it',
  ]),
  refused('encrypt-image', 'a home folder', { image: '~/web.raw' }, [
    'image must be the path',
    '~ is put in by a shell',
    'write the folder out',
  ]),
  refused('upload-import', 'a pattern', { 'encrypted-image': 'out/*.vhd' }, [
    'encrypted-image must be the path',
    'put in by a shell',
    'the name of one file',
  ]),
  refused(
    'upload-import',
    'the manifest for the image',
    { 'encrypted-image': 'web.vhd-0.vhd.manifest.json' },
    [
      'encrypted-image must be the path of the encrypted image',
      'the manifest beside the image',
      meant('web.vhd-0.vhd?'),
    ],
  ),
];
