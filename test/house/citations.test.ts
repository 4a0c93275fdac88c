import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ROOT } from '../../tools/project.ts';
import { commentsOf } from './citations-comments.ts';
import { citationsIn, type Library } from './citations-grammar.ts';
import { pagesOf, parsePage, readPage } from './citations-pages.ts';

const FOLDERS = ['lib', 'actions', 'cloud', 'tools', 'test', 'demo', '.github'];

const library: Library = {
  cited: new Map([
    ...pagesOf(join(ROOT, 'docs', 'facts')),
    ['contract.md', readPage(join(ROOT, 'docs', 'contract.md'))],
  ]),
  exists: (path) =>
    existsSync(join(ROOT, path)) || (!path.includes('/') && existsSync(join(ROOT, 'docs', path))),
};

function codeFiles(): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--', ...FOLDERS], { cwd: ROOT, encoding: 'utf8' });
  return stdout
    .split('\0')
    .filter((file) => /\.(ts|mjs|sh|ya?ml)$/.test(file) && !/^(actions\/dist|test\/golden)\//.test(file))
    .filter((file) => existsSync(join(ROOT, file)));
}

test('every citation in the code leads to its section', { timeout: 60_000 }, () => {
  const files = codeFiles();
  const problems: string[] = [];
  const citations: string[] = [];
  for (const file of files) {
    for (const { line, text } of commentsOf(file, readFileSync(join(ROOT, file), 'utf8'))) {
      const found = citationsIn(text, library);
      citations.push(...found.citations);
      problems.push(...found.problems.map((problem) => `${file}:${line} ${problem}`));
    }
  }
  expect(problems).toEqual([]);
  // Read nothing, or nothing of it understood: then all of this would prove nothing.
  expect(files.length).toBeGreaterThan(500);
  expect(citations.length).toBeGreaterThan(300);
  expect(new Set(citations.map((citation) => citation.split(' ')[0])).size).toBeGreaterThan(5);
});

describe('the reader of pages', () => {
  const page = parsePage(
    [
      '# Title: more',
      '## 7. Seven',
      '### 7.3 Three',
      '1. one',
      '   2. two',
      '## Identity: how',
      '## Common inputs (all)',
      '```',
      '## 9. no heading',
      '```',
      '## 4. Table',
      '| # | pain |',
      '|---|---|',
      '| 6 | six |',
      '| N7 | seven |',
      '',
      '| off | len |',
      '| 12 | 4 |',
    ].join('\n'),
  );

  it('finds headings, entries and rows, and no others', () => {
    expect([...page.sections]).toEqual(['7', '7.3', '7.3.1', '7.3.2', '4', '4.6', 'N7']);
    expect(page.names).toEqual(['Title', 'Identity', 'Common inputs']);
  });

  it('makes the anchors of GitHub', () => {
    const text = "# The cloud's `line`: (a, b) [c](d)\n## Same\n## Same";
    expect([...parsePage(text).anchors]).toEqual(['the-clouds-line-a-b-c', 'same', 'same-1']);
  });

  it('finds links outside of code', () => {
    const text = 'a [b](c.md#d) `[e](f)` ![g](h.svg)\n```\n[i](j)\n```\n[k](https://l)';
    expect(parsePage(text).links).toEqual(['c.md#d', 'h.svg', 'https://l']);
  });
});

describe('the reader of comments', () => {
  it('joins lines, and takes no string for a comment', () => {
    const source = "const a = '// b'; // c,\n// d\n/**\n * e\n * f\n */\nconst g = /\\/\\//;\n// h";
    expect(commentsOf('x.ts', source)).toEqual([
      { line: 1, text: 'c, d' },
      { line: 3, text: 'e f' },
      { line: 8, text: 'h' },
    ]);
    expect(commentsOf('x.yml', '#!/bin/sh\na: b # c\n  # d\ne: f#g')).toEqual([{ line: 2, text: 'c d' }]);
  });

  it('fails for a file that it cannot read', () => {
    expect(() => commentsOf('x.ts', 'const = ;')).toThrow('cannot be parsed');
  });
});

describe('the reader of citations', () => {
  const small: Library = {
    cited: new Map([
      ['facts.md', parsePage('## 1. One\n### 1.4 Four\n| # | a |\n|---|---|\n| N2 | b |\n| N7 | c |')],
      ['speed.md', parsePage('## 2. Two')],
      ['contract.md', parsePage('## Identity: how\n## Rules\n## Common inputs\n## wrap-key')],
    ]),
    exists: (path) => ['docs', 'docs/runner.md', 'runner.md', 'speed.md'].includes(path),
  };

  it.each([
    ['as it is (facts.md 1.4).', ['facts.md 1.4']],
    [
      'facts.md 1, 1.4, N7; contract.md Identity',
      ['facts.md 1', 'facts.md 1.4', 'facts.md N7', 'contract.md Identity'],
    ],
    ['facts.md 1: several minutes, 3 at most', ['facts.md 1']],
    ['contract.md Common inputs, wrap-key, and more', ['contract.md Common inputs', 'contract.md wrap-key']],
    ['docs/runner.md says so, runner.md too; ibm-cloud-docs/image-templates/import-image.md', []],
    ['speed.md has the table, see speed.md 2', ['speed.md 2']],
  ])('takes %j', (text, citations) => {
    expect(citationsIn(text, small)).toEqual({ citations, problems: [] });
  });

  it.each([
    ['facts.md 1.5', 'no section 1.5'],
    ['facts.md N8', 'no section N8'],
    ['facts.md N2, N9', 'no section N9'],
    ['facts.md 14', 'no section 14'],
    ['contract.md Nothing', 'no section Nothing'],
    ['contract.md Identityless', 'no section Identityless'],
    ['contract.md', 'names no section'],
    ['see facts.md', 'names no section'],
    ['other.md 1', 'is no page of the docs'],
    ['import-image.md (2024)', 'is no page of the docs'],
    ['docs/other.md', 'does not exist'],
    ['nbd/proto.md', 'does not exist'],
    ['pitfalls N7', 'without page and section'],
    ['(pitfalls: short masks)', 'without page and section'],
    ['(contract, Identity)', 'without page and section'],
    ['fact 6', 'without page and section'],
    ['softlayer-api 7.3', 'without page and section'],
    ['facts.md 1 and 1.4', 'a list with commas'],
    ['facts.md 1-4', 'a list with commas'],
    ['facts.md 1, row 6', 'a list with commas'],
  ])('refuses %j', (text, problem) => {
    expect(citationsIn(text, small).problems.join('\n')).toContain(problem);
  });
});
