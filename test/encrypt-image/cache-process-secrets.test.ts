import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCacheClient } from '../../actions/encrypt-image/cache-client.ts';
import { CACHE_PROCESS } from '../../lib/runner/cache.ts';
import { CacheBench, MAIN } from './cache-kit.ts';
import { filled, KEY, limits, place, withZstd } from './cache-process-kit.ts';
import { CacheService } from './cache-service.ts';

/** What the process that speaks to the cache service, and its programs, get to see. */

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

describe('secrets', () => {
  it('are hidden from the programs that the process starts (skipped without zstd)', withZstd, async () => {
    const [tools, seen] = [join(bench.folder, 'tools'), join(bench.folder, 'seen')];
    mkdirSync(tools);
    for (const name of ['tar', 'zstd', 'zstdmt', 'unzstd']) {
      const script = `#!/bin/sh\ncat /proc/self/environ >> ${seen}\nexec /usr/bin/${name} "$@"\n`;
      writeFileSync(join(tools, name), script);
      chmodSync(join(tools, name), 0o700);
    }
    const { files, scratch } = filled(bench.folder, 1000);
    const proxy = 'http://user:password-of-the-proxy@127.0.0.1:9';
    const hidden = { ...service.env, GITHUB_WORKSPACE: files, RUNNER_TEMP: scratch, HTTP_PROXY: proxy };
    const ask = (what: string) =>
      new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, [MAIN, CACHE_PROCESS], {
          cwd: files,
          env: { PATH: `${tools}:/usr/bin:/bin`, MARK: 'built' },
          stdio: ['pipe', 'ignore', 'inherit'],
        });
        child.stdin.end(JSON.stringify({ what, key: KEY, hidden }));
        child.on('close', resolve);
      });
    expect([await ask('save'), service.keys(), await ask('unpack')]).toEqual([0, [KEY], 0]);
    const environments = readFileSync(seen, 'latin1');
    // Each of: which zstd, tar; and what tar starts.
    expect(environments.split('MARK=built').length).toBeGreaterThan(4);
    for (const secret of [service.token, 'password-of-the-proxy', 'ACTIONS_'])
      expect(environments).not.toContain(secret);
  });

  it('of the action and of the runner are not in the environment and arguments of the process itself', async () => {
    const [program, seen] = [join(bench.folder, 'program.mjs'), join(bench.folder, 'seen')];
    const code = `import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(seen)}, readFileSync('/proc/self/environ') + process.argv.join());
console.log('{"offered":true}');`;
    writeFileSync(program, code);
    const env = {
      ...service.env,
      'INPUT_IBMCLOUD-API-KEY': 'key-of-the-action',
      IBMCLOUD_API_KEY: 'key-of-the-action',
      https_proxy: 'http://user:password-of-the-proxy@127.0.0.1:9',
      NODE_EXTRA_CA_CERTS: '/nowhere',
    };
    await client(program, env).find('a-', place(bench.folder), limits());
    const started = readFileSync(seen, 'latin1');
    expect(started).toContain('NODE_EXTRA_CA_CERTS=/nowhere');
    for (const secret of [service.token, 'key-of-the-action', 'password-of-the-proxy'])
      expect(started).not.toContain(secret);
  });

  it('that the package masks are left out of what it complains of', async () => {
    const program = join(bench.folder, 'program.mjs');
    const lines = [
      '::add-mask::signature',
      '::warning::Failed: http://x/?sig=signature%0Anext',
      '{"offered":true}',
    ];
    writeFileSync(program, `console.log(${JSON.stringify(lines.join('\n'))});`);
    const failed = client(program).find('a-', place(bench.folder), limits());
    await expect(failed).rejects.toThrow(/^Failed: http:\/\/x\/\?sig=\*\*\* next$/);
  });
});
