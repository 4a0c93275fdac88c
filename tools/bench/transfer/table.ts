import { formatSize } from '../../../lib/base/units.ts';
import type { Spread } from '../statistics.ts';
import type { Link, StreamReport, TransferCase, TransferGoal, TransferReport } from './report.ts';

const MIB = 2 ** 20;

/** All of a report as Markdown: machine, a table per case, stream, the goals. */
export function transferMarkdown(report: TransferReport): string {
  const parts = [
    machine(report),
    ...report.cases.filter(({ id }) => !id.startsWith('link-')).map(caseTable),
    report.stream ? streamTable(report.stream) : '',
    report.link ? about(report.link) : '',
    ...report.cases.filter(({ id }) => id.startsWith('link-')).map(caseTable),
    goalTable(report.goals),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function machine({ time, machine: found, options, fileSystem }: TransferReport): string {
  const versions = Object.entries(found.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured ${time.slice(0, 16).replace('T', ' ')} UTC: ${found.cpu}, ${found.cores} cores (${found.cpuFlags.join(' ')}),`,
    `${formatSize(found.memory)} of memory, ${found.kernel}; ${versions.join(', ')};`,
    `files on ${fileSystem}; ${formatSize(options.size)}, ${options.rounds} rounds; through the shaped link ${formatSize(options.linkSize)}, ${options.linkRounds};`,
    `load before ${found.load.before.toFixed(1)}, after ${found.load.after.toFixed(1)}.`,
  ].join('\n');
}

function caseTable({ title, rows, absent }: TransferCase): string {
  if (absent !== undefined) return `Not measured, ${title}: ${cell(absent)}.`;
  const body = rows.map(({ title: name, mibPerSecond, seconds, cpuPerGib, ...row }) => {
    if (!seconds || !cpuPerGib || mibPerSecond === undefined)
      return `| ${name} | not run: ${cell(row.absent)} | | | | |`;
    const busy = row.runs.reduce((sum, run) => sum + run.busy, 0) / row.runs.length;
    const rest = `${row.serverCpuPerGib?.toFixed(2)} | ${(busy * 100).toFixed(0)} | ${((row.peakRss ?? 0) / MIB).toFixed(0)}`;
    return `| ${name} | ${mibPerSecond.toFixed(0)} | ${range(seconds, 2)} | ${range(cpuPerGib, 2)} | ${rest} |`;
  });
  return [
    `| ${title} | MiB/s | seconds, median (least–most) | CPU s per GiB | server's CPU s per GiB | processors busy, % | peak RSS, MiB |`,
    '|---|---|---|---|---|---|---|',
    ...body,
  ].join('\n');
}

function streamTable({ bytes, rows, absent }: StreamReport): string {
  if (absent !== undefined) return `Not measured, stream: ${cell(absent)}.`;
  const body = rows.map(({ title, seconds, cpuPerGib, peakRss, absent: why }) =>
    seconds && cpuPerGib
      ? `| ${title} | ${range(seconds, 2)} | ${range(cpuPerGib, 2)} | ${((peakRss ?? 0) / MIB).toFixed(0)} |`
      : `| ${title} | not run: ${cell(why)} | | |`,
  );
  return [
    `| encrypt while uploading, ${formatSize(bytes)} | seconds, median (least–most) | CPU s per GiB | peak RSS, MiB |`,
    '|---|---|---|---|',
    ...body,
  ].join('\n');
}

function about(link: Link): string {
  if (link.absent !== undefined) return `The shaped link was not measured: ${cell(link.absent)}.`;
  const shape = `${link.bitsPerSecond / 1e9} Gbit/s, ${link.roundTrip * 1000} ms there and back, ${link.loss * 100} % of the packets lost in each direction, TCP ${link.congestion}`;
  const why = link.netem === undefined ? '' : ` (netem: ${cell(link.netem)})`;
  const plain = (link.reference ?? []).map(
    ({ flows, loss, bits }) => `${flows} with ${loss * 100} % loss ${(bits / 1e6).toFixed(0)} Mbit/s`,
  );
  const reference = plain.length === 0 ? '' : ` Plain sockets reach: ${plain.join('; ')}.`;
  return `The shaped link: ${shape}; by ${link.by}${why}.${reference}`;
}

function goalTable(goals: readonly TransferGoal[]): string {
  if (goals.length === 0) return '';
  const body = goals.map((goal) => {
    const sign = goal.rule === 'at-least' ? '≥' : '≤';
    const digits = goal.unit === 'MiB' ? 0 : 2;
    const measured = goal.measured ? range(goal.measured, digits) : `not measured: ${cell(goal.absent)}`;
    const other = goal.other ? range(goal.other, digits) : '';
    const met = goal.met === undefined ? '' : goal.met ? 'met' : '**not met**';
    return `| ${goal.text} | ${sign} ${goal.limit} ${goal.unit} | ${goal.by ?? ''} | ${measured} | ${met} | ${other} |`;
  });
  return [
    '| goal | limit | by | measured, median (least–most) | | by the other of time and CPU |',
    '|---|---|---|---|---|---|',
    ...body,
  ].join('\n');
}

function range({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

function cell(text: string | undefined): string {
  return (text ?? 'unknown').replaceAll('|', '\\|').replaceAll('\n', ' ');
}
