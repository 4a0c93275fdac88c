import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Manifest, parseManifest } from '../../lib/manifest/manifest.ts';
import { Bench, type Ran, smallDisk, wrapped } from './kit.ts';

/** What an earlier run did less than this one is asked for is made up, or its result refused. */

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;
const said = (ran: Ran) => ran.lines.join('\n');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A disk with a boot sector, on which no system is. */
function disk(): Buffer {
  const bytes = smallDisk();
  bytes.writeUInt16BE(0x55aa, 510);
  return bytes;
}

function manifestAt(path: string): Manifest {
  return parseManifest(readFileSync(`${path}.manifest.json`, 'utf8'), 'test');
}

function change(path: string, fields: Partial<Record<keyof Manifest, unknown>>): void {
  writeFileSync(`${path}.manifest.json`, JSON.stringify({ ...manifestAt(path), ...fields }));
}

/** Flips a bit in the middle of the data, which only `full` sees, and makes the manifest fit. */
function spoil(path: string): Buffer {
  const bytes = readFileSync(path);
  const at = bytes.length - 3 * 2 ** 20;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  change(path, { sha256: sha256(bytes) });
  return bytes;
}

describe.each(['vhd', 'luks-raw'])('an output of %s that was not read back', (format) => {
  let image: string;
  let output: string;
  const run = (verify: string, more: Record<string, string> = {}) =>
    bench.run({ image, output, format, verify, ...more });
  beforeEach(async () => {
    image = bench.file('disk.img', disk());
    output = join(bench.temp, 'result');
    expect((await run('none')).error).toBeUndefined();
  });

  it('is read back as far as is asked for, once, and its manifest says so', async () => {
    for (const verify of ['sample', 'full']) {
      const ran = await run(verify);
      expect([ran.error, ran.outputs.get('changed')]).toEqual([undefined, 'true']);
      expect(said(ran)).toContain('verified the earlier result');
      expect(manifestAt(output).verify).toBe(verify);
      const again = await run(verify);
      expect([again.error, again.outputs.get('changed')]).toEqual([undefined, 'false']);
      expect(said(again)).not.toContain('verified');
    }
    const less = await run('none');
    expect([less.outputs.get('changed'), manifestAt(output).verify]).toEqual(['false', 'full']);
    expect(bench.tempFiles()).toEqual(['result', 'result.manifest.json']);
  });

  it('is refused, and kept, when it does not read back', async () => {
    const bytes = spoil(output);
    const ran = await run('full');
    expect([code(ran), ran.outputs.get('changed')]).toEqual(['E_OUTPUT_EXISTS', 'false']);
    expect(readFileSync(output).equals(bytes)).toBe(true);
    expect(manifestAt(output).verify).toBe('none');
  });

  it('is read back when its manifest names a level that is none', async () => {
    change(output, { verify: 'thorough' });
    spoil(output);
    expect(code(await run('full'))).toBe('E_OUTPUT_EXISTS');
  });

  it('is read back with its own data key, when that of this run was generated', async () => {
    bench.keys.set(wrapped('two'), randomBytes(64));
    const ran = await run('full', { 'wrapped-dek': wrapped('two'), 'data-key-source': 'generated' });
    expect(ran.error).toBeUndefined();
    expect(ran.outputs.get('wrapped-dek')).toBe(wrapped('one'));
    expect(manifestAt(output).verify).toBe('full');
  });

  it('is only told of in a dry run', async () => {
    const ran = await run('full', { 'dry-run': 'true' });
    expect([ran.error, ran.outputs.get('changed')]).toEqual([undefined, 'false']);
    expect(said(ran)).toContain('a run that is not dry would read it back first');
    expect(manifestAt(output).verify).toBe('none');
  });

  it('is refused when its manifest claims another disk than the source has', async () => {
    change(output, { 'virtual-size': 2 ** 30 });
    expect(code(await run('full'))).toBe('E_OUTPUT_EXISTS');
  });
});

