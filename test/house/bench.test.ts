import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test } from 'vitest';
import { measureFiles } from '../../tools/bench/cases.ts';
import { chart } from '../../tools/bench/chart.ts';
import { checkVhd } from '../../tools/bench/check.ts';
import type { Contestant } from '../../tools/bench/contestants.ts';
import { judgeGoals } from '../../tools/bench/goals.ts';
import { childTicks, cpuFlags } from '../../tools/bench/machine.ts';
import { readOptions } from '../../tools/bench/options.ts';
import { deviceName, typeOfDevice } from '../../tools/bench/places.ts';
import { opensslRate } from '../../tools/bench/rates.ts';
import { type FileRow, fileRow, type Report, rateRow, SCHEMA } from '../../tools/bench/report.ts';
import { hugePlan, randomPlan, sparsePlan, writeRaw } from '../../tools/bench/sources.ts';
import { ratio, rotated, spread } from '../../tools/bench/statistics.ts';
import { encryptPerSector } from '../../tools/bench/tasks/per-sector.ts';
import { WORK } from '../../tools/project.ts';

const MIB = 2 ** 20;
const SIGNAL = new AbortController().signal;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** On the checkout's disk: the bench refuses to take a RAM disk for one. */
function temporaryFolder(): string {
  mkdirSync(WORK, { recursive: true });
  const folder = mkdtempSync(join(WORK, 'bench-test-'));
  folders.push(folder);
  return folder;
}

