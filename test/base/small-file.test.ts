import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readManifestFile } from '../../actions/upload-import/bound-image.ts';
import { readSmallFile } from '../../lib/base/paths.ts';
import { folderJournal } from '../../lib/journal/folder-journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'small-file-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a small file is read as it is', async () => {
  writeFileSync(at('small'), 'text');
  expect(await readSmallFile(at('small'), 4)).toBe('text');
});

it('what was put in its place after the check is refused at once: a link, a pipe, a device, a huge file', async () => {
  symlinkSync('/etc/passwd', at('link'));
  execFileSync('mkfifo', [at('pipe')]);
  writeFileSync(at('huge'), '');
  truncateSync(at('huge'), 2 ** 40);
  for (const path of [at('link'), at('pipe'), at('huge'), '/dev/zero', folder]) {
    await expect(readSmallFile(path, 1000), path).rejects.toThrow();
    await expect(readManifestFile(path), path).rejects.toThrow('E_MANIFEST');
  }
});

it('a pipe in the journal is an error, not an endless wait', async () => {
  execFileSync('mkfifo', [at('record.json')]);
  await expect(folderJournal(folder).read('record.json')).rejects.toThrow('no regular file');
});
