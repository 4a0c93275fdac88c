/** A stage of the pipeline that ran before this one, as its workflow tells. */
export interface PipelineStage {
  readonly name: string;
  /** Unix milliseconds; undefined for one that did not run. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** It ran, and its clock told what cannot be: an end before the start, or one to come. Then there are no times. */
  readonly isOdd: boolean;
  /** Whether it made or changed something; undefined where it is not told. */
  readonly changed: boolean | undefined;
  /** Of what it made or found; '' where it is not told. */
  readonly id: string;
}

/** Lines that are taken: a picture of more shows nothing, and Mermaid draws none of many hundreds. */
export const MOST_STAGES = 20;
/** Milliseconds by which the clocks of two runners may differ. */
const CLOCKS_DIFFER = 24 * 3.6e6;

const TIME = '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z';
const LINE = new RegExp(
  `^([a-z][a-z-]{0,30})=(?:(${TIME})/(${TIME}))?(?: changed=(true|false)?)?(?: id=([A-Za-z0-9._:/-]{0,400}))?$`,
);

/**
 * `<stage>=<start>/<end> changed=<true|false> id=<id>`: the output `timing` of a stage, then what it made. All but the
 * stage's name may be missing. Undefined when it is no such line.
 */
export function parsePipelineLine(line: string): PipelineStage | undefined {
  const match = LINE.exec(line.trim());
  if (!match) return undefined;
  const [, name = '', start, end, changed, id = ''] = match;
  const from = start === undefined ? undefined : Date.parse(start);
  const until = end === undefined ? undefined : Date.parse(end);
  if (Number.isNaN(from) || Number.isNaN(until)) return undefined;
  const isOdd =
    from !== undefined && until !== undefined && (until < from || until > Date.now() + CLOCKS_DIFFER);
  const times = isOdd ? { from: undefined, until: undefined } : { from, until };
  return { name, ...times, isOdd, changed: changed === undefined ? undefined : changed === 'true', id };
}
