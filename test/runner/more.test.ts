import { expect, it } from 'vitest';
import { moreAbout } from '../../lib/runner/more.ts';

const known = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'we/images',
  GITHUB_ACTION_REF: 'v1.2.3',
};

it('an error leads to the page of the version that runs', () => {
  expect(moreAbout('E_INPUT', known)).toBe(
    'https://github.com/we/images/blob/v1.2.3/docs/troubleshooting.md#e_input',
  );
});

it.each([
  {},
  { ...known, GITHUB_ACTION_REF: '' },
  { ...known, GITHUB_ACTION_REF: 'v1/../../../evil' },
  { ...known, GITHUB_ACTION_REPOSITORY: 'we/images/..' },
  { ...known, GITHUB_ACTION_REPOSITORY: '../evil' },
  { ...known, GITHUB_SERVER_URL: 'http://github.com' },
  { ...known, GITHUB_SERVER_URL: 'https://github.com/evil?' },
])('else it names the path in the repository: %j', (env) => {
  expect(moreAbout('E_INPUT', env)).toBe('docs/troubleshooting.md#e_input');
});
