import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCacheClient } from '../../actions/encrypt-image/cache-client.ts';
import { CACHE_PROCESS } from '../../lib/runner/cache.ts';
import { ROOT } from '../../tools/project.ts';
import { CacheBench, FILES, MAIN, pack, said } from './cache-kit.ts';
import { filled, KEY, limits, place, withZstd } from './cache-process-kit.ts';
import { CacheService } from './cache-service.ts';
import { smallDisk } from './kit.ts';

/** The process that speaks to the cache service, its programs, and whole attempts through it. */

const BUNDLE = join(ROOT, 'actions', 'dist', 'encrypt-image.js');

let bench: CacheBench;
let service: CacheService;
beforeEach(async () => {
  bench = new CacheBench();
  service = await CacheService.open();
});
afterEach(async () => {
  bench.remove();
  await service.close();
});

const client = (program = MAIN, env: Record<string, string> = service.env) => createCacheClient(program, env);

it(
  'a second attempt takes the image from the service, on a runner with another temp folder (skipped without zstd)',
  withZstd,
  async () => {
    bench.file('disk.img', smallDisk());
    const first = await bench.attempt(client());
    expect([first.error, said(first, 'warning')]).toEqual([undefined, '']);
    const archive = bench.unpack(service.entries[0]?.body ?? Buffer.alloc(0));
    expect(readdirSync(archive).sort()).toEqual(FILES);
    expect(bench.read(join(archive, 'image')).equals(bench.image(first))).toBe(true);

    const second = await bench.attempt(client(), {}, { encrypts: false });
    expect([second.error, said(second, 'warning')]).toEqual([undefined, '']);
    expect(bench.image(second).equals(bench.image(first))).toBe(true);
    expect([service.keys().length, bench.leftovers()]).toEqual([1, []]);

    // The same attempt in another job, as in a matrix: it finds nothing to replace.
    const sibling = filled(bench.folder, 10);
    await expect(client().save(service.keys()[0] ?? '', sibling, limits())).rejects.toMatchObject({
      reason: 'declined',
    });
  },
);

it('the bundle sends in blocks what is large, and fetches it from Azure’s storage', {
  timeout: 60_000,
}, async () => {
  // tools/trim.ts leaves parts of Azure's client out.
  service.azure = true;
  const sent = filled(bench.folder, 130 * 2 ** 20);
  await client(BUNDLE).save(KEY, sent, limits());
  expect(service.calls.filter((call) => call.endsWith(' block')).length).toBeGreaterThan(1);
  const got = place(bench.folder);
  await client(BUNDLE).unpack(KEY, got, { ...limits(), maxFile: 140 * 2 ** 20 });
  expect(readFileSync(join(got.files, 'image')).equals(sent.bytes)).toBe(true);
  expect(service.calls).toContain('HEAD 1');
});

describe('a hostile archive stays in its folder (skipped without zstd)', withZstd, () => {
  type Archive = (files: string, victim: string) => readonly string[] | Buffer;
  const elsewhere = (name: string) => ['--transform', `s|^image$|${name}|`, ...FILES];
  const archives: Readonly<Record<string, { readonly make: Archive; readonly leaves?: readonly string[] }>> =
    {
      'an absolute name': { make: (_, victim) => elsewhere(victim), leaves: ['manifest.json'] },
      'a name with ..': { make: () => elsewhere('../../victim'), leaves: ['manifest.json'] },
      'a name through a link': {
        make: (files, victim) => {
          symlinkSync(join(victim, '..'), join(files, 'door'));
          return ['--transform', 's|^image$|door/victim|', 'door', ...FILES];
        },
        leaves: ['door', 'manifest.json'],
      },
      'a folder that takes its place': {
        make: (files) => {
          chmodSync(files, 0o777);
          return ['--no-recursion', '.', ...FILES];
        },
        leaves: FILES,
      },
      'a truncated archive': { make: (files) => pack(files, FILES).subarray(0, 3000) },
      'no archive': { make: () => Buffer.from('<html>') },
      'more than the image can have': {
        make: (files) => {
          truncateSync(join(files, 'image'), 2 ** 30);
          return FILES;
        },
      },
    };
  it.each(Object.entries(archives))('%s', async (_, { make, leaves }) => {
    const genuine = filled(bench.folder, 10_000);
    await client().save(KEY, genuine, limits());
    const victim = join(bench.folder, 'victim');
    writeFileSync(victim, 'precious');
    const made = make(genuine.files, victim);
    const body = Buffer.isBuffer(made) ? made : pack(genuine.files, made);
    service.plant('planted', service.entries[0]?.version ?? '', body);
    const got = place(bench.folder);
    chmodSync(got.files, 0o700);
    const unpacking = client().unpack('planted', got, { ...limits(), maxFile: 2 ** 20 });
    if (leaves === undefined) await expect(unpacking).rejects.toMatchObject({ reason: 'failed' });
    else {
      await unpacking;
      expect([readdirSync(got.files).sort(), statSync(got.files).mode & 0o777]).toEqual([leaves, 0o700]);
    }
    expect([readFileSync(victim, 'utf8'), existsSync(join(got.files, '../victim'))]).toEqual([
      'precious',
      false,
    ]);
  });

  it('and the image is encrypted anew, and saved so that it is found', async () => {
    bench.file('disk.img', smallDisk());
    const first = await bench.attempt(client());
    const [genuine] = service.entries;
    service.plant(`${genuine?.key}-later`, genuine?.version ?? '', Buffer.from('<html>'));
    const second = await bench.attempt(client());
    expect([second.error, said(second, 'warning')]).toEqual([
      undefined,
      expect.stringContaining('is ignored'),
    ]);
    expect(bench.image(second).equals(bench.image(first))).toBe(true);
    expect([service.keys().length, bench.leftovers()]).toEqual([3, []]);
    const third = await bench.attempt(client(), {}, { encrypts: false });
    expect(third.error).toBeUndefined();
  });
});

