import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Bench, type Ran, smallDisk } from './kit.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;

describe('a source in Object Storage', () => {
  const uri = 'cos://us-south/images/in/disk.img';

  function upload(disk: Buffer): void {
    bench.bucket.set('in/disk.img', { size: disk.length, text: disk.toString('latin1'), metadata: {} });
  }

  it('is downloaded, encrypted, and kept where the log says', async () => {
    const disk = smallDisk();
    upload(disk);
    const ran = await bench.run({ 'image-uri': uri });
    expect(ran.error).toBeUndefined();
    expect(ran.outputs.get('source-sha256')).toBe(sha256(disk));
    expect(bench.tempFiles()).toEqual(['disk.img', 'disk.vhd-0.vhd', 'disk.vhd-0.vhd.manifest.json']);
    expect(ran.lines.join('\n')).toContain(`lies at ${join(bench.temp, 'disk.img')}`);
  });

  it('never takes the name that the result will have', async () => {
    const disk = smallDisk();
    bench.bucket.set('in/disk.raw', { size: disk.length, text: disk.toString('latin1'), metadata: {} });
    const ran = await bench.run({ 'image-uri': 'cos://us-south/images/in/disk.raw', format: 'luks-raw' });
    expect(ran.error).toBeUndefined();
    expect(ran.outputs.get('encrypted-image')).toBe(join(bench.temp, 'disk.raw'));
    expect(bench.tempFiles()).toEqual([
      'disk.raw',
      'disk.raw.manifest.json',
      expect.stringMatching(/\.source$/),
    ]);
  });

  it('is deleted with remove-source, after success, failure and a dry run', async () => {
    upload(smallDisk());
    await bench.run({ 'image-uri': uri, 'remove-source': 'true', output: 'out.vhd' });
    expect(bench.tempFiles()).toEqual([]);
    await bench.run({ 'image-uri': uri, 'dry-run': 'true', output: 'out2.vhd' });
    expect(bench.tempFiles()).toEqual([]);
    upload(Buffer.from('LUKS\xba\xbe\0\x02'.padEnd(4096, '\0'), 'latin1'));
    const ran = await bench.run({ 'image-uri': uri, 'remove-source': 'true' });
    expect(code(ran)).toBe('E_SOURCE_ENCRYPTED');
    expect(bench.tempFiles()).toEqual([]);
    expect(ran.states.map(([what]) => what)).toEqual(['download']);
  });

  it('is refused when it is not there', async () => {
    expect(code(await bench.run({ 'image-uri': uri }))).toBe('E_SOURCE_MISSING');
    expect(bench.tempFiles()).toEqual([]);
  });
});
