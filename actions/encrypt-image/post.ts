import { basename, dirname } from 'node:path';
import { messageOf } from '../../lib/base/errors.ts';
import { ownerOf } from '../../lib/host/own-names.ts';
import { type AfterKillDeps, giveBackUpload } from '../../lib/image-store/after-kill.ts';
import type { StateName } from './deps.ts';
import { removeOwn } from './own-files.ts';

export interface PostDeps extends AfterKillDeps {
  /** What `main` remembered, '' when nothing. */
  readonly recall: (what: StateName) => string;
  /** Mappings, loop devices and files that a killed run left, in this folder; needs no privileges when there are none. */
  readonly removeKernelLeftovers: (folder: string) => Promise<void>;
}

/**
 * Deletes what `main` would have deleted, had it not been killed, and gives the place of a stream back. Does nothing after
 * an orderly ending.
 */
export async function post(deps: PostDeps): Promise<void> {
  const { log, recall } = deps;
  for (const path of [recall('download'), recall('partial')]) {
    // Only names of ours are deleted, whatever the state says.
    if (path !== '' && ownerOf(basename(path))) await removeOwn(path, log);
  }
  const partial = recall('partial');
  if (partial !== '') await deps.removeKernelLeftovers(dirname(partial));
  await giveBackUpload(recall('upload-lease'), recall('cancelled') !== '', deps).catch((error: unknown) =>
    log.warning(
      `the place of the stream could not be given back: ${messageOf(error)}; the next run takes it over`,
    ),
  );
}
