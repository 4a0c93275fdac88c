import type { LogEvent } from '../../lib/classic/event-log.ts';
import type { RuleName } from './rule-names.ts';
import type { ClassicThing } from './subject.ts';

/** Milliseconds after its making in which a server's first start is the end of its order. softlayer-api.md 20 */
const FIRST_START = 300_000;
/** Milliseconds from a template's making in which its first event is the import. */
const FIRST_EVENT = 15 * 60_000;

/**
 * The rules of the events of a server or a template, in order of time. Names are opaque (softlayer-api.md 20), so what is
 * not told by a word is told by its place: no event is named "created".
 */
export function logRules(events: readonly LogEvent[], thing: ClassicThing | undefined): (RuleName | '')[] {
  const near = ({ time }: LogEvent, within: number): boolean =>
    thing?.createdAt !== undefined && Math.abs(time - thing.createdAt) <= within;
  let begun = false;
  return events.map((event) => {
    const rule = ruleByName(event);
    if (rule === 'order' || rule === 'import') begun = true;
    if (begun || rule === 'delete') return rule;
    const isServer = event.objectName === 'CCI';
    const isFirst = isServer ? rule === 'power' && near(event, FIRST_START) : near(event, FIRST_EVENT);
    if (!isFirst || isFailure(event)) return rule;
    begun = true;
    return isServer ? 'order' : 'import';
  });
}

/** The log has no outcome; only a name can tell one. */
export const isFailure = ({ name }: LogEvent): boolean => /\bfail/i.test(name);

function ruleByName({ name, objectName }: LogEvent): RuleName | '' {
  if (/\b(cancel|reclaim|delet|destroy)/i.test(name)) return 'delete';
  if (objectName === 'Image') return /\b(import|creat|captur)/i.test(name) ? 'import' : '';
  if (/\b(provision|order|creat)/i.test(name)) return 'order';
  return /\b(power|reboot|reset|boot|rescue|pause|resume|reload)/i.test(name) ? 'power' : '';
}
