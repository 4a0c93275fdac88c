import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunOptions, run as runCommand } from '../../lib/host/run.ts';
import { checkCopy, checkLuks } from './check.ts';
import { type Contestant, type Outcome, ordinary, type Run } from './contestants.ts';
import { type ForeignTools, LONG, syncPath } from './tools.ts';

const MIB = 2 ** 20;
/** Where `cryptsetup` puts the payload of a LUKS1 image. */
const PAYLOAD = 4096 * 512;

/**
 * IBM's manual of 2018 (`ibm-cloud-docs/image-templates/create-encrypted-image.md`, commit f807997), every step with
 * the options that it prints: dynamic VHD → fixed VHD → raw; a file of zeros; luksFormat (`--type luks1` says what it
 * meant then, `-q` answers YES); luksOpen; `dd` without `bs`; luksClose. Without dm-crypt the last `dd` writes into the
 * file itself: all steps but the cipher.
 */
export function recipeContestant(tools: ForeignTools, noDmCrypt: string | undefined): Contestant {
  const missing = (['qemuImg', 'cryptsetup', 'dd'] as const).filter((name) => tools[name] === undefined);
  const kernel = noDmCrypt === undefined && process.getuid?.() === 0;
  const note = kernel ? undefined : `the cipher would come on top (${noDmCrypt ?? 'it needs root'})`;
  return {
    id: 'ibm-2018',
    title: kernel ? "IBM's recipe of 2018" : "IBM's recipe of 2018, without the cipher",
    source: 'vhd',
    ours: false,
    joins: ordinary,
    mostRuns: 1,
    ...(note === undefined ? {} : { note }),
    ...(missing.length > 0 ? { absent: `not installed: ${missing.join(', ')}` } : {}),
    run: (run) => follow(tools, run, kernel),
    check: kernel ? checkLuks : (checked) => checkCopy(checked, PAYLOAD),
  };
}

async function follow(tools: ForeignTools, run: Run, kernel: boolean): Promise<Outcome> {
  const { qemuImg = '', cryptsetup = '', dd = '' } = tools;
  const { signal, output, passphraseFile } = run;
  const options: RunOptions = { signal, timeout: LONG };
  const fixed = join(run.folder, 'fixed.vhd');
  const raw = join(run.folder, 'image.raw');
  const started = performance.now();
  await runCommand(
    qemuImg,
    ['convert', '-p', '-O', 'vpc', '-o', 'subformat=fixed', run.source, fixed],
    options,
  );
  // Without `-f`, which the page leaves out, a fixed VHD is taken for a raw image: its footer comes along (libraries.md 2).
  await runCommand(qemuImg, ['convert', '-p', '-O', 'raw', fixed, raw], options);
  const count = Math.ceil(((await stat(raw)).size + 4 * MIB) / MIB);
  await runCommand(dd, ['if=/dev/zero', `of=${output}`, 'bs=1M', `count=${count}`], options);
  await runCommand(cryptsetup, ['-q', 'luksFormat', '--type', 'luks1', output, passphraseFile], options);
  if (kernel) await copyThroughMapping(run, raw, tools);
  else await runCommand(dd, [`if=${raw}`, `of=${output}`, `seek=${PAYLOAD / 512}`, 'conv=notrunc'], options);
  await syncPath(output, signal);
  return { seconds: (performance.now() - started) / 1000 };
}

async function copyThroughMapping(
  run: Run,
  raw: string,
  { cryptsetup = '', dd = '' }: ForeignTools,
): Promise<void> {
  const options: RunOptions = { signal: run.signal, timeout: LONG };
  const name = `encrypted-image-bench-${process.pid}`;
  await runCommand(cryptsetup, ['luksOpen', run.output, name, '--key-file', run.passphraseFile], options);
  try {
    await runCommand(dd, [`if=${raw}`, `of=/dev/mapper/${name}`], options);
  } finally {
    // Not stopped by Ctrl-C: the mapping must not stay.
    await runCommand(cryptsetup, ['luksClose', name], { timeout: LONG });
  }
}
