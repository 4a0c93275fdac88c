import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { thirdPartyNotices } from '../../tools/licenses.ts';
import { ROOT } from '../../tools/project.ts';

it('each package has the text of its licence, also one that brings no file of it', () => {
  const packages = [
    '@ibm-cloud/ibm-key-protect',
    'ibm-cloud-sdk-core',
    'ibm-cos-sdk',
    'https-proxy-agent',
    'agent-base',
    '@nodable/entities',
  ];
  const sections = sectionsOf(thirdPartyNotices(modulesOf(packages)));
  for (const name of packages) {
    const [section, ...more] = sections.filter((text) => headOf(text).includes(`\n${name} `));
    expect([name, more]).toEqual([name, []]);
    expect(section).toMatch(/permission is hereby granted|TERMS AND CONDITIONS/i);
  }
});

it('a text that many packages have is there once, and nothing of any text is lost', () => {
  const packages = ['@azure/core-auth', '@azure/core-client', 'axios', 'semver', 'before-after-hook', 'hono'];
  const notices = thirdPartyNotices(modulesOf([...packages, 'ibm-cos-sdk', 'retry-axios']));
  const sections = sectionsOf(notices);
  expect(sections).toHaveLength(6);
  for (const name of packages) {
    const section = sections.find((text) => headOf(text).includes(`\n${name} `)) ?? '';
    const parts = readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').split(
      /\n\s*\n|\n(?=Copyright)/,
    );
    for (const part of parts.filter((text) => !/^\W*(?:The )?(?:MIT|ISC) License\W*(?:MIT\W*)?$/.test(text)))
      expect(oneLine(section)).toContain(oneLine(part));
  }
});

const modulesOf = (packages: readonly string[]) =>
  packages.map((name) => join(ROOT, 'node_modules', name, 'index.js'));
const sectionsOf = (notices: string) => notices.split(/^-{78}$/m).slice(1);
/** The lines of packages and copyrights. */
const headOf = (section: string) => section.slice(0, section.indexOf('\n\n'));
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

it('every package of the committed bundles has its licence in licenses.txt', () => {
  const sections = sectionsOf(readFileSync(join(ROOT, 'actions/dist/licenses.txt'), 'utf8'));
  const packages = sections.flatMap((section) => headOf(section).match(/^\S+ \d+\.\d\S* \(.+\)$/gm) ?? []);
  expect(packages.length).toBeGreaterThan(80);
  expect(sections.filter((section) => section.trim().length < 400).map((section) => section.trim())).toEqual(
    [],
  );
});
