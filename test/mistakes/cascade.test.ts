import { describe, expect, test } from 'vitest';
import type { AskedInput } from '../../lib/runner/inputs.ts';
import {
  GOOD,
  instanceCrn,
  KEY_ID,
  KEY_INSTANCE,
  PARSERS,
  ROOT_KEY_CRN,
  readerOf,
  type StageAction,
  WRAPPED_DEK,
} from './good-inputs.ts';

type Given = Readonly<Record<string, string>>;

const BAD: Readonly<Record<AskedInput['kind'], readonly string[]>> = {
  text: ['!?', 'a\nb', 'crn:v1:x', ' x'],
  secret: ['key-key\nkey-key', 'key-key-key '],
  boolean: ['TRUE', 'maybe'],
  duration: ['90', '1h30m'],
  size: ['4GB', '1024'],
  price: ['0,20', 'none'],
  integer: ['abc', '-1', '99999999999999999'],
  list: ['!?=', '"x"'],
  choice: ['no-such-value', 'yes '],
  lines: [],
};

const SETS: Readonly<Record<StageAction, readonly Given[]>> = {
  'wrap-key': [
    {},
    { 'root-key-crn': '', 'kms-instance-id': KEY_INSTANCE, 'root-key': KEY_ID, region: 'us-south' },
    { 'root-key-crn': '', 'kms-instance-id': instanceCrn('kms', 'eu-de'), 'root-key': 'image-root' },
    { 'data-key': Buffer.from(Array.from({ length: 64 }, (_, at) => at)).toString('base64') },
    { 'data-key-id': KEY_ID, region: 'us-south' },
  ],
  'encrypt-image': [
    {},
    { image: '', 'image-uri': 'cos://us-south/images/web.raw' },
    { bucket: 'images', 'object-key': 'web.vhd-0.vhd', region: 'us-south', format: 'vhd' },
  ],
  'upload-import': [
    {},
    { 'encrypted-image': '', bucket: '', 'object-uri': 'cos://us-south/images/web.vhd-0.vhd' },
    {
      ...{ 'encrypted-image': '', 'object-uri': 'cos://us-south/images/web.vhd-0.vhd' },
      ...{ 'object-key': 'web.vhd-0.vhd', region: 'us-south' },
    },
    { 'encrypted-image': '', bucket: '', 'operating-system': '', 'template-id': '10' },
    { format: 'vhd', 'wrapped-dek': WRAPPED_DEK, 'root-key-crn': ROOT_KEY_CRN, region: 'us-south' },
    { 'operating-system': 'REDHAT_9_64', byol: 'true' },
    { 'operating-system': 'WIN_2022-STD_64', byol: 'false' },
    { 'classic-username': 'SL123', 'classic-api-key': 'classic-key-0123456789' },
  ],
  'order-instance': [
    {},
    { flavor: '', cpus: '2', memory: '4GiB', dedicated: 'true' },
    { 'template-id': '', 'template-global-id': KEY_INSTANCE },
    { billing: 'monthly', 'max-hourly-price': '', 'max-monthly-price': '30' },
    { 'dry-run': 'true', 'max-hourly-price': '' },
    { 'public-vlan': '1', 'public-subnet': '2', 'private-vlan': '3', 'private-subnet': '4' },
    { 'private-only': 'true', 'private-vlan': '3', 'private-subnet': '4' },
  ],
  'prepare-environment': [
    {},
    { region: '', 'kms-instance': instanceCrn('kms', 'eu-de') },
    { region: '', 'root-key': ROOT_KEY_CRN },
    { 'root-key': ROOT_KEY_CRN, 'kms-instance': KEY_INSTANCE },
    { 'standard-key': 'dek', 'standard-key-material': Buffer.alloc(32, 7).toString('base64') },
  ],
  'audit-events': [
    {},
    { 'template-id': '', 'object-uri': 'cos://us-south/images/a.vhd', region: 'us-south' },
    { 'template-id': '', 'root-key-crn': ROOT_KEY_CRN, region: 'us-south' },
    { 'template-id': '', 'instance-id': '4' },
    { 'template-id': '', manifest: 'a.json', since: '2026-11-22T06:30:00Z', until: '2026-11-23T06:30:00Z' },
    { expect: 'wrap', forbid: 'delete', wait: '10m', timeout: '20m' },
  ],
  'export-image': [
    {},
    { 'template-id': '', 'template-global-id': KEY_INSTANCE },
    { 'template-id': '', 'template-name': 'web' },
    { 'template-id': '', 'instance-id': '7', name: 'golden', 'allow-shutdown': 'true' },
    { output: 'web.vhd', 'remove-object': 'true' },
  ],
};

/** Free text of one line: only what is wrong with any text is wrong with it. */
const FREE =
  /^(note|name|template-name|resource-group|import-service-id|call-id|classic-username|standard-key|root-key)$/;

const ACTIONS = Object.keys(PARSERS) as StageAction[];

describe.each(ACTIONS)('%s', (action) => {
  test.each(SETS[action].map((set) => [set]))('good inputs beside %j are taken', (set) => {
    expect(readerOf(action, set).problems).toEqual([]);
  });

  test('a bad value of any input is one problem, which names that input', () => {
    const wrong: unknown[] = [];
    for (const set of SETS[action])
      for (const [name, { kind }] of readerOf(action, set).asked)
        for (const value of BAD[kind]) {
          const { problems } = readerOf(action, { ...set, [name]: value });
          const named = problems.filter(({ what }) => new RegExp(`^${name}\\b(?!-)`).test(what));
          // Free text takes these values; then only that it stands beside another input may be wrong.
          if (
            FREE.test(name) || kind === 'list'
              ? problems.length > 1
              : named.length !== 1 || problems.length > 1
          )
            wrong.push({ set, name, value, problems: problems.map(({ what }) => what) });
        }
    expect(wrong).toEqual([]);
  });

  test('a bad value that comes from the environment is told with the name of its variable', () => {
    for (const [name, { kind, env }] of readerOf(action, {}).asked) {
      if (env === undefined) continue;
      const bad = BAD[kind][1] ?? '';
      const given = { ...GOOD[action], [name]: '' };
      const [found, ...more] = readerOf(action, given, { [env]: bad }).problems;
      const told = [found, ...more].filter((each) => each?.what.includes(`(from the environment, ${env})`));
      expect([name, told.length]).toEqual([name, 1]);
    }
  });
});
