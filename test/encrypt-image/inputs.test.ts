import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { FIXED_TIME, parse } from '../../actions/encrypt-image/inputs.ts';
import { OUTPUTS } from '../../actions/encrypt-image/outputs.ts';
import { outputName } from '../../actions/encrypt-image/paths.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import '../support/seed.ts';
import { readInputs } from './kit.ts';

/** What is wrong with these, on top of good inputs. */
function problemsOf(given: Record<string, string>): string[] {
  const good: Record<string, string> = {
    image: 'a',
    'ibmcloud-api-key': 'key',
    'wrapped-dek': 'A'.repeat(64),
    'root-key-crn': 'crn:v1:bluemix:public:kms:us-south:a/0:0:key:0',
  };
  const all = { ...good, ...given };
  const reader = new InputReader({
    input: (name) => all[name] ?? '',
    env: () => undefined,
    mask: () => undefined,
  });
  parse(reader, () => undefined);
  return reader.problems.map(({ what }) => what);
}

describe('the inputs of encrypt-image', () => {
  it('have the defaults of the contract', () => {
    expect(readInputs({ image: 'disk.raw' })).toMatchObject({
      source: { path: 'disk.raw' },
      format: 'vhd',
      dataKeySource: 'given',
      engine: 'auto',
      maxVirtualSize: 107374182400,
      verify: 'full',
      removeSource: false,
      dryRun: false,
      earlier: undefined,
      stream: false,
      unixTime: FIXED_TIME,
    });
  });

  it('are refused together, in one message', () => {
    const reader = new InputReader({ input: () => '', env: () => undefined, mask() {} });
    parse(reader, () => undefined);
    expect(() => reader.finish()).toThrow(
      /ibmcloud-api-key is missing.*give image .* or image-uri.*wrapped-dek is missing.*root-key-crn is missing/,
    );
  });

  it.each([
    [{ image: 'a', 'image-uri': 'cos://us-south/bucket/key' }, 'one of them'],
    [{ 'image-uri': 's3://bucket/key' }, 'cos://region/bucket/key'],
    [{ image: 'a', format: 'raw' }, 'format must be one of vhd, luks-raw'],
    [{ image: 'a', verify: 'some' }, 'verify must be one of full, sample, none'],
    [{ image: 'a', region: 'eu-de' }, 'region is eu-de, but root-key-crn lies in us-south'],
    [{ image: 'a', 'object-key': 'k' }, 'object-key needs bucket'],
    [{ image: 'a', 'max-virtual-size': '100 GB' }, 'max-virtual-size must be a size'],
    [{ image: 'a', 'wrapped-dek': 'x' }, 'wrapped-dek must be the base64 text'],
    [{ image: 'a', 'dry-run': 'True' }, 'dry-run must be true or false'],
  ] as [Record<string, string>, string][])('refuse %j', (given, message) => {
    expect(() => readInputs(given)).toThrow(message);
  });

  it.each([
    [{ stream: 'true' }, /^stream needs .* bucket and object-key are missing/],
    [{ stream: 'true', bucket: 'b1b' }, /^stream needs .*: object-key is missing/],
    [{ stream: 'true', 'object-key': 'k.vhd' }, /^stream needs .*: bucket is missing/],
    // What follows from another problem is not told beside it.
    [{ stream: 'true', bucket: 'B', 'object-key': 'k.vhd' }, /^bucket is no name/],
    [{ stream: 'yes' }, /^stream must be true or false/],
  ] as [Record<string, string>, RegExp][])('tell %j once', (given, what) => {
    expect(problemsOf(given)).toEqual([expect.stringMatching(what)]);
  });

  it('take a stream with a place, and tell all that does not go with it together', () => {
    const text = (...values: string[]) => fc.constantFrom(undefined, ...values);
    const some = fc.record({
      stream: text('true', 'false'),
      bucket: text('images'),
      'object-key': text('web.vhd-0.vhd'),
      engine: text('auto', 'userspace', 'dm-crypt'),
      cache: text('true', 'false'),
      output: text('out/web.vhd'),
    });
    fc.assert(
      fc.property(some, (each) => {
        const given = Object.entries(each).map(([name, value]) => [name, value ?? '']);
        const inputs: Record<string, string> = Object.fromEntries(given);
        const { stream, bucket, 'object-key': key, engine, cache } = each;
        const wrong =
          stream === 'true'
            ? [!bucket || !key, engine === 'dm-crypt', cache === 'true']
            : [bucket === undefined && key !== undefined];
        expect(problemsOf(inputs)).toHaveLength(wrong.filter(Boolean).length);
        if (wrong.some(Boolean)) return;
        const read = readInputs({ image: 'a', ...inputs });
        expect(read.stream).toBe(stream === 'true');
        if (read.stream) expect(read.earlier).toEqual({ bucket, key });
      }),
    );
  });

  it.each(['1.5', '-1', '946684799', '99999999999', 'now'])('refuse SOURCE_DATE_EPOCH=%s', (text) => {
    expect(() => readInputs({ image: 'a' }, { SOURCE_DATE_EPOCH: text })).toThrow('SOURCE_DATE_EPOCH');
  });

  it('take the time from SOURCE_DATE_EPOCH', () => {
    expect(readInputs({ image: 'a' }, { SOURCE_DATE_EPOCH: '1700000000' }).unixTime).toBe(1_700_000_000);
  });

  it('are those of action.yml, and so are the outputs', () => {
    const path = fileURLToPath(new URL('../../actions/encrypt-image/action.yml', import.meta.url));
    const action = parseYaml(readFileSync(path, 'utf8'));
    const reader = new InputReader({ input: () => '', env: () => undefined, mask() {} });
    parse(reader, () => undefined);
    expect(Object.keys(action.inputs).sort()).toEqual([...reader.asked.keys()].sort());
    for (const [name, asked] of reader.asked) {
      // A default in action.yml would hide the environment's value.
      const byEnvironment = asked.env !== undefined;
      const { default: fallback = '', required = false } = action.inputs[name];
      expect([name, fallback]).toEqual([name, byEnvironment ? '' : asked.fallback]);
      expect([name, required]).toEqual([name, asked.required && !byEnvironment]);
    }
    expect(Object.keys(action.outputs).sort()).toEqual([...OUTPUTS].sort());
  });

  it.each([
    ['images/debian.qcow2', 'vhd', 'debian.vhd-0.vhd'],
    ['debian.vhd-0.vhd', 'vhd', 'debian.vhd-0.vhd'],
    ['debian.v2.img', 'luks-raw', 'debian.v2.raw'],
    ['.raw', 'vhd', '.raw.vhd-0.vhd'],
    ['disk', 'luks-raw', 'disk.raw'],
    ['debian.qcow2.xz', 'vhd', 'debian.vhd-0.vhd'],
    ['appliance.ova', 'vhd', 'appliance.vhd-0.vhd'],
    ['disk.raw.tar.gz', 'luks-raw', 'disk.raw'],
    ['image.tgz', 'vhd', 'image.vhd-0.vhd'],
    ['.gz', 'vhd', '.gz.vhd-0.vhd'],
  ] as const)('give %s as %s the name %s', (source, format, name) => {
    expect(outputName(source, format)).toBe(name);
  });
});
