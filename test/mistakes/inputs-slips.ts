import { ROOT_KEY_CRN } from './good-inputs.ts';
import { type Mistake, refused } from './kit.ts';

// biome-ignore lint/suspicious/noTemplateCurlyInString: that is the mistake.
const EXPRESSION = '${{ secrets.IBMCLOUD_API_KEY }}';
/** 64 bytes that are all different. */
const DATA_KEY = Buffer.from(Array.from({ length: 64 }, (_, at) => at + 100)).toString('base64');
const KEY = 'canary-platform-key-0123456789';

/** What slips into a value on its way here, and what is given for a secret. */
export const MISTAKES: readonly Mistake[] = [
  refused('wrap-key', 'a secret with a newline at its end', { 'ibmcloud-api-key': `${KEY}\n` }, [
    'ibmcloud-api-key ends with a newline',
    '`echo`',
    '`printf %s`',
  ]),
  refused('wrap-key', 'a secret with a space at its end', { 'ibmcloud-api-key': `${KEY} ` }, [
    'ibmcloud-api-key has white space at its end',
    'copied with a space',
    'remove what stands at its end',
  ]),
  refused('wrap-key', 'a secret with a tab before it', { 'ibmcloud-api-key': `\t${KEY}` }, [
    'ibmcloud-api-key has white space at its beginning',
    'copied with a space, tab',
    'at its beginning',
  ]),
  refused('wrap-key', 'two secrets in one', { 'ibmcloud-api-key': `${KEY}\n${KEY}x` }, [
    'ibmcloud-api-key holds a newline inside',
    'several values were given',
    'give one value, on one line',
  ]),
  refused('wrap-key', 'an expression that nobody evaluated', { 'ibmcloud-api-key': EXPRESSION }, [
    /holds an expression \$\{\{ … \}\} that nobody evaluated/,
    'in a workflow file only',
    'write the expression into the workflow itself',
  ]),
  refused('wrap-key', 'an expression without its braces', { 'root-key-crn': 'vars.ROOT_KEY_CRN' }, [
    'root-key-crn is an expression without',
    'plain text',
    'around it in the workflow',
  ]),
  refused('encrypt-image', 'a variable of a shell', { image: '$IMAGE' }, [
    'image is the name of a shell variable',
    'inputs are no shell',
    'env.NAME',
  ]),
  refused('wrap-key', 'a mask from a log', { 'ibmcloud-api-key': '***' }, [
    'ibmcloud-api-key is *** only',
    'copied from a log',
    'give the value itself',
  ]),
  refused('upload-import', 'the placeholder of an example', { bucket: '<your-bucket>' }, [
    'bucket is the placeholder of an example',
    'was not filled in',
    'put your own value there',
  ]),
  refused('wrap-key', 'a CRN in quotes', { 'root-key-crn': `"${ROOT_KEY_CRN}"` }, [
    'root-key-crn has quotes around it',
    'quoted twice',
    'without those quotes',
  ]),
  refused('order-instance', 'a choice in quotes', { billing: "'hourly'" }, [
    'billing has quotes around it',
    'quoted twice',
    'without those quotes',
  ]),
  refused('upload-import', 'a byte order mark', { bucket: '\ufeffimages' }, [
    'bucket begins with a byte order mark',
    'UTF-8 with BOM',
    'without BOM',
  ]),
  refused('upload-import', 'a control character', { name: 'web\u001b[0m1' }, [
    'name holds a control character',
    'copied from a terminal',
    'type the value anew',
  ]),
  refused('encrypt-image', 'a block of YAML for one line', { format: 'vhd\n' }, [
    'format ends with a newline',
    'YAML block `|`',
    '`|-`',
  ]),
  // Secrets that are something else.
  refused(
    'wrap-key',
    'an access token for an API key',
    { 'ibmcloud-api-key': 'Bearer eyJraWQiOiIyMDI2In0' },
    ['ibmcloud-api-key is an access token', '`ibmcloud iam oauth-tokens`', 'give the value of the key'],
  ),
  refused(
    'wrap-key',
    'the file of an API key',
    { 'ibmcloud-api-key': '{"name":"ci","apikey":"abcdefghijk"}' },
    ['ibmcloud-api-key is a JSON text', 'the whole file', 'in its field apikey'],
  ),
  refused('wrap-key', 'the id of an API key', { 'ibmcloud-api-key': 'ApiKey-0d9e8f7a-6b5c-4d3e-8f1a' }, [
    'ibmcloud-api-key is the id of an API key',
    'shows ids only',
    'make a new key',
  ]),
  refused(
    'upload-import',
    'the id of a service ID for its key',
    { 'import-api-key': 'ServiceId-0d9e8f7a-6b5c' },
    ['import-api-key is the id of a user or service ID', 'the wrong field', 'give the value of the key'],
  ),
  refused('wrap-key', 'no API key', { 'ibmcloud-api-key': '' }, [
    'ibmcloud-api-key is missing (input, or environment IBMCLOUD_API_KEY)',
    'does not exist here',
    'set IBMCLOUD_API_KEY',
  ]),
  refused('wrap-key', 'a data key in hexadecimal', { 'data-key': '0f'.repeat(64) }, [
    'data-key is no usable data encryption key',
    'hexadecimal, not base64',
    '`xxd -r -p | base64 -w0`',
  ]),
  refused('wrap-key', 'a data key of 48 bytes', { 'data-key': Buffer.alloc(48, 'k').toString('base64') }, [
    'data-key is no usable',
    'it holds 48 bytes',
    'exactly 32 or 64 random bytes',
  ]),
  refused('wrap-key', 'a data key that is a PEM file', { 'data-key': '-----BEGIN PRIVATE KEY-----' }, [
    'data-key is no usable',
    'PEM file',
    'head -c 64 /dev/urandom',
  ]),
  refused(
    'wrap-key',
    'a data key in base64 for addresses',
    { 'data-key': Buffer.alloc(64, 0xfb).toString('base64url') },
    ['data-key is no usable', 'base64 for addresses', 'put + for -'],
  ),
  refused(
    'wrap-key',
    'a data key whose halves are equal',
    { 'data-key': Buffer.alloc(64).toString('base64') },
    ['data-key is no usable', 'halves are equal', 'random bytes'],
  ),
  refused(
    'encrypt-image',
    'a bare data key as the wrapped one',
    { 'wrapped-dek': Buffer.alloc(64, 'k').toString('base64') },
    [
      /^wrapped-dek must be the base64 text that wrap-key put out, on one line$/,
      'length of a data key that nobody has wrapped',
      'make a new data key',
    ],
  ),
  refused('encrypt-image', 'a wrapped data key that was cut', { 'wrapped-dek': `${'A'.repeat(61)}` }, [
    'wrapped-dek must be the base64 text',
    'a part of it is missing',
    'the output wrapped-dek of wrap-key',
  ]),
  refused(
    'prepare-environment',
    'a root key of 20 bytes',
    { 'root-key-material': Buffer.alloc(20, 'k').toString('base64') },
    [
      'root-key-material must hold 16, 24 or 32 bytes, not 20',
      'a part of it is missing',
      'head -c 32 /dev/urandom',
    ],
  ),
  refused('wrap-key', 'a data key for the id of one', { 'data-key-id': DATA_KEY }, [
    /^data-key-id must be the id or an alias .*, not a text of 88 characters that is not shown/,
    'the form of a data key',
    'give it as data-key, from a secret',
  ]),
  // What comes from the environment says so.
  refused(
    'wrap-key',
    'a city as region in the environment',
    {},
    [
      'region (from the environment, IBMCLOUD_REGION) must be a region such as us-south, not "dallas"',
      'names a city',
      'did you mean us-south?',
    ],
    { IBMCLOUD_REGION: 'dallas' },
  ),
  refused(
    'upload-import',
    'half of the classic credentials in the environment',
    {},
    [
      /classic-api-key is missing beside classic-username \(from the environment, IAAS_CLASSIC_USERNAME\)/,
      'classic-api-key was forgotten',
      'give classic-api-key too, or neither',
    ],
    { IAAS_CLASSIC_USERNAME: 'SL123' },
  ),
  refused(
    'wrap-key',
    'an endpoint of somebody else in the environment',
    {},
    [
      'the endpoint of kms (from the environment, IBMCLOUD_KP_API_ENDPOINT) names a custom endpoint (https://kms.example.com)',
      'would be given the API key',
      'set allow-custom-endpoints to true if you mean it',
    ],
    { IBMCLOUD_KP_API_ENDPOINT: 'https://kms.example.com' },
  ),
  refused(
    'encrypt-image',
    'a time of the build in milliseconds',
    {},
    [
      'the environment SOURCE_DATE_EPOCH must be seconds since 1970',
      'it counts milliseconds',
      'whole seconds',
    ],
    { SOURCE_DATE_EPOCH: '1700000000000' },
  ),
];
