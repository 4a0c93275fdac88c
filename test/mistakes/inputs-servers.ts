// Long: a table of mistakes.
import { instanceCrn, KEY_INSTANCE, ROOT_KEY_CRN } from './good-inputs.ts';
import { type Mistake, refused } from './kit.ts';

const meant = (text: string): string => `did you mean ${text}`;

const STREAM = { stream: 'true', bucket: 'images', 'object-key': 'web.vhd-0.vhd' };

/** Servers, systems and moments; and inputs that do not go together. */
export const MISTAKES: readonly Mistake[] = [
  refused('order-instance', 'the whole name as host name', { hostname: 'web.example.com' }, [
    'hostname ends in the domain: the server would be called web.example.com.example.com',
    'domain is an input of its own',
    meant('web as hostname?'),
  ]),
  refused('order-instance', 'an underscore in a host name', { hostname: 'web_1' }, [
    'hostname must be made of letters, digits and single dashes',
    'underscore',
    meant('web-1?'),
  ]),
  refused('order-instance', 'a host name of 64 characters', { hostname: 'w'.repeat(64) }, [
    'hostname has a part of more than 63 characters',
    'one part has 64',
    'shorten that part',
  ]),
  refused('order-instance', 'a number as host name', { hostname: '42' }, [
    'only a number',
    'taken for an address',
    'web42',
  ]),
  refused('order-instance', 'an unknown placeholder', { hostname: 'web-{run}' }, [
    'hostname must be made of',
    'the only one there is, is {unique}',
    'write it in these characters',
  ]),
  refused('order-instance', '{unique} outside of a run', { hostname: 'web-{unique}' }, [
    '{unique} needs GITHUB_REPOSITORY',
    'no run of GitHub Actions',
    'write the host name out',
  ]),
  refused('order-instance', 'a domain of one part', { domain: 'local' }, [
    'at least two parts',
    'the name of a host',
    'such as example.com',
  ]),
  refused('order-instance', 'a web address as domain', { domain: 'https://example.com' }, [
    'domain must be made of',
    'a web address',
    meant('example.com?'),
  ]),
  refused('order-instance', 'an IP address as domain', { domain: '10.0.0.1' }, [
    'must end in letters only',
    'an IP address',
    'such as example.com',
  ]),
  refused('order-instance', 'a profile of VPC', { flavor: 'bx2-2x8' }, [
    'flavor must be a flavor such as B1_2X4X100',
    'a profile of VPC',
    'or cpus and memory',
  ]),
  refused('order-instance', 'a flavor in small letters', { flavor: 'b1_2x4x100' }, [
    'flavor must be',
    'other letters or signs',
    meant('B1_2X4X100?'),
  ]),
  refused('order-instance', 'a size in words', { flavor: 'small' }, [
    'flavor must be',
    'words of another place',
    'processors, GiB of memory',
  ]),
  refused('order-instance', 'a currency in small letters', { currency: 'usd' }, [
    'currency must be',
    'three capital letters',
    meant('USD?'),
  ]),
  refused('order-instance', 'the sign of a currency', { currency: '€' }, [
    'currency must be',
    'three capital letters',
    meant('EUR?'),
  ]),
  refused('order-instance', 'waiting for ssh', { 'wait-for': 'ssh' }, [
    'wait-for must be provisioned, or tcp:PORT',
    'tcp: before it',
    meant('tcp:22?'),
  ]),
  refused('order-instance', 'waiting for a bare port', { 'wait-for': '443' }, [
    'wait-for must be',
    'tcp: before it',
    meant('tcp:443?'),
  ]),
  refused('order-instance', 'waiting until it runs', { 'wait-for': 'running' }, [
    'wait-for must be',
    'another word',
    meant('provisioned?'),
  ]),
  refused('order-instance', "the action's own tag", { tags: 'encrypted-image-order:x' }, [
    'which this action sets',
    'was copied',
    'leave it out',
  ]),
  refused('upload-import', 'a system by its name', { 'operating-system': 'Debian 12' }, [
    'operating-system must be a code such as DEBIAN_12_64, not "Debian 12"',
    'the name of a system',
    meant('DEBIAN_12_64?'),
  ]),
  refused('upload-import', 'a system without its version', { 'operating-system': 'ubuntu' }, [
    'must be a code',
    'the name of a system',
    meant('UBUNTU_24_64?'),
  ]),
  refused('upload-import', 'a code in small letters', { 'operating-system': 'redhat_9_64', byol: 'true' }, [
    'must be a code',
    'capital letters',
    meant('REDHAT_9_64?'),
  ]),
  refused('upload-import', 'a note with the mark of another image', { note: '[encrypted-image:00]' }, [
    'note holds [encrypted-image: …]',
    'was copied with its mark',
    'leave out what stands in these brackets',
  ]),
  refused('upload-import', 'a name of 256 characters', { name: 'n'.repeat(256) }, [
    'name is longer than 255 characters',
    'it has 256',
    'shorten it to 255',
  ]),
  refused('audit-events', 'a date without a time', { since: '2026-11-22' }, [
    'since must be a moment of RFC 3339',
    'its time of day or its offset is missing',
    meant('2026-11-22T00:00:00Z?'),
  ]),
  refused('audit-events', 'seconds since 1970', { since: '1764000000' }, [
    'since must be',
    /missing/,
    meant('2025-11-24T16:00:00Z?'),
  ]),
  refused('audit-events', 'a moment that counts from now', { since: '2h ago' }, [
    'since must be',
    'counts from now',
    '`date -u -d',
  ]),
  refused('audit-events', 'the 30th of February', { until: '2026-02-30T00:00:00Z' }, [
    'until must be',
    'no such day',
    'a day that its month has',
  ]),
  refused('audit-events', 'a misspelt rule', { expect: 'unwarp' }, [
    'expect: "unwarp" is no rule',
    'misspelt',
    meant('unwrap?'),
  ]),
  refused('encrypt-image', 'a misspelt guest rule', { 'check-guest-ignore': 'cloudinit' }, [
    'is no rule of check-guest',
    'misspelt',
    meant('cloud-init?'),
  ]),
  refused('wrap-key', 'a service that there is not', { endpoints: 'kp=https://us-south.kms.cloud.ibm.com' }, [
    'endpoints: "kp=https://us-south.kms.cloud.ibm.com" is no line service=url',
    'kp is none of these services',
    'such as kms=https://us-south.kms.cloud.ibm.com',
  ]),
  refused(
    'wrap-key',
    'an endpoint with a key in it',
    { endpoints: 'iam=https://me:secret@iam.cloud.ibm.com' },
    [
      'the endpoint of iam may hold scheme, host, port and path only',
      'was copied with it',
      'keys have inputs of their own',
    ],
  ),
  refused('wrap-key', 'an endpoint in clear', { endpoints: 'iam=http://iam.cloud.ibm.com' }, [
    'the endpoint of iam names a custom endpoint',
    'would send keys in clear',
    meant('https://iam.cloud.ibm.com?'),
  ]),
  // Together.
  refused(
    'wrap-key',
    'the root key in two ways',
    { 'root-key': 'image-root', 'kms-instance-id': KEY_INSTANCE },
    [
      'give either root-key-crn, or kms-instance-id and root-key, not both',
      'the CRN names instance and key already',
      'leave out kms-instance-id and root-key',
    ],
  ),
  refused('wrap-key', 'no root key', { 'root-key-crn': '' }, [
    'give root-key-crn, or',
    'no root key is named',
    'prepare-environment puts out',
  ]),
  refused(
    'wrap-key',
    'half of a root key',
    { 'root-key-crn': '', 'kms-instance-id': KEY_INSTANCE, region: 'us-south' },
    ['root-key is missing', 'no root key is named', 'give root-key too'],
  ),
  refused(
    'wrap-key',
    'a GUID without a region',
    { 'root-key-crn': '', 'kms-instance-id': KEY_INSTANCE, 'root-key': 'x' },
    [
      'region is missing: the GUID in kms-instance-id does not tell it',
      'a GUID names an instance without its region',
      'or the CRN of the instance',
    ],
  ),
  refused('wrap-key', 'another region than that of the key', { region: 'eu-de' }, [
    'region is eu-de, but root-key-crn lies in us-south',
    'region was meant for something else',
    'leave region out',
  ]),
  refused(
    'wrap-key',
    'bits beside a key of other bits',
    {
      'data-key': Buffer.from(Array.from({ length: 64 }, (_, at) => at)).toString('base64'),
      'data-key-bits': '256',
    },
    [
      'data-key-bits is 256, but data-key holds 512 bits',
      'a given key has its own length',
      'leave data-key-bits out',
    ],
  ),
  refused('encrypt-image', 'no image', { image: '' }, [
    'give image (a path) or image-uri',
    'both are empty',
    'the path of the disk',
  ]),
  refused('encrypt-image', 'two images', { 'image-uri': 'cos://us-south/images/web.raw' }, [
    'give image (a path) or image-uri',
    'both are given',
    'leave one of the two out',
  ]),
  refused('encrypt-image', 'a name in no bucket', { 'object-key': 'web.vhd-0.vhd' }, [
    'object-key needs bucket',
    'no bucket is given',
    'give bucket too',
  ]),
  refused('encrypt-image', 'a stream to nowhere', { stream: 'true' }, [
    'stream needs bucket and object-key: bucket and object-key are missing',
    'no file is written that could tell its name',
    'give bucket and object-key, as upload-import gets them',
  ]),
  refused('encrypt-image', 'a stream without a name', { stream: 'true', bucket: 'images' }, [
    'stream needs bucket and object-key: object-key is missing',
    'goes to that object while it is made',
    'give object-key',
  ]),
  refused('encrypt-image', 'a stream without a bucket', { stream: 'true', 'object-key': 'web.vhd-0.vhd' }, [
    'stream needs bucket and object-key: bucket is missing',
    'goes to that object',
    'give bucket',
  ]),
  refused('encrypt-image', 'a stream through the kernel', { ...STREAM, engine: 'dm-crypt' }, [
    'stream and engine: dm-crypt do not go together',
    'into a file on a disk',
    'leave engine out',
  ]),
  refused('encrypt-image', 'a stream into the cache', { ...STREAM, cache: 'true' }, [
    'stream and cache do not go together',
    'holds the file',
    'leave cache out',
  ]),
  refused('upload-import', 'no bucket', { bucket: '' }, [
    'bucket is missing',
    'none is named',
    'Regional bucket',
  ]),
  refused('upload-import', 'no system', { 'operating-system': '' }, [
    'operating-system is missing',
    'cannot read',
    'such as DEBIAN_12_64',
  ]),
  refused('upload-import', 'no image to import', { 'encrypted-image': '' }, [
    'give encrypted-image, or object-uri',
    'did not run in this job',
    'hand on encrypted-image',
  ]),
  refused(
    'upload-import',
    'half of what stands for a manifest',
    { format: 'vhd', 'root-key-crn': ROOT_KEY_CRN },
    ['belong together: wrapped-dek is missing', 'stand for a manifest', 'give all three'],
  ),
  refused(
    'upload-import',
    'another bucket than that of the object',
    { 'encrypted-image': '', 'object-uri': 'cos://us-south/other/a.vhd' },
    ['bucket is images, but object-uri names other', 'adopted from another bucket', 'leave bucket out'],
  ),
  refused('upload-import', 'Red Hat without a licence', { 'operating-system': 'REDHAT_9_64' }, [
    'byol must be true',
    'sells no licence',
    'set byol to true',
  ]),
  refused(
    'upload-import',
    'Windows with a licence',
    { 'operating-system': 'WIN_2022-STD_64', byol: 'true' },
    ['byol must be false', 'cloud-init images', 'leave byol out'],
  ),
  refused('order-instance', 'no ceiling', { 'max-hourly-price': '' }, [
    'max-hourly-price is missing',
    'billing is hourly',
    'give max-hourly-price',
  ]),
  refused('order-instance', 'the ceiling of the other billing', { billing: 'monthly' }, [
    'max-monthly-price is missing',
    'billing is monthly',
    'give max-monthly-price',
  ]),
  refused('order-instance', 'half of a size', { flavor: '', cpus: '2' }, [
    'cpus and memory must be given together: memory is missing',
    'one of them alone',
    'give memory too',
  ]),
  refused('order-instance', 'a dedicated host with a flavor', { dedicated: 'true' }, [
    'dedicated cannot be had with a flavor',
    'shared hosts only',
    'cpus and memory',
  ]),
  refused('order-instance', 'a subnet without its VLAN', { 'private-subnet': '1' }, [
    'private-subnet needs private-vlan',
    'lies in a VLAN',
    'as private-vlan',
  ]),
  refused('order-instance', 'no template', { 'template-id': '' }, [
    'template-id or template-global-id is missing',
    'no template is named',
    'hand on template-id',
  ]),
  refused('export-image', 'nothing to export', { 'template-id': '' }, [
    'give one of template-id',
    'none of them is given',
    'as template-id',
  ]),
  refused('export-image', 'two things to export', { 'template-name': 'web' }, [
    'give one of template-id',
    'template-id and template-name are given',
    'leave all but one',
  ]),
  refused(
    'export-image',
    'a server that may not stand still',
    { 'template-id': '', 'instance-id': '7', name: 'golden' },
    ['instance-id needs allow-shutdown: true', 'nobody has said', 'set allow-shutdown to true'],
  ),
  refused('export-image', 'an export that leaves nothing', { 'remove-object': 'true' }, [
    'remove-object needs output',
    'output was forgotten',
    'give output',
  ]),
  refused('prepare-environment', 'no region', { region: '' }, [
    'region is missing (input, or environment IBMCLOUD_REGION)',
    'a name or GUID tells none',
    'give region',
  ]),
  refused('prepare-environment', 'two key instances', { 'root-key': ROOT_KEY_CRN, 'kms-instance': 'other' }, [
    'kms-instance and the CRN in root-key name two instances',
    'another environment or account',
    'leave kms-instance out',
  ]),
  refused('prepare-environment', 'two regions', { 'kms-instance': instanceCrn('kms', 'eu-de') }, [
    'region is us-south, but kms-instance lies in eu-de',
    'another region',
    'leave region out',
  ]),
  refused(
    'prepare-environment',
    'what a nameless key is made of',
    { 'standard-key-material': Buffer.alloc(32, 7).toString('base64') },
    ['standard-key-material needs standard-key', 'a key that has a name', 'give standard-key'],
  ),
  refused('audit-events', 'nothing to audit', { 'template-id': '' }, [
    'give at least one of manifest',
    'whose events',
    'hand on what the jobs before put out',
  ]),
  refused('audit-events', 'a wait that is longer than the timeout', { wait: '2h' }, [
    'timeout must be longer than wait',
    'waiting is a part of it',
    'a shorter wait',
  ]),
  refused('audit-events', 'an event that must and must not be', { expect: 'wrap', forbid: 'wrap' }, [
    'expect and forbid both name wrap',
    'be there and not be there',
    'one of the two',
  ]),
];
