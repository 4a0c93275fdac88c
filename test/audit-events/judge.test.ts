import { expect, test } from 'vitest';
import { isWorthWaiting, judgeRules, type Knower } from '../../actions/audit-events/judge.ts';
import type { RuleName } from '../../actions/audit-events/rule-names.ts';
import type { SourceState, TimelineEvent } from '../../actions/audit-events/timeline.ts';

const event = (rule: RuleName, outcome: TimelineEvent['outcome'] = 'success'): TimelineEvent => ({
  ...{ time: 0, source: 'cloud-logs', action: 'x', who: '', whoName: '', what: '', rule, outcome },
});
const logs = (state: SourceState, ...rules: RuleName[]): Knower => ({
  name: 'cloud-logs',
  state,
  knows: new Set(rules),
});
const classic = (state: SourceState, ...rules: RuleName[]): Knower => ({
  ...{ name: 'event-log', state, knows: new Set(rules) },
});

function stateOf(
  rule: RuleName,
  wanted: 'expect' | 'forbid',
  { events = [] as TimelineEvent[], knowers = [] as Knower[], settled = true, recent = false },
): string | undefined {
  const inputs = { expect: [], forbid: [], [wanted]: [rule] };
  return judgeRules(inputs, events, knowers, { settled, recent }).find((one) => one.rule === rule)?.state;
}

test('absent, not yet visible and unknown are three things', () => {
  const knowers = [logs('asked', 'order'), classic('asked', 'order')];
  expect(stateOf('order', 'expect', { knowers })).toBe('absent');
  expect(stateOf('order', 'expect', { knowers, settled: false })).toBe('not-yet-visible');
  expect(stateOf('order', 'forbid', { knowers, recent: true })).toBe('not-yet-visible');
  for (const state of ['off', 'forbidden', 'unavailable', 'partial'] as const)
    expect(stateOf('order', 'expect', { knowers: [logs(state, 'order'), classic('asked', 'order')] })).toBe(
      'unknown',
    );
  expect(stateOf('order', 'expect', { knowers: [logs('asked', 'wrap')] })).toBe('unknown');
});

test('a rule is met by any source, whatever the others say', () => {
  const given = { knowers: [logs('forbidden', 'wrap')], events: [event('wrap')] };
  expect(stateOf('wrap', 'expect', given)).toBe('met');
  expect(stateOf('wrap', 'forbid', given)).toBe('met');
});

test('an unwrap by anyone is an unwrap, but not the other way round', () => {
  const knowers = [logs('asked', 'unwrap', 'unwrap-by-others')];
  for (const rule of ['unwrap', 'unwrap-by-others', 'unwrap-by-block-storage'] as const)
    expect(stateOf('unwrap', 'expect', { knowers, events: [event(rule)] })).toBe('met');
  expect(stateOf('unwrap-by-others', 'forbid', { knowers, events: [event('unwrap')] })).toBe('absent');
});

test('an attempt that failed meets nothing; what is under way is there, but not done', () => {
  const knowers = [logs('asked', 'delete')];
  const given = (outcome: TimelineEvent['outcome']) => ({ knowers, events: [event('delete', outcome)] });
  expect([
    stateOf('delete', 'expect', given('failure')),
    stateOf('delete', 'forbid', given('failure')),
  ]).toEqual(['absent', 'absent']);
  expect([
    stateOf('delete', 'expect', given('pending')),
    stateOf('delete', 'forbid', given('pending')),
  ]).toEqual(['absent', 'met']);
});

test('only what may still come is waited for', () => {
  const rules = (knowers: Knower[]) =>
    judgeRules({ expect: ['order'], forbid: ['wrap'] }, [], knowers, { settled: false, recent: true });
  const worth = (...knowers: Knower[]) => isWorthWaiting(rules(knowers), knowers);
  expect(worth(logs('asked', 'order'))).toBe(true);
  expect(worth(logs('off', 'order'), classic('unavailable', 'order'))).toBe(true);
  expect(worth(logs('off', 'order'), classic('forbidden', 'order'))).toBe(false);
  expect(worth(logs('asked', 'wrap'))).toBe(false);
  expect(worth({ ...logs('asked', 'order'), name: 'manifest' })).toBe(false);
});
