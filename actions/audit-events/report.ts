import {
  cloudLogsLink,
  objectStorageLink,
  rootKeyLink,
  serverLink,
  templateLink,
} from '../../lib/base/console-links.ts';
import { UserError } from '../../lib/base/errors.ts';
import { shortCrn } from '../../lib/base/figures.ts';
import type { Deps } from './deps.ts';
import { metBy } from './judge.ts';
import { mermaidTimeline } from './mermaid.ts';
import {
  isoTime,
  type RuleReport,
  type SourceReport,
  type Timeline,
  type TimelineEvent,
} from './timeline.ts';
import { writeTimeline } from './timeline-file.ts';

/** Rows of the summary's table at most; the JSON has all. */
const ROWS = 200;
/** Events in the log at most. */
const LINES = 100;

/** What a run knows, filled look by look; written once, in every ending, with what is known by then. */
export class Report {
  timeline: Timeline | undefined;
  /** Checked path of the JSON; undefined until it is known. */
  path: string | undefined;
  /** CRN of the Cloud Logs instance; '' without one. */
  logsCrn = '';
  #file = '';

  /** Tells what was found, and warns of what could not be asked. */
  tell({ log }: Deps): void {
    const { timeline } = this;
    if (!timeline) return;
    for (const source of timeline.sources) {
      const line = sourceLine(source);
      if (source.state === 'asked' || source.state === 'off') log.info(line);
      else log.warning(line);
    }
    const shown = timeline.events.filter(({ rule }) => rule !== '');
    for (const event of shown.slice(0, LINES)) log.info(eventLine(event));
    if (shown.length > LINES) log.info(`… and ${shown.length - LINES} more`);
    const unknown = wantedRules(timeline, 'unknown');
    if (unknown.length > 0) log.warning(unknownText(unknown, timeline));
    const early = timeline.rules.filter(
      ({ wanted, state }) => wanted === 'forbid' && state === 'not-yet-visible',
    );
    if (early.length > 0)
      log.notice(
        `${namesOf(early)}: nothing shows so far; events become visible minutes after they happened, so audit again later to be sure`,
      );
  }

  /** The error of what is missing or forbidden; undefined when all is as it should be. */
  problem(): UserError | undefined {
    const { timeline } = this;
    if (!timeline) return undefined;
    const [missing, forbidden] = [missingRules(timeline), forbiddenRules(timeline)];
    if (missing.length + forbidden.length === 0) return undefined;
    const what = [
      ...(missing.length > 0 ? [`expected and not found: ${namesOf(missing)}`] : []),
      ...(forbidden.length > 0
        ? [`forbidden and found: ${forbidden.map((rule) => evidence(rule, timeline)).join(', ')}`]
        : []),
    ].join('; ');
    return new UserError({
      code: 'E_AUDIT',
      what,
      why: [...(missing.length > 0 ? [MISSING] : []), ...(forbidden.length > 0 ? [FORBIDDEN] : [])].join(
        '; ',
      ),
      fix: [...(missing.length > 0 ? [FIND] : []), ...(forbidden.length > 0 ? [ASK] : [])].join('; '),
    });
  }

