import type { AuditInputs } from './inputs.ts';
import { meets, RULES, type RuleName } from './rule-names.ts';
import type { Subject } from './subject.ts';
import type { RuleReport, RuleState, SourceName, SourceState, TimelineEvent } from './timeline.ts';

/** How far each source was asked, and which rules it would show. */
export interface Knower {
  readonly name: SourceName;
  readonly state: SourceState;
  readonly knows: ReadonlySet<RuleName>;
}

/** Which rules each source shows when they are met, for what is known of the subject. */
export function rulesKnownBy(source: SourceName, subject: Subject): ReadonlySet<RuleName> {
  const { rootKey, object, template, instance } = subject;
  const known = KNOWN[source];
  return new Set([
    ...(rootKey ? known.rootKey : []),
    ...(object ? known.object : []),
    ...(template ? known.template : []),
    ...(instance ? known.instance : []),
  ]);
}

const KEY_RULES: readonly RuleName[] = [
  'wrap',
  'unwrap',
  'unwrap-by-block-storage',
  'unwrap-by-others',
  'key-change',
  'policy-change',
  'delete',
];

const KNOWN: Readonly<Record<SourceName, Readonly<Record<keyof Subject, readonly RuleName[]>>>> = {
  manifest: { rootKey: [], object: ['upload', 'import'], template: [], instance: [] },
  'cloud-logs': {
    rootKey: KEY_RULES,
    object: ['upload', 'policy-change', 'delete'],
    template: ['import', 'order', 'power', 'delete'],
    instance: ['order', 'power', 'delete'],
  },
  'event-log': {
    rootKey: [],
    object: [],
    template: ['import', 'delete'],
    instance: ['order', 'power', 'delete'],
  },
};

/** What a rule's events prove. An attempt that failed meets nothing; one under way is there, but not done. */
export function metBy(rule: RuleName, wanted: RuleReport['wanted'], events: readonly TimelineEvent[]) {
  return events.filter(
    (event) =>
      meets(event.rule, rule) &&
      (event.outcome === 'success' || (wanted === 'forbid' && event.outcome === 'pending')),
  );
}

/**
 * The state of every rule. `settled`: expected events had their time to become visible. `recent`: what happened last may
 * not be visible yet.
 */
export function judgeRules(
  { expect, forbid }: Pick<AuditInputs, 'expect' | 'forbid'>,
  events: readonly TimelineEvent[],
  knowers: readonly Knower[],
  { settled, recent }: { readonly settled: boolean; readonly recent: boolean },
): RuleReport[] {
  return RULES.map((rule) => {
    const wanted = expect.includes(rule) ? 'expect' : forbid.includes(rule) ? 'forbid' : '';
    return { rule, wanted, state: stateOf(rule, wanted) };
  });

  function stateOf(rule: RuleName, wanted: RuleReport['wanted']): RuleState {
    if (metBy(rule, wanted, events).length > 0) return 'met';
    const asked = knowers.filter(({ knows }) => knows.has(rule));
    if (asked.length === 0 || asked.some(({ state }) => state !== 'asked')) return 'unknown';
    const maySettle = wanted === 'expect' ? !settled : recent;
    return maySettle ? 'not-yet-visible' : 'absent';
  }
}

/** Whether asking again could still meet a rule that is expected and not met. */
export function isWorthWaiting(rules: readonly RuleReport[], knowers: readonly Knower[]): boolean {
  const open = rules.filter(({ wanted, state }) => wanted === 'expect' && state !== 'met');
  return open.some(({ rule }) =>
    knowers.some(
      ({ name, knows, state }) =>
        // Records are read once.
        name !== 'manifest' && knows.has(rule) && state !== 'off' && state !== 'forbidden',
    ),
  );
}
