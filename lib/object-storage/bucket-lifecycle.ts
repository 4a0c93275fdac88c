/**
 * A bucket's lifecycle as text: rules of others stay byte for byte, whatever they hold. ibm-cloud-apis.md 4.5
 */

/** Our rule's own name. */
export const ABORT_RULE = 'abort-stale-uploads';

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
const CLOSE = '</LifecycleConfiguration>';

/** Days after which stale uploads anywhere in the bucket are aborted; undefined when no rule does. */
export function daysUntilAbort(document: string | undefined): number | undefined {
  const days = rulesOf(document ?? '').flatMap(({ text }) => abortDays(text) ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

/** Whether there is a rule by our name, whatever it does. */
export function hasOwnRule(document: string | undefined): boolean {
  return rulesOf(document ?? '').some(({ text }) => isOwn(text));
}

/** The document with our rule, in place of an earlier one of its name. Undefined when it is no lifecycle. */
export function withAbortRule(document: string | undefined, days: number): string | undefined {
  const rule = `<Rule><ID>${ABORT_RULE}</ID><Status>Enabled</Status><Filter><Prefix></Prefix></Filter><AbortIncompleteMultipartUpload><DaysAfterInitiation>${days}</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>`;
  if (document === undefined) return `<LifecycleConfiguration xmlns="${NAMESPACE}">${rule}${CLOSE}`;
  const others = rulesOf(document)
    .filter(({ text }) => isOwn(text))
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), document);
  const at = others.lastIndexOf(CLOSE);
  return at === -1 ? undefined : others.slice(0, at) + rule + others.slice(at);
}

interface RuleText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** By `indexOf`, since a pattern's time would grow with the square of a hostile answer. */
function rulesOf(document: string): RuleText[] {
  const rules: RuleText[] = [];
  for (let from = 0; ; ) {
    const start = document.indexOf('<Rule>', from);
    const close = document.indexOf('</Rule>', start);
    if (start === -1 || close === -1) return rules;
    const end = close + '</Rule>'.length;
    rules.push({ text: document.slice(start, end), start, end });
    from = end;
  }
}

const isOwn = (rule: string): boolean => inside(rule, 'ID')?.trim() === ABORT_RULE;

function abortDays(rule: string): number | undefined {
  const action = inside(rule, 'AbortIncompleteMultipartUpload');
  if (action === undefined || inside(rule, 'Status')?.trim() !== 'Enabled' || !isForAll(rule))
    return undefined;
  const days = Number(inside(action, 'DaysAfterInitiation') ?? '');
  return Number.isInteger(days) && days > 0 ? days : undefined;
}

/** No filter, or an empty one. A prefix may stand beside the filter, in the older form. */
function isForAll(rule: string): boolean {
  const filter = inside(rule, 'Filter');
  if (filter === undefined) return (inside(rule, 'Prefix') ?? '').trim() === '';
  return filter.replace(/<Prefix\/>|<Prefix><\/Prefix>/, '').trim() === '';
}

/** What is between the first element's tags; `''` for an empty one, undefined for none. */
function inside(text: string, name: string): string | undefined {
  const empty = text.includes(`<${name}/>`);
  const start = text.indexOf(`<${name}>`);
  const end = text.indexOf(`</${name}>`, start);
  if (start === -1 || end === -1) return empty ? '' : undefined;
  return text.slice(start + name.length + 2, end);
}
