import { once } from 'node:events';
import { isIP } from 'node:net';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocalCloud, LocalCloudOptions } from './local-cloud.ts';
import { isLocation } from './object-storage/locations.ts';
import type { StartLine } from './start-line.ts';

const USAGE = `usage: npm run cloud -- [--port N] [--state FOLDER] [--no-boot] [--speed SPEED]
                              [--token-lifetime DURATION] [--api-key-delay DURATION]
                              [--policy-delay DURATION] [--event-delay DURATION] [--cos-region REGION]
                              [--public-image [CODE=]FILE]... [--empty] [--no-audit-route]
                              [--tls] [--host ADDRESS] [--public-host NAME]

  --port N         first of six ports (default 0: any free ports)
  --host ADDRESS   listen there instead of on 127.0.0.1; whoever reaches it may use the cloud
  --public-host N  the host in all URLs (default: the address that is listened on)
  --tls            HTTPS, by an authority that is made at the start: its PEM is "ca" in the start line
  --state FOLDER   keep the state there (default: in memory, gone when the cloud stops)
  --consoles DIR   keep the servers' console logs there (default: with the state)
  --no-boot        provision servers without starting QEMU
  --speed SPEED    length of a transaction's step: instant, fast (250 ms, default), real (20 s), or e.g. 500ms, 2s
  --token-lifetime how long an access token lives, 15s to 1h (default 1h)
  --api-key-delay  how long a new API key is not known yet (default 0s)
  --policy-delay   how long a new policy or authorization grants nothing yet (default 0s)
  --event-delay    how long an event of the account cannot be found by queries yet (default 0s)
  --cos-region R   the one location that the Object Storage endpoint serves, e.g. eu-de (default: all)
  --public-image F a raw disk or plain VHD that boots when its system is ordered, as CODE=FILE or FILE (then
                   DEBIAN_12_64); may be given several times
  --empty          begin with an account in which nothing was made: no instance, key, bucket, service ID or policy
                   (but Cloud Logs, and the route of the account's events to it)
  --no-audit-route begin with no route of the account's events to Cloud Logs, and no authorization for it
`;

const SPEEDS: Readonly<Record<string, number>> = { instant: 0, fast: 250, real: 20_000 };
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** Six services listen on consecutive ports. */
const LAST_PORT = 65_535 - 5;

const LOOPBACK = /^(?:127\.|::1$)/;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  'public-host': { type: 'string' },
  tls: { type: 'boolean' },
  state: { type: 'string' },
  consoles: { type: 'string' },
  speed: { type: 'string' },
  'token-lifetime': { type: 'string' },
  'api-key-delay': { type: 'string' },
  'policy-delay': { type: 'string' },
  'event-delay': { type: 'string' },
  'cos-region': { type: 'string' },
  'public-image': { type: 'string', multiple: true },
  'no-boot': { type: 'boolean' },
  empty: { type: 'boolean' },
  'no-audit-route': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options of the command line; throws an Error whose message is one clear sentence. */
export function parseArguments(argv: readonly string[]): LocalCloudOptions | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    strict: true,
    allowPositionals: false,
    options: OPTIONS,
  });
  if (values.help) return 'help';
  if (values.state === '') throw new Error('--state needs the path of a folder');
  if (values.consoles === '') throw new Error('--consoles needs the path of a folder');
  const lifetime = values['token-lifetime'];
  const keyDelay = values['api-key-delay'];
  const policyDelay = values['policy-delay'];
  const eventDelay = values['event-delay'];
  return {
    port: parsePort(values.port),
    ...(values.host === undefined ? {} : { host: parseAddress(values.host) }),
    ...(values['public-host'] === undefined ? {} : { publicHost: parseHost(values['public-host']) }),
    tls: values.tls ?? false,
    ...(values.state === undefined ? {} : { stateFolder: fromCaller(values.state) }),
    ...(values.consoles === undefined ? {} : { consoleFolder: fromCaller(values.consoles) }),
    ...(values['cos-region'] === undefined ? {} : { cosRegion: parseLocation(values['cos-region']) }),
    publicImages: (values['public-image'] ?? []).map(parsePublicImage),
    empty: values.empty ?? false,
    auditRoute: !values['no-audit-route'],
    settings: {
      noBoot: values['no-boot'] ?? false,
      ...(values.speed === undefined ? {} : { transactionStep: parseSpeed(values.speed) }),
      ...(lifetime === undefined ? {} : { tokenLifetime: parseLifetime(lifetime) }),
      ...(keyDelay === undefined ? {} : { apiKeyDelay: parseDuration('--api-key-delay', keyDelay) }),
      ...(policyDelay === undefined ? {} : { policyDelay: parseDuration('--policy-delay', policyDelay) }),
      ...(eventDelay === undefined ? {} : { eventDelay: parseDuration('--event-delay', eventDelay) }),
    },
  };
}

