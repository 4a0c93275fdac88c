import { createHash } from 'node:crypto';
import { lstat, realpath, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../lib/base/errors.ts';
import { newFile, readSmallFile } from '../../lib/base/paths.ts';
import { createOutput, writeError, writeFully } from '../../lib/host/output-file.ts';
import { nextName } from '../../lib/host/own-names.ts';
import type { Deps } from './deps.ts';
import type { AuditInputs } from './inputs.ts';
import { formatTimeline, SCHEMA, type Timeline } from './timeline.ts';

/** Bytes of an earlier timeline of which we look whether it is one. */
const LIMIT = 256 * 1024 * 1024;

/**
 * Where the JSON goes: `output`, or a name in the runner's temp that audits of other things do not have. A file that is
 * there and is no timeline is refused, before anything is asked. Throws UserError.
 */
export async function timelinePath(inputs: AuditInputs, { roots, temp }: Deps): Promise<string> {
  const { manifest, objectUri, templateId, instanceId, rootKey } = inputs;
  const about = JSON.stringify([manifest, objectUri, templateId, instanceId, rootKey?.crn]);
  const name = `audit-${createHash('sha256').update(about).digest('hex').slice(0, 12)}.json`;
  const given = inputs.output ?? join(await realpath(temp), name);
  const allowed = inputs.output === undefined ? { ...roots, roots: [...roots.roots, temp] } : roots;
  const path = await newFile(allowed, 'output', given);
  if (await lstat(path).catch(() => undefined)) await demandTimeline(path);
  return path;
}

async function demandTimeline(path: string): Promise<void> {
  const text = await readSmallFile(path, LIMIT).catch(() => '');
  if (text.slice(0, 200).includes(`"schema": "${SCHEMA}"`)) return;
  throw new UserError({
    code: 'E_OUTPUT_EXISTS',
    what: `${path} exists and is no timeline of this action`,
    why: 'output names a file of something else',
    fix: 'move it away, or give another path as `output`',
  });
}

/** Whoever reads sees the old timeline or the new one. Gives the path. Throws UserError E_SPACE, E_OUTPUT_WRITE. */
export async function writeTimeline(path: string, timeline: Timeline): Promise<string> {
  const draft = join(dirname(path), nextName());
  try {
    await using file = await createOutput(draft);
    await writeFully(file, Buffer.from(formatTimeline(timeline)), 0, 'the timeline');
    await rename(draft, path).catch((error: unknown) => {
      throw writeError(`the timeline cannot be named ${path}`, error);
    });
    return path;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}
