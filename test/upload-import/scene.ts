import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { DEBIAN, makeFolder, type Run, type RunOptions, runImport, wire } from './kit.ts';

/** What the tests of one file import into, and how. */
export interface ImportScene {
  /** There from the first `beforeAll` on. */
  readonly cloud: LocalCloud;
  readonly folder: { readonly path: string };
  /** One run into the seeded bucket, with a key on the seeded service ID, unless `given` says otherwise. */
  go(given: Record<string, string>, options?: RunOptions): Promise<Run>;
  /** How many imports were asked for since the test began. */
  imports(): number;
}

/** A local cloud that boots nothing, for all tests of a file; `transactionStep` in milliseconds. */
export function importScene(transactionStep: number): ImportScene {
  const folder = makeFolder();
  let started: LocalCloud | undefined;
  const cloudNow = (): LocalCloud => {
    if (!started) throw new Error('the local cloud of this scene is not started yet');
    return started;
  };
  beforeAll(async () => {
    started = await startLocalCloud({ settings: { transactionStep, noBoot: true } });
  });
  beforeEach(() => cloudNow().requestLog.clear());
  afterAll(async () => {
    await started?.stop();
    folder.remove();
  });
  return {
    get cloud() {
      return cloudNow();
    },
    folder,
    go(given, options) {
      const { bucket, importServiceId } = cloudNow();
      const seeded = { ...DEBIAN, bucket, 'import-service-id': importServiceId };
      return runImport(cloudNow(), folder.path, { ...seeded, ...given }, options);
    },
    imports: () => wire(cloudNow(), 'createFromIcos').length,
  };
}
