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
  const modules = packages.map((name) => join(ROOT, 'node_modules', name, 'index.js'));
  const sections = thirdPartyNotices(modules)
    .split(/^-{78}$/m)
    .slice(1);
  expect(sections).toHaveLength(packages.length);
  for (const section of sections)
    expect(section).toMatch(/permission is hereby granted|TERMS AND CONDITIONS/i);
});

it('every package of the committed bundles has its licence in licenses.txt', () => {
  const sections = readFileSync(join(ROOT, 'actions/dist/licenses.txt'), 'utf8')
    .split(/^-{78}$/m)
    .slice(1);
  expect(sections.length).toBeGreaterThan(50);
  expect(sections.filter((section) => section.trim().length < 400).map((section) => section.trim())).toEqual(
    [],
  );
});
