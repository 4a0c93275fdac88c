import { lstat, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { objectKeyProblem } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { type AllowedRoots, existingFile, newFile } from '../../lib/base/paths.ts';
import { manifestPath } from '../../lib/manifest/manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';

/** Real, checked paths of one run. */
export interface RunPaths {
  /** Of a local source; undefined for one that is downloaded. */
  readonly image: string | undefined;
  /** The runner's temp folder. */
  readonly temp: string;
  readonly output: string;
  readonly manifest: string;
}

/** IBM's documents name encrypted VHDs `….vhd-0.vhd`; the name of 2018 for LUKS is `….raw` (contract.md upload-import). */
const SUFFIX: Readonly<Record<ImageFormat, string>> = { vhd: '.vhd-0.vhd', 'luks-raw': '.raw' };
const KNOWN_ENDINGS = /(\.vhd-0)?\.(vhdx?|vpc|raw|img|image|bin|dsk|qcow2?|vmdk|vdi)$/i;
const PACKED_ENDINGS = /\.(gz|xz|zst|bz2|tar|ova|tgz|txz|tzst|tbz2?)$/i;
const NAME_LIMIT = 255;

export async function resolvePaths(
  inputs: EncryptImageInputs,
  allowed: AllowedRoots,
  temp: string,
): Promise<RunPaths> {
  const { source } = inputs;
  const image = 'path' in source ? await existingFile(allowed, 'image', source.path) : undefined;
  const name = outputName('path' in source ? source.path : source.uri.key, inputs.format);
  const output = await newFile(allowed, 'output', inputs.output ?? join(temp, name));
  const manifest = manifestPath(output);
  if (Buffer.byteLength(basename(manifest)) > NAME_LIMIT)
    throw outputError(
      `the name of the output is longer than ${NAME_LIMIT} bytes with its manifest`,
      inputs.output === undefined ? MADE_NAME : 'file systems of Linux take no longer name',
    );
  if (image !== undefined && (await sameFile(image, output)))
    throw outputError(
      'the output is the source itself',
      inputs.output === undefined
        ? MADE_NAME
        : '`output` names the file that `image` names, perhaps by a link',
    );
  return { image, temp: await realpath(temp), output, manifest };
}

/** Whose files a dead run left is told by /proc, and files are published by Linux' rules. */
export function demandLinux(platform: NodeJS.Platform): void {
  if (platform === 'linux') return;
  throw new UserError({
    code: 'E_PLATFORM',
    what: `encrypt-image does not run on ${platform}`,
    why: 'the job runs on a Windows or macOS runner',
    fix: 'choose a Linux runner with `runs-on`',
  });
}

/** `debian.qcow2`, `debian.qcow2.xz` → `debian.vhd-0.vhd`. */
export function outputName(source: string, format: ImageFormat): string {
  let name = basename(source);
  // A packed archive has two endings, with a packed disk's name before them.
  for (let ending = 0; ending < 2; ending += 1) name = name.replace(PACKED_ENDINGS, '') || name;
  return `${name.replace(KNOWN_ENDINGS, '') || name}${SUFFIX[format]}`;
}

async function sameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [one, other] = await Promise.all([lstat(a), lstat(b).catch(() => undefined)]);
  return other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

const MADE_NAME =
  "without `output` the name is made from the name of the source, in the runner's temp folder";

function outputError(what: string, why: string): UserError {
  return new UserError({
    code: 'E_OUTPUT',
    what,
    why,
    fix: 'give another path as `output`',
  });
}

/** The key that upload-import gives an image file of that name; undefined when it needs to be told one. */
export function objectKeyFor(output: string, format: ImageFormat): string | undefined {
  const name = basename(output);
  const suffix = SUFFIX[format];
  const key = name.endsWith(suffix) ? name : `${name.replace(/\.(vhd|raw|img)$/, '')}${suffix}`;
  return objectKeyProblem(key) === undefined ? key : undefined;
}
