import type { Log } from './log.ts';
import { formatDuration, formatSize } from './units.ts';

/** Milliseconds until the first line, and between all later ones: where each stays, and where each replaces the last. */
const LINES = { first: 2_000, every: 10_000 };
const REDRAWN = { first: 250, every: 250 };

/** Says how far something is: bytes done, share, rate, and the time that is left; with `end` also that it is done. */
export function progressLog(
  log: Log,
  what: string,
  options: { readonly now?: () => number; readonly end?: boolean } = {},
): (done: number, total: number) => void {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const { first, every } = log.progress ? REDRAWN : LINES;
  let next = started + first;
  return (done, total) => {
    const at = now();
    const ended = done >= total && options.end === true;
    if ((at < next && !ended) || done <= 0 || total <= 0) return;
    next = at + every;
    const rate = done / Math.max(1, at - started);
    const percent = Math.floor((100 * done) / total);
    const eta = done < total ? `, ETA ${formatDuration((total - done) / rate)}` : '';
    const text = `${what}: ${formatSize(done)} of ${formatSize(total)} (${percent} %), ${formatSize(Math.round(rate * 1000))}/s${eta}`;
    if (log.progress && !ended) log.progress(text);
    else log.info(text);
  };
}
