import { readdirSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { messagesOf, messagesOfWorkflow } from '../../tools/docs/messages.ts';
import { readProgram } from '../../tools/docs/program.ts';
import { anchorOf, drawMessages, readSources } from '../../tools/docs/troubleshooting.ts';
import { modulesBelow } from '../../tools/house/files.ts';
import { actionNames, ROOT, readText } from '../../tools/project.ts';
import { anchorsOf } from './pages.ts';

const modules = new Map([...modulesBelow(ROOT)].filter(([path]) => /^(lib|actions|bin)\//.test(path)));
const workflows = new Map(
  readdirSync(`${ROOT}/.github/workflows`).map((name) => {
    const path = `.github/workflows/${name}`;
    return [path, readText(path)];
  }),
);
const told = readSources({ program: readProgram(modules), modules, workflows, actions: actionNames() });
const page = readText('docs', 'troubleshooting.md');

test('the page is fresh', () => {
  const { index, sections } = drawMessages(told);
  expect(page).toContain(`<!-- index -->\n${index}\n<!-- /index -->`);
  expect(page).toContain(`<!-- sections -->\n${sections}\n<!-- /sections -->`);
});

test('every code of the sources stands in it, and every link of a failure leads to a heading', () => {
  const anchors = anchorsOf(page);
  expect(told.codes.length).toBeGreaterThan(190);
  expect(told.codes.filter((code) => !anchors.has(anchorOf(code)))).toEqual([]);
  // Written in any way, also in a comment or a script.
  const written = [...modules.values(), ...workflows.values()]
    .join('\n')
    .matchAll(/['"` (]E_[A-Z0-9_]*[A-Z0-9](?=[:'"`])/g);
  const missing = [...written].map(([code]) => code.slice(1)).filter((code) => !anchors.has(anchorOf(code)));
  expect([...new Set(missing)]).toEqual([]);
});

test('every message has cause, cure and somebody who says it', () => {
  const entries = page.split('\n- ').slice(1);
  const poor = entries.filter(
    (entry) => !/\*\*Likely:\*\* \S.*\n {2}- \*\*Fix:\*\* \S.*\n {2}- \*\*From:\*\* \S/.test(entry),
  );
  // What stands before the first section is a list too.
  expect(poor.filter((entry) => /^`+ ?E_\w+: /.test(entry))).toEqual([]);
  expect(entries.length).toBeGreaterThan(250);
});

test('it tells the literal text of messages, from whatever function makes them', () => {
  const named = ['E_SOURCE_ENCRYPTED', 'E_TIMEOUT', 'E_COS_BUCKET', 'E_CLASSIC_PERMISSION', 'E_ARTIFACT'];
  const section = (code: string) => page.split(`\n### ${code}\n`)[1]?.split('\n### ')[0] ?? '';
  expect(named.filter((code) => section(code) === '')).toEqual([]);
  expect(section('E_TIMEOUT')).toContain('did not end within its timeout of …');
  expect(section('E_COS_BUCKET')).toContain('`NoSuchBucket`');
  expect(section('E_ARTIFACT')).toContain('the workflow encrypted-image.yml');
  // Written where it is refused, thrown by a function of another file.
  expect(section('E_MANIFEST')).toContain('is no manifest of an encrypted image: it is not JSON');
  expect(section('E_KEY_DENIED')).not.toContain('order-instance');
});

it('reads templates, conditions, constants, parameters and returned sentences', () => {
  const source = `
    import { LIMIT } from './limit.ts';
    const CURE = 'try ' + 'again';
    function broken(what: string, { why }: { why: string }) {
      return new UserError({ code: 'E_A', what: \`the \${what} is \${size()}\`, why, fix: CURE });
    }
    export const one = () => broken(LIMIT, { why: old ? 'it is old' : reason() });
    function reason() { return 'nobody knows the reason'; }
    const LENT = { code: 'E_C', without: 'no key' };
    export const two = () => three(LENT);
    const three = (user: Lent) => lent(user, 'it was deleted');
    function lent({ code, without }: Lent, why: string) {
      return new UserError({ code, what: \`\${without} is left\`, why, fix: 'make one' });
    }
    const row = { as: 'E_B', code: /Denied|Refused/, why: 'no right', fix: 'ask' };
    const problem = { what: 'x is y', why: 'typed', fix: 'type' };
  `;
  const tree = new Map([
    ['lib/a/a.ts', source],
    ['lib/a/limit.ts', "export const LIMIT = 'disk';"],
  ]);
  expect(messagesOf(readProgram(tree)).map(({ files: _, ...message }) => message)).toEqual([
    {
      code: 'E_A',
      what: 'the disk is …',
      why: 'it is old, or: nobody knows the reason',
      fix: 'try again',
      said: [],
    },
    { code: 'E_C', what: 'no key is left', why: 'it was deleted', fix: 'make one', said: [] },
    { code: 'E_B', what: undefined, why: 'no right', fix: 'ask', said: ['Denied', 'Refused'] },
    { code: 'E_INPUT', what: 'x is y', why: 'typed', fix: 'type', said: [] },
  ]);
  expect(() => messagesOfWorkflow('x.yml', "printf '::error::E_Z: it broke.\\n'")).toThrow('without cause');
});
