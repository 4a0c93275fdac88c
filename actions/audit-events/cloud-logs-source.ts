import type { ActivityEvent } from '../../lib/cloud-logs/activity-event.ts';
import { eventKey } from '../../lib/cloud-logs/activity-event.ts';
import { actionPhrases, bearingOf, idPhrases } from './activity-rules.ts';
import type { Deps } from './deps.ts';
import { ASKED, type Sight, sightAfter } from './sight.ts';
import type { Subject } from './subject.ts';

/** Milliseconds that a later look goes back behind the one before: events come late, and out of order. */
const OVERLAP = 24 * 3_600_000;

/** The activity events of Cloud Logs about the subject, gathered by one look after the other. */
export class CloudLogsSource {
  readonly #subject: Subject;
  readonly #deps: Deps;
  readonly #events = new Map<string, ActivityEvent>();
  /** Problems of all looks: what one could not read, a later one with a shorter span does not ask for again. */
  readonly #gaps = new Set<string>();
  #askedTo: number | undefined;
  sight: Sight;

  constructor(subject: Subject, deps: Deps) {
    this.#subject = subject;
    this.#deps = deps;
    this.sight = deps.logs
      ? { state: 'unavailable', note: 'not asked yet' }
      : { state: 'off', note: 'logs-instance is not given' };
  }

  /** In order of time. */
  get events(): readonly ActivityEvent[] {
    return [...this.#events.values()].sort((a, b) => a.time - b.time);
  }

  /** Asks for events from `since` to `to` (Unix milliseconds); after the first time for the newest ones only. */
  async look(since: number, to: number): Promise<void> {
    const { logs } = this.#deps;
    if (!logs || this.sight.state === 'forbidden') return;
    const from = Math.max(since, (this.#askedTo ?? Number.NEGATIVE_INFINITY) - OVERLAP);
    const subject = this.#subject;
    const phrases = [...idPhrases(subject), ...actionPhrases(subject)];
    const keep = (event: ActivityEvent) => bearingOf(event, subject, undefined) !== undefined;
    try {
      const found = await logs.search({ phrases, from, to, keep });
      for (const event of found.events) this.#events.set(eventKey(event), event);
      for (const gap of found.gaps) this.#gaps.add(gap);
      if (found.unreadable > 0) this.#gaps.add(`${found.unreadable} records are no events that can be read`);
      this.#askedTo = to;
      const note = [...this.#gaps].join('; ');
      this.sight = note === '' ? ASKED : { state: 'partial', note };
    } catch (error) {
      this.sight = sightAfter(error, 'Cloud Logs cannot be asked');
    }
  }
}
