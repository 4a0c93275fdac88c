import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { distProblems } from './dist-problems.ts';
import { ROOT, WORK } from './project.ts';
import { releaseNotes } from './release-notes.ts';
import { billOfMaterials } from './sbom.ts';
import { singleFile } from './single-file.ts';

const USAGE = `usage: npm run release [-- --committed] [--out FOLDER]

Makes what a release needs. With changesets waiting: their version and changelog, and the tables again, to be
committed and reviewed. Then, into FOLDER (default .work/release/vX.Y.Z): notes.md, sbom.cdx.json, SHA256SUMS,
and the command line as one file with its notices. The committed bundles must be, byte for byte, what their source gives.

  --committed   for the release itself: nothing may be waiting or uncommitted
  --out FOLDER  where the files go
`;

const OPTIONS = {
  committed: { type: 'boolean' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What whoever releases has to put right; no stack helps them. */
class ReleaseError extends Error {}

try {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) console.error(USAGE);
  else await release(values.committed ?? false, values.out);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}

async function release(committed: boolean, out: string | undefined): Promise<void> {
  if (committed) demandCommitted();
  else if (waitingChangesets().length > 0) takeChangesets();
  const version = versionNow();
  const folder = resolve(out ?? join(WORK, 'release', `v${version}`));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const modules = await rebuild();
  const dist = digests(join(ROOT, 'actions', 'dist'));
  await singleFile(join(folder, 'encrypted-image.mjs'));
  const time = git('show', '--no-patch', '--format=%cI', 'HEAD');
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials({ version, time, modules, files: dist }));
  const commit = git('rev-parse', 'HEAD');
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  writeFileSync(join(folder, 'notes.md'), releaseNotes({ version, commit, changelog }));
  const lines = [
    ...[...dist].map(([name, digest]) => `${digest}  actions/dist/${name}`),
    ...[...digests(folder)]
      .filter(([name]) => name !== 'notes.md')
      .map(([name, digest]) => `${digest}  ${name}`),
  ];
  writeFileSync(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  console.log(`v${version}: ${readdirSync(folder).sort().join(', ')} in ${folder}`);
  if (!committed && git('status', '--porcelain') !== '')
    console.log(
      `Next: commit all of it as "Release v${version}" and merge it; release.yml publishes what is merged.`,
    );
}

/** What is released is what is committed, all of it. */
function demandCommitted(): void {
  const dirty = git('status', '--porcelain');
  if (dirty !== '') throw new ReleaseError(`not all is committed:\n${dirty}`);
  const waiting = waitingChangesets();
  if (waiting.length > 0)
    throw new ReleaseError(
      `${waiting.join(', ')} ${waiting.length > 1 ? 'are' : 'is'} waiting: run \`npm run release\`, commit and merge what it changes`,
    );
}

function waitingChangesets(): string[] {
  return readdirSync(join(ROOT, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');
}

/** Version and changelog by the changesets, which are used up; then what shows the version. */
function takeChangesets(): void {
  run(join(ROOT, 'node_modules', '.bin', 'changeset'), 'version');
  run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--offline', '--loglevel=error');
  run(process.execPath, join(ROOT, 'tools', 'docs.ts'));
}

function versionNow(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (!/^[0-9]+\.[0-9]+\.[0-9]+$/.test(version)) throw new ReleaseError(`${version} is no version X.Y.Z`);
  if (version === '0.0.0')
    throw new ReleaseError(
      'nothing to release: package.json has the version 0.0.0 and no changeset is waiting (`npx changeset` writes one)',
    );
  return version;
}

/** Builds into an empty folder and compares; returns the ids of all modules in the bundles. */
async function rebuild(): Promise<string[]> {
  const fresh = join(WORK, `release-dist-${process.pid}`);
  try {
    const modules = await bundle(fresh);
    const problems = distProblems(fresh, join(ROOT, 'actions', 'dist'));
    if (problems.length > 0)
      throw new ReleaseError(`${problems.join('\n')}\nRun \`npm run build\` and commit actions/dist.`);
    return modules;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** SHA-256 in hex by name of the files in a folder. */
function digests(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

function git(...args: string[]): string {
  return run('git', ...args).trim();
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0)
    throw new ReleaseError(
      `${basename(command)} ${args.join(' ')} failed: ${error?.message ?? `${stdout}${stderr}`}`,
    );
  return stdout;
}
