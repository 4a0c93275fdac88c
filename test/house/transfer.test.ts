import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { transferChart } from '../../tools/bench/transfer/chart.ts';
import { judgeTransfer, limitOf } from '../../tools/bench/transfer/goals.ts';
import { readTransferOptions } from '../../tools/bench/transfer/options.ts';
import { transferFilled } from '../../tools/bench/transfer/publish.ts';
import {
  streamRow,
  TRANSFER_SCHEMA,
  type TransferCase,
  type TransferReport,
  type TransferRow,
  type TransferRun,
  transferRow,
} from '../../tools/bench/transfer/report.ts';
import { transferMarkdown } from '../../tools/bench/transfer/table.ts';
import { ROOT } from '../../tools/project.ts';

const GIB = 2 ** 30;

/** Three rounds; a contestant takes so many seconds and CPU seconds in each. */
function row(id: string, seconds: number[], cpu: number[], busy = 1): TransferRow {
  const runs: TransferRun[] = seconds.map((time, round) => ({
    round,
    seconds: time,
    cpuSeconds: cpu[round] ?? 0,
    serverCpuSeconds: 4,
    busy,
    peakRss: (id === 'ours' ? 400 : 20) * 2 ** 20,
  }));
  return transferRow({ id, title: id, ours: id === 'ours', runs }, 4 * GIB);
}

function upload(rows: readonly TransferRow[]): TransferCase {
  return { id: 'up-random', title: 'upload, random data', direction: 'up', bytes: 4 * GIB, rows };
}

const ROWS = [
  row('ours', [4, 5, 6], [10, 10, 10]),
  row('s5cmd', [8, 5, 3], [12, 14, 16]),
  row('aws-cli', [10, 10, 10], [18, 18, 18]),
];

test('a row tells medians, and costs for each GiB of the file', () => {
  expect(ROWS[0]).toMatchObject({
    seconds: { median: 5, min: 4, max: 6 },
    mibPerSecond: 4096 / 5,
    cpuPerGib: { median: 2.5 },
    serverCpuPerGib: 1,
    peakRss: 400 * 2 ** 20,
  });
  expect(
    transferRow({ id: 'x', title: 'x', ours: false, runs: [], absent: 'why' }, GIB).seconds,
  ).toBeUndefined();
});

test('where the processors are busy, CPU seconds are compared round by round, and time is told beside them', () => {
  const [s5cmd, aws, memory] = judgeTransfer({ cases: [upload(ROWS)] });
  expect(s5cmd).toMatchObject({ id: 'up-random-s5cmd', by: 'CPU', limit: 1, met: true });
  expect(s5cmd?.measured).toEqual({ median: 1.4, min: 1.2, max: 1.6 });
  expect(s5cmd?.other).toEqual({ median: 1, min: 0.5, max: 2 });
  expect(aws).toMatchObject({ limit: 2, met: false, measured: { median: 1.8 } });
  expect(memory).toMatchObject({ id: 'peak-rss', limit: 512, met: true });
});

test('where they are not, time is compared', () => {
  const rows = ROWS.map(({ id, runs }) =>
    row(
      id,
      runs.map(({ seconds }) => seconds),
      runs.map(({ cpuSeconds }) => cpuSeconds),
      0.4,
    ),
  );
  expect(limitOf(...rows)).toBe('time');
  expect(judgeTransfer({ cases: [upload(rows)] })[1]).toMatchObject({
    by: 'time',
    met: true,
    measured: { median: 2 },
  });
});

test('what was not measured is no goal that was missed', () => {
  const failed = transferRow(
    { id: 's5cmd', title: 's5cmd', ours: false, runs: [], absent: 'not installed' },
    GIB,
  );
  const [goal] = judgeTransfer({ cases: [upload([ROWS[0] ?? failed, failed])] });
  expect(goal).toMatchObject({ absent: 'not installed' });
  expect(goal?.met).toBeUndefined();
});

