import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { must, SetupError, say } from './system.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const WORK = join(ROOT, '.work');
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';

/** `npm ci` when node_modules is missing or older than the lock file. */
export function ensureNodeModules() {
  const lock = digest(join(ROOT, 'package-lock.json'));
  const marker = join(ROOT, 'node_modules', '.lock-sha256');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  say('Installing the npm packages of package-lock.json …');
  must('npm', ['ci', '--loglevel=error', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: ROOT });
  writeFileSync(marker, lock);
}

/** Path of the Node 24 binary that came as an npm package for this platform. */
export function node24() {
  const path = join(ROOT, 'node_modules', '.bin', 'node');
  const version = existsSync(path) ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout : '';
  if (!version?.startsWith('v24.')) {
    throw new SetupError(
      `The npm package node-linux-${process.arch} did not bring a Node 24 for this platform: run \`npm ci\` without --omit=optional, on Linux x64 or arm64.`,
    );
  }
  return path;
}

/** The project's own Python environment with pinned tools; returns its bin folder. */
export function ensureVenv(purpose) {
  const files = [join(ROOT, 'tools', 'setup', `requirements-${purpose}.txt`)];
  const venv = join(WORK, 'venv');
  const marker = join(venv, `.${purpose}-sha256`);
  const wanted = digest(...files);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return join(venv, 'bin');
  say(`Installing the Python tools of requirements-${purpose}.txt into .work/venv …`);
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
  if (!existsSync(join(venv, 'bin', 'pip'))) {
    rmSync(venv, { recursive: true, force: true });
    must(python, ['-m', 'venv', venv]);
  }
  for (const file of files) {
    must(join(venv, 'bin', 'pip'), [
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--require-hashes',
      '-r',
      file,
    ]);
  }
  writeFileSync(marker, wanted);
  return join(venv, 'bin');
}

/** Go modules of the recipes, held to go.sum; a failure only means a skipped test. */
export function ensureGoModules() {
  const folder = join(ROOT, 'tools', 'setup', 'go-recipes');
  const marker = join(WORK, 'go', '.recipes-sha256');
  const wanted = digest(join(folder, 'go.mod'), join(folder, 'go.sum'));
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  say('Fetching the Go modules of the recipes …');
  if (withGo(['mod', 'download'], goEnv(), folder)) writeFileSync(marker, wanted);
}

/** actionlint, built from source by the system's Go or by one of our own; a failure only means skipped checks. */
export function ensureActionlint() {
  const target = join(WORK, 'bin', 'actionlint');
  if (existsSync(target)) return;
  say(`Building ${ACTIONLINT} …`);
  mkdirSync(dirname(target), { recursive: true });
  withGo(['install', ACTIONLINT], { ...goEnv(), GOBIN: dirname(target) });
}

function goEnv() {
  return { ...process.env, GOPATH: join(WORK, 'go'), GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local' };
}

/** Runs the system's Go, else one of our own; false when neither does it. */
function withGo(args, env, cwd = ROOT) {
  for (const go of ['go', () => join(ensureVenv('go'), 'go')]) {
    try {
      must(typeof go === 'string' ? go : go(), args, { env, cwd, timeout: 600_000 });
      return true;
    } catch (error) {
      say(error.message);
    }
  }
  return false;
}

function digest(...files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
