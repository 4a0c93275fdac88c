import { formatSize } from '../../lib/base/units.ts';
import type { FileRow, Report } from './report.ts';

/** A chart of a report: bars of MiB/s, a panel per medium and kind of data. The same report gives the same bytes. */

const MIB = 2 ** 20;
const WIDTH = 880;
const LABELS = 270;
const VALUES = 60;
const BAR = 16;
const ROW = 22;
const HEAD = 34;
const GAP = 18;
const TOP = 58;
const FONT = '12px system-ui, sans-serif';

/** Readable on light and on dark pages: the file brings its own background. */
const STYLE = [
  `text{font:${FONT};fill:#1f2328}`,
  '.title{font-size:15px;font-weight:600}',
  '.panel{font-weight:600}',
  '.value{fill:#59636e}',
  '.ours{fill:#0969da}',
  '.theirs{fill:#afb8c1}',
  '.range{stroke:#1f2328;stroke-width:1}',
].join('');

interface Panel {
  readonly title: string;
  readonly rows: readonly FileRow[];
}

export function chart(report: Report): string {
  const panels = panelsOf(report.files);
  const most = Math.max(1, ...panels.flatMap(({ rows }) => rows.map((row) => fastest(row))));
  const parts: string[] = [];
  let y = TOP;
  for (const panel of panels) {
    parts.push(...drawPanel(panel, y, most));
    y += HEAD + panel.rows.length * ROW + GAP;
  }
  const { size, rounds } = report.options;
  const title = 'From plain image to encrypted image on the medium, MiB of virtual disk per second';
  const about = `disks of ${formatSize(size)}, ${rounds} rounds; bar: median, line: least to most; ${report.machine.cpu}, ${report.machine.cores} cores`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="${escapeXml(title)}">`,
    `<style>${STYLE}</style>`,
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    text(16, 26, title, 'title'),
    text(16, 44, about, 'value'),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function panelsOf(files: readonly FileRow[]): Panel[] {
  const panels: Panel[] = [];
  for (const [medium, place] of [
    ['disk', 'disk'],
    ['ram', 'RAM disk'],
  ] as const) {
    for (const [data, what] of [
      ['random', 'random data'],
      ['sparse', '40 % sparse'],
    ] as const) {
      const rows = files.filter((row) => row.medium === medium && row.data === data && row.seconds);
      if (rows.length > 0) panels.push({ title: `${place}, ${what}`, rows: [...rows].sort(bySpeed) });
    }
  }
  return panels;
}

function bySpeed(a: FileRow, b: FileRow): number {
  return (b.mibPerSecond ?? 0) - (a.mibPerSecond ?? 0) || a.id.localeCompare(b.id, 'en');
}

function drawPanel({ title, rows }: Panel, top: number, most: number): string[] {
  return [
    text(16, top + 18, title, 'panel'),
    ...rows.flatMap((row, index) => drawRow(row, top + HEAD + index * ROW, most)),
  ];
}

function drawRow(row: FileRow, y: number, most: number): string[] {
  const x = (speed: number) => LABELS + (speed / most) * (WIDTH - LABELS - VALUES);
  const median = row.mibPerSecond ?? 0;
  const [low, high, middle] = [x(slowest(row)), x(fastest(row)), y + BAR / 2];
  return [
    text(LABELS - 8, y + 12, row.title, 'label', 'end'),
    `<rect class="${row.ours ? 'ours' : 'theirs'}" x="${LABELS}" y="${y}" width="${round(x(median) - LABELS)}" height="${BAR}"/>`,
    `<line class="range" x1="${round(low)}" y1="${middle}" x2="${round(high)}" y2="${middle}"/>`,
    text(Math.max(x(median), high) + 6, y + 12, median.toFixed(0), 'value'),
  ];
}

function fastest({ virtualSize, seconds }: FileRow): number {
  return seconds ? virtualSize / MIB / seconds.min : 0;
}

function slowest({ virtualSize, seconds }: FileRow): number {
  return seconds ? virtualSize / MIB / seconds.max : 0;
}

function text(x: number, y: number, content: string, kind: string, anchor = 'start'): string {
  return `<text class="${kind}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeXml(content)}</text>`;
}

/** Two digits are finer than any screen, and every machine writes them alike. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
