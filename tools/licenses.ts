import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';

export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Empty when it names none. */
  readonly author: string;
  readonly folder: string;
}

/**
 * The notices that the licences of bundled packages ask for, from the bundler's own module list. A text that several
 * packages have is there once, under the names and copyright lines of all of them.
 */
export function thirdPartyNotices(moduleIds: readonly string[]): string {
  const sections = new Map<string, Notice[]>();
  for (const facts of packagesOf(moduleIds)) {
    const notice = noticeOf(facts);
    const key = notice.text.replace(/\s+/g, ' ');
    sections.set(key, [...(sections.get(key) ?? []), notice]);
  }
  return `${TOP}\n\n${[...sections.values()].map(section).join('\n')}`;
}

/** The packages that modules come from, each once, by name and version. */
export function packagesOf(moduleIds: readonly string[]): PackageFacts[] {
  const packages = new Map<string, PackageFacts>();
  for (const id of moduleIds) {
    const facts = packageOf(id);
    if (facts) packages.set(`${facts.name}@${facts.version}`, facts);
  }
  return [...packages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, facts]) => facts);
}

const TOP =
  'Third-party software in these bundles: packages, their copyright lines, and the text that holds for all above it';

interface Notice {
  /** The package and its copyright lines. */
  readonly head: string;
  /** The rest of its licence and its notice. */
  readonly text: string;
}

/** Not the one to be filled in that Apache's own text has. */
const COPYRIGHT = /^[ \t]*Copyright (?![[{]yyyy).*$/gm;
/** The section's head names the licence. */
const TITLE = /^[ \t]*\(?(?:The )?(?:MIT|ISC)(?: License)?(?: \(MIT\)|\))?\s*$/gm;

function noticeOf(facts: PackageFacts): Notice {
  const all = [licenseText(facts), ...textsOf(facts, /^notice(\.|$|-)/i)].join('\n\n').replace(/\r\n/g, '\n');
  const lines = (all.match(COPYRIGHT) ?? []).map((line) => `  ${line.trim()}\n`);
  return {
    head: `${facts.name} ${facts.version} (${facts.license})\n${lines.join('')}`,
    text: all
      .replace(COPYRIGHT, '')
      .replace(TITLE, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

function section(notices: readonly Notice[]): string {
  const heads = notices.map(({ head }) => head).join('');
  return `${'-'.repeat(78)}\n${heads}\n${notices[0]?.text}\n`;
}

function packageOf(moduleId: string): PackageFacts | undefined {
  const path = moduleId.replace(/^\0/, '').replace(/\?.*$/, '');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const parts = path.slice(at + '/node_modules/'.length).split('/');
  const name = parts[0]?.startsWith('@') ? `${parts[0]}/${parts[1]}` : String(parts[0]);
  const folder = join(path.slice(0, at), 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const license =
    typeof manifest.license === 'string' ? manifest.license : (manifest.licenses?.[0]?.type ?? 'see text');
  const author = String(manifest.author?.name ?? manifest.author ?? '');
  return { name, version: String(manifest.version), license, author, folder };
}

/** Packages without a file for it have their licence in the README, or name one whose text is always the same. */
function licenseText(facts: PackageFacts): string {
  const [file] = textsOf(facts, /^(licen[cs]e|copying)(\.|$|-)/i);
  if (file) return file;
  const [readme = ''] = textsOf(facts, /^readme(\.|$)/i);
  const own =
    /^(?:#+ *licen[cs]e *\n|licen[cs]e *\n[-=]+ *\n)([\s\S]*?)(?=^#|^.+\n[-=]{3,} *\n|(?![\s\S]))/im.exec(
      readme.replace(/\r\n/g, '\n'),
    );
  const said = own?.[1]?.trim() ?? '';
  if (said.length > 500) return said;
  if (facts.license === 'Apache-2.0') return readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  if (facts.license === 'MIT' && facts.author !== '') return mitText(facts.author);
  throw new Error(
    `${facts.name} ${facts.version} (${facts.license}) has no text of its licence: find it, or leave it out`,
  );
}

function textsOf({ folder }: PackageFacts, pattern: RegExp): string[] {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/** https://spdx.org/licenses/MIT.html */
function mitText(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
