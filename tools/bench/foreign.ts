import { unlink } from 'node:fs/promises';
import { CommandError, run as runCommand } from '../../lib/host/run.ts';
import { checkLuks, checkVhd } from './check.ts';
import { type Contestant, type Outcome, ordinary, type Run } from './contestants.ts';
import { type ForeignTools, LONG, syncPath } from './tools.ts';

/** `qemu-img` fails with this at random where it cannot time its key derivation (test-lab.md 4). */
const UNLUCKY = /Unable to get accurate CPU usage/;
const TRIES = 20;

export function qemuContestants({ qemuImg }: ForeignTools): Contestant[] {
  const absent = qemuImg === undefined ? { absent: 'qemu-img is not installed' } : {};
  const shared = {
    source: 'raw',
    ours: false,
    joins: ordinary,
    mostRuns: 2,
    check: checkLuks,
    ...absent,
  } as const;
  return [
    {
      ...shared,
      id: 'qemu-luks',
      title: 'qemu-img convert to LUKS',
      run: (run) => qemuLuks(qemuImg ?? '', run, ''),
    },
    {
      ...shared,
      id: 'qemu-luks-fast-key',
      title: 'qemu-img convert to LUKS, iter-time=100',
      note: 'by default qemu-img spends some seconds on its key derivation, whatever the size; here it does not',
      run: (run) => qemuLuks(qemuImg ?? '', run, ',hash-alg=sha512,iter-time=100'),
    },
  ];
}

/** Its cache mode is `unsafe`: what it has written is synced here. */
async function qemuLuks(qemuImg: string, run: Run, options: string): Promise<Outcome> {
  const secret = `secret,id=key,file=${run.passphraseFile}`;
  const creation = `key-secret=key${options}`;
  const files = [run.source, run.output];
  for (let left = TRIES; ; left -= 1) {
    const started = performance.now();
    try {
      const args = ['convert', '-f', 'raw', '-O', 'luks', '--object', secret, '-o', creation, ...files];
      await runCommand(qemuImg, args, { signal: run.signal, timeout: LONG });
      await syncPath(run.output, run.signal);
      return { seconds: (performance.now() - started) / 1000 };
    } catch (error) {
      if (!(error instanceof CommandError) || !UNLUCKY.test(error.said) || left <= 1) throw error;
      await unlink(run.output).catch(() => undefined);
    }
  }
}

export function vhdUtilContestant({ vhdUtil, qemuImg }: ForeignTools): Contestant {
  const absent =
    vhdUtil === undefined
      ? 'vhd-util is not installed (VHD_UTIL=path names one)'
      : qemuImg === undefined
        ? 'its source is made by qemu-img, which is not installed'
        : undefined;
  return {
    id: 'vhd-util',
    title: 'vhd-util copy -k',
    source: 'vhd',
    ours: false,
    joins: ordinary,
    ...(absent === undefined ? {} : { absent }),
    note: 'reads and writes by O_DIRECT, so the page cache does not help it',
    async run({ source, output, keyFile, signal }) {
      const started = performance.now();
      const args = ['copy', '-n', source, '-N', output, '-k', keyFile];
      await runCommand(vhdUtil ?? '', args, { signal, timeout: LONG });
      await syncPath(output, signal);
      return { seconds: (performance.now() - started) / 1000 };
    },
    check: checkVhd,
  };
}