describe('the arithmetic', () => {
  test('median, least and greatest; nothing of nothing', () => {
    expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(spread([4, 1, 2, 9])).toEqual({ median: 3, min: 1, max: 9 });
    expect(spread([])).toBeUndefined();
  });

  test('ratios compare what ran in the same round', () => {
    const above = [10, 40, 99].map((value, round) => ({ round, value }));
    const below = [5, 10].map((value, round) => ({ round, value }));
    expect(ratio(above, below)).toEqual({ median: 3, min: 2, max: 4 });
    expect(ratio(above, [{ round: 7, value: 1 }])).toBeUndefined();
  });

  test('every contestant is first in one of the rounds', () => {
    const list = ['a', 'b', 'c'];
    expect([0, 1, 2, 3].map((round) => rotated(list, round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  });

  test('a goal is met by the median of the ratios, in its own direction', () => {
    const files = [
      timed('userspace-none-vhd', [1, 1, 1]),
      timed('vhd-util', [1.9, 2.1, 2.5]),
      timed('userspace-none', [1, 1, 1]),
      timed('stage-none', [1, 1, 1]),
      timed('stage-full', [1.3, 1.5, 1.41]),
    ];
    const goals = new Map(judgeGoals({ rates: [], files }).map((goal) => [goal.id, goal]));
    expect(goals.get('vhd-util-disk-random')).toMatchObject({ met: true, measured: { median: 2.1 } });
    expect(goals.get('verify-disk-random')).toMatchObject({ met: false, measured: { median: 1.41 } });
    expect(goals.get('qemu-luks-disk-random')?.met).toBeUndefined();
    expect(goals.get('qemu-luks-disk-random')?.absent).toContain('not measured');
  });

  test('memory is judged by the greatest of all runs', () => {
    const files = [timed('action-full', [1], 90 * MIB), timed('action-full-vhd', [1], 201 * MIB)];
    const goal = judgeGoals({ rates: [], files }).find(({ id }) => id === 'peak-rss');
    expect(goal).toMatchObject({ met: false, measured: { max: 201 } });
  });
});

describe('the sources', () => {
  test('two of five blocks of a sparse disk are holes', () => {
    const plan = sparsePlan(200 * MIB);
    expect(plan.blocks.length).toBe(60);
    expect(plan.blocks.slice(0, 6)).toEqual([0, 1, 2, 5, 6, 9]);
  });

  test('a huge disk has as much data, at both of its ends and past sector 2^31', () => {
    const plan = hugePlan(64 * MIB);
    expect(plan.blocks.length).toBe(randomPlan(64 * MIB).blocks.length);
    expect(plan.blocks[0]).toBe(0);
    expect(plan.blocks.at(-1)).toBe(2040 * 512 - 1);
    expect(plan.blocks.some((block) => block * 4096 >= 2 ** 31)).toBe(true);
    expect([...plan.blocks].sort((a, b) => a - b)).toEqual(plan.blocks);
  });
});

describe('a wrong result', () => {
  test('is found by its samples', async () => {
    const folder = temporaryFolder();
    const { raw, result, plan, key } = await smallVhd(folder);
    await checkVhd({ result, raw, plan, key });
    const image = readFileSync(result);
    for (const [what, at] of [
      ['the first sector', 512 * (image.readUInt32BE(1536) + 1)],
      ['the last footer', image.length - 100],
      ['the BAT', 1536 + 3],
    ] as const) {
      const broken = Buffer.from(image);
      broken[at] = (broken[at] ?? 0) ^ 1;
      writeFileSync(result, broken);
      await expect(checkVhd({ result, raw, plan, key }), what).rejects.toThrow('the result is wrong');
    }
  });

  test('is never timed: the contestant has no figures at all in that case', async () => {
    const folder = temporaryFolder();
    const place = { medium: 'disk', fileSystem: 'any', folder } as const;
    const options = {
      rounds: 2,
      only: [],
      key: Buffer.alloc(64, 'x'),
      profiles: undefined,
      signal: SIGNAL,
      say() {},
    };
    let checks = 0;
    const contestants = [
      fast('right', async () => undefined),
      fast('wrong-later', async () => {
        checks += 1;
        if (checks === 2) throw new Error('the second is wrong');
      }),
    ];
    const plans = { random: randomPlan(2 * MIB) };
    const [right, wrong] = await measureFiles(place, plans, contestants, NO_TOOLS, options);
    expect(right?.runs.length).toBe(2);
    expect(right?.mibPerSecond).toBe(2);
    expect(wrong).toMatchObject({ runs: [], absent: 'failed: the second is wrong' });
    expect(wrong?.seconds).toBeUndefined();
    expect(readdirSync(folder).sort()).toEqual(['key', 'passphrase']);
  });
});

const NO_TOOLS = {
  qemuImg: undefined,
  openssl: undefined,
  cryptsetup: undefined,
  vhdUtil: undefined,
  dd: undefined,
};

/** A contestant whose result takes one second, and is judged so. */
function fast(id: string, check: Contestant['check']): Contestant {
  return {
    id,
    title: id,
    source: 'raw',
    ours: false,
    joins: () => true,
    async run({ output }) {
      writeFileSync(output, 'result');
      return { seconds: 1 };
    },
    check,
  };
}

describe('what machines say', () => {
  test('the rate of openssl speed is the sum of its processes', () => {
    const said = 'Got: +F:25:AES-256-XTS:6762452480.00 from 0\n+F:25:AES-256-XTS:13500414464.00\n';
    expect(opensslRate(said)).toBe(13500414464);
    expect(() => opensslRate('Forked child 0\n')).toThrow('printed no rate');
  });

  test('flags of the CPU that matter', () => {
    expect(cpuFlags('model name\t: x\nflags\t\t: fpu aes sha_ni vaes avx2 ht\n')).toEqual([
      'aes',
      'vaes',
      'sha_ni',
      'avx2',
    ]);
    expect(cpuFlags('Features\t: fp asimd aes pmull sha2\n')).toEqual(['aes', 'pmull', 'sha2', 'asimd']);
  });

  test('CPU time of ended children, whatever the process is called', () => {
    const fields = ['S', ...Array.from({ length: 12 }, (_, index) => index), 250, 31, 20];
    expect(childTicks(`7 (a) b (c) ${fields.join(' ')}`)).toBe(2.81);
    expect(childTicks('')).toBeUndefined();
  });

  test('the file system of a device', () => {
    expect(deviceName(0xfe00n)).toBe('254:0');
    const mounts =
      '22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n23 22 0:21 / /dev/shm rw - tmpfs tmpfs rw\n';
    expect(typeOfDevice(mounts, '0:21')).toBe('tmpfs');
    expect(typeOfDevice(mounts, '9:9')).toBeUndefined();
  });

  test('options are read strictly', () => {
    expect(readOptions(['--help'])).toBeUndefined();
    expect(readOptions(['--quick'])).toMatchObject({ size: 256 * MIB, rounds: 2, quick: true });
    expect(readOptions(['--size', '2GiB', '--rounds', '3'])).toMatchObject({ size: 2 ** 31, rounds: 3 });
    expect(() => readOptions(['--size', '1MiB'])).toThrow('at least 16MiB');
    expect(() => readOptions(['--rounds', '0'])).toThrow('--rounds');
    expect(() => readOptions(['--sizes', '1GiB'])).toThrow();
  });
});

describe('the chart', () => {
  test('has the same bytes for the same figures, is well-formed, and shows foreign texts as text', () => {
    const row = { ...timed('vhd-util', [1, 2]), title: 'a <b> & "c"' };
    const report = reportOf([row, timed('userspace-none', [0.5, 0.6])]);
    const first = chart(report);
    expect(chart(structuredClone(report))).toBe(first);
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('text', (text) => texts.push(text));
    parser.write(first).close();
    expect(texts).toContain('a <b> & "c"');
  });
});

async function smallVhd(folder: string) {
  const [raw, result] = [join(folder, 'raw'), join(folder, 'result')];
  const plan = sparsePlan(20 * MIB);
  const key = Buffer.from(Array.from({ length: 64 }, (_, index) => index));
  await writeRaw(raw, plan, SIGNAL);
  await encryptPerSector({ task: 'per-sector', source: raw, output: result, key: key.toString('base64') });
  return { raw, result, plan, key };
}

function timed(id: string, seconds: readonly number[], peakRss?: number): FileRow {
  const runs = seconds.map((time, round) => ({
    round,
    seconds: time,
    resultSize: 1,
    ...(peakRss === undefined ? {} : { peakRss }),
  }));
  const ours = id !== 'vhd-util';
  return fileRow({
    medium: 'disk',
    data: 'random',
    id,
    title: id,
    ours,
    source: 'raw',
    virtualSize: MIB,
    runs,
  });
}

function reportOf(files: FileRow[]): Report {
  const rates = [rateRow({ id: 'cipher-1', title: 'one', runs: [{ round: 0, bytesPerSecond: 1e9 }] })];
  return {
    schema: SCHEMA,
    time: '2026-01-01T00:00:00.000Z',
    options: { size: MIB, rounds: 2, seconds: 1, quick: true },
    machine: {
      cpu: 'a CPU',
      cores: 2,
      cpuFlags: ['aes'],
      memory: 2 ** 30,
      kernel: 'linux 6 x64',
      versions: { node: '24' },
      load: { before: 0, after: 1 },
    },
    places: [{ medium: 'disk', fileSystem: 'ext4' }],
    rates,
    files,
    goals: judgeGoals({ rates, files }),
  };
}