describe('an object that was not read back', () => {
  const place = { bucket: 'images', 'object-key': 'os/debian.vhd-0.vhd' };
  const key = place['object-key'];
  let image: string;
  let path: string;

  function put(fields: Partial<Manifest> = {}, metadata?: Record<string, string>, at = key): void {
    const bytes = readFileSync(path);
    const manifest = { ...manifestAt(path), ...fields };
    const text = JSON.stringify(manifest);
    bench.bucket.set(`${at}.manifest.json`, { size: text.length, text, metadata: {} });
    const stored = { size: bytes.length, text: bytes.toString('latin1') };
    bench.bucket.set(at, { ...stored, metadata: metadata ?? { sha256: manifest.sha256 } });
  }

  beforeEach(async () => {
    image = bench.file('disk.img', disk());
    path = join(bench.workspace, 'earlier.vhd');
    expect((await bench.run({ image, output: path, verify: 'none' })).error).toBeUndefined();
    put();
  });
  const read = () => bench.calls.filter((call) => call.startsWith(`get ${key}`));

  it('is read back before it is adopted, and nothing of it is left', async () => {
    const ran = await bench.run({ image, ...place });
    expect(ran.error).toBeUndefined();
    expect(said(ran)).toContain('verified the earlier result');
    expect(ran.outputs.get('object-uri')).toBe(`cos://us-south/images/${key}`);
    expect(ran.outputs.get('changed')).toBe('false');
    expect(bench.tempFiles()).toEqual([]);
    expect(ran.states.some(([what]) => what === 'partial')).toBe(true);
  });

  it('is adopted as it is when no more is asked for, or its manifest says it was', async () => {
    await bench.run({ image, ...place, verify: 'none' });
    put({ verify: 'full' });
    expect((await bench.run({ image, ...place })).error).toBeUndefined();
    expect(read()).toEqual([]);
  });

  it('is refused when it does not decrypt to the source', async () => {
    spoil(path);
    put();
    expect(code(await bench.run({ image, ...place }))).toBe('E_OBJECT_DIFFERS');
    expect(bench.tempFiles()).toEqual([]);
  });

  it('is refused when it reads back, but is not what its manifest and metadata describe', async () => {
    const place = { bucket: 'images', 'object-key': 'os/debian.raw' };
    const more = { image, format: 'luks-raw', verify: 'none' };
    path = join(bench.workspace, 'one.raw');
    await bench.run({ ...more, output: path });
    put({}, undefined, place['object-key']);
    // Another header, another volume key, the same disk.
    const other = await bench.run({ ...more, output: join(bench.workspace, 'other.raw') });
    const text = readFileSync(other.outputs.get('encrypted-image')).toString('latin1');
    const { sha256: claimed } = manifestAt(path);
    bench.bucket.set(place['object-key'], { size: text.length, text, metadata: { sha256: claimed } });
    const ran = await bench.run({ ...more, ...place, verify: 'full' });
    expect([code(ran), String(ran.error)]).toEqual([
      'E_OBJECT_DIFFERS',
      expect.stringContaining('its bytes are not those that its manifest describes'),
    ]);
  });

  it('is read when it does not tell its digest, whatever is asked for', async () => {
    put({ verify: 'full' }, {});
    expect((await bench.run({ image, ...place, verify: 'none' })).error).toBeUndefined();
    expect(read().length).toBeGreaterThan(0);
    const object = bench.bucket.get(key);
    bench.bucket.set(key, { size: object?.size ?? 0, text: 'x'.repeat(object?.size ?? 0), metadata: {} });
    expect(code(await bench.run({ image, ...place, verify: 'none' }))).toBe('E_OBJECT_DIFFERS');
  });

  it('is not read when its manifest is that of the upload that made it', async () => {
    const marker = '0b2c4d6e-8f10-4a2b-9c3d-0123456789ab';
    put({ verify: 'full', 'upload-marker': marker }, { 'upload-marker': marker });
    expect((await bench.run({ image, ...place })).error).toBeUndefined();
    expect(read()).toEqual([]);
    put({ verify: 'full', 'upload-marker': marker }, { 'upload-marker': marker.replace('0', '1') });
    expect((await bench.run({ image, ...place })).error).toBeUndefined();
    expect(read().length).toBeGreaterThan(0);
  });

  it('is not even read when its size is not that of an image of the source', async () => {
    const object = bench.bucket.get(key);
    const size = 2 ** 41;
    put({ size });
    bench.bucket.set(key, { size, text: object?.text ?? '', metadata: object?.metadata ?? {} });
    expect(code(await bench.run({ image, ...place }))).toBe('E_OBJECT_DIFFERS');
    expect(read()).toEqual([]);
  });

  it('leaves nothing when the run is cancelled meanwhile', async () => {
    const abort = new AbortController();
    const states = { cancelled: false };
    const ran = await bench.run(
      { image, ...place },
      {
        signal: abort.signal,
        change: (deps) => ({
          ...deps,
          remember: () => {
            states.cancelled = true;
            abort.abort(new Error('cancelled by the test'));
          },
        }),
      },
    );
    expect([states.cancelled, String(ran.error)]).toEqual([true, 'Error: cancelled by the test']);
    expect(bench.tempFiles()).toEqual([]);
  });

  it('is only told of in a dry run', async () => {
    const ran = await bench.run({ image, ...place, 'dry-run': 'true' });
    expect(ran.error).toBeUndefined();
    expect(said(ran)).toContain('would read it back first');
    expect(read()).toEqual([]);
  });
});