  /** Writes the JSON, sets the outputs, and writes the summary where the sources were asked. */
  async write(deps: Deps): Promise<void> {
    const { timeline, path } = this;
    const { outputs } = deps;
    if (!timeline) return;
    try {
      if (path !== undefined) this.#file = await writeTimeline(path, timeline);
    } finally {
      outputs.set('timeline', this.#file);
      outputs.set('events', String(timeline.events.length));
      outputs.setList(
        'missing',
        missingRules(timeline).map(({ rule }) => rule),
      );
      outputs.setList(
        'forbidden',
        forbiddenRules(timeline).map(({ rule }) => rule),
      );
      summarise(timeline, this.logsCrn, this.#file, deps);
    }
  }
}

const MISSING =
  'it did not happen, it takes longer than `wait` to become visible, or it is not sent: object events are switched on for each bucket, and events arrive only by a route of Event Routing to this Cloud Logs instance';
const FIND =
  'look at the timeline; check the route (prepare-environment, audit-route) and the activity tracking of the bucket, or give a longer wait';
const FORBIDDEN =
  'somebody did what this pipeline does not do, or an identity of the pipeline is not known to it';
const ASK =
  'ask who is named; if it is an identity of this pipeline, such as the service ID of another job, name it in `identities`';

const missingRules = ({ rules }: Timeline): RuleReport[] =>
  rules.filter(({ wanted, state }) => wanted === 'expect' && state === 'absent');
const forbiddenRules = ({ rules }: Timeline): RuleReport[] =>
  rules.filter(({ wanted, state }) => wanted === 'forbid' && state === 'met');
const wantedRules = ({ rules }: Timeline, is: RuleReport['state']): RuleReport[] =>
  rules.filter(({ wanted, state }) => wanted !== '' && state === is);
const namesOf = (rules: readonly RuleReport[]): string => rules.map(({ rule }) => rule).join(', ');

/** The first event that a forbidden rule was found by. */
function evidence({ rule, wanted }: RuleReport, { events }: Timeline): string {
  const found = metBy(rule, wanted, events);
  const [first] = found;
  if (!first) return rule;
  const more = found.length > 1 ? ` and ${found.length - 1} more` : '';
  return `${rule} (${isoTime(first.time)} by ${whoIn(first)}${more})`;
}

function metCount(rules: readonly RuleReport[]): number {
  return rules.filter(({ wanted, state }) => wanted === 'expect' && state === 'met').length;
}

function unknownText(unknown: readonly RuleReport[], { sources }: Timeline): string {
  const blind = sources
    .filter(({ state }) => state !== 'asked')
    .map(({ name, state }) => `${name} is ${state}`);
  return `nothing can be said about ${namesOf(unknown)}: ${blind.join(', ') || 'nothing was given by which it could be found'}`;
}

function whoIn({ who, whoName }: TimelineEvent): string {
  if (who === '') return whoName || 'somebody unnamed';
  return whoName === '' || whoName === who ? who : `${who} (${whoName})`;
}

const sourceLine = ({ name, state, note }: SourceReport): string =>
  `${name}: ${state}${note === '' ? '' : `: ${note}`}`;

const eventLine = (event: TimelineEvent): string =>
  `${isoTime(event.time)} ${event.rule} ${event.outcome}: ${event.action} by ${whoIn(event)} on ${event.what}`;

const LINKS: Readonly<Record<string, (id: string) => string | undefined>> = {
  'object-uri': objectStorageLink,
  'template-id': templateLink,
  'instance-id': serverLink,
  'root-key-crn': rootKeyLink,
};

function summarise(timeline: Timeline, logsCrn: string, file: string, { summary }: Deps): void {
  const { events, rules, sources } = timeline;
  const lacking = missingRules(timeline).length + forbiddenRules(timeline).length;
  // It has looked and found: what ends it now is its verdict, no refusal.
  summary.begin();
  if (lacking === 0)
    summary.ended(
      'success',
      'Audit: all as it should be',
      `Looked through ${events.length} events: expected and found ${metCount(rules)}, expected and missing none, forbidden and found none.`,
    );
  for (const [name, id] of Object.entries(timeline.subject))
    summary.item({ what: name, id: shortCrn(id), state: 'audited', link: LINKS[name]?.(id) });
  if (logsCrn !== '')
    summary.item({ what: 'Cloud Logs', id: shortCrn(logsCrn), state: 'asked', link: cloudLogsLink(logsCrn) });
  if (file !== '') summary.item({ what: 'Timeline as JSON', id: file, state: 'made' });
  summary.row('From', isoTime(timeline.since));
  summary.row('Until', isoTime(timeline.until));
  for (const source of sources)
    summary.row(`Source ${source.name}`, sourceLine(source).slice(source.name.length + 2));
  for (const { rule, wanted, state } of rules) if (wanted !== '') summary.row(`${wanted} ${rule}`, state);
  summary.row('Events', String(events.length));
  summary.diagram(mermaidTimeline(events));
  const rows = events
    .slice(0, ROWS)
    .map((event) => [
      isoTime(event.time),
      event.rule,
      event.action,
      event.outcome,
      whoIn(event),
      event.what,
      event.source,
    ]);
  if (events.length > ROWS)
    summary.note(`The table shows ${ROWS} of ${events.length} events; the JSON has all.`);
  summary.table(['time', 'rule', 'action', 'outcome', 'who', 'what', 'source'], rows);
}
