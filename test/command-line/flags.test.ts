import { describe, expect, it } from 'vitest';
import { type Flags, readFlags } from '../../lib/command-line/flags.ts';
import type { Offered } from '../../lib/command-line/offer.ts';
import { line } from './kit.ts';

const offer = (name: string, kind: Offered['kind'], variable?: string): Offered => ({
  name,
  kind,
  variable,
  fallback: '',
  required: false,
  secret: kind === 'secret',
  byDescriptor: kind === 'secret' || kind === 'lines',
});
const OFFERED = [
  offer('bucket', 'text'),
  offer('dry-run', 'boolean'),
  offer('tags', 'list'),
  offer('user-data', 'lines'),
  offer('api-key', 'secret', 'API_KEY'),
  offer('data-key', 'secret', 'ENCRYPTED_IMAGE_DATA_KEY'),
];
const read = (...args: string[]): Flags => readFlags(args, OFFERED, () => ['import']);

describe('flags', () => {
  it.each([
    [['--bucket', 'b'], { bucket: 'b' }],
    [['--bucket=b=c'], { bucket: 'b=c' }],
    [['--bucket=--b'], { bucket: '--b' }],
    [['--bucket='], { bucket: '' }],
    [['--dry-run'], { 'dry-run': 'true' }],
    [['--dry-run=false'], { 'dry-run': 'false' }],
    [['--dry-run', 'false', '--bucket', 'b'], { 'dry-run': 'false', bucket: 'b' }],
    [['--dry-run=TRUE'], { 'dry-run': 'TRUE' }],
    [['--tags', 'a', '--tags=b', '--tags', 'c\nd'], { tags: 'a\nb\nc\nd' }],
    [['--user-data', '#cloud-config\nx: y\n'], { 'user-data': '#cloud-config\nx: y\n' }],
  ])('%j', (args, values) => {
    const flags = read(...args);
    expect([Object.fromEntries(flags.values), flags.problems]).toEqual([values, []]);
  });

  it('a switch that is said to be false, or to be nothing, is off', () => {
    const flags = read('--quiet=false', '--help=', '--verbose=true');
    expect([[...flags.general], flags.problems]).toEqual([[['verbose', 'true']], []]);
  });

  it('a descriptor is taken for secrets and for texts of many lines', () => {
    const flags = read('--api-key-fd', '3', '--user-data-fd=0');
    expect([[...flags.descriptors], flags.problems]).toEqual([
      [
        ['api-key', 3],
        ['user-data', 0],
      ],
      [],
    ]);
  });

  it.each([
    [['--buckets', 'x'], 'there is no flag "--buckets"; did you mean --bucket?'],
    [['--dryrun'], 'did you mean --dry-run?'],
    [['--operating-system', 'x'], 'it belongs to import'],
    [['--cache'], 'is no flag of the command line: it is the cache of GitHub Actions'],
    [['--quiet=maybe'], '--quiet is true or false, or stands alone'],
    [['--bucket'], '--bucket needs a value'],
    [['--bucket', '--dry-run'], '--bucket needs a value'],
    [['--bucket', 'a', '--bucket', 'b'], '--bucket is given twice'],
    [['--dry-run', '--dry-run'], '--dry-run is given twice'],
    [['x'], 'argument 1 belongs to no flag'],
    [['-b', 'x'], 'argument 1 belongs to no flag'],
    [['--bucket-fd', '3'], 'there is no flag "--bucket-fd"'],
    [['--api-key-fd', '1'], 'takes the number of an open file descriptor'],
    [['--api-key-fd', 'file'], 'takes the number of an open file descriptor'],
    [['--api-key-fd', '3', '--data-key-fd', '3'], 'two flags name file descriptor 3'],
    [['--api-key-fd', '3', '--api-key-fd', '4'], '--api-key-fd is given twice'],
    [['--user-data', 'x', '--user-data-fd', '3'], '--user-data and --user-data-fd are both given'],
  ])('%j is refused', (args, problem) => {
    expect(read(...args).problems.join('; ')).toContain(problem);
  });

  it.each([
    [['--api-key', 'hunter2-hunter2']],
    [['--api-key=hunter2-hunter2']],
    [['--apikey', 'hunter2-hunter2']],
    [['--password=hunter2-hunter2']],
    [['hunter2-hunter2']],
  ])('%j: nothing of a value is shown', (args) => {
    const { problems, values } = read(...args);
    expect(problems.length).toBe(1);
    expect(JSON.stringify([problems, ...values])).not.toContain('hunter2');
  });

  it('a secret in a flag is refused with the ways that there are', () => {
    const [problem] = read('--data-key', 'x').problems;
    expect(problem).toContain('ENCRYPTED_IMAGE_DATA_KEY');
    expect(problem).toContain('--data-key-fd N');
  });
});

describe('a command line', () => {
  it('names all that is wrong at once, reads and sends nothing, and has nothing on stdout', async () => {
    const ran = await line([
      'wrap',
      '--ibmcloud-api-key',
      'hunter2',
      '--rootkey-crn=x',
      '--data-key-fd',
      '9',
    ]);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^error: E_USAGE: 3 problems: .*Likely: .*Fix: .*More: .*#e_usage\n$/);
    for (const text of ['IBMCLOUD_API_KEY', 'did you mean --root-key-crn?', '9 cannot be read: EBADF'])
      expect(ran.stderr).toContain(text);
    expect(ran.stderr).not.toContain('hunter2');
  });

  it.each([
    [[], 'no command is given'],
    [['wrap-key'], 'did you mean wrap?'],
    [['imprt'], 'did you mean import?'],
    [['--dry-run', 'wrap'], 'the command comes first'],
    [['constructor'], 'there is no such command'],
  ])('%j is no command', async (args, text) => {
    const ran = await line(args);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(text);
  });

  it('what belongs to another command is told', async () => {
    expect((await line(['wrap', '--wait-for', 'x'])).stderr).toContain('it belongs to order');
    // A doctor makes nothing.
    expect((await line(['check', '--mode', 'ensure'])).stderr).toContain('it belongs to prepare');
  });

  it('files that cannot be written are refused before anything is done', async () => {
    const ran = await line(['wrap', '--summary', '/nowhere/at/all.md']);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('E_USAGE: --summary: "/nowhere/at/all.md" cannot be written');
  });

  it('refused inputs end with 2, and the outputs are there, empty', async () => {
    const ran = await line(['wrap', '--timeout', '5 minutes']);
    expect([ran.code, ran.outputs['wrapped-dek']]).toEqual([2, '']);
    for (const name of ['timeout', 'IBMCLOUD_API_KEY', 'root-key-crn']) expect(ran.stderr).toContain(name);
  });
});
