import { link, rename, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { demandSpace } from '../../lib/host/free-space.ts';
import { tellProof } from '../../lib/object-storage/download.ts';
import type { StoredObject } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { downloadInto } from './object-download.ts';
import { type OwnPath, ownPath } from './own-files.ts';
import type { RunPaths } from './paths.ts';

type Deps = Pick<EncryptImageDeps, 'storage' | 'log' | 'signal' | 'remember'>;

/** The file of the plaintext. When it is disposed of, one that was downloaded is deleted, or it is told where it lies. */
interface SourceFilePath extends OwnPath {
  /** Of a download, which was hashed on its way. */
  readonly sha256?: string | undefined;
}

/** A file that was given, and stays; or a download. */
export async function sourceFile(
  { source, removeSource, dryRun }: EncryptImageInputs,
  paths: RunPaths,
  deps: Deps,
): Promise<SourceFilePath> {
  // A dry run leaves nothing behind, so what it downloads for its checks goes as well.
  if ('uri' in source) return downloadSource(source.uri, removeSource || dryRun, paths, deps);
  return { path: paths.image ?? '', [Symbol.asyncDispose]: async () => undefined };
}

/**
 * Downloads the source into the temp folder, under a name that tells its owner. It keeps that name when it is to be
 * removed, so that a later run removes it should this one be killed; else it is given the object's own name when it is
 * complete.
 */
async function downloadSource(
  uri: CosUri,
  remove: boolean,
  paths: RunPaths,
  deps: Deps,
): Promise<SourceFilePath> {
  const { log, signal } = deps;
  const { temp } = paths;
  const object = await findObject(uri, deps);
  await demandSpace(temp, object.head.size, 'the download');
  await using ifItFails = new AsyncDisposableStack();
  const own = ifItFails.use(ownPath(temp, log));
  deps.remember('download', own.path);
  const words = {
    failed: 'the source cannot be downloaded',
    written: "the download into the runner's temp folder",
  };
  const got = await downloadInto(own.path, object, words, true, deps);
  tellProof(uri, got, log);
  const { sha256 } = got;
  signal.throwIfAborted();
  const path = remove ? own.path : await keepAs(own.path, join(temp, basename(uri.key)), paths);
  ifItFails.move();
  if (remove) return { path, sha256, [Symbol.asyncDispose]: () => own[Symbol.asyncDispose]() };
  return {
    path,
    sha256,
    [Symbol.asyncDispose]: async () =>
      log.notice(`the downloaded plaintext lies at ${path}; remove-source: true would have deleted it`),
  };
}

async function findObject(uri: CosUri, { storage }: Deps): Promise<StoredObject> {
  const head = await explaining('the source cannot be looked up in Object Storage', () =>
    storage(uri.region).head(uri),
  );
  if (!head) throw noSource(uri);
  return { uri, head };
}

/** Never over another file, nor where the result will be: then a name of its own is good enough. */
async function keepAs(own: string, path: string, { output, manifest }: RunPaths): Promise<string> {
  const free =
    ![output, manifest].includes(path) &&
    (await link(own, path).then(
      () => true,
      () => false,
    ));
  if (free) {
    await unlink(own);
    return path;
  }
  const aside = `${own}.source`;
  await rename(own, aside);
  return aside;
}

function noSource(uri: CosUri): UserError {
  return new UserError({
    code: 'E_SOURCE_MISSING',
    what: `there is no object ${JSON.stringify(uri.key)} in the bucket ${uri.bucket} (${uri.region})`,
    why: 'bucket, key or region of image-uri is misspelt, or the API key may not see the bucket',
    fix: 'compare image-uri with the list of objects in the bucket, and grant Content Reader on it',
  });
}
