import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}

/** The notices that the licences of bundled packages ask for, by package, from the bundler's own module list. */
export function thirdPartyNotices(moduleIds: readonly string[]): string {
  const packages = new Map<string, PackageFacts>();
  for (const id of moduleIds) {
    const facts = packageOf(id);
    if (facts) packages.set(`${facts.name}@${facts.version}`, facts);
  }
  const sections = [...packages.keys()].sort().map((key) => section(packages.get(key)));
  return `Third-party software in these bundles\n\n${sections.join('\n')}`;
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
  return { name, version: String(manifest.version), license, folder };
}

function section(facts: PackageFacts | undefined): string {
  if (!facts) return '';
  const text = [licenseText(facts), ...textsOf(facts, /^notice(\.|$|-)/i)].join('\n\n');
  return `${'-'.repeat(78)}\n${facts.name} ${facts.version} (${facts.license})\n\n${text.replace(/\r\n/g, '\n')}\n`;
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
  throw new Error(
    `${facts.name} ${facts.version} (${facts.license}) has no text of its licence: find it, or leave it out`,
  );
}

function textsOf({ folder }: PackageFacts, pattern: RegExp): string[] {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
}
