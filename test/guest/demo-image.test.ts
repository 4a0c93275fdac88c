import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { debianPath } from '../../demo/image/debian.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import { checkGuest } from '../../lib/guest/check.ts';
import { WORK } from '../../tools/project.ts';

const image = debianPath(join(WORK, 'cache'));
const missing = existsSync(image) ? '' : ' (it was not built here yet: `npm run demo` builds it)';

test.skipIf(missing !== '')(`the demo's image meets every rule but xen-guest-tools${missing}`, async () => {
  const source = await openDiskSource(image, 2 ** 40);
  try {
    const { findings, facts } = await checkGuest(source, new AbortController().signal);
    expect(findings.map(({ rule, status }) => [rule, status])).toEqual([['xen-guest-tools', 'violated']]);
    expect(facts?.system.os).toMatchObject({ value: { id: 'debian', version: '12' } });
    expect(facts?.system.cloudInitVersion).toMatchObject({ value: { file: '/var/lib/dpkg/status' } });
  } finally {
    await source.close();
  }
});
