import { debuglog } from 'node:util';
import { UserError } from '../base/errors.ts';

/**
 * Variables by which the packages we are made of begin to log, which would show keys in requests and answers, or take
 * settings and credentials that nobody gave to the action.
 */
const FOREIGN =
  /^(DEBUG|NODE_DEBUG|NODE_DEBUG_NATIVE|AWSJS_DEBUG|AZURE_LOG_LEVEL|IBM_CREDENTIALS_FILE|VCAP_SERVICES|(AWS|AMAZON)_\w+)$/i;

/**
 * Removes such variables before any service's package is loaded, and gives their names. Node reads NODE_DEBUG before
 * our first line runs and then writes headers and bodies to stderr: that is closed. Throws when it cannot be.
 */
export function silenceDependencies(env: NodeJS.ProcessEnv): string[] {
  const sections = env['NODE_DEBUG'];
  const names = Object.keys(env).filter((name) => FOREIGN.test(name));
  for (const name of names) delete env[name];
  if (sections) closeNodeLog(sections);
  return names;
}

/** The actions write nothing to stderr themselves. */
function closeNodeLog(sections: string): void {
  let swallowed = 0;
  process.stderr.write = (): boolean => {
    swallowed += 1;
    return true;
  };
  // How Node writes its log is not documented: so it is tried.
  const [first = ''] = sections.split(',');
  const log = debuglog(first.replaceAll('*', 'x'));
  if (!log.enabled) return;
  log('is this seen?');
  if (swallowed === 0) throw cannotSilence();
}

function cannotSilence(): UserError {
  return new UserError({
    code: 'E_DEBUG_LOGGING',
    what: 'NODE_DEBUG is set, and the log that Node writes for it cannot be switched off, so nothing was sent',
    why: 'the workflow, or the `.env` file of the runner, sets it; Node would write tokens and keys to the log',
    fix: 'remove NODE_DEBUG; the debug logging of the runner (ACTIONS_STEP_DEBUG) shows what the action does',
  });
}

/** Options of Node that write down memory, environment or the keys of TLS, or let a debugger in: never while keys are about. */
const REVEALING =
  /(?<![^\s"])--(tls-keylog|trace-tls|inspect[a-z-]*|report-(on-[a-z]+|uncaught-exception)|heapsnapshot-[a-z-]+|abort-on-uncaught-exception)/;

/** Throws when Node was started with an option that gives keys away. `options`: those of the command line. */
export function demandNoRevealingOptions(env: NodeJS.ProcessEnv, options: readonly string[]): void {
  // Node takes an underscore for a dash.
  const given = [env['NODE_OPTIONS'] ?? '', ...options].join(' ').replaceAll('_', '-');
  const [option] = REVEALING.exec(given) ?? [];
  if (option === undefined) return;
  throw new UserError({
    code: 'E_NODE_OPTIONS',
    what: `Node runs with ${option}, so nothing was sent`,
    why: 'NODE_OPTIONS in the workflow, or in the `.env` file of the runner, sets it; it would write keys or memory to a file, or open them to others',
    fix: `remove ${option} from NODE_OPTIONS for this step`,
  });
}
