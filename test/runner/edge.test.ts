import { describe, expect, test } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { readClassic, readCommon } from '../../lib/runner/common-inputs.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { escapeMarkdown } from '../../lib/runner/markdown.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';

function reader(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const masked: string[] = [];
  return {
    masked,
    env: (name: string) => env[name] || undefined,
    reader: new InputReader({
      input: (name) => inputs[name] ?? '',
      env: (name) => env[name],
      mask: (value) => masked.push(value),
    }),
  };
}

function problems(inputs: InputReader): string {
  try {
    inputs.finish();
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return String(error);
  }
}

describe('inputs', () => {
  test('all problems are reported together', () => {
    const { reader: inputs } = reader({
      flag: 'True',
      size: '1GB',
      time: '5',
      choice: 'c',
      text: ' x',
      number: '1e3',
      price: '-1',
    });
    inputs.flag('flag', false);
    inputs.size('size', '1GiB');
    inputs.duration('time', '1h');
    inputs.choice('choice', ['a', 'b'], 'a');
    inputs.text('text');
    inputs.integer('number', { min: 1, max: 9999 });
    inputs.price('price');
    inputs.requiredText('gone');
    const text = problems(inputs);
    for (const name of ['flag', 'size', 'time', 'choice', 'text', 'number', 'price', 'gone'])
      expect(text).toContain(`${name} `);
    expect(text).toContain('8 problems');
  });

  test('what is misspelt is not missing as well', () => {
    const { reader: inputs } = reader({ number: 'x', price: '0,20 EUR', size: '4GB' });
    expect(inputs.integer('number', { min: 1, max: 9 })).toBeDefined();
    expect(inputs.price('price')).toBeDefined();
    expect(inputs.optionalSize('size')).toBeDefined();
    expect(problems(inputs)).toContain('3 problems');
  });

  test('an empty input counts as not given, an unknown value never does', () => {
    const { reader: inputs } = reader({ flag: '', choice: '', time: '' });
    expect([
      inputs.flag('flag', true),
      inputs.choice('choice', ['a', 'b'], 'b'),
      inputs.duration('time', '90s'),
    ]).toEqual([true, 'b', 90_000]);
    expect(problems(inputs)).toBe('');
  });

  test('an input goes before the environment; secrets are masked before anything is said about them', () => {
    const { reader: inputs, masked } = reader({ a: 'from-input' }, { A: 'from-env', B: 'env-secret\n' });
    expect(inputs.text('a', { env: 'A' })).toBe('from-input');
    inputs.secret('b', { env: 'B' });
    expect(masked).toEqual(['env-secret\n']);
    expect(problems(inputs)).not.toContain('env-secret');
  });

  test('lists take one item a line', () => {
    const { reader: inputs } = reader({ list: 'dal13\n\n  wdc07 \r\nlon02' });
    expect(inputs.list('list')).toEqual(['dal13', 'wdc07', 'lon02']);
  });

  test('text with a newline or a control character is refused', () => {
    for (const text of ['a\nb', 'a\u0000b', 'a\u009bb', '\ta']) {
      const { reader: inputs } = reader({ text });
      inputs.text('text');
      expect([text, problems(inputs) !== '']).toEqual([text, true]);
    }
  });
});

describe('common inputs', () => {
  const key = { 'ibmcloud-api-key': 'key-key-key' };

  test('lines of endpoints go before the environment', () => {
    const env = {
      IBMCLOUD_IAM_API_ENDPOINT: 'http://127.0.0.1:1',
      IBMCLOUD_COS_ENDPOINT: 'http://127.0.0.1:2',
      IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS: 'true',
    };
    const { reader: inputs, env: read } = reader({ ...key, endpoints: 'iam=http://127.0.0.1:3' }, env);
    const common = readCommon(inputs, '1h', read);
    expect(problems(inputs)).toBe('');
    expect(common.endpoints.overrides).toEqual({ iam: 'http://127.0.0.1:3', cos: 'http://127.0.0.1:2' });
  });

  test('an unknown service and a line without = are named', () => {
    const { reader: inputs, env } = reader({ ...key, endpoints: 'kmss=https://x\nfoo' });
    readCommon(inputs, '1h', env);
    expect(problems(inputs)).toMatch(/kmss.*foo/s);
  });

  test('classic credentials come together, else the platform key is used as apikey', () => {
    const both = reader({ ...key, 'classic-username': 'u', 'classic-api-key': 'k-k-k-k-k' });
    const common = readCommon(both.reader, '1h', both.env);
    expect(readClassic(both.reader, common.apiKey).username).toBe('u');
    const none = reader(key);
    const classic = readClassic(none.reader, readCommon(none.reader, '1h', none.env).apiKey);
    expect([classic.username, classic.apiKey.reveal()]).toEqual(['apikey', 'key-key-key']);
    const one = reader({ ...key, 'classic-username': 'u' });
    readClassic(one.reader, readCommon(one.reader, '1h', one.env).apiKey);
    expect(problems(one.reader)).toContain('classic-api-key');
  });
});

