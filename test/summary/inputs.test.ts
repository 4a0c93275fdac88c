import { expect, it } from 'vitest';
import { ACTION as AUDIT } from '../../actions/audit-events/action.ts';
import { ACTION as CHECK } from '../../actions/check-request/action.ts';
import { ACTION as ENCRYPT } from '../../actions/encrypt-image/action.ts';
import { ACTION as EXPORT } from '../../actions/export-image/action.ts';
import { ACTION as ORDER } from '../../actions/order-instance/action.ts';
import { ACTION as PREPARE } from '../../actions/prepare-environment/action.ts';
import { ACTION as IMPORT } from '../../actions/upload-import/action.ts';
import { ACTION as WRAP } from '../../actions/wrap-key/action.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { Action, Edge } from '../../lib/runner/edge.ts';
import { edgePage, linksOf, OWN_HOSTS, titleOf } from './kit.ts';

const refused = <I extends { readonly timeout: number }>(action: Action<I>) =>
  [action.name, () => edgePage(action, {})] as const;

it.each([
  ...[refused(AUDIT), refused(CHECK), refused(ENCRYPT), refused(EXPORT)],
  ...[refused(ORDER), refused(PREPARE), refused(IMPORT), refused(WRAP)],
])('%s: inputs that are refused have a page, with code, cause and cure', async (name, run) => {
  const { page, edge } = await run();
  expect(titleOf(page)).toMatch(/^⛔ Refused: /);
  expect(page).toContain(`<code>${name}</code> · `);
  expect(page).toMatch(/^\| Error \| <code>E&#95;INPUT<\/code> \|$/m);
  for (const part of ['What', 'Likely', 'Fix'])
    expect(page).toMatch(new RegExp(`^\\| \\*\\*${part}\\*\\* \\| .{10}`, 'm'));
  expect(linksOf(page)).toEqual([
    'https://github.com/some/encrypted-image/blob/v1/docs/troubleshooting.md#e_input',
  ]);
  expect(page.length).toBeLessThan(6_000);
  const timing = edge.outputs.entries().find(([output]) => output === 'timing')?.[1];
  if (timing !== undefined) expect(timing).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z\/\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

const GIVEN = {
  'ibmcloud-api-key': 'a-secret_key*of|many~signs',
  'root-key-crn':
    'crn:v1:bluemix:public:kms:us-south:a/4f2a9c1b7d3e4a58b6c0d1e2f3a4b5c6:7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f:key:b81f0c52-6f0d-4b0e-9a57-3d9a1c2e4f60',
};

it('what the log masks is on no page, wherever it was said', async () => {
  const secret = GIVEN['ibmcloud-api-key'];
  const { page } = await edgePage(WRAP, GIVEN, async ({ summary }) => {
    summary.row('key', `is ${secret}`);
    summary.item({ what: secret, id: secret, state: secret });
    summary.left(secret, secret, `do ${secret}`);
    summary.figures([secret], [[secret]]);
    summary.next(secret, 'sh', [secret]);
    summary.table([secret], [[secret]]);
    summary.note(secret);
    throw new UserError({ code: 'E_X', what: secret, why: secret, fix: secret, cause: new Error(secret) });
  });
  const shown = page.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  expect(shown).not.toContain(secret);
  expect(shown.match(/\*\*\*/g)?.length).toBeGreaterThan(12);
});

it('cancelled and timed out are told apart from failed, and a defect is none of the user’s', async () => {
  const ended = async (work: (edge: Edge, abort: AbortController) => Promise<void>) =>
    titleOf((await edgePage(WRAP, GIVEN, work)).page);
  const error = (code: 'E_CANCELLED' | 'E_TIMEOUT' | 'E_STILL_IMPORTING') =>
    new UserError({ code, what: `it is ${code}`, why: 'y', fix: 'z' });
  expect(
    await ended(async (_, abort) => {
      abort.abort(error('E_CANCELLED'));
      throw new Error('AbortError');
    }),
  ).toBe('🚫 Cancelled: it is E&#95;CANCELLED');
  expect(
    await ended(async (_, abort) => {
      abort.abort(error('E_TIMEOUT'));
      throw error('E_STILL_IMPORTING');
    }),
  ).toBe('⏳ Timed out: it is E&#95;STILL&#95;IMPORTING');
  expect(
    await ended(async ({ summary }) => {
      summary.begin();
      throw error('E_STILL_IMPORTING');
    }),
  ).toMatch(/^❌ Failed: /);
  const { page } = await edgePage(WRAP, GIVEN, async () => {
    throw new TypeError('x is not a function');
  });
  expect(titleOf(page)).toBe('❌ Failed: x is not a function');
  expect(page).toContain('E&#95;DEFECT');
  expect(linksOf(page).every((link) => OWN_HOSTS.test(link))).toBe(true);
});