/** `npm run` changes into the package's folder; a relative path means the folder that the caller was in. */
function fromCaller(path: string): string {
  const byNpm = process.env['npm_lifecycle_event'] === 'cloud' ? process.env['INIT_CWD'] : undefined;
  return resolve(byNpm ?? '.', path);
}

function parsePublicImage(text: string): NonNullable<LocalCloudOptions['publicImages']>[number] {
  const [, osCode = 'DEBIAN_12_64', path = ''] = /^(?:([A-Z0-9_-]+_\d+)=)?(.*)$/s.exec(text) ?? [];
  if (path === '') throw new Error('--public-image needs the path of a file');
  return { name: basename(path), file: fromCaller(path), osCode };
}

function parsePort(text = '0'): number {
  const port = Number(text);
  const valid = /^\d{1,5}$/.test(text) && (port === 0 || (port >= 1024 && port <= LAST_PORT));
  if (!valid) throw new Error(`--port must be 0 or a number from 1024 to ${LAST_PORT}, not "${text}"`);
  return port;
}

function parseAddress(text: string): string {
  if (isIP(text) !== 0) return text;
  throw new Error(`--host must be an address such as 127.0.0.1 or 0.0.0.0, not "${text}"`);
}

function parseHost(text: string): string {
  if (isIP(text) !== 0 || /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(text)) return text;
  throw new Error(`--public-host must be a host name in lower case or an address, not "${text}"`);
}

function parseSpeed(text: string): number {
  if (Object.hasOwn(SPEEDS, text)) return SPEEDS[text] ?? 0;
  const named = Object.keys(SPEEDS).join(', ');
  return parseDuration('--speed', text, `must be ${named} or a duration like 500ms`);
}

function parseLocation(text: string): string {
  if (isLocation(text)) return text;
  throw new Error(`--cos-region must be a location of Object Storage such as us-south, not "${text}"`);
}

/** Whole seconds; shorter than 15 s the SDKs take every new token for an expired one. */
function parseLifetime(text: string): number {
  const seconds = Math.floor(parseDuration('--token-lifetime', text) / 1000);
  if (seconds < 15 || seconds > 3600)
    throw new Error(`--token-lifetime must be from 15s to 1h, not "${text}"`);
  return seconds;
}

/** Milliseconds of `500ms`, `2s`, `15m` or `1h`. */
function parseDuration(option: string, text: string, rule = 'must be a duration like 500ms or 2s'): number {
  const match = /^(\d{1,6})(ms|s|m|h)$/.exec(text);
  if (!match) throw new Error(`${option} ${rule}, not "${text}"`);
  return Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1);
}

async function main(): Promise<void> {
  let options: LocalCloudOptions | 'help';
  try {
    options = parseArguments(process.argv.slice(2));
  } catch (error) {
    const message = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
    process.stderr.write(`local cloud: ${message}\n`);
    process.exitCode = 2;
    return;
  }
  if (options === 'help') {
    process.stderr.write(USAGE);
    return;
  }
  await run(options);
}

/** Serves until SIGTERM or SIGINT. A signal during the start ends it as soon as it is complete. */
async function run(options: LocalCloudOptions): Promise<void> {
  // Whoever started the cloud may stop listening to its messages.
  process.stderr.on('error', () => undefined);
  const ended = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const { startLocalCloud } = await import('./local-cloud.ts');
  const cloud = await startLocalCloud({
    ...options,
    log: (line) => process.stderr.write(`local cloud: ${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(lineOf(cloud))}\n`);
  const { host = '127.0.0.1' } = options;
  if (!LOOPBACK.test(host))
    process.stderr.write(`local cloud: warning: whoever reaches ${host} can read keys and images here\n`);
  process.stderr.write(`local cloud: ready, account ${cloud.account}; Ctrl-C stops it\n`);
  await ended;
  await cloud.stop();
}

function lineOf(cloud: LocalCloud): StartLine {
  const { env, account, kmsInstanceId, rootKeyCrn, cosInstanceCrn, bucket, importServiceId } = cloud;
  const { classic, hmac, health, ca } = cloud;
  const names = { kmsInstanceId, rootKeyCrn, cosInstanceCrn, bucket, importServiceId };
  return { env, account, ...names, classic, hmac, health, ca };
}

/** The whole program: options of the command line, start, and the end by a signal. Never rejects. */
export async function runProgram(): Promise<void> {
  try {
    await main();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    process.stderr.write(`local cloud: cannot start: ${detail}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await runProgram();
