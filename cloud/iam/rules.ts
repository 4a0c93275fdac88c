import { isObject } from '../core/app.ts';

/**
 * Conditions of v2 policies. Only the time conditions are served, whose attribute is
 * `{{environment.attributes.…}}` (ibm-cloud-apis.md 1.6); others are refused when the policy is made.
 */
const ATTRIBUTES = ['day_of_week', 'current_time', 'current_date', 'current_date_time'] as const;
/** ibm-cloud-apis.md 1.6 */
const MAX_CONDITIONS = 10;

/** True when the rule is absent or one that `ruleHolds` can decide. */
export function ruleIsServed(rule: unknown): boolean {
  if (rule === undefined) return true;
  const conditions = flatten(rule, 0);
  return (
    conditions !== undefined &&
    conditions.length > 0 &&
    conditions.length <= MAX_CONDITIONS &&
    conditions.every((condition) => decide(condition, 0) !== undefined)
  );
}

/** Does the rule allow access at this moment? An undecidable rule allows nothing. */
export function ruleHolds(rule: unknown, now: number): boolean {
  if (rule === undefined) return true;
  if (!isObject(rule)) return false;
  if (Array.isArray(rule['conditions'])) {
    const parts = rule['conditions'].map((part: unknown) => ruleHolds(part, now));
    return rule['operator'] === 'or' ? parts.some(Boolean) : parts.every(Boolean);
  }
  return decide(rule, now) === true;
}

/** Leaves of at most two levels of nesting; undefined when the shape is wrong. */
function flatten(rule: unknown, depth: number): Record<string, unknown>[] | undefined {
  if (!isObject(rule) || depth > 2) return undefined;
  if (!Array.isArray(rule['conditions'])) return [rule];
  if (rule['operator'] !== 'and' && rule['operator'] !== 'or') return undefined;
  const leaves: Record<string, unknown>[] = [];
  for (const part of rule['conditions']) {
    const inner = flatten(part, depth + 1);
    if (!inner) return undefined;
    leaves.push(...inner);
  }
  return leaves;
}

function decide(condition: Record<string, unknown>, now: number): boolean | undefined {
  const name = /^\{\{environment\.attributes\.(\w+)\}\}$/.exec(String(condition['key']))?.[1];
  if (!ATTRIBUTES.some((known) => known === name)) return undefined;
  const values = [condition['value']].flat().map(String);
  const operator = String(condition['operator']);
  if (name === 'day_of_week') return decideDay(operator, values, now);
  const [limit] = values;
  const actual = momentOf(name, now, limit ?? '');
  if (!actual) return undefined;
  return compare(operator, actual.now, actual.limit);
}

/** Values are `1+00:00` (Monday in UTC) to `7+00:00`. */
function decideDay(operator: string, values: readonly string[], now: number): boolean | undefined {
  const days = values.map((value) => /^([1-7])([+-]\d\d:\d\d)$/.exec(value));
  if (days.some((day) => !day)) return undefined;
  if (operator !== 'dayOfWeekEquals' && operator !== 'dayOfWeekAnyOf') return undefined;
  return days.some((day) => {
    const local = new Date(now + offsetOf(day?.[2] ?? '') * 60_000);
    return Number(day?.[1]) === (local.getUTCDay() || 7);
  });
}

function momentOf(
  name: string | undefined,
  now: number,
  limit: string,
): { now: number; limit: number } | undefined {
  const zone = /(Z|[+-]\d\d:\d\d)$/.exec(limit)?.[1] ?? 'Z';
  if (name === 'current_time') {
    const clock = /^(\d\d):(\d\d)(?::(\d\d))?/.exec(limit);
    if (!clock) return undefined;
    const local = new Date(now + offsetOf(zone) * 60_000);
    const seconds = (local.getUTCHours() * 60 + local.getUTCMinutes()) * 60 + local.getUTCSeconds();
    return { now: seconds, limit: (Number(clock[1]) * 60 + Number(clock[2])) * 60 + Number(clock[3] ?? 0) };
  }
  if (name === 'current_date') {
    const day = Date.parse(`${limit.slice(0, 10)}T00:00:00Z`);
    const today = Math.floor((now + offsetOf(zone) * 60_000) / 86_400_000) * 86_400_000;
    return Number.isNaN(day) ? undefined : { now: today, limit: day };
  }
  const moment = Date.parse(limit);
  return Number.isNaN(moment) ? undefined : { now, limit: moment };
}

function compare(operator: string, actual: number, limit: number): boolean | undefined {
  if (operator.endsWith('LessThan')) return actual < limit;
  if (operator.endsWith('LessThanOrEquals')) return actual <= limit;
  if (operator.endsWith('GreaterThan')) return actual > limit;
  if (operator.endsWith('GreaterThanOrEquals')) return actual >= limit;
  return undefined;
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
