import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Deps } from '../../actions/audit-events/deps.ts';
import { mermaidTimeline } from '../../actions/audit-events/mermaid.ts';
import { OUTPUTS } from '../../actions/audit-events/outputs.ts';
import { Report } from '../../actions/audit-events/report.ts';
import { RULES } from '../../actions/audit-events/rule-names.ts';
import { formatTimeline, type Timeline, type TimelineEvent } from '../../actions/audit-events/timeline.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';
import { ROOT } from '../../tools/project.ts';
import { problemsOf } from './schema.ts';

const T0 = Date.UTC(2026, 10, 22, 6, 30, 7);

function event(index: number, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    ...{ time: T0 + index * 60_000, source: 'cloud-logs', action: 'kms.secrets.wrap', outcome: 'success' },
    ...{ who: `iam-ServiceId-${index}`, whoName: '', what: 'crn', rule: 'wrap' },
    ...more,
  };
}

const timelineOf = (events: readonly TimelineEvent[]): Timeline => ({
  ...{ since: T0 - 1000, until: T0, askedAt: T0, identities: ['IBMid-1'] },
  subject: { 'template-id': '10' },
  sources: [
    { name: 'manifest', state: 'off', note: '' },
    { name: 'cloud-logs', state: 'asked', note: '' },
    { name: 'event-log', state: 'forbidden', note: 'why' },
  ],
  rules: RULES.map((rule) => ({ rule, wanted: '', state: 'absent' })),
  events,
});

const HOSTILE = [
  'a\n```\n# b',
  '%%{init: {"theme":"x"}}%%',
  'x : y : z',
  'click A href "javascript:alert(1)"',
  '<img src=x onerror=alert(1)>',
  'a | b | c',
  '@everyone #1 https://evil.example',
  'end\nsection hidden',
  '‮evil​',
  ':::class #35;quot;',
];

test('nothing foreign leaves its place in the diagram', () => {
  const plain = mermaidTimeline(HOSTILE.map((_, index) => event(index, { whoName: 'plain' })));
  const lines = mermaidTimeline(HOSTILE.map((whoName, index) => event(index, { whoName })));
  expect(lines).toHaveLength(plain.length);
  for (const line of lines)
    expect(line).toMatch(/^( *)(timeline|section 2026-11-22|\d\d\.\d\d\.\d\d : wrap : [\w./@ -]+)$/);
});

test('nor in the summary', () => {
  const summary = new Summary('x');
  const deps = { summary, log: silentLog, outputs: new Outputs(OUTPUTS) } as unknown as Deps;
  const report = new Report();
  report.timeline = timelineOf(
    HOSTILE.map((text, index) => event(index, { whoName: text, what: text, action: text })),
  );
  return report.write(deps).then(() => {
    const text = summary.render();
    expect(text.split('```')).toHaveLength(3);
    // Inside of a diagram nothing is a link or a name.
    const [before = '', , after = ''] = text.replaceAll('](https://cloud.ibm.com/', '](').split('```');
    expect(before + after).not.toMatch(/<img|https:\/\/|@everyone|‮/);
    const table = text.slice(text.indexOf('| time |')).trim().split('\n');
    expect(table).toHaveLength(2 + HOSTILE.length);
    for (const row of table) expect(row.match(/(?<!\\)\|/g)).toHaveLength(8);
  });
});

test('many events are cut: groups in the diagram, rows in the table, and the summary as a whole', async () => {
  const same = Array.from({ length: 1000 }, (_, index) => event(index, { who: 'one' }));
  expect(mermaidTimeline(same)).toEqual([
    'timeline',
    '  section 2026-11-22',
    '    06.30.07 : wrap (1000 times) : one',
  ]);
  const many = Array.from({ length: 1000 }, (_, index) =>
    event(index, { what: 'x'.repeat(300), whoName: 'y'.repeat(300) }),
  );
  expect(mermaidTimeline(many).at(-1)).toBe('    later : 960 more in the table');
  const summary = new Summary('x');
  const report = new Report();
  report.timeline = timelineOf(many);
  await report.write({ summary, outputs: new Outputs(OUTPUTS) } as unknown as Deps);
  const text = summary.render();
  expect(text.length).toBeLessThan(61_000);
  expect(text.split('```')).toHaveLength(3);
  expect(mermaidTimeline([event(0, { rule: '' })])).toEqual([]);
});

test('the JSON is what the README says, hostile text and all', () => {
  const readme = readFileSync(join(ROOT, 'actions', 'audit-events', 'README.md'), 'utf8');
  const schema = JSON.parse(/```json\n(\{\n {2}"\$schema"[\s\S]*?\n\})\n```/.exec(readme)?.[1] ?? '{}');
  const events = HOSTILE.map((text, index) =>
    event(index, { whoName: text, what: text, rule: index % 2 ? '' : 'wrap' }),
  );
  const json = JSON.parse(formatTimeline(timelineOf(events)));
  expect(problemsOf(json, schema)).toEqual([]);
  // A schema that takes anything proves nothing.
  for (const change of [
    { schema: 'x' },
    { events: [{}] },
    { sources: undefined },
    { more: 1 },
    { since: 'now' },
  ])
    expect(problemsOf({ ...json, ...change }, schema)).not.toEqual([]);
  expect(schema.properties.rules.items.properties.rule.enum).toEqual([...RULES]);
});