test('outputs refuse unknown names and values that could break the runner file', () => {
  const outputs = new Outputs(['id', 'list']);
  outputs.set('id', '42');
  outputs.setList('list', ['a', 'b']);
  expect(outputs.entries()).toEqual([
    ['id', '42'],
    ['list', 'a\nb'],
  ]);
  expect(() => outputs.set('other', '')).toThrow('no output');
  expect(() => outputs.set('id', 'a\nb')).toThrow('control');
  expect(() => outputs.setList('list', ['a\rb'])).toThrow('control');
});

test('a summary cannot be broken out of', () => {
  const summary = new Summary('Title <b>');
  summary.row('name|x', '| a | ![x](http://evil.example/p.png) <img src=x> @user #1 `c`\n## h');
  summary.row('empty', '');
  summary.note('**bold** https://evil.example');
  const text = summary.render();
  expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
  for (const raw of ['<b>', '<img', '![', '](', '@user', '**', 'https://', '\n##', '`c`'])
    expect([raw, text.includes(raw)]).toEqual([raw, false]);
  expect(escapeMarkdown('plain text 1.5')).toBe('plain text 1.5');
});

/** What GitHub's Markdown turns into links in plain text; an entity alone does not stop what reads the page. */
test.each([
  ['http://evil.example', /:\/\//],
  ['HTTPS://evil.example', /:\/\//],
  ['ftp://evil.example', /:\/\//],
  ['www.evil.example', /www\./],
  ['WWW.EVIL.EXAMPLE', /WWW\./],
  ['evil.example/path', /evil\.e/],
  ['пример.рф', /р\.р/],
  ['mailto:a@evil.example', /@\w|(?:@|&#64;)\w/],
  ['a.b@evil.example', /(?:@|&#64;)\w/],
  ['@somebody', /(?:@|&#64;)\w/],
  ['@team/x', /(?:@|&#64;)\w/],
  ['#123', /(?:#|&#35;)1/],
  ['them/theirs#123', /(?:#|&#35;)1/],
  ['GH-123', /GH-1/],
  ['gh-7', /gh-7/],
  ['- item', /^-/m],
  ['+ item', /^\+/m],
  ['---', /^---/m],
  ['1. item', /^1\. /m],
  ['2) item', /^2\) /m],
  ['> quote', /^>/m],
  ['# title', /^# /m],
])('%s in a summary is text', (text, formatted) => {
  for (const say of ['note', 'row'] as const) {
    const summary = new Summary('T');
    if (say === 'note') summary.note(text);
    else summary.row('name', text);
    expect(summary.render().replaceAll(/^(### T|\| \| \||\|---\|---\|)$/gm, '')).not.toMatch(formatted);
  }
});

test('a summary hides nothing', () => {
  const summary = new Summary('T');
  summary.row('image', 'disk\u202egpj.vhd\u200b\u{e0041}');
  const text = summary.render();
  expect(text).toContain('disk&lt;U+202E&gt;gpj&#46;vhd&lt;U+200B&gt;&lt;U+E0041&gt;');
});

test('a summary that is too long ends after a whole line, whatever stands at the limit', () => {
  for (let length = 0; length < 40; length += 1) {
    const summary = new Summary('T'.repeat(length));
    for (let row = 0; row < 100; row += 1) summary.row('@#💾'.repeat(20), '@\u202e💾'.repeat(300));
    const text = summary.render();
    expect(text.length).toBeLessThan(60_010);
    expect(text.isWellFormed()).toBe(true);
    expect(text).toMatch(/ \|\n\n…\n$/);
  }
});