describe('a service that is out of order is a failure of the cache, not of the job', () => {
  const faults: Readonly<Record<string, (response: ServerResponse) => void>> = {
    'HTTP 403': (response) => response.writeHead(403).end('{"msg":"cache read denied: no"}'),
    'HTTP 503': (response) => response.writeHead(503).end('{}'),
    nonsense: (response) => response.writeHead(400).end('<html>'),
    'a broken connection': (response) => response.destroy(),
    'no answer': () => undefined,
  };
  it.each(Object.entries(faults))('%s', async (_, fault) => {
    bench.file('disk.img', smallDisk());
    service.broken = fault;
    const ran = await bench.attempt(client(), {}, { timeLeft: 3000 });
    expect([ran.error, ran.outputs.get('changed')]).toEqual([undefined, 'true']);
    expect(said(ran, 'warning')).toContain('the cache cannot be used: ');
    expect(ran.lines.join('\n')).not.toContain(service.token);
    expect(bench.leftovers()).toEqual([]);
  });

  it('nobody listens', async () => {
    const env = { ...service.env, ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };
    await expect(client(MAIN, env).find('a-', place(bench.folder), limits())).rejects.toThrow('ECONNREFUSED');
  });

  it('the runner has none', async () => {
    await expect(client(MAIN, {}).find('a-', place(bench.folder), limits())).rejects.toMatchObject({
      reason: 'none',
    });
  });

  it('the runner has another tar than GNU’s, which would unpack anything anywhere', async () => {
    const other = createCacheClient(MAIN, service.env, async () => 'bsdtar 3.6.2 - libarchive 3.6.2');
    await expect(other.find('a-', place(bench.folder), limits())).rejects.toMatchObject({ reason: 'none' });
    expect(service.calls).toEqual([]);
  });

  it('the archive is gone', async () => {
    await expect(client().unpack(KEY, place(bench.folder), { ...limits(), maxFile: 10 })).rejects.toThrow(
      'it is gone',
    );
  });
});

it('a cancelled action stops the process and all that it has started', async () => {
  bench.file('disk.img', smallDisk());
  service.broken = () => undefined;
  const abort = new AbortController();
  const running = bench.attempt(client(), {}, { signal: abort.signal });
  while (service.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const [child] = processesWith(CACHE_PROCESS);
  abort.abort(new Error('cancelled by the test'));
  const ran = await running;
  expect(ran.error).toMatchObject({ message: 'cancelled by the test' });
  expect(bench.leftovers()).toEqual([]);
  for (let tries = 0; tries < 100 && existsSync(`/proc/${child}/exe`); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(processesWith(CACHE_PROCESS)).not.toContain(child);
});

/** Numbers of the processes whose command line ends with this word, of this test's own. */
function processesWith(word: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^[0-9]+$/.test(pid)) return false;
    try {
      const text = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return (
        text.endsWith(`${word}\0`) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes('TAR_OPTIONS')
      );
    } catch {
      return false;
    }
  });
}