describe('an earlier result whose guest was judged by less', () => {
  let image: string;
  let output: string;
  const run = (guest: string, more: Record<string, string> = {}) =>
    bench.run({ image, output, 'check-guest': guest, ...more });
  beforeEach(async () => {
    image = bench.file('disk.img', disk());
    output = join(bench.temp, 'result');
  });

  it('is judged again, and refused for what is found', async () => {
    await run('off');
    expect(code(await run('error'))).toBe('E_GUEST');
    expect(manifestAt(output).guest).toMatchObject({ level: 'off' });
  });

  it('has what was found in its manifest afterwards, which says so', async () => {
    await run('off');
    const ran = await run('warn');
    expect([ran.error, ran.outputs.get('changed')]).toEqual([undefined, 'true']);
    expect(manifestAt(output).guest).toMatchObject({ level: 'warn', findings: [{ rule: 'unchecked' }] });
    expect((await run('warn')).outputs.get('changed')).toBe('false');
    const stricter = await run('error', { 'check-guest-ignore': 'unchecked' });
    // It judges at a higher level, but by a rule less: neither record holds the other.
    expect([stricter.error, stricter.outputs.get('changed')]).toEqual([undefined, 'false']);
    expect(said(stricter)).toContain('records check-guest: warn');
  });

  it('keeps the record of a stricter run', async () => {
    await run('error', { 'check-guest-ignore': 'unchecked' });
    const ran = await run('off');
    expect(ran.outputs.get('changed')).toBe('false');
    expect(manifestAt(output).guest).toMatchObject({ level: 'error', ignored: ['unchecked'] });
    expect(said(ran)).toContain('records check-guest: error');
  });
});

describe('an earlier result and this run’s limits', () => {
  it('is not adopted for a source that this run refuses', async () => {
    const image = bench.file('disk.img', disk());
    const output = join(bench.temp, 'result');
    await bench.run({ image, output });
    expect(code(await bench.run({ image, output, 'max-virtual-size': '1MiB' }))).toBe('E_SOURCE_TOO_LARGE');
    const luks = join(bench.workspace, 'once.raw');
    await bench.run({ image, output: luks, format: 'luks-raw' });
    const twice = { image: luks, output: join(bench.temp, 'twice') };
    expect((await bench.run({ ...twice, 'allow-encrypted-source': 'true' })).error).toBeUndefined();
    expect(code(await bench.run(twice))).toBe('E_SOURCE_ENCRYPTED');
  });

  it('says that the engine that was asked for was not used', async () => {
    const image = bench.file('disk.img', disk());
    await bench.run({ image });
    const ran = await bench.run({ image, engine: 'dm-crypt' });
    expect([ran.error, ran.outputs.get('engine')]).toEqual([undefined, 'userspace']);
    expect(said(ran)).toContain('dm-crypt, as asked for, was not used');
  });
});
