import { cut } from '../base/foreign-text.ts';
import { defang, type Log } from '../base/log.ts';
import type { Masked } from '../runner/masked.ts';
import type { Host } from './host.ts';

type Colour = 'red' | 'yellow' | 'cyan';
const COLOURS: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, cyan: 36 };
/** Back to the first column, and the line is empty. */
const CLEARED = '\r\u001b[K';

export interface Screen {
  readonly log: Log;
  error(text: string): void;
}

/** How much is told: all but `debug` lines; with `verbose` these too; with `quiet` warnings and errors only. */
export type Loudness = 'quiet' | 'usual' | 'verbose';

/**
 * Tells people on stderr what happens, without secrets and without what could move their cursor or be read as a
 * command by the log of a CI system. At a terminal a progress is one line that is drawn anew.
 */
export function openScreen(host: Host, masked: Masked, loudness: Loudness): Screen {
  const { columns } = host;
  const colours = columns !== undefined && !host.env['NO_COLOR'];
  let drawn = false;
  const clean = (text: string) => defang(masked.redact(text));
  const say = (text: string): void => {
    host.stderr(`${drawn ? CLEARED : ''}${text}\n`);
    drawn = false;
  };
  const titled = (title: string, colour: Colour) => (text: string) =>
    say(`${colours ? `\u001b[${COLOURS[colour]}m${title}:\u001b[0m` : `${title}:`} ${clean(text)}`);
  const nothing = () => undefined;
  const log: Log = {
    info: loudness === 'quiet' ? nothing : (text) => say(clean(text)),
    notice: loudness === 'quiet' ? nothing : titled('note', 'cyan'),
    warning: titled('warning', 'yellow'),
    debug: loudness === 'verbose' ? titled('debug', 'cyan') : nothing,
  };
  const error = titled('error', 'red');
  if (columns === undefined || loudness === 'quiet') return { log, error };
  const progress = (text: string): void => {
    host.stderr(`${CLEARED}${cut(clean(text).replaceAll('\n', ' '), Math.max(10, columns - 2))}`);
    drawn = true;
  };
  return { log: { ...log, progress }, error };
}
