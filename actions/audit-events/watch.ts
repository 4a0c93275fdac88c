import type { ActivityEvent } from '../../lib/cloud-logs/activity-event.ts';
import { growingPause } from '../../lib/once/pace.ts';
import { bearingOf } from './activity-rules.ts';
import { CloudLogsSource } from './cloud-logs-source.ts';
import type { Deps } from './deps.ts';
import { EventLogSource } from './event-log-source.ts';
import { defaultSince, type Found } from './find-subject.ts';
import { pipelineIdentities } from './identities.ts';
import type { AuditInputs } from './inputs.ts';
import { isWorthWaiting, judgeRules, type Knower, rulesKnownBy } from './judge.ts';
import { eventsOfRecords, type Records } from './records.ts';
import { describeSubject, type Subject } from './subject.ts';
import { SOURCES, type SourceReport, type Timeline, type TimelineEvent } from './timeline.ts';

export interface ToWatch {
  readonly found: Found;
  readonly records: Records;
  /** IAM ids that count as the pipeline's whatever the events say. */
  readonly identities: readonly string[];
  /** Told after each look. */
  readonly seen: (timeline: Timeline) => void;
}

/** Milliseconds: the clocks of services differ a little, and so do the times of an event and of its record. */
const SLACK = 5 * 60_000;
/** Milliseconds after the end of the timeline in which its events may have been recorded. */
const LATE = 24 * 3_600_000;

/** Asks all sources until every expected event is there, none can come any more, or `wait` is over. */
export async function watchEvents(toWatch: ToWatch, inputs: AuditInputs, deps: Deps): Promise<Timeline> {
  const { pace, log } = deps;
  const sources = {
    logs: new CloudLogsSource(toWatch.found.subject, deps),
    classic: new EventLogSource(toWatch.found, deps),
  };
  const end = pace.now() + inputs.wait;
  const pause = growingPause(pace);
  for (;;) {
    const last = pace.now() >= end;
    const timeline = await lookOnce(toWatch, sources, last, inputs, deps);
    toWatch.seen(timeline);
    if (!isWorthWaiting(timeline.rules, knowersOf(timeline.sources, toWatch.found.subject))) return timeline;
    if (last) return timeline;
    log.info(`waiting for ${pendingOf(timeline)}: events become visible minutes after they happened`);
    await pause(Math.max(1, end - pace.now()));
  }
}

interface Sources {
  readonly logs: CloudLogsSource;
  readonly classic: EventLogSource;
}

async function lookOnce(
  { found, records, identities }: ToWatch,
  { logs, classic }: Sources,
  settled: boolean,
  inputs: AuditInputs,
  { tokens }: Deps,
): Promise<Timeline> {
  const askedAt = await tokens.time();
  const until = inputs.until ?? askedAt;
  const since = inputs.since ?? defaultSince(found.subject, records, until);
  // Without `until` what happens while we ask belongs to it too.
  const to = inputs.until ?? askedAt + SLACK;
  await logs.look(since, Math.max(since, Math.min(askedAt + SLACK, to + LATE)));
  await classic.look(since, to);
  const own = pipelineIdentities(identities, logs.events, found.subject);
  const events = [
    ...eventsOfRecords(records),
    ...logs.events.flatMap((event) => timelineEvent(event, found.subject, own)),
    ...classic.events,
  ].filter(({ time }) => time >= since && time <= to);
  const sights = { manifest: records.sight, 'cloud-logs': logs.sight, 'event-log': classic.sight };
  const sources = SOURCES.map((name) => ({ name, ...sights[name] }));
  const when = { settled, recent: askedAt - until < inputs.wait };
  const rules = judgeRules(inputs, events, knowersOf(sources, found.subject), when);
  return {
    ...{ since, until, askedAt, sources, rules },
    subject: describeSubject(found.subject),
    identities: [...own],
    events: events.sort(inOrder),
  };
}

function knowersOf(sources: readonly SourceReport[], subject: Subject): Knower[] {
  return sources.map(({ name, state }) => ({ name, state, knows: rulesKnownBy(name, subject) }));
}

function timelineEvent(event: ActivityEvent, subject: Subject, own: ReadonlySet<string>): TimelineEvent[] {
  const rule = bearingOf(event, subject, own);
  if (rule === undefined) return [];
  const { time, action, outcome, initiator, target } = event;
  return [
    {
      ...{ time, action, outcome, rule },
      source: 'cloud-logs',
      who: initiator.id,
      whoName: initiator.name,
      what: placeOf(target),
    },
  ];
}

/** By time; what happened at the same moment is always in the same order. */
function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  const rest = ({ source, action, who, what }: TimelineEvent) => [source, action, who, what].join(' ');
  return a.time - b.time || (rest(a) < rest(b) ? -1 : 1);
}

/** The CRN, and what is not in it: an object's event names its bucket. */
function placeOf({ id, name }: ActivityEvent['target']): string {
  if (id === '' || name === '') return id || name;
  return id.includes(name) ? id : `${id} (${name})`;
}

/** The expected rules that are not met, in words. */
function pendingOf({ rules }: Timeline): string {
  return rules
    .filter(({ wanted, state }) => wanted === 'expect' && state !== 'met')
    .map(({ rule }) => rule)
    .join(', ');
}
