import { formatSize } from '../../lib/base/units.ts';
import { ordinary } from './contestants.ts';
import type { FileRow, Goal, Place, RateRow, Report } from './report.ts';
import type { Spread } from './statistics.ts';

const MIB = 2 ** 20;

/** All of a report as Markdown: machine, ciphers, a table per medium, the disks of 2040 GiB, the goals. */
export function markdown(report: Report): string {
  const { places, files } = report;
  const parts = [
    machine(report),
    rateTable(report.rates),
    ...places.map((place) => placeTable(place, files)),
    hugeTable(files),
    packedTable(files),
    goalTable(report.goals),
    notes(files),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function machine({ time, machine: found, options, places }: Report): string {
  const versions = Object.entries(found.versions).map(([name, version]) => `${name} ${version}`);
  const media = places.map((place) => `${place.medium} ${place.fileSystem || 'none'}`);
  return [
    `Measured ${time.slice(0, 16).replace('T', ' ')} UTC: ${found.cpu}, ${found.cores} cores (${found.cpuFlags.join(' ')}),`,
    `${formatSize(found.memory)} of memory, ${found.kernel}; ${versions.join(', ')};`,
    `file systems: ${media.join(', ')}; disks of ${formatSize(options.size)}, ${options.rounds} rounds;`,
    `load before ${found.load.before.toFixed(1)}, after ${found.load.after.toFixed(1)}.`,
  ].join('\n');
}

function rateTable(rows: readonly RateRow[]): string {
  if (rows.length === 0) return '';
  const body = rows.map(
    ({ title, bytesPerSecond, absent }) =>
      `| ${title} | ${bytesPerSecond ? range(scale(bytesPerSecond, 1 / MIB), 0) : `not run: ${cell(absent)}`} |`,
  );
  return [
    '| AES-256-XTS in memory, 512-byte sectors | MiB/s, median (least–most) |',
    '|---|---|',
    ...body,
  ].join('\n');
}

/** MiB of virtual disk per second, until the result is on the medium. */
function placeTable({ medium, fileSystem, absent }: Place, files: readonly FileRow[]): string {
  const name = medium === 'disk' ? `disk (${fileSystem})` : `RAM disk (${fileSystem || 'none'})`;
  if (absent !== undefined) return `Not measured on the ${name}: ${absent}.`;
  const here = files.filter((row) => row.medium === medium);
  const ids = [...new Set(here.filter(ordinary).map(({ id }) => id))];
  if (ids.length === 0) return '';
  const body = ids.map((id) => {
    const [random, sparse] = (['random', 'sparse'] as const).map((data) =>
      here.find((row) => row.id === id && row.data === data),
    );
    const peaks = [random, sparse].flatMap((row) => (row?.peakRss === undefined ? [] : [row.peakRss / MIB]));
    const rss = peaks.length > 0 ? Math.round(Math.max(...peaks)) : '';
    const cpu = random?.cpuSeconds?.toFixed(2) ?? '';
    return `| ${(random ?? sparse)?.title} | ${speed(random)} | ${speed(sparse)} | ${cpu} | ${rss} |`;
  });
  return [
    `| ${name}: MiB/s of virtual disk, median (least–most) | random data | 40 % sparse | CPU s, random | peak RSS, MiB |`,
    '|---|---|---|---|---|',
    ...body,
  ].join('\n');
}

function hugeTable(files: readonly FileRow[]): string {
  const huge = files.filter((row) => row.data === 'huge');
  if (huge.length === 0) return '';
  const body = huge.map((row) => {
    const small = files.find(({ id, data }) => id === row.id && data === 'small');
    const rss = row.peakRss === undefined ? '' : Math.round(row.peakRss / MIB);
    return `| ${row.title} | ${row.source} | ${seconds(small)} | ${seconds(row)} | ${rss} |`;
  });
  return [
    '| the same data in disks of two sizes, seconds | source | its own size | 2040 GiB | peak RSS, MiB |',
    '|---|---|---|---|---|',
    ...body,
  ].join('\n');
}

function packedTable(files: readonly FileRow[]): string {
  const rows = files.filter((row) => row.data === 'packable');
  if (rows.length === 0) return '';
  const body = rows.map((row) => {
    const rss = row.peakRss === undefined ? '' : Math.round(row.peakRss / MIB);
    return `| ${row.title} | ${row.source} | ${speed(row)} | ${row.cpuSeconds?.toFixed(2) ?? ''} | ${rss} |`;
  });
  return [
    '| data that halves when it is packed, disk: MiB/s of virtual disk | source | median (least–most) | CPU s | peak RSS, MiB |',
    '|---|---|---|---|---|',
    ...body,
  ].join('\n');
}

function goalTable(goals: readonly Goal[]): string {
  const body = goals.map((goal) => {
    const sign = goal.rule === 'at-least' ? '≥' : '≤';
    const digits = goal.unit === 'MiB' ? 0 : 2;
    const measured = goal.measured ? range(goal.measured, digits) : `not measured: ${cell(goal.absent)}`;
    const verdict = goal.met === undefined ? '' : goal.met ? 'met' : '**not met**';
    return `| ${goal.text} | ${sign} ${goal.limit} ${goal.unit} | ${measured} | ${verdict} |`;
  });
  return ['| goal | limit | measured, median (least–most) | |', '|---|---|---|---|', ...body].join('\n');
}

/** What a reader must know, the same text once. */
function notes(files: readonly FileRow[]): string {
  const titles = new Map<string, Set<string>>();
  for (const { title, note, absent } of files) {
    const texts = [note, absent === undefined ? undefined : `not run: ${absent}`];
    for (const text of texts)
      if (text !== undefined) titles.set(text, (titles.get(text) ?? new Set()).add(title));
  }
  return [...titles]
    .map(([text, of]) => `- ${[...of].join('; ')}: ${cell(text).replace(/\.*$/, '.')}`)
    .join('\n');
}

function speed(row: FileRow | undefined): string {
  if (!row?.seconds) return row?.absent === undefined ? '' : 'not run';
  const { median, min, max } = row.seconds;
  const of = (time: number) => row.virtualSize / MIB / time;
  return range({ median: of(median), min: of(max), max: of(min) }, 0);
}

function seconds(row: FileRow | undefined): string {
  return row?.seconds ? range(row.seconds, 2) : 'not run';
}

function scale({ median, min, max }: Spread, by: number): Spread {
  return { median: median * by, min: min * by, max: max * by };
}

function range({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

/** Texts of others must not break out of their cell. */
function cell(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
