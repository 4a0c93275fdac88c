import { beforeAll, describe } from 'vitest';
import { problem, reportOf, title, vectorTests } from './engine-kit.ts';
import { DEADLINE } from './on-second-host.ts';
import { ROOT_VECTORS, type VectorsReport } from './second-host/report.ts';

const SCRIPT = `
node_modules/.bin/node test/dm-crypt/second-host/vectors.ts /mnt/disk/root
cp /mnt/disk/root/report.json /run/lab/
`;

describe.skipIf(problem !== undefined)(title, () => {
  let report: VectorsReport | undefined;
  beforeAll(async () => {
    report = await reportOf('root', SCRIPT);
  }, DEADLINE);

  vectorTests('root', ROOT_VECTORS, (skip) => report ?? skip('this run has one user only'));
});
