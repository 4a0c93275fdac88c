import { findLogEvents, type LogEvent, type LogSearch } from '../../lib/classic/event-log.ts';
import type { Deps } from './deps.ts';
import type { Found } from './find-subject.ts';
import { isFailure, logRules } from './log-rules.ts';
import { ASKED, type Sight, sightAfter } from './sight.ts';
import type { ClassicThing } from './subject.ts';
import type { TimelineEvent } from './timeline.ts';

/** The classic account's own event log about template and server. */
export class EventLogSource {
  readonly #found: Found;
  readonly #deps: Deps;
  events: readonly TimelineEvent[] = [];
  sight: Sight;

  constructor(found: Found, deps: Deps) {
    this.#found = found;
    this.#deps = deps;
    this.sight = found.classic;
  }

  /** Asks for all events from `since` to `to` (Unix milliseconds). */
  async look(since: number, to: number): Promise<void> {
    if (this.sight.state === 'off' || this.sight.state === 'forbidden') return;
    const { template, instance } = this.#found.subject;
    try {
      const image = await this.#eventsOf(template, { objectName: 'Image', from: since, to });
      const server = await this.#eventsOf(instance, { objectName: 'CCI', from: since, to });
      this.events = [...image.events, ...server.events];
      const gaps = [image.gap, server.gap].filter((gap) => gap !== '').join('; ');
      this.sight = gaps === '' ? ASKED : { state: 'partial', note: gaps };
    } catch (error) {
      this.sight = sightAfter(error, 'the classic event log cannot be asked');
    }
  }

  async #eventsOf(
    thing: ClassicThing | undefined,
    span: Omit<LogSearch, 'objectId'>,
  ): Promise<{ events: TimelineEvent[]; gap: string }> {
    if (!thing) return { events: [], gap: '' };
    const { events, unreadable, complete } = await findLogEvents(this.#deps.classic, {
      ...span,
      objectId: thing.id,
    });
    const rules = logRules(events, thing);
    const gaps = [
      ...(unreadable > 0 ? [`${unreadable} rows about ${span.objectName} ${thing.id} have no time`] : []),
      ...(complete ? [] : [`${span.objectName} ${thing.id} has more events than can be read`]),
    ];
    return {
      events: events.map((event, index) => rowEvent(event, rules[index] ?? '')),
      gap: gaps.join('; '),
    };
  }
}

function rowEvent(event: LogEvent, rule: TimelineEvent['rule']): TimelineEvent {
  const kind = event.objectName === 'CCI' ? 'server' : 'template';
  return {
    time: event.time,
    source: 'event-log',
    action: event.name,
    outcome: isFailure(event) ? 'failure' : 'success',
    who: event.username || event.userType,
    whoName: '',
    what: `${kind} ${event.objectId}${event.label === '' ? '' : ` (${event.label})`}`,
    rule,
  };
}
