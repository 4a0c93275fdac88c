import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDiskSource } from '../../lib/disk/open.ts';
import { checkGuest } from '../../lib/guest/check.ts';
import { WORK } from '../../tools/project.ts';

const cache = join(WORK, 'cache');

/** The images that the demo has built here. */
function images(): string[] {
  try {
    return readdirSync(cache).filter((name) => /^debian-12-[0-9a-f]{16}\.raw$/.test(name));
  } catch {
    return [];
  }
}

const missing = images().length === 0 ? ' (none was built here: `npm run demo` builds one)' : '';

test.skipIf(missing !== '')(`the demo's image meets every rule but xen-guest-tools${missing}`, async () => {
  for (const name of images()) {
    const source = await openDiskSource(join(cache, name), 2 ** 40);
    try {
      const { findings, facts } = await checkGuest(source, new AbortController().signal);
      expect(findings.map(({ rule, status }) => [rule, status])).toEqual([['xen-guest-tools', 'violated']]);
      expect(facts?.system.os).toMatchObject({ value: { id: 'debian', version: '12' } });
      expect(facts?.system.cloudInitVersion).toMatchObject({ value: { file: '/var/lib/dpkg/status' } });
    } finally {
      await source.close();
    }
  }
});