test('stream is compared with its parts of the same round', () => {
  const one = (id: 'digest' | 'encrypt' | 'upload' | 'stream', seconds: number[]) =>
    streamRow({ id, title: id, runs: row(id, seconds, [1, 1]).runs }, GIB);
  const rows = [
    one('digest', [1, 2]),
    one('encrypt', [2, 4]),
    one('upload', [4, 2]),
    one('stream', [5.6, 6.6]),
  ];
  const goal = judgeTransfer({ cases: [], stream: { bytes: GIB, rows } }).at(-1);
  expect(goal).toMatchObject({ id: 'stream', met: true, measured: { max: 1 } });
  expect(goal?.measured?.min).toBeCloseTo(6.6 / 6.6);
  const absent = judgeTransfer({ cases: [], stream: { bytes: GIB, rows: [], absent: 'failed: x' } }).at(-1);
  expect(absent).toMatchObject({ absent: 'failed: x' });
});

const REPORT: TransferReport = {
  schema: TRANSFER_SCHEMA,
  time: '2026-12-01T00:00:00.000Z',
  options: { size: 4 * GIB, linkSize: GIB, rounds: 3, linkRounds: 1 },
  machine: {
    cpu: 'A <CPU>',
    cores: 2,
    cpuFlags: ['aes'],
    memory: 8 * GIB,
    kernel: 'linux',
    versions: { node: '24' },
    load: { before: 0, after: 1 },
  },
  fileSystem: 'tmpfs',
  link: { bitsPerSecond: 1e9, roundTrip: 0.02, loss: 0.01, congestion: 'cubic', by: 'TUN', netem: 'a | b' },
  cases: [upload(ROWS)],
  goals: judgeTransfer({ cases: [upload(ROWS)] }),
};

test('the tables hold every contestant and every goal, and fill a page between its markers', () => {
  const text = transferMarkdown(REPORT);
  expect(text).toContain('| ours | 819 | 5.00 (4.00–6.00) | 2.50 (2.50–2.50) | 1.00 | 100 | 400 |');
  expect(text).toContain(
    '| upload, random data, over aws-cli | ≥ 2 × | CPU | 1.80 (1.80–1.80) | **not met** |',
  );
  expect(text).toContain('by TUN (netem: a \\| b)');
  const page = transferFilled('a\n<!-- bench:start -->\nold\n<!-- bench:end -->\nb\n', REPORT);
  expect(page).toBe(`a\n<!-- bench:start -->\n${text}<!-- bench:end -->\nb\n`);
  expect(() => transferFilled('no marker', REPORT)).toThrow('no markers');
});

test('the chart has two bars for each contestant, and holds no name that is markup', () => {
  const svg = transferChart(REPORT);
  expect(svg.match(/<rect class="(?:ours|theirs)"/g)).toHaveLength(6);
  expect(svg).toContain('A &lt;CPU&gt;');
});

test('options: sizes, rounds and where the report goes', () => {
  expect(readTransferOptions(['--help'])).toBeUndefined();
  expect(readTransferOptions([])).toMatchObject({
    size: 4 * GIB,
    rounds: 3,
    link: 'any',
    folder: '/dev/shm',
  });
  expect(readTransferOptions(['--publish', '--quick'])).toMatchObject({
    out: join(ROOT, 'docs'),
    size: GIB / 4,
  });
  for (const wrong of [
    ['--size', '1KiB'],
    ['--rounds', '0'],
    ['--link', 'radio'],
    ['--congestion', 'a b'],
    ['--x'],
  ])
    expect(() => readTransferOptions(wrong)).toThrow();
});

test('the page shows the figures of its report', () => {
  const path = (name: string) => join(ROOT, 'docs', name);
  if (!existsSync(path('transfer.json'))) return;
  const report = JSON.parse(readFileSync(path('transfer.json'), 'utf8')) as TransferReport;
  expect(readFileSync(path('transfer.svg'), 'utf8')).toBe(transferChart(report));
  expect(transferFilled(readFileSync(path('transfer.md'), 'utf8'), report)).toBe(
    readFileSync(path('transfer.md'), 'utf8'),
  );
});
