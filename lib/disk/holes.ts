import { fdatasync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Log } from '../base/log.ts';
import { run } from '../host/run.ts';
import { findTool } from '../host/tools.ts';
import type { Range } from './source.ts';
import { BLOCK } from './vhd/layout.ts';

const sync = promisify(fdatasync);

/** Below this size a file is read faster than its holes are found. */
const WORTH_ASKING = 64 * 2 ** 20;
/** Holes below this are read: blocks of the result are not smaller. */
const SMALLEST_HOLE = BLOCK;
/** Stretches at most, at any size of the file: then only larger holes count. */
const MOST_RANGES = 2 ** 16;
/** Milliseconds, and bytes of the answer: a line has at most 32. */
const PATIENCE = 30_000;
const LONGEST_ANSWER = 32 * (MOST_RANGES + 2);

/**
 * Node cannot ask for holes (lseek's SEEK_DATA = 3 and SEEK_HOLE = 4), these can. Both get the open file as 3, and its
 * size and the smallest hole as arguments; they print a line `start end` for each stretch of data, and `.` at the end.
 */
const PERL = `my ($size, $least) = @ARGV;
open(my $file, '<&=', 3) or die "open: $!\\n";
my ($start, $end) = (0, 0);
for (my $at = 0; $at < $size; $at = $end) {
  my $data = sysseek($file, $at, 3);
  if (!defined $data) { last if $! == 6; die "SEEK_DATA: $!\\n" }
  my $hole = sysseek($file, $data, 4);
  die "SEEK_HOLE: $!\\n" if !defined $hole;
  if ($data - $end >= $least) { print "$start $end\\n" if $end; $start = $data + 0 }
  $end = $hole;
}
print "$start $end\\n" if $end;
print ".\\n"`;
const PYTHON = `import os, sys
size, least = int(sys.argv[1]), int(sys.argv[2])
start = end = at = 0
while at < size:
    try:
        data = os.lseek(3, at, 3)
    except OSError as error:
        if error.errno == 6:
            break
        raise
    hole = os.lseek(3, data, 4)
    if data - end >= least:
        if end:
            print(start, end)
        start = data
    at = end = hole
if end:
    print(start, end)
print('.')`;
const INTERPRETERS = { perl: ['-e', PERL], python3: ['-I', '-S', '-c', PYTHON] } as const;
type Interpreter = keyof typeof INTERPRETERS;

/** ext, XFS, Btrfs, tmpfs, F2FS (statfs(2)): they know what is written but not yet on the disk as data. */
const EXACT = [0xef53, 0x58465342, 0x9123683e, 0x01021994, 0xf2f52010];

export interface SparseFile {
  /** Of the open file. Its position is moved. */
  readonly fd: number;
  /** Bytes. */
  readonly size: number;
  /** Bytes that the file system says it keeps for it. */
  readonly stored: number;
}

/**
 * Where a sparse file has data: ascending stretches, all else is holes. Undefined when it has no holes worth knowing,
 * or when they cannot be found: then all of it is to be read. A hint for speed, true for as long as nobody writes.
 */
export async function findDataRanges(
  file: SparseFile,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Log },
): Promise<Range[] | undefined> {
  if (file.size < WORTH_ASKING || file.stored >= file.size) return undefined;
  for (const name of ['perl', 'python3'] as const) {
    try {
      await settle(file.fd);
      const ranges = await askForData(name, file, signal);
      if (ranges) return ranges;
    } catch (error) {
      signal.throwIfAborted();
      log.debug(`the holes of the source were not found by ${name}: ${String(error)}`);
    }
  }
  log.debug('the source is sparse, but all of it is read');
  return undefined;
}

/** Where a file system might take for holes what is still to be written (ZFS did, until 2.2.2), that is written first. */
async function settle(fd: number): Promise<void> {
  const { type } = await statfs(`/proc/self/fd/${fd}`);
  if (!EXACT.includes(type)) await sync(fd);
}

/** Undefined when the interpreter is not installed; throws when its answer cannot be used. */
export async function askForData(
  name: Interpreter,
  { fd, size }: SparseFile,
  signal: AbortSignal,
): Promise<Range[] | undefined> {
  const path = await findTool(name);
  if (path === undefined) return undefined;
  const least = Math.max(SMALLEST_HOLE, Math.ceil(size / MOST_RANGES));
  const args = [...INTERPRETERS[name], String(size), String(least)];
  const bounds = { signal, timeout: PATIENCE, maxOutput: LONGEST_ANSWER };
  const { stdout } = await run(path, args, { fds: [fd], ...bounds });
  return parseDataRanges(stdout, size);
}

/** Throws RangeError for anything but complete, ascending stretches inside the file. */
export function parseDataRanges(text: string, size: number): Range[] {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== '.') throw new RangeError('the answer is not complete');
  let last = -1;
  return lines.map((line) => {
    const [, start, end] = (/^([0-9]{1,15}) ([0-9]{1,15})$/.exec(line) ?? []).map(Number);
    if (start === undefined || end === undefined || start <= last || end <= start || end > size)
      throw new RangeError(`the line ${JSON.stringify(line)} makes no sense`);
    last = end;
    return { start, end };
  });
}
