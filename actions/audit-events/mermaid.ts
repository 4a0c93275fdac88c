import { isoTime, type TimelineEvent } from './timeline.ts';

const EVENTS = 40;
const WORDS = 60;

/**
 * The events that a rule names, as a Mermaid timeline: one line each, a section for each day. Events of one rule by one
 * identity that follow each other share a line.
 */
export function mermaidTimeline(events: readonly TimelineEvent[]): string[] {
  const groups = grouped(events.filter(({ rule }) => rule !== ''));
  if (groups.length === 0) return [];
  const lines = ['timeline'];
  let day = '';
  for (const { event, count } of groups.slice(0, EVENTS)) {
    const [date = '', time = ''] = isoTime(event.time).slice(0, 19).split('T');
    if (date !== day) lines.push(`  section ${date}`);
    day = date;
    const times = count > 1 ? ` (${count} times)` : '';
    const failed = event.outcome === 'success' ? '' : ` - ${event.outcome}`;
    const who = event.whoName || event.who;
    const parts = [`${event.rule}${times}${failed}`, ...(who === '' ? [] : [plain(who)])];
    lines.push(`    ${time.replaceAll(':', '.')} : ${parts.join(' : ')}`);
  }
  const more = groups.length - EVENTS;
  if (more > 0) lines.push(`    later : ${more} more in the table`);
  return lines;
}

function grouped(events: readonly TimelineEvent[]): { event: TimelineEvent; count: number }[] {
  const groups: { event: TimelineEvent; count: number }[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    const isSame =
      last?.event.rule === event.rule && last.event.who === event.who && last.event.outcome === event.outcome;
    if (last && isSame) last.count += 1;
    else groups.push({ event, count: 1 });
  }
  return groups;
}

/** Mermaid has signs of its own, and no way to escape all of them: what is no plain word is left out. */
function plain(text: string): string {
  const words = text
    .replace(/[^A-Za-z0-9._@/ -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.slice(0, WORDS) || 'unnamed';
}
