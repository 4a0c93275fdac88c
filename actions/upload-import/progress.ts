import type { Log } from '../../lib/base/log.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';

/** Milliseconds between two lines. */
const EVERY = 10_000;

/** Reports bytes done with rate and remaining time, at most every ten seconds, and once at the end. */
export function progressLog(
  log: Log,
  what: string,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  const started = now();
  let last = started;
  return (done, total) => {
    const time = now();
    if (time - last < EVERY && done < total) return;
    last = time;
    const seconds = Math.max(0.001, (time - started) / 1000);
    const rate = done / seconds;
    const rest = done < total ? `, ${formatDuration(((total - done) / rate) * 1000)} left` : '';
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    log.info(
      `${what}: ${formatSize(done)} of ${formatSize(total)} (${percent} %), ${formatSize(Math.round(rate))}/s${rest}`,
    );
  };
}
