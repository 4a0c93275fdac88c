import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { noRights } from '../../lib/base/path-errors.ts';
import { allowedRoots, existingFile, newFile } from '../../lib/base/paths.ts';
import { judgeMistakes } from './kit.ts';
import { MISTAKES } from './paths.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'paths-')));
const allowed = { workspace: folder, roots: [folder, '/dev'] };
const server = createServer();

beforeAll(async () => {
  mkdirSync(join(folder, 'images'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'images', 'web.raw'), 'x');
  symlinkSync('loop', join(folder, 'loop'));
  symlinkSync('/etc/hostname', join(folder, 'out'));
  await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The same error, with `@` for the folder of this test. */
function shortened(error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const short = (text: string) => text.replaceAll(folder, '@');
  const { code, what, why, fix } = error;
  return new UserError({ code, what: short(what), why: short(why), fix: short(fix) });
}

judgeMistakes(MISTAKES, ({ inputs }) =>
  existingFile(allowed, 'image', inputs['image'] ?? '').then(
    () => undefined,
    (error: unknown) => shortened(error),
  ),
);

test('names are told of folders only that the action may use', async () => {
  await expect(existingFile(allowed, 'image', '/etc/hostnam')).rejects.toMatchObject({
    code: 'E_PATH',
    fix: expect.not.stringContaining('hostname'),
  });
});

test('a folder where a new file should go is told as one', async () => {
  const error: unknown = await newFile(allowed, 'output', 'images').catch((thrown: unknown) => thrown);
  expect(shortened(error)).toMatchObject({
    what: 'output: "@/images" exists and is a folder, no regular file',
    fix: 'give the name of the file too, such as "@/images/image.vhd-0.vhd"',
  });
  await expect(newFile(allowed, 'output', 'imges/x.vhd')).rejects.toThrow(/"imges".*did you mean "images"\?/);
});

test('a folder that is missing is told as one, with what makes it', async () => {
  await expect(newFile(allowed, 'output', 'new/x.vhd')).rejects.toThrow(
    /there is no folder "new" in .*`mkdir -p \/.*\/new`/,
  );
});

test('a root that is no absolute path is told where it was counted on', async () => {
  const env = { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, ENCRYPTED_IMAGE_ROOTS: 'images:' };
  const roots = allowedRoots(env);
  expect(roots.roots).toEqual([folder]);
  await expect(existingFile(roots, 'image', '/etc/hostname')).rejects.toThrow(
    /ENCRYPTED_IMAGE_ROOTS holds "images", which is no absolute path and allows nothing/,
  );
});

test('what may not be read is told with its owner and mode', () => {
  const stat = { uid: 0, mode: 0o100600, isDirectory: () => false } as Parameters<typeof noRights>[2];
  expect(noRights('image', '/srv/web.raw', stat)).toMatchObject({
    what: expect.stringMatching(
      /^image: "\/srv\/web.raw" may not be read by the user of this runner \(\d+\)$/,
    ),
    why: 'it belongs to the user 0 and has the mode 600',
  });
});
