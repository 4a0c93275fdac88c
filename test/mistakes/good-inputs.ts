import { parse as parseAuditEvents } from '../../actions/audit-events/inputs.ts';
import { parse as parseEncryptImage } from '../../actions/encrypt-image/inputs.ts';
import { parse as parseExportImage } from '../../actions/export-image/inputs.ts';
import { parse as parseOrderInstance } from '../../actions/order-instance/inputs.ts';
import { parse as parsePrepareEnvironment } from '../../actions/prepare-environment/inputs.ts';
import { parse as parseUploadImport } from '../../actions/upload-import/inputs.ts';
import { parse as parseWrapKey } from '../../actions/wrap-key/inputs.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import type { ActionName } from './kit.ts';

type Given = Readonly<Record<string, string>>;
type Env = (name: string) => string | undefined;
type Parse = (reader: InputReader, env: Env) => unknown;
/** All actions but the one that judges the inputs of the others. */
export type StageAction = Exclude<ActionName, 'check-request'>;

const ACCOUNT = 'a/4f2a9c1b7d3e4a58b6c0d1e2f3a4b5c6';
export const KEY_INSTANCE = '7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f';
export const KEY_ID = 'b81f0c52-6f0d-4b0e-9a57-3d9a1c2e4f60';
/** `crn:…::` of an instance. */
export const instanceCrn = (service: string, region: string, id = KEY_INSTANCE): string =>
  `crn:v1:bluemix:public:${service}:${region}:${ACCOUNT}:${id}::`;
export const ROOT_KEY_CRN = `${instanceCrn('kms', 'us-south').slice(0, -1)}key:${KEY_ID}`;
export const WRAPPED_DEK = Buffer.alloc(60, 1).toString('base64');
const API_KEY = { 'ibmcloud-api-key': 'canary-platform-key-0123456789' };

export const PARSERS: Readonly<Record<StageAction, Parse>> = {
  'wrap-key': parseWrapKey,
  'encrypt-image': parseEncryptImage,
  'upload-import': parseUploadImport,
  'order-instance': parseOrderInstance,
  'prepare-environment': parsePrepareEnvironment,
  'audit-events': parseAuditEvents,
  'export-image': parseExportImage,
};

/** The least that each action is content with. */
export const GOOD: Readonly<Record<StageAction, Given>> = {
  'wrap-key': { ...API_KEY, 'root-key-crn': ROOT_KEY_CRN },
  'encrypt-image': {
    ...API_KEY,
    image: 'web.raw',
    'wrapped-dek': WRAPPED_DEK,
    'root-key-crn': ROOT_KEY_CRN,
  },
  'upload-import': {
    ...API_KEY,
    'encrypted-image': 'web.vhd-0.vhd',
    bucket: 'images',
    'operating-system': 'DEBIAN_12_64',
  },
  'order-instance': {
    ...API_KEY,
    'template-id': '10',
    hostname: 'web',
    domain: 'example.com',
    flavor: 'B1_2X4X100',
    'max-hourly-price': '0.20',
  },
  'prepare-environment': { ...API_KEY, region: 'us-south', bucket: 'images' },
  'audit-events': { ...API_KEY, 'template-id': '10' },
  'export-image': { ...API_KEY, 'template-id': '10', bucket: 'images' },
};

/** A reader that has read these inputs, good ones below them, by the action's own parser. */
export function readerOf(action: StageAction, inputs: Given, env: Given = {}): InputReader {
  const given: Given = { ...GOOD[action], ...inputs };
  const look = (name: string) => env[name] || undefined;
  const reader = new InputReader({ input: (name) => given[name] ?? '', env: look, mask: () => undefined });
  PARSERS[action](reader, look);
  return reader;
}

/** What the action says of these inputs; undefined when it takes them. */
export function refusalOf(action: StageAction, inputs: Given, env: Given = {}): unknown {
  const reader = readerOf(action, inputs, env);
  try {
    reader.finish();
    return undefined;
  } catch (error) {
    return error;
  }
}
