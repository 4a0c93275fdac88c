import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { needsOf } from './packages.mjs';

/** A problem that ends the start with one clear sentence and exit code 1. */
export class SetupError extends Error {}

/** @returns {'debian' | 'ubuntu'} */
export function requireSystem() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const id = /^ID="?([a-z]+)"?$/m.exec(release)?.[1];
  if (process.platform !== 'linux' || (id !== 'debian' && id !== 'ubuntu')) {
    throw new SetupError(
      `This needs Debian or Ubuntu (this is ${id ?? process.platform}); the actions themselves run on any Linux runner.`,
    );
  }
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new SetupError(`This needs Node 20 or newer to start (this is ${process.version}).`);
  }
  if (id === 'ubuntu') say('Ubuntu: the package names are known, but have not been proved here.');
  return id;
}

/**
 * Installs missing packages as root; as an ordinary user, or with `install` false, says exactly what is missing.
 * @returns {string | undefined} the one line that installs what is missing, when it was not installed
 */
export function ensurePackages(purpose, system, install) {
  const missing = needsOf(purpose).filter((need) => !need.files.some((file) => existsSync(file)));
  if (missing.length === 0) {
    if (process.getuid?.() === 0 && install) ensurePackageLists();
    return undefined;
  }
  const packages = [
    ...new Set(missing.map((need) => (system === 'ubuntu' ? (need.ubuntu ?? need.debian) : need.debian))),
  ];
  const line = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) return `sudo ${line}`;
  if (!install) return line;
  aptGet(['update', '-qq']);
  say(`Missing: ${missing.map((need) => need.name).join(', ')}. ${sizeOf(packages)}`);
  say(`Installing: ${line}`);
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  const still = missing.filter((need) => !need.files.some((file) => existsSync(file)));
  if (still.length > 0)
    throw new SetupError(
      `After the installation this is still missing: ${still.map((need) => need.name).join(', ')}.`,
    );
  return undefined;
}

/** The image and the test kernels come by apt, which needs its lists; a fresh machine may have none. */
function ensurePackageLists() {
  const lists = existsSync('/var/lib/apt/lists') ? readdirSync('/var/lib/apt/lists') : [];
  if (!lists.some((name) => name.endsWith('_Packages') || name.includes('_Packages.')))
    aptGet(['update', '-qq']);
}

/** What apt itself says about number and size. */
function sizeOf(packages) {
  const result = spawnSync('apt-get', ['install', '--assume-no', '--no-install-recommends', ...packages], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return result.stdout
    .split('\n')
    .filter((line) => /^\d+ upgraded|^Need to get|^After this operation/.test(line))
    .join(' ');
}

function aptGet(args) {
  const result = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0)
    throw new SetupError(`apt-get ${args.join(' ')} failed; its message stands above.`);
}

/** Runs a command; throws with the end of its output. */
export function must(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26, ...options });
  if (result.error || result.status !== 0) {
    const tail = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-12).join('\n');
    throw new SetupError(
      `${command} ${args.slice(0, 3).join(' ')} … failed: ${result.error?.message ?? `exit ${result.status}`}\n${tail}`,
    );
  }
  return result.stdout ?? '';
}

/** Stdout belongs to the program that is started; setup speaks on stderr. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
