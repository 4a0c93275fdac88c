import { formatSize } from '../../../lib/base/units.ts';
import type { TransferCase, TransferReport, TransferRow } from './report.ts';

/** Two bars for each contestant of each case: MiB per second, and CPU seconds per GiB. The same report gives the same bytes. */

const WIDTH = 880;
const LABELS = 100;
const HALF = 390;
const VALUES = 56;
const [BAR, ROW, HEAD, GAP, TOP] = [16, 22, 34, 14, 58] as const;

/** Readable on light and on dark pages: the file brings its own background. */
const STYLE = [
  'text{font:12px system-ui, sans-serif;fill:#1f2328}',
  '.title{font-size:15px;font-weight:600}',
  '.panel{font-weight:600}',
  '.value{fill:#59636e}',
  '.ours{fill:#0969da}',
  '.theirs{fill:#afb8c1}',
].join('');

export function transferChart(report: TransferReport): string {
  const panels = report.cases.filter(({ rows }) => rows.some((row) => row.seconds));
  const parts: string[] = [];
  let y = TOP;
  for (const panel of panels) {
    parts.push(...drawPanel(panel, y));
    y += HEAD + measured(panel).length * ROW + GAP;
  }
  const { size, rounds } = report.options;
  const title = 'One file to and from an S3 server: speed, and what it costs in processor time';
  const about = `files of ${formatSize(size)}, ${rounds} rounds, medians; ${report.machine.cpu}, ${report.machine.cores} cores, server included`;
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

function measured({ rows }: TransferCase): TransferRow[] {
  return rows.filter((row) => row.seconds);
}

function drawPanel(found: TransferCase, top: number): string[] {
  const rows = [...measured(found)].sort((a, b) => (b.mibPerSecond ?? 0) - (a.mibPerSecond ?? 0));
  const speed = (row: TransferRow) => row.mibPerSecond ?? 0;
  const cost = (row: TransferRow) => row.cpuPerGib?.median ?? 0;
  const [fastest, dearest] = [Math.max(1, ...rows.map(speed)), Math.max(0.01, ...rows.map(cost))];
  const right = LABELS + HALF;
  return [
    text(16, top + 18, `${found.title}: MiB/s`, 'panel'),
    text(right, top + 18, 'CPU seconds per GiB', 'panel'),
    ...rows.flatMap((row, index) => {
      const y = top + HEAD + index * ROW;
      return [
        text(LABELS - 8, y + 12, row.title, 'label', 'end'),
        ...bar(row, LABELS, y, speed(row) / fastest, speed(row).toFixed(speed(row) < 20 ? 1 : 0)),
        ...bar(row, right, y, cost(row) / dearest, cost(row).toFixed(2)),
      ];
    }),
  ];
}

function bar({ ours }: TransferRow, x: number, y: number, share: number, value: string): string[] {
  const width = share * (HALF - VALUES - 16);
  return [
    `<rect class="${ours ? 'ours' : 'theirs'}" x="${x}" y="${y}" width="${round(width)}" height="${BAR}"/>`,
    text(x + width + 6, y + 12, value, 'value'),
  ];
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
