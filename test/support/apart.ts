/**
 * Test files that get a process of their own, as globs. All others share two, one file after the other: to load the
 * suite and the local cloud anew for each would take minutes of processor time. test/support/no-traces.ts keeps watch
 * over those.
 */
export const APART: readonly string[] = [
  // Put something in the place of a module, or of a function of Node or of a class.
  'test/base/{budget,retry}.test.ts',
  'test/mistakes/{network,services}.test.ts',
  'test/runner/{proxy,timeout}.test.ts',
  // Takes variables of packages out of the environment, as the actions do.
  'test/summary/inputs.test.ts',
  'test/upload-import/calm.test.ts',
  'test/base/swapped-file.test.ts',
  'test/base/timer.test.ts',
  'test/disk/qemu-missing.test.ts',
  'test/encrypt-image/faults.test.ts',
  'test/engine/*.test.ts',
  'test/fuzz/*.test.ts',
  'test/house/canary/*.test.ts',
  // Are about the process that they run in: its memory, its children, its names, the time that it has learnt.
  'test/base/sent.test.ts',
  'test/*/clock.test.ts',
  'test/disk/qcow2.test.ts',
  'test/disk/qemu.test.ts',
  'test/command-line/*.test.ts',
  'test/host/*.test.ts',
  'test/iam/{malformed,time}.test.ts',
  'test/wrap-key/data-key-id.test.ts',
  // Take so long that a second more is nothing.
  'test/classic/malformed.test.ts',
  'test/disk/hostile.test.ts',
  'test/encrypt-image/{archives,cache-process,kill,process}.test.ts',
  'test/guest/{ext-reading,hostile}.test.ts',
  'test/cloud/{recipes,start-line,start-line-npm,tls,container}.test.ts',
  'test/house/{bench-run,checks,release}.test.ts',
  'test/summary/browser.test.ts',
  'test/order-instance/local-cloud.test.ts',
  'test/unpack/streams.test.ts',
  'test/upload-import/{faults,import}.test.ts',
];
