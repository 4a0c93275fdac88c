import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** The user's own image; undefined builds Debian. */
  readonly image: string | undefined;
  readonly format: 'vhd' | 'luks-raw';
  readonly engine: 'auto' | 'dm-crypt' | 'userspace';
  readonly greeting: string;
  /** Shows that the demo can fail: a damaged disk, or another DEK at the import. */
  readonly break: 'disk' | 'dek' | undefined;
  /** The image is encrypted while it is uploaded, and what the run writes is watched: no file of it may appear. */
  readonly stream: boolean;
  /** The whole procedure, from an empty account to the audit. */
  readonly full: boolean;
}

/** What the user asked for cannot be done: one sentence, exit code 2, nothing made. */
export class UsageError extends Error {}

export const USAGE = `usage: npm run demo -- [options]
  --image FILE       your own bootable, cloud-init enabled image instead of the Debian that is built here
  --format FORMAT    vhd (default) or luks-raw
  --engine ENGINE    auto (default), dm-crypt or userspace
  --greeting TEXT    what the server shall say on its console
  --break WHAT       disk or dek: damage it on purpose; the demo must then fail
  --stream           encrypt while uploading: the run shows the largest file that it ever wrote, and fails when one of
                     them could be the encrypted image
  --full             the whole procedure: an empty account is prepared, a plain server captured, exported, encrypted,
                     imported, ordered and booted again, and audited
  --no-install       install nothing; say what is missing`;

const FORMATS = ['vhd', 'luks-raw'] as const;
const ENGINES = ['auto', 'dm-crypt', 'userspace'] as const;
const BREAKS = ['disk', 'dek'] as const;

/** Undefined when help was asked for. Throws UsageError. */
export function readOptions(argv: readonly string[]): DemoOptions | undefined {
  let values: Record<string, string | boolean | undefined>;
  try {
    values = parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        image: { type: 'string' },
        format: { type: 'string', default: 'vhd' },
        engine: { type: 'string', default: 'auto' },
        greeting: { type: 'string', default: 'Hello from an encrypted disk' },
        break: { type: 'string' },
        stream: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
  if (values['help']) return undefined;
  const full = values['full'] === true;
  if (full && values['break'] !== undefined) throw new UsageError('give either --full or --break, not both');
  if (values['stream'] === true) refuseWithStream(values);
  return {
    image: imageOf(values['image'] as string | undefined),
    format: oneOf('--format', values['format'], FORMATS),
    engine: oneOf('--engine', values['engine'], ENGINES),
    greeting: greetingOf(String(values['greeting'])),
    break: values['break'] === undefined ? undefined : oneOf('--break', values['break'], BREAKS),
    stream: values['stream'] === true,
    full,
  };
}

/** What writes a large file, whatever becomes of the encrypted image. */
function refuseWithStream(values: Readonly<Record<string, string | boolean | undefined>>): void {
  if (values['engine'] === 'dm-crypt')
    throw new UsageError('give either --stream or --engine dm-crypt: the kernel encrypts into a file');
  if (/\.(gz|tgz|xz|zst|bz2|tar|ova)$/i.test(String(values['image'] ?? '')))
    throw new UsageError('give --stream an --image that is not packed: it would be unpacked into a file');
}

function oneOf<const V extends readonly string[]>(name: string, value: unknown, allowed: V): V[number] {
  if (typeof value !== 'string' || !allowed.includes(value)) {
    throw new UsageError(`${name} must be one of ${allowed.join(', ')}, not ${JSON.stringify(value)}`);
  }
  return value;
}

function imageOf(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new UsageError(`--image: there is no file ${JSON.stringify(path)}`);
  if (stat.size === 0) throw new UsageError(`--image: ${JSON.stringify(path)} is empty`);
  return resolve(path);
}

/** The text goes into one line of the server's console. */
function greetingOf(text: string): string {
  if (text.trim() === '' || text.length > 200 || /\p{Cc}/u.test(text)) {
    throw new UsageError('--greeting must be one line of 1 to 200 characters');
  }
  return text;
}
