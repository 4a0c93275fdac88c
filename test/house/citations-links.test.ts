import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it, test } from 'vitest';
import { ROOT } from '../../tools/project.ts';
import { type Page, parsePage, readPage } from './citations-pages.ts';

const pages = new Map<string, Page>();
{
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--', '*.md'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(join(ROOT, name))))
    pages.set(file, readPage(join(ROOT, file)));
}

/** Page and anchor that a link of a page leads to; undefined when it leaves the repository. */
function targetOf(from: string, link: string): { file: string; anchor: string } | undefined {
  if (/^[a-z]+:/.test(link)) return undefined;
  const [path = '', anchor = ''] = link.split('#');
  return { file: path === '' ? from : posix.join(posix.dirname(from), path), anchor };
}

/** What is wrong with the links of a page, one sentence each. */
function problemsOf(from: string, page: Page, known: ReadonlyMap<string, Page>): string[] {
  return page.links.flatMap((link) => {
    const target = targetOf(from, link);
    if (!target) return [];
    const { file, anchor } = target;
    if (!known.has(file) && !existsSync(join(ROOT, file))) return [`${from}: ${link} does not exist`];
    const missing = anchor !== '' && known.get(file)?.anchors.has(anchor) !== true;
    return missing ? [`${from}: ${link} has no such heading`] : [];
  });
}

test('every link within the docs leads somewhere', () => {
  expect([...pages].flatMap(([file, page]) => problemsOf(file, page, pages))).toEqual([]);
  expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(60);
});

test('every page of the docs can be reached from README.md', () => {
  const reached = new Set(['README.md']);
  for (const file of reached)
    for (const link of pages.get(file)?.links ?? []) {
      const target = targetOf(file, link)?.file;
      if (target !== undefined && pages.has(target)) reached.add(target);
    }
  const docs = [...pages.keys()].filter((file) => /^(docs|actions)\//.test(file));
  expect(docs.filter((file) => !reached.has(file))).toEqual([]);
  expect(docs.length).toBeGreaterThan(15);
});

it('refuses links that lead nowhere', () => {
  const other = parsePage('# One');
  const problems = (text: string) => {
    const page = parsePage(text);
    return problemsOf(
      'docs/b.md',
      page,
      new Map([
        ['docs/a.md', other],
        ['docs/b.md', page],
      ]),
    );
  };
  expect(problems('[x](a.md) [x](a.md#one) [x](https://b.md#c) [x](../README.md)')).toEqual([]);
  expect(problems('[x](a.md#two)')).toEqual(['docs/b.md: a.md#two has no such heading']);
  expect(problems('[x](gone.md)')).toEqual(['docs/b.md: gone.md does not exist']);
  expect(problems('[x](#here)')).toEqual(['docs/b.md: #here has no such heading']);
});
