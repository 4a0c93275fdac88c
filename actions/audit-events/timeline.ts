import type { RuleName } from './rule-names.ts';

export const SOURCES = ['manifest', 'cloud-logs', 'event-log'] as const;
export type SourceName = (typeof SOURCES)[number];

/**
 * `asked`: all of it was read. `partial`: a part could not be read. `forbidden`: the identity may not look.
 * `unavailable`: no answer that can be used. `off`: there was nothing to ask, or nowhere.
 */
export type SourceState = 'asked' | 'partial' | 'forbidden' | 'unavailable' | 'off';

/** One thing that happened. Texts of services are one line each, bounded. */
export interface TimelineEvent {
  /** Unix milliseconds. */
  readonly time: number;
  readonly source: SourceName;
  /** In the source's own words: `kms.secrets.wrap`, `Power On`. */
  readonly action: string;
  readonly outcome: 'success' | 'failure' | 'pending';
  /** IAM id, or classic username; '' where the source does not tell. */
  readonly who: string;
  /** The name that belongs to it, which users choose; never a proof. */
  readonly whoName: string;
  /** CRN, id or address of what it was done to. */
  readonly what: string;
  readonly rule: RuleName | '';
}

export interface SourceReport {
  readonly name: SourceName;
  readonly state: SourceState;
  /** Why, and what would help; '' where nothing is to be said. */
  readonly note: string;
}

/**
 * `met`: an event shows it. `absent`: every source that would know was asked, and nothing shows. `not-yet-visible`: so far,
 * but events may still arrive. `unknown`: a source that would know could not be asked, so nothing can be said.
 */
export type RuleState = 'met' | 'absent' | 'not-yet-visible' | 'unknown';

export interface RuleReport {
  readonly rule: RuleName;
  readonly wanted: 'expect' | 'forbid' | '';
  readonly state: RuleState;
}

/** All that an audit has found. */
export interface Timeline {
  /** Unix milliseconds. */
  readonly since: number;
  readonly until: number;
  readonly askedAt: number;
  /** What it is about: kind and id. */
  readonly subject: Readonly<Record<string, string>>;
  /** IAM ids that count as this pipeline's. */
  readonly identities: readonly string[];
  readonly sources: readonly SourceReport[];
  readonly rules: readonly RuleReport[];
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
}

export const SCHEMA = 'encrypted-image-audit/1';

/** The JSON whose schema stands in the README. */
export function formatTimeline(timeline: Timeline): string {
  const { since, until, askedAt, events, sources, ...rest } = timeline;
  const json = {
    schema: SCHEMA,
    since: isoTime(since),
    until: isoTime(until),
    'asked-at': isoTime(askedAt),
    subject: rest.subject,
    identities: rest.identities,
    sources: sources.map((source) => ({ ...source, events: countOf(source.name, events) })),
    rules: rest.rules,
    events: events.map(({ time, source, action, outcome, who, whoName, what, rule }) => ({
      time: isoTime(time),
      ...{ source, action, outcome, who, 'who-name': whoName, what, rule },
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

export const isoTime = (time: number): string => new Date(time).toISOString();

function countOf(source: SourceName, events: readonly TimelineEvent[]): number {
  return events.filter((event) => event.source === source).length;
}
