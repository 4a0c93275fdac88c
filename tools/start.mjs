// The first step of `npm run demo` and `npm test`: plain JavaScript for Node 20 without node_modules.
// It installs what a fresh clone needs, or says exactly what to install, and goes on under Node 24.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ensureActionlint,
  ensureGoModules,
  ensureNodeModules,
  ensureVenv,
  node24,
} from './setup/dependencies.mjs';
import { ensurePackages, requireSystem, SetupError, say } from './setup/system.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [purpose, ...rest] = process.argv.slice(2);

try {
  if (purpose !== 'demo' && purpose !== 'test') throw new SetupError('usage: npm run demo, or npm test');
  const missing = prepare(purpose, !rest.includes('--no-install'));
  run(
    purpose,
    rest.filter((arg) => arg !== '--no-install'),
    missing,
  );
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

/** Returns the line that installs missing packages, when the tests go on without them. */
function prepare(purpose, install) {
  const system = requireSystem();
  const missing = ensurePackages(purpose, system, install);
  if (missing && purpose === 'demo')
    throw new SetupError(`Packages are missing. Install them, then run this again:\n${missing}`);
  ensureNodeModules();
  node24();
  try {
    ensureVenv('demo');
    if (purpose === 'test') {
      ensureVenv('test');
      ensureVenv('clients');
      ensureActionlint();
      ensureGoModules();
    }
  } catch (error) {
    if (purpose === 'demo' || !(error instanceof SetupError)) throw error;
    say(`Some tests will be skipped: ${error.message}`);
  }
  return missing;
}

function run(purpose, args, missing) {
  const script = join(ROOT, purpose === 'demo' ? 'demo/main.ts' : 'tools/test.ts');
  const bin = join(ROOT, 'node_modules', '.bin');
  const child = spawn(node24(), [script, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH ?? ''}`,
      ...(missing ? { MISSING_PACKAGES: missing } : {}),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
