import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dynamicVhd, fixedFooter } from '../support/dynamic-vhd.ts';
import { qcow2Image } from '../support/qcow2-image.ts';
import { Bench, type Ran, smallDisk } from './kit.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const codeOf = ({ error }: Ran) => (error as { code?: string } | undefined)?.code;
const page = Buffer.from('<!DOCTYPE html><html><body>404</body></html>\n');
const warnings = ({ lines }: Ran) => lines.filter((line) => line.startsWith('warning: '));

describe('a raw source that is no disk', () => {
  it.each([
    ['a web page', page, /a web page.*download failed/],
    [
      'an error of S3',
      Buffer.from('<Error><Code>AccessDenied</Code></Error>'),
      /Object Storage \(AccessDenied\)/,
    ],
    ['a pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), /Git LFS pointer.*lfs pull/],
    ['a README', Buffer.from('# Read me\n'), /plain text/],
    ['zeros', Buffer.alloc(512), /nothing but zeros/],
    ['noise', Buffer.concat([Buffer.alloc(512, 1), randomBytes(5000).fill(0, 500, 700)]), /no disk image/],
  ])('is refused before any request and any file: %s', async (_, bytes, words) => {
    const image = bench.file('disk.raw', bytes);
    for (const given of [
      { 'check-guest': 'warn' },
      { 'check-guest': 'error' },
      { 'check-guest': 'error', 'check-guest-ignore': 'unchecked' },
      { 'check-guest': 'warn', 'dry-run': 'true' },
      { 'check-guest': 'warn', format: 'luks-raw' },
    ]) {
      const ran = await bench.run({ image, ...given });
      expect([codeOf(ran), bench.calls, bench.tempFiles()]).toEqual(['E_SOURCE_NOT_A_DISK', [], []]);
      expect(String(ran.error)).toMatch(words);
      expect(String(ran.error)).toContain('check-guest: off');
    }
  });

  it('is encrypted as it is when the check is off', async () => {
    const ran = await bench.run({ image: bench.file('disk.raw', page), 'check-guest': 'off' });
    expect([codeOf(ran), ran.outputs.get('changed'), warnings(ran)]).toEqual([undefined, 'true', []]);
  });

  it('is refused when it was downloaded too, and the download is removed', async () => {
    bench.bucket.set('in/disk.img', { size: page.length, text: page.toString('latin1'), metadata: {} });
    const uri = 'cos://us-south/images/in/disk.img';
    const ran = await bench.run({ 'image-uri': uri, 'remove-source': 'true', 'check-guest': 'warn' });
    expect([codeOf(ran), bench.tempFiles()]).toEqual(['E_SOURCE_NOT_A_DISK', []]);
  });
});

describe('another format whose content is no disk', () => {
  const sectors = Buffer.concat([page, Buffer.alloc(65_536 - page.length)]);
  const images = {
    qcow2: qcow2Image({
      version: 3,
      clusterBits: 16,
      size: 65_536,
      clusters: new Map([[0, { kind: 'data', data: sectors }]]),
    }),
    'dynamic VHD': dynamicVhd({
      size: 65_536,
      blockSize: 65_536,
      blocks: [{ index: 0, present: Array(128).fill(true), data: sectors }],
    }),
    'fixed VHD': Buffer.concat([sectors, fixedFooter(65_536)]),
  };

  it.each(Object.entries(images))('is encrypted with a warning that says so: %s', async (name, bytes) => {
    const image = bench.file('disk.img', bytes);
    const ran = await bench.run({ image, 'check-guest': 'warn' });
    expect([codeOf(ran), warnings(ran)]).toEqual([
      undefined,
      [expect.stringMatching(/check-guest: unchecked.*no disk, but seems to be a web page/)],
    ]);
    const strict = await bench.run({ image, output: `${name}.vhd`, 'check-guest': 'error' });
    expect([codeOf(strict), String(strict.error).includes('a web page')]).toEqual(['E_GUEST', true]);
  });
});

it('a disk with nothing but a boot signature is a disk', async () => {
  const ran = await bench.run({ image: bench.file('disk.raw', smallDisk()), 'check-guest': 'warn' });
  expect([codeOf(ran), warnings(ran)]).toEqual([undefined, [expect.stringContaining('unchecked')]]);
});
