import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distProblems } from '../../tools/dist-problems.ts';
import { ROOT, WORK } from '../../tools/project.ts';
import { sectionOf } from '../../tools/release-notes.ts';

// The committed bundles are compared with what their source gives here, by the releases themselves.

/** On the same disk as the packages, which are linked, not copied. */
mkdirSync(WORK, { recursive: true });
const folder = mkdtempSync(join(WORK, 'release-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AUTHOR = {
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@example.com',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@example.com',
};

function run(cwd: string, command: string, ...args: string[]) {
  const env = { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, HOME: folder, ...AUTHOR };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, said: `${stdout}${stderr}` };
}

function must(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, said } = run(cwd, command, ...args);
  expect(status === 0 ? '' : `${command} ${args.join(' ')}: ${said}`).toBe('');
  return stdout;
}

const release = (cwd: string, ...args: string[]) => run(cwd, process.execPath, 'tools/release.ts', ...args);

/** A repository of its own with the files as they stand here, committed or not. */
function copyOfThisTree(): string {
  const copy = join(folder, 'main');
  const files = must(ROOT, 'git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const file of new Set(files.split('\0'))) {
    if (file === '') continue;
    try {
      cpSync(join(ROOT, file), join(copy, file), { recursive: true });
    } catch (error) {
      // Removed, and not committed yet.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  linkPackages(copy);
  must(copy, 'git', 'init', '--quiet', '--initial-branch=main');
  commit(copy, 'All of it');
  return copy;
}

const linkPackages = (copy: string) => must(copy, 'cp', '-al', join(ROOT, 'node_modules'), 'node_modules');

function commit(cwd: string, subject: string): void {
  must(cwd, 'git', 'add', '--all');
  must(cwd, 'git', 'commit', '--quiet', '--message', subject);
}

interface Component {
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

describe('a release of this tree', () => {
  let main = '';
  const out = join(folder, 'out');
  beforeAll(() => {
    main = copyOfThisTree();
  }, 60_000);

  test('has version and changelog from the changesets, notes, SBOM and checksums', {
    timeout: 180_000,
  }, () => {
    writeFileSync(
      join(main, '.changeset', 'some-change.md'),
      "---\n'encrypted-image': minor\n---\n\nA change that this test has made.\n",
    );
    const before = JSON.parse(readFileSync(join(main, 'package.json'), 'utf8')).version;
    const { status, said } = release(main, '--out', out);
    expect(said).toContain('Next: commit all of it as "Release v');
    expect(status).toBe(0);
    const { version } = JSON.parse(readFileSync(join(main, 'package.json'), 'utf8'));
    expect(version).not.toBe(before);
    expect(JSON.parse(readFileSync(join(main, 'package-lock.json'), 'utf8')).version).toBe(version);
    const changelog = readFileSync(join(main, 'CHANGELOG.md'), 'utf8');
    expect(sectionOf(changelog, version)).toContain('A change that this test has made.');
    expect(readdirSync(join(main, '.changeset')).filter((name) => name.endsWith('.md'))).toEqual([
      'README.md',
    ]);
    expect(readFileSync(join(out, 'notes.md'), 'utf8')).toContain('A change that this test has made.');
    // The sums are those that others compute.
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
    for (const name of readdirSync(join(main, 'actions', 'dist')))
      expect(sums.filter((line) => line.endsWith(`  actions/dist/${name}`))).toHaveLength(1);
    const beside = readdirSync(out).filter((name) => !['notes.md', 'SHA256SUMS'].includes(name));
    for (const name of beside) cpSync(join(out, name), join(main, name));
    must(main, 'sha256sum', '--check', '--strict', '--quiet', join(out, 'SHA256SUMS'));
    for (const name of beside) rmSync(join(main, name));
    expect(must(out, process.execPath, 'encrypted-image.mjs', '--version')).toBe(`${version}\n`);
  });

  test('lists in its SBOM exactly what is in the bundles, as npm names it', { timeout: 60_000 }, () => {
    const own: { components: Component[] } = JSON.parse(readFileSync(join(out, 'sbom.cdx.json'), 'utf8'));
    const npm: { components: Component[] } = JSON.parse(
      must(ROOT, 'npm', 'sbom', '--sbom-format=cyclonedx', '--package-lock-only'),
    );
    const theirs = new Map(npm.components.map((each) => [each.purl, each.hashes]));
    for (const { purl, hashes } of own.components) expect([purl, theirs.get(purl)]).toEqual([purl, hashes]);
    const notices = readFileSync(join(ROOT, 'actions', 'dist', 'licenses.txt'), 'utf8');
    const noticed = [...notices.matchAll(/^(\S+) ([0-9]\S*) \(.+\)$/gm)].map(
      ([, name = '', version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`,
    );
    expect(own.components.map(({ purl }) => purl).sort()).toEqual(noticed.sort());
  });

  test('refuses to publish what is not committed, or what waits', () => {
    expect(release(main, '--committed').said).toMatch(/^release: not all is committed:\n/);
    commit(main, 'Release');
    writeFileSync(join(main, '.changeset', 'late.md'), "---\n'encrypted-image': patch\n---\n\nLate.\n");
    commit(main, 'Late');
    expect(release(main, '--committed').said).toMatch(/^release: late\.md is waiting: run `npm run release`/);
    must(main, 'git', 'reset', '--quiet', '--hard', 'HEAD~1');
  });

  test('is rebuilt bit by bit by a clean checkout of its tag', { timeout: 180_000 }, () => {
    const { version } = JSON.parse(readFileSync(join(main, 'package.json'), 'utf8'));
    must(main, 'git', 'tag', `v${version}`);
    must(
      folder,
      'git',
      '-c',
      'advice.detachedHead=false',
      'clone',
      '--quiet',
      '--no-local',
      '--depth=1',
      `--branch=v${version}`,
      main,
      'tag',
    );
    const checkout = join(folder, 'tag');
    linkPackages(checkout);
    const again = join(folder, 'again');
    const { status, said } = release(checkout, '--committed', '--out', again);
    expect(status === 0 ? '' : said).toBe('');
    // All but the SBOM, which tells the commit's time.
    const sums = (at: string) =>
      readFileSync(join(at, 'SHA256SUMS'), 'utf8')
        .split('\n')
        .filter((line) => !line.endsWith('sbom.cdx.json'));
    expect(sums(again)).toEqual(sums(out));
    expect(readFileSync(join(again, 'notes.md'), 'utf8')).toContain(
      must(checkout, 'git', 'rev-parse', 'HEAD').trim(),
    );
  });
});

describe('bundles that are compared', () => {
  const [fresh, committed] = [join(folder, 'fresh'), join(folder, 'committed')];
  test.each([
    ['equal', { a: '1' }, { a: '1' }, []],
    ['one that differs', { a: '1' }, { a: '2' }, ['actions/dist/a differs from what its source gives']],
    ['one that is missing', { a: '1', b: '' }, { a: '1' }, ['actions/dist/b is missing']],
    ['one too many', { a: '1' }, { a: '1', c: '' }, ['actions/dist/c is stale: a build does not make it']],
  ])('%s', (_what, now, then, problems) => {
    for (const [at, files] of [
      [fresh, now],
      [committed, then],
    ] as const) {
      rmSync(at, { recursive: true, force: true });
      mkdirSync(at);
      for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
    }
    expect(distProblems(fresh, committed)).toEqual(problems);
    expect(distProblems(fresh, committed, 0)).toContainEqual(expect.stringMatching(/over the limit of 0$/));
  });
});

describe('publishing', () => {
  const SHA = 'a'.repeat(40);
  const OTHER = 'b'.repeat(40);
  const bin = mkdtempSync(join(tmpdir(), 'release-gh-'));
  afterAll(() => rmSync(bin, { recursive: true, force: true }));
  const assets = join(folder, 'assets');

  /** A `gh` that knows one release and some tags, and writes down what it is asked. */
  function publish(version: string, world: { release?: object; tags?: Readonly<Record<string, string>> }) {
    mkdirSync(assets, { recursive: true });
    for (const name of ['notes.md', 'SHA256SUMS', 'sbom.cdx.json']) writeFileSync(join(assets, name), name);
    writeFileSync(
      join(bin, 'gh'),
      `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const world = ${JSON.stringify(world)};
const args = process.argv.slice(2);
const fail = (text) => { process.stderr.write(text); process.exit(1); };
const tag = (args.find((arg) => arg.includes('/git/ref/tags/')) ?? '').split('/tags/')[1];
if (args[1] === 'view') world.release ? console.log(JSON.stringify(world.release)) : fail('release not found');
else if (tag) world.tags?.[tag] ? console.log(world.tags[tag]) : fail('gh: Not Found (HTTP 404)');
else if (args.some((arg) => arg.includes('matching-refs'))) for (const name of Object.keys(world.tags ?? {})) console.log('refs/tags/' + name);
else appendFileSync(${JSON.stringify(join(bin, 'calls'))}, args.join(' ').replaceAll(${JSON.stringify(`${assets}/`)}, '') + '\\n');
`,
      { mode: 0o755 },
    );
    rmSync(join(bin, 'calls'), { force: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'tools', 'publish.ts'), version, SHA, assets],
      {
        env: { PATH: bin, GH_REPO: 'o/r' },
        encoding: 'utf8',
      },
    );
    let calls: string[] = [];
    try {
      calls = readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n');
    } catch {
      // Nothing was asked.
    }
    return { status, stderr, calls };
  }

  const CREATE = `release create v1.2.0 --draft --target ${SHA} --title v1.2.0 --notes-file notes.md SHA256SUMS sbom.cdx.json`;
  const PUBLIC = 'release edit v1.2.0 --draft=false';

  test('makes a draft with all files, publishes it, and makes vX', () => {
    const { calls, status } = publish('1.2.0', {});
    expect(calls).toEqual([
      CREATE,
      PUBLIC,
      `api --method POST repos/o/r/git/refs -f ref=refs/tags/v1 -f sha=${SHA}`,
    ]);
    expect(status).toBe(0);
  });

  test('moves vX where it is there', () => {
    const { calls } = publish('1.2.0', { tags: { v1: OTHER, 'v1.1.9': OTHER } });
    expect(calls).toEqual([
      CREATE,
      PUBLIC,
      `api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=${SHA} -F force=true`,
    ]);
  });

  test('makes the draft of a run that failed anew', () => {
    const { calls } = publish('1.2.0', { release: { isDraft: true, targetCommitish: OTHER } });
    expect(calls.slice(0, 3)).toEqual(['release delete v1.2.0 --yes', CREATE, PUBLIC]);
  });

  test('leaves alone what is public, and still moves vX', () => {
    const { calls, status } = publish('1.2.0', {
      release: { isDraft: false, targetCommitish: SHA },
      tags: { 'v1.2.0': SHA, v1: OTHER },
    });
    expect(calls).toEqual([`api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=${SHA} -F force=true`]);
    expect(status).toBe(0);
  });

  test('never gives a public version to another commit', () => {
    const { calls, status, stderr } = publish('1.2.0', {
      release: { isDraft: false, targetCommitish: OTHER },
      tags: { 'v1.2.0': OTHER },
    });
    expect(calls).toEqual([]);
    expect(stderr).toContain('v1.2.0 is public and is another commit');
    expect(status).toBe(1);
  });

  test('does not move vX back for a repair of an older version', () => {
    const { calls } = publish('1.2.0', { tags: { v1: OTHER, 'v1.10.0': OTHER, 'v2.0.0': OTHER } });
    expect(calls).toEqual([CREATE, PUBLIC]);
  });

  test.each([
    ['no version', '1.2', SHA],
    ['a version with a letter', 'v1.2.0', SHA],
  ])('refuses %s', (_what, version) => {
    expect(publish(version, {}).status).toBe(1);
  });
});
