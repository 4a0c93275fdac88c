import type { Log } from '../../lib/base/log.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';

const INTERVAL = 10_000;

/** Says at most every ten seconds how far something is: share, rate, and the time that is left. */
export function progressLog(
  verb: string,
  log: Log,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  const started = now();
  let last = started;
  return (done, total) => {
    const at = now();
    if (at - last < INTERVAL || done <= 0 || total <= 0) return;
    last = at;
    const rate = done / (at - started);
    const percent = Math.floor((100 * done) / total);
    const left = formatDuration((total - done) / rate);
    log.info(
      `${verb} ${percent} % (${formatSize(done)} of ${formatSize(total)}), ${formatSize(rate * 1000)}/s, ${left} left`,
    );
  };
}
