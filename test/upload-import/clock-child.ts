import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { DEBIAN, runImport } from './kit.ts';

/** Runs one import in a process of its own, whose clock is off (see clock.test.ts), and prints what came of it as JSON. */
const { cloud, folder, image, key } = JSON.parse(process.env['CLOCK_JOB'] ?? '{}') as {
  readonly cloud: Pick<LocalCloud, 'env' | 'bucket' | 'importServiceId'>;
  readonly folder: string;
  readonly image: string;
  readonly key: string;
};
const run = await runImport(cloud as LocalCloud, folder, {
  ...DEBIAN,
  'encrypted-image': image,
  'object-key': key,
  bucket: cloud.bucket,
  'import-service-id': cloud.importServiceId,
});
const error = run.error instanceof Error ? run.error.message : '';
process.stdout.write(JSON.stringify({ error, lines: run.lines, template: run.outputs.get('template-id') }));
