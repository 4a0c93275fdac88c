import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { unknownInputs } from '../../lib/runner/unknown-inputs.ts';
import { ROOT } from '../../tools/project.ts';
import { runChild } from '../order-instance/child.ts';

const folder = mkdtempSync(join(tmpdir(), 'unknown-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ASKED = ['ibmcloud-api-key', 'root-key-crn', 'data-key', 'data-key-id', 'data-key-bits', 'timeout'];
const program = (name: string) => join(ROOT, 'actions', name, 'main.ts');
const told = (given: Record<string, string>) =>
  unknownInputs({ PATH: 'x', ...given }, 'wrap-key', ASKED, program('wrap-key'));

it.each([
  // Dashes and underscores, letters exchanged, left out, doubled.
  ['INPUT_DATA_KEY_ID', 'did you mean data-key-id?'],
  ['INPUT_DATAKEY-BITS', 'did you mean data-key-bits?'],
  ['INPUT_TIEMOUT', 'did you mean timeout?'],
  ['INPUT_TIMOUT', 'did you mean timeout?'],
  ['INPUT_ROOT-KEY-CNR', 'did you mean root-key-crn?'],
  ['INPUT_IBM-CLOUD-API-KEY', 'did you mean ibmcloud-api-key?'],
  // As other tools call it.
  ['INPUT_API-KEY', 'did you mean ibmcloud-api-key?'],
  ['INPUT_APIKEY', 'did you mean ibmcloud-api-key?'],
  ['INPUT_API_KEY', 'did you mean ibmcloud-api-key?'],
  ['INPUT_IBMCLOUD_APIKEY', 'did you mean ibmcloud-api-key?'],
  ['INPUT_CRK-CRN', 'did you mean root-key-crn?'],
  ['INPUT_PASSPHRASE', 'did you mean data-key?'],
  // Of another action, also misspelt.
  ['INPUT_MAX-VIRTUAL-SIZE', 'it belongs to encrypt-image'],
  [
    'INPUT_BUCKET',
    'it belongs to encrypt-image, export-image, order-instance, prepare-environment, upload-import',
  ],
  [
    'INPUT_OPERATING_SYSTEMS',
    'did you mean operating-system, which belongs to order-instance, upload-import?',
  ],
  // Of nobody.
  ['INPUT_COLOUR', "the inputs table in the action's README names all"],
  ['INPUT_X', "the inputs table in the action's README names all"],
])('%s: %s', (variable, advice) => {
  const [text, ...more] = told({ [variable]: 'hunter2-hunter2' });
  expect(more).toEqual([]);
  expect(text).toContain(advice);
  expect(text).toContain(JSON.stringify(variable.slice(6).toLowerCase()));
  expect(text).not.toContain('hunter2');
});

it('what the action asks for, what is empty, and what is no input, is not told', () => {
  expect(
    told({
      'INPUT_DATA-KEY': 'k',
      INPUT_TIMEOUT: '1h',
      INPUT_FOO: '',
      INPUT_: 'x',
      INPUTS: 'x',
      MY_INPUT_X: 'x',
    }),
  ).toEqual([]);
  expect(unknownInputs({ INPUT_MY_NAME: 'x' }, 'a', ['my name'], '/nowhere/a/main.ts')).toEqual([]);
});

it('the bundle finds the other actions, and a lonely program does without', () => {
  const given = { INPUT_IMAGE: 'x' };
  const bundle = join(ROOT, 'actions', 'dist', 'wrap-key.js');
  expect(unknownInputs(given, 'wrap-key', ASKED, bundle)[0]).toContain('it belongs to encrypt-image');
  expect(unknownInputs(given, 'wrap-key', ASKED, join(folder, 'none', 'x.js'))[0]).toContain('README');
});

it('an action tells them all, beside what is missing, and shows no value', async () => {
  const inputs = { 'api-key': 'a-secret-in-the-wrong-place', image_url: 'x', 'evil\u202einput': 'x' };
  const { code, stdout, stderr } = await runChild('encrypt-image', { folder, inputs, env: {} });
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^::warning::encrypt-image has no input "api-key"/m);
  expect(stdout).toMatch(/^::warning::.*"image_url", so it was not read; did you mean image-uri\?/m);
  expect(stdout).toMatch(/^::warning::.*"evil<U\+202E>input"/m);
  expect(stdout).toContain('ibmcloud-api-key is missing');
  expect(stdout).not.toContain('a-secret-in-the-wrong-place');
});

it('a stream that has no place is refused before anything else is loaded', async () => {
  const { stdout } = await runChild('encrypt-image', { folder, inputs: { stream: 'true' }, env: {} });
  expect(stdout).toContain('stream needs bucket and object-key: bucket and object-key are missing');
});
