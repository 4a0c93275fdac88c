import { basename, dirname } from 'node:path';
import type { Log } from '../../lib/base/log.ts';
import { ownerOf } from '../../lib/host/own-names.ts';
import { removeOwn } from './own-files.ts';

export interface PostDeps {
  readonly log: Log;
  /** What `main` remembered: paths of a download and an unfinished result. */
  readonly recall: (what: 'download' | 'partial') => string;
  /** Mappings, loop devices and files that a killed run left, in this folder; needs no privileges when there are none. */
  readonly removeKernelLeftovers: (folder: string) => Promise<void>;
}

/** Deletes what `main` would have deleted, had it not been killed. Does nothing after an orderly ending. */
export async function post(deps: PostDeps): Promise<void> {
  const { log, recall } = deps;
  for (const path of [recall('download'), recall('partial')]) {
    // Only names of ours are deleted, whatever the state says.
    if (path !== '' && ownerOf(basename(path))) await removeOwn(path, log);
  }
  const partial = recall('partial');
  if (partial !== '') await deps.removeKernelLeftovers(dirname(partial));
}
