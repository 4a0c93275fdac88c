import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take more than half a minute, in parts of their paths, the longest first. Of the others Vitest starts the
 * largest first, as a fresh clone remembers no durations: a long file that came last would leave the other worker idle.
 */
const LONGEST = [
  'dm-crypt/engine-as-user',
  'dm-crypt/interrupted',
  'dm-crypt/engine-as-root',
  'cloud/machine-boot',
  'cloud/machine-order-instance',
  'act/composition',
  'cloud/machine-order',
  'dm-crypt/shared-folder',
  'encrypt-image/cache',
  'encrypt-image/kill',
  'fuzz/vhd',
  'upload-import/faults',
  'fuzz/guest',
  'house/canary',
  'encrypt-image/faults',
  'fuzz/qcow2',
  'cloud/classic-slcli',
  'cloud/start-line',
  'encrypt-image/process',
  'order-instance/local-cloud',
  'encrypt-image/prove',
  'engine/golden',
  'cloud/image-',
  'house/',
];

/** Within each project. Of those of a group, first the files that get a process each: in between, they would end the shared ones. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const group = (file: TestSpecification) => file.project.config.sequence.groupOrder;
    const shared = (file: TestSpecification) => (file.project.config.isolate ? 0 : 1);
    return sorted.sort(
      (a, b) => group(a) - group(b) || shared(a) - shared(b) || rank(a.moduleId) - rank(b.moduleId),
    );
  }
}

function rank(path: string): number {
  const at = LONGEST.findIndex((part) => path.includes(`/test/${part}`));
  return at < 0 ? LONGEST.length : at;
}
