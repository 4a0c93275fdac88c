import { execFileSync } from 'node:child_process';
import { constants, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { judgeVhd, type OwnVhd } from '../../actions/encrypt-image/cache-entry.ts';
import type { UploadImportInputs } from '../../actions/upload-import/inputs.ts';
import { openImageFile } from '../../actions/upload-import/read-image.ts';
import { openNoFollow, readSmallFile } from '../../lib/base/paths.ts';
import { SourceFile } from '../../lib/disk/file.ts';
import { sha256OfFile } from '../../lib/engine/verify/reader.ts';
import { createOutput } from '../../lib/host/output-file.ts';

// As if something had been put in the file's place right after it was checked.
vi.mock('../../lib/base/paths.ts', async (original) => ({
  ...(await original<typeof import('../../lib/base/paths.ts')>()),
  existingFile: async (_roots: unknown, _name: string, path: string) => path,
}));

const folder = mkdtempSync(join(tmpdir(), 'swapped-'));
const at = (name: string): string => join(folder, name);
const SWAPPED = ['pipe', 'socket', 'folder', 'link', 'link to a pipe', 'link to nothing', 'link into proc'];
const DEVICES = ['/dev/zero', '/dev/null', '/dev/tty', '/dev/stdin', '/proc/self/fd/0', '/proc/self'];
let server: Server;

beforeAll(async () => {
  execFileSync('mkfifo', [at('pipe')]);
  mkdirSync(at('folder'));
  writeFileSync(at('real'), 'text');
  symlinkSync(at('real'), at('link'));
  symlinkSync(at('pipe'), at('link to a pipe'));
  symlinkSync(at('none'), at('link to nothing'));
  symlinkSync('/proc/self/environ', at('link into proc'));
  server = createServer();
  await new Promise<void>((resolve) => server.listen(at('socket'), resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const places = () => [...SWAPPED.map(at), ...DEVICES];

describe('what was put in the place of a file', () => {
  it.each([
    ['reading', constants.O_RDONLY],
    ['writing', constants.O_WRONLY],
    ['both', constants.O_RDWR],
    ['making it where it lacks', constants.O_RDWR | constants.O_CREAT],
  ])('is not opened for %s, and not waited on', async (_, flags) => {
    for (const path of places()) {
      const error: unknown = await openNoFollow(path, flags, 0o600).then(
        (file) => file.close(),
        (thrown: unknown) => thrown,
      );
      expect([path, error instanceof Error]).toEqual([path, true]);
    }
    expect(readFileSync(at('real'), 'utf8')).toBe('text');
  });

  it('is told by name', async () => {
    for (const name of ['pipe', 'socket', 'folder', 'link'])
      await expect(openNoFollow(at(name), constants.O_RDWR)).rejects.toMatchObject({ code: 'E_PATH' });
  });

  const noRoots = { workspace: folder, roots: [folder] };
  const inputs = (path: string) => ({ encryptedImage: path }) as unknown as UploadImportInputs;
  it.each([
    ['the source', (path: string) => SourceFile.open(path)],
    ['the result that is verified', (path: string) => sha256OfFile(path, new AbortController().signal)],
    ['the result that is made', (path: string) => createOutput(path)],
    ['a manifest', (path: string) => readSmallFile(path, 1000)],
    ['the image to import', (path: string) => openImageFile(inputs(path), { roots: noRoots } as never)],
    [
      "the cache's image",
      (path: string) =>
        judgeVhd(path, {
          identity: { sourceSha256: '0'.repeat(64), keyHash: '0'.repeat(64) },
          unixTime: 1_800_000_000,
          sourceVirtualSize: 2 ** 22,
          stored: [],
        } as unknown as OwnVhd),
    ],
  ])('is refused where %s is opened', async (_, open) => {
    for (const path of places()) {
      const error: unknown = await open(path).then(
        () => 'opened',
        (thrown: unknown) => thrown,
      );
      expect([path, String(error)]).toEqual([path, expect.stringMatching(/^(User)?Error/)]);
    }
  });
});

it('an ordinary file is opened, and made', async () => {
  const file = await openNoFollow(at('real'), constants.O_RDONLY);
  expect(await file.readFile('utf8')).toBe('text');
  await file.close();
  await (
    await openNoFollow(at('new'), constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600)
  ).close();
  expect(readFileSync(at('new'), 'utf8')).toBe('');
});
