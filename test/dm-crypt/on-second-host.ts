import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type LabResult, runInLab } from '../lab/lab.ts';
import { LAB_USER_ID } from '../lab/scripts.ts';

/** Milliseconds of one second host, emulated on a machine that may be slow; there may be two. */
const HOST_DEADLINE = 1_200_000;
export const DEADLINE = 2 * HOST_DEADLINE + 60_000;

/**
 * Wrappers around the kernel's commands: they look into /proc at each command, and kill a run after a given one.
 * See second-host/interrupt.ts for /tmp/kill.
 */
const WRAPPERS = `
export NODE_COMPILE_CACHE=/tmp/compiled
mkdir -m 1777 /tmp/compiled
for command in cryptsetup dmsetup losetup; do
  mkdir -p /usr/libexec/lab
  cp /usr/sbin/$command /usr/libexec/lab/
  rm /usr/sbin/$command
  cat > /usr/sbin/$command <<WRAPPER
#!/bin/sh
if [ ! -e /tmp/kill/target ]; then
  cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ >> /tmp/seen 2> /dev/null
  exec /usr/libexec/lab/$command "\\$@"
fi
read pid after < /tmp/kill/target
echo >> /tmp/kill/count
/usr/libexec/lab/$command "\\$@"
code=\\$?
if [ \\$(wc -l < /tmp/kill/count) = \\$after ]; then kill -9 \\$pid; fi
exit \\$code
WRAPPER
  chmod 755 /usr/sbin/$command
done
touch /tmp/seen
chmod 666 /tmp/seen
# Of others: a mapping of another program, and one of ours whose owner (this shell) runs.
dmsetup create other-program --table '0 8 error'
dmsetup create encrypted-image-$$-$(cut -d ' ' -f 22 /proc/$$/stat)-1 --table '0 8 error'
AS_USER='setpriv --reuid=${LAB_USER_ID} --regid=${LAB_USER_ID} --clear-groups'
mkdir -p /mnt/small
mount -t tmpfs -o size=5m,mode=1777 tmpfs /mnt/small
`;

/** The sudoers file that users are told to install. */
function documentedSudoers(): string {
  const text = readFileSync(fileURLToPath(new URL('../../docs/runner.md', import.meta.url)), 'utf8');
  const block = /```sudoers\n([\s\S]*?)```/.exec(text)?.[1];
  if (block === undefined) throw new Error('docs/runner.md has no sudoers file');
  return block;
}

export interface SecondHostRun {
  /** Shell commands; `$AS_USER` before one runs it as the ordinary user. */
  readonly script: string;
  /** Files of the second host's /run/lab that are wanted, and the folder that gets them. */
  readonly results: readonly string[];
  readonly folder: string;
}

/** How it looks when Node's compiler trips over the emulated processor, which it does now and then: it proves nothing. */
const EMULATOR_CRASH = /# Fatal error in|Segmentation fault|Trace\/breakpoint trap|Illegal instruction/;

/** Runs the script on a second host with exactly the sudoers file of docs/runner.md; fails the test when it fails. */
export async function runOnSecondHost(run: SecondHostRun): Promise<void> {
  let result = await boot(run);
  if (result.exitCode !== 0 && EMULATOR_CRASH.test(result.output)) result = await boot(run);
  expect(result.exitCode, `${result.output}\n${result.console}`).toBe(0);
}

function boot({ script, results, folder }: SecondHostRun): Promise<LabResult> {
  return runInLab({
    script: `${WRAPPERS}\n${script}`,
    sudoers: documentedSudoers(),
    disk: 768 * 2 ** 20,
    timeout: HOST_DEADLINE,
    async inspect(shared) {
      for (const name of results)
        if (existsSync(join(shared, name))) copyFileSync(join(shared, name), join(folder, name));
    },
  });
}

/** Runs a program of `second-host/` on this machine. */
export function runHere(program: string, folder: string): void {
  // Imports: a program of the folder beside this file.
  const path = fileURLToPath(new URL(`second-host/${program}`, import.meta.url));
  execFileSync(process.execPath, [path, folder], { timeout: HOST_DEADLINE });
}

/** What is ours of what was left; without the mapping of a run that is alive, which the second host's script made. */
export function ours(left: readonly string[]): string[] {
  return left.filter((text) => text.includes('encrypted-image-') && !/^mapping .*-1$/.test(text));
}
