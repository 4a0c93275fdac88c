import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vmdk, vmdkDescriptor } from '../support/foreign-disks.ts';
import { deadName } from '../support/owners.ts';
import { hasTool } from '../support/tools.ts';
import { Bench, type Ran, smallDisk } from './kit.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;

/** The result without what names the source: UUID and checksums of both footers. */
function withoutIdentity(vhd: Buffer): Buffer {
  const copy = Buffer.from(vhd);
  for (const footer of [0, copy.length - 512]) copy.fill(0, footer + 64, footer + 84);
  return copy;
}

describe('the same disk in any container', () => {
  const made = ['qcow2', 'vpc', 'vmdk', 'vhdx', 'vdi'];
  it.skipIf(!hasTool('qemu-img') || !hasTool('qemu-nbd')).each(made)(
    'gives the same encrypted disk: %s (skipped without qemu-img and qemu-nbd)',
    async (format) => {
      const raw = bench.file('disk.img', smallDisk());
      const plain = await bench.run({ image: raw, output: join(bench.workspace, 'plain.vhd') });
      expect(plain.error).toBeUndefined();
      // The name lies: the content decides.
      const image = join(bench.workspace, 'image.img');
      const options = format === 'vpc' ? ['-o', 'force_size=on'] : [];
      execFileSync('qemu-img', [
        'convert',
        '-f',
        'raw',
        '-O',
        format,
        ...options,
        join(bench.workspace, raw),
        image,
      ]);
      const ran = await bench.run({ image });
      expect(ran.error).toBeUndefined();
      expect(ran.outputs.get('source-sha256')).toBe(sha256(readFileSync(image)));
      const manifest = JSON.parse(readFileSync(ran.outputs.get('manifest') ?? '', 'utf8'));
      expect(manifest['source-format']).toBe(format === 'vpc' ? 'vhd' : format);
      const [one, other] = [plain, ran].map((each) =>
        withoutIdentity(readFileSync(each.outputs.get('encrypted-image') ?? '')),
      );
      expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true);
      expect(bench.tempFiles()).toEqual(['image.vhd-0.vhd', 'image.vhd-0.vhd.manifest.json']);
    },
  );

  it.each(['vmdk', 'vhdx', 'vdi', 'qcow2', 'img'])(
    'gives its result a name without the ending .%s',
    async (ending) => {
      const ran = await bench.run({ image: bench.file(`debian.${ending}`, smallDisk()) });
      expect(ran.outputs.get('encrypted-image')).toBe(join(bench.temp, 'debian.vhd-0.vhd'));
    },
  );

  it('leaves no folder of a socket, not even one of a run that was killed', async () => {
    const folder = join(bench.temp, deadName());
    mkdirSync(folder);
    writeFileSync(join(folder, 'nbd'), '');
    await bench.run({ image: bench.file('disk.img', smallDisk()) });
    expect(bench.tempFiles()).toEqual(['disk.vhd-0.vhd', 'disk.vhd-0.vhd.manifest.json']);
  });

  it('is refused before anything is written when another file is needed', async () => {
    const image = bench.file(
      'a.vmdk',
      vmdk({ descriptor: vmdkDescriptor(256, 'parentFileNameHint="b.vmdk"\n') }),
    );
    for (const more of [{}, { 'dry-run': 'true' }, { 'allow-encrypted-source': 'true' }])
      expect(code(await bench.run({ image, ...more }))).toBe('E_SOURCE_DIFFERENCING');
    expect(bench.tempFiles()).toEqual([]);
  });
});

describe('a source that is encrypted already', () => {
  it('is refused, and taken as it is when asked for', async () => {
    const raw = bench.file('disk.img', smallDisk());
    const first = await bench.run({
      image: raw,
      output: join(bench.workspace, 'once.raw'),
      format: 'luks-raw',
    });
    expect(first.error).toBeUndefined();
    const image = join(bench.workspace, 'once.raw');
    expect(code(await bench.run({ image, output: join(bench.workspace, 'twice.raw') }))).toBe(
      'E_SOURCE_ENCRYPTED',
    );
    const ran = await bench.run({
      image,
      'allow-encrypted-source': 'true',
      output: join(bench.workspace, 'twice.vhd'),
    });
    expect(ran.error).toBeUndefined();
    expect(ran.lines.join('\n')).toContain('encrypted twice');
    expect(ran.outputs.get('source-sha256')).toBe(sha256(readFileSync(image)));
  });
});
