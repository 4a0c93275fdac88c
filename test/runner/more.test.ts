import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { moreAbout } from '../../lib/runner/more.ts';
import { failureText } from '../../lib/runner/perform.ts';

const RUNNER = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'encrypted-image/encrypted-image',
  GITHUB_ACTION_REF: 'v1',
};
const PLAIN = 'docs/troubleshooting.md#e_cos_bucket';

test('a failure leads to the section of its code, in the version that runs', () => {
  expect(moreAbout('E_COS_BUCKET', RUNNER)).toBe(
    `https://github.com/encrypted-image/encrypted-image/blob/v1/${PLAIN}`,
  );
  const own = {
    ...RUNNER,
    GITHUB_SERVER_URL: 'https://ghe.example.com:8443',
    GITHUB_ACTION_REF: 'fix/a_b-1',
  };
  expect(moreAbout('E_COS_BUCKET', own)).toBe(
    `https://ghe.example.com:8443/encrypted-image/encrypted-image/blob/fix/a_b-1/${PLAIN}`,
  );
});

describe('where the runner does not tell, or tells what is none, the path stands alone', () => {
  const odd: Partial<typeof RUNNER>[] = [
    { GITHUB_SERVER_URL: '' },
    { GITHUB_SERVER_URL: 'http://github.com' },
    { GITHUB_SERVER_URL: 'https://github.com/' },
    { GITHUB_SERVER_URL: 'https://user@github.com' },
    { GITHUB_ACTION_REPOSITORY: '' },
    { GITHUB_ACTION_REPOSITORY: 'one' },
    { GITHUB_ACTION_REPOSITORY: 'a/..' },
    { GITHUB_ACTION_REPOSITORY: 'a/b/c' },
    { GITHUB_ACTION_REPOSITORY: 'a/b)[x](c' },
    { GITHUB_ACTION_REF: '' },
    { GITHUB_ACTION_REF: '../../x' },
    { GITHUB_ACTION_REF: 'a//b' },
    { GITHUB_ACTION_REF: 'a b' },
    { GITHUB_ACTION_REF: 'a%0A::error::' },
  ];
  test.each(odd)('%j', (env) => expect(moreAbout('E_COS_BUCKET', { ...RUNNER, ...env })).toBe(PLAIN));
});

it('every failure ends with it, defects too', () => {
  const none = () => undefined;
  const log: Log = { info: none, notice: none, warning: none, debug: none };
  const error = new UserError({ code: 'E_X', what: 'it broke', why: 'it was old', fix: 'mend it' });
  expect(failureText(error, { log, env: {} })).toBe(
    'E_X: it broke. Likely: it was old. Fix: mend it. More: docs/troubleshooting.md#e_x',
  );
  expect(failureText(new Error('odd'), { log, env: RUNNER })).toMatch(
    /^E_DEFECT: odd Likely: .* Fix: .* More: https:.*\/blob\/v1\/docs\/troubleshooting\.md#e_defect$/,
  );
});
