import { spentTime } from '../../lib/base/figures.ts';
import type { PipelineStage } from './pipeline.ts';

/** How a box looks. */
export type Look = 'done' | 'adopted' | 'dry' | 'failed' | 'none';

/** This stage, and what it has led to. */
export interface OwnStage {
  readonly from: number;
  readonly until: number;
  readonly look: Look;
  /** Lines of the last box: the server, or that there is none. */
  readonly result: readonly string[];
  readonly resultLook: Look;
}

/** The same in GitHub's light and dark pages: each box brings its own ground and its own ink. */
const LOOKS: Readonly<Record<Look, string>> = {
  done: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  adopted: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328,stroke-dasharray:6 3',
  dry: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-dasharray:2 3',
  failed: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328',
  none: 'fill:#f6f8fa,stroke:#59636e,color:#59636e,stroke-dasharray:2 3',
};

/** The pipeline as a Mermaid flowchart: a box for each stage with its time and what it made, and one for the server. */
export function pipelinePicture(earlier: readonly PipelineStage[], own: OwnStage): string[] {
  const boxes: { readonly lines: readonly string[]; readonly look: Look }[] = [
    ...earlier.map((stage) => ({ lines: linesOf(stage), look: lookOf(stage) })),
    { lines: ['order-instance', spentTime(own.until - own.from)], look: own.look },
    { lines: own.result, look: own.resultLook },
  ];
  const last = boxes.length - 1;
  const drawn = boxes.map(({ lines, look }, at) => {
    const label = lines.map(plain).join('<br/>');
    return `  s${at}${at === last ? `(["${label}"])` : `["${label}"]`}:::${look}`;
  });
  const used = [...new Set(boxes.map(({ look }) => look))];
  return [
    'flowchart LR',
    ...drawn,
    `  ${boxes.map((_, at) => `s${at}`).join(' --> ')}`,
    ...used.map((look) => `  classDef ${look} ${LOOKS[look]}`),
  ];
}

/** From the first start to the end of this stage, and how much of that no stage was at work. */
export function pipelineTime(earlier: readonly PipelineStage[], own: OwnStage): string {
  const ran = earlier.flatMap(({ from, until }) =>
    from === undefined || until === undefined ? [] : [{ from, until }],
  );
  if (ran.length === 0) return '';
  const all = [...ran, own].sort((one, other) => one.from - other.from);
  const first = all[0]?.from ?? own.from;
  let idle = 0;
  let end = first;
  for (const { from, until } of all) {
    idle += Math.max(0, from - end);
    end = Math.max(end, until);
  }
  return `The whole pipeline took ${spentTime(end - first)}, of which ${spentTime(idle)} was waiting for runners and approvals.`;
}

function lookOf({ from, changed, isOdd }: PipelineStage): Look {
  if (from === undefined && !isOdd) return 'none';
  return changed === false ? 'adopted' : 'done';
}

function linesOf({ name, from, until, changed, id, isOdd }: PipelineStage): string[] {
  const unknown = isOdd ? 'time unknown' : 'not run';
  const time = from === undefined || until === undefined ? unknown : spentTime(until - from);
  return [name, changed === false ? `${time}, adopted` : time, ...(id === '' ? [] : [shortId(id)])];
}

/** What tells it from others: of a CRN the key's id, of a path the file's name. */
function shortId(id: string): string {
  const last = id.split(/[:/]/).findLast((part) => part !== '') ?? '';
  return last.length > 24 ? `${last.slice(0, 12)}…` : last;
}

/** Mermaid has signs of its own, and no way to escape all of them: what is no plain word is left out. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9.,…:@/_ -]+/g, ' ').trim() || '-';
}
