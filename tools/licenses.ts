import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const file = readdirSync(facts.folder).find((name) => /^(licen[cs]e|copying)(\.|$|-)/i.test(name));
  const text =
    file && existsSync(join(facts.folder, file)) ? readFileSync(join(facts.folder, file), 'utf8').trim() : '';
  return `${'-'.repeat(78)}\n${facts.name} ${facts.version} (${facts.license})\n\n${text.replace(/\r\n/g, '\n')}\n`;
}
