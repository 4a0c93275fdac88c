import type { Plugin } from 'rolldown';

/**
 * Takes the loggers out of what we are made of: they write headers and bodies of requests, with keys, where a variable
 * of the environment tells them to. lib/runner/silence.ts does the same at run time, for what this list does not know.
 */

/** What the loggers of packages end in, and what stands in for it. */
const SILENT: readonly (readonly [RegExp, string])[] = [
  // ibm-cloud-sdk-core, follow-redirects, https-proxy-agent.
  [/\/node_modules\/debug\/src\/index\.js$/, 'module.exports = () => () => {};\n'],
  // Azure's clients.
  [
    /\/node_modules\/@typespec\/ts-http-runtime\/dist\/[a-z]+\/logger\/log\.js$/,
    'export function log() {}\n',
  ],
];

/** Read by packages themselves, to log more. */
export const DEFINED: Readonly<Record<string, string>> = Object.fromEntries(
  ['DEBUG', 'NODE_DEBUG', 'AWSJS_DEBUG'].map((name) => [`process.env.${name}`, 'undefined']),
);

export function silence(): Plugin {
  return {
    name: 'silence',
    load: (id) => SILENT.find(([module]) => module.test(id))?.[1] ?? null,
    // undici has Node write its log.
    transform: (code, id) =>
      id.includes('/node_modules/') && code.includes('util.debuglog(')
        ? { code: code.replaceAll('util.debuglog(', '((_) => ({ enabled: false }))(') }
        : null,
  };
}

/** What would still log after that. */
const LOGGER = /process\.env\.(?:NODE_|AWSJS_)?DEBUG\b|\bdebuglog\(/;

/** Throws when packaged code can still be told by the environment to log. Our own closes Node's log by `debuglog`. */
export function refuseLoggers(file: string, code: string): void {
  const found = LOGGER.exec(code);
  if (found) throw new Error(`${file} holds a logger that the environment switches on: ${found[0]}`);
}
