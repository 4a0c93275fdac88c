import { ORDER, ORDERED, WHOLE } from '../check-request/kit.ts';
import type { Mistake } from './kit.ts';

type Given = Mistake['inputs'];
type Texts = Pick<Mistake, 'code' | 'what' | 'why' | 'fix'>;
const IMAGE = WHOLE as Given;
const SERVER = ORDERED as Given;

const asked = (
  name: string,
  inputs: Given,
  texts: Texts,
  workflow: Mistake['workflow'] = 'encrypted-image',
): Mistake => ({
  name,
  action: 'check-request',
  inputs,
  ...(workflow && { workflow }),
  ...texts,
});

/** What a caller of a workflow gives, and its first job refuses. */
export const MISTAKES: readonly Mistake[] = [
  asked(
    'no image',
    { ...IMAGE, image: '' },
    { code: 'E_IMAGE_SOURCE', what: /0 of image/, why: /passes none/, fix: /exactly one/ },
  ),
  asked(
    'a relative image',
    { ...IMAGE, image: 'web.raw' },
    {
      code: 'E_IMAGE_PATH',
      what: /no absolute path/,
      why: /nothing is checked out/,
      fix: /ENCRYPTED_IMAGE_ROOTS/,
    },
  ),
  asked(
    'no bucket and no system',
    { ...IMAGE, bucket: '', 'operating-system': '' },
    {
      code: 'E_IMPORT_INPUT',
      what: /bucket and operating-system are missing/,
      why: /forgotten/,
      fix: /give bucket and operating-system/,
    },
  ),
  asked(
    'the format of 2018',
    { ...IMAGE, format: 'luks-raw' },
    {
      code: 'E_LEGACY_FORMAT',
      what: /accept-legacy-format is not true/,
      why: /2018-2019/,
      fix: /leave format out/,
    },
  ),
  asked(
    'a label without quotes',
    { ...IMAGE, runner: 'ubuntu-latest' },
    {
      code: 'E_RUNNER_LABELS',
      what: /runner is no JSON/,
      why: /without quotes/,
      fix: /double quotes included/,
    },
  ),
  asked(
    'a server without a ceiling of its price',
    { ...SERVER, 'max-hourly-price': '' },
    {
      code: 'E_CEILING',
      what: /max-hourly-price is missing/,
      why: /sets no ceiling/,
      fix: /the most that the server may cost/,
    },
  ),
  asked(
    'a server without a domain',
    { ...SERVER, domain: '' },
    { code: 'E_ORDER_INPUT', what: /domain is missing/, why: /forgot/, fix: /give hostname and domain/ },
  ),
  asked(
    'an unknown billing',
    { ...SERVER, billing: 'yearly' },
    { code: 'E_BILLING', what: /neither hourly nor monthly/, why: /misspelt/, fix: /one of the two/ },
  ),
  asked(
    'a bucket in capitals, which three actions take',
    { ...SERVER, bucket: 'Images' },
    {
      code: 'E_INPUT',
      what: 'encrypt-image, upload-import, order-instance: bucket is no name of a bucket: "Images"',
      why: /small letters/,
      fix: 'did you mean images?',
    },
  ),
  asked(
    'a price with a comma',
    { ...SERVER, 'max-hourly-price': '0,20' },
    {
      code: 'E_INPUT',
      what: /^order-instance: max-hourly-price must be a decimal price such as 0.25 or 120, not "0,20"$/,
      why: /comma/,
      fix: 'did you mean 0.20?',
    },
  ),
  asked(
    'an object key that the import cannot take',
    { ...IMAGE, 'object-key': 'web.raw' },
    {
      code: 'E_INPUT',
      what: /encrypt-image: object-key must end in \.vhd-0\.vhd/,
      why: /never works/,
      fix: 'did you mean web.vhd-0.vhd?',
    },
  ),
  asked(
    'a timeout without a unit',
    { ...IMAGE, timeout: '90' },
    {
      code: 'E_INPUT',
      what: /^wrap-key: timeout must be a duration/,
      why: /without its unit/,
      fix: /90s or 90m/,
    },
  ),
  asked(
    'the CRN of the key instance',
    { ...IMAGE, 'root-key-crn': 'crn:v1:bluemix:public:kms:us-south:a/4f2a:7c1d::' },
    {
      code: 'E_INPUT',
      what: /^wrap-key: root-key-crn must be/,
      why: /`:key:ID` at its end/,
      fix: /ends in `:key:ID`/,
    },
  ),
  asked(
    'no template to order from',
    { ...(ORDER as Given), 'template-id': '' },
    {
      code: 'E_INPUT',
      what: /template-id or template-global-id is missing/,
      why: /no template is named/,
      fix: /give the id of a template/,
    },
    'order-instance',
  ),
  asked(
    'two problems, each with its own cause and cure',
    { ...SERVER, 'max-hourly-price': '$1', hostname: 'web_1' },
    {
      code: 'E_INPUT',
      what: /2 problems: \(1\) .*hostname.* \(2\) .*max-hourly-price/,
      why: /\(1\) .*underscore.* \(2\) .*currency/,
      fix: /\(1\) .*web-1\? \(2\) did you mean 1\?/,
    },
  ),
];
