import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import { type Run, Scene } from './kit.ts';

/** Servers that are captured first, and several disks. */

const scene = new Scene((folder) => {
  const file = join(folder, 'debian.raw');
  writeFileSync(file, Buffer.concat([randomBytes(100_000), Buffer.alloc(3_045_728)]));
  return { publicImages: [{ name: 'Debian', file, osCode: 'DEBIAN_12_64' }] };
});
const code = ({ error }: Run) => (error instanceof UserError ? error.code : error);

let server = 0;
beforeAll(async () => {
  server = await order();
});

/** A server with a system disk, swap and one more disk. */
async function order(): Promise<number> {
  const guest = 'SoftLayer_Virtual_Guest';
  const { id } = (await scene.classic(guest, {
    ...{ hostname: 'web', domain: 'example.com', datacenter: { name: 'dal13' }, hourlyBillingFlag: true },
    ...{ startCpus: 1, maxMemory: 1024, localDiskFlag: false, operatingSystemReferenceCode: 'DEBIAN_12_64' },
    blockDevices: [
      { device: '0', diskImage: { capacity: 25 } },
      { device: '2', diskImage: { capacity: 10 } },
    ],
  })) as { id: number };
  await idle(id);
  return id;
}

async function idle(id: number): Promise<void> {
  for (;;) {
    const mask = 'mask[provisionDate,activeTransaction[id]]';
    const found = await scene.classic(`SoftLayer_Virtual_Guest/${id}/getObject`).catch(() => undefined);
    const transaction = await scene.classic(`SoftLayer_Virtual_Guest/${id}/getActiveTransaction`);
    if ((found as { provisionDate?: string })?.provisionDate && !(transaction as { id?: number })?.id) return;
    await new Promise((resolve) => setTimeout(resolve, 5, mask));
  }
}

const captured = (name: string, more: Record<string, string> = {}) => ({
  ...{ 'instance-id': String(server), 'allow-shutdown': 'true', name },
  ...more,
});

describe('a server', () => {
  it('is captured as a template of its boot disk, told before, and exported', async () => {
    const run = await scene.go(captured('golden', { output: 'golden.vhd' }));
    expect(run.error).toBeUndefined();
    const told = run.lines.findIndex((line) =>
      /^warning: the server \d+ \(web\.example\.com\) is shut down now/.test(line),
    );
    const made = run.lines.findIndex((line) => line.includes('(golden) is that of the server'));
    expect(told).toBeGreaterThan(-1);
    expect(made).toBeGreaterThan(told);
    expect(run.outputs.get('object-uris')).toBe(`cos://us-south/${scene.cloud.bucket}/golden-0.vhd`);
    const source = await openDiskSource(scene.path('golden.vhd'), 2 ** 40);
    const head = Buffer.alloc(100_000);
    await source.read(0, head);
    await source.close();
    expect(head.equals(scene.file('debian.raw').subarray(0, 100_000))).toBe(true);
    expect(await scene.keys('encrypted-image/')).toEqual([]);
    await idle(server);
  });

  it('is not captured again: a second run adopts template and export', async () => {
    const run = await scene.go(captured('golden'));
    expect([run.error, run.outputs.get('changed')]).toEqual([undefined, 'false']);
    expect(scene.calls('createArchiveTemplate')).toBe(0);
    expect(code(await scene.go(captured('golden', { disks: 'all' })))).toBe('E_CAPTURE_DIFFERENT');
  });

  it('is captured with all disks, and each becomes an object and a file', async () => {
    const run = await scene.go(captured('disks', { disks: 'all', output: 'disks.vhd' }));
    expect(run.error).toBeUndefined();
    const uri = (number: number) => `cos://us-south/${scene.cloud.bucket}/disks-${number}.vhd`;
    expect(run.outputs.get('object-uris')).toBe(`${uri(0)}\n${uri(1)}`);
    expect(run.outputs.get('image')).toBe(`${scene.path('disks.vhd')}\n${scene.path('disks-1.vhd')}`);
    expect(run.outputs.get('sha256')).toMatch(/^[0-9a-f]{64}\n[0-9a-f]{64}$/);
    const source = await openDiskSource(scene.path('disks-1.vhd'), 2 ** 40);
    expect(source.virtualSize).toBe(10 * 2 ** 30);
    await source.close();
    await idle(server);
    const boot = await scene.go({ 'template-name': 'disks' });
    expect(code(boot)).toBe('E_TEMPLATE_DISKS');
    expect(String(boot.error)).toMatch(/has 2 disks, and disks is boot/);
  });

  it('is not captured under the name of another template', async () => {
    await scene.plainTemplate('other');
    expect(code(await scene.go(captured('other')))).toBe('E_NAME_TAKEN');
  });

  it('is captured once by two runs', async () => {
    scene.cloud.settings.transactionStep = 20;
    const runs = await Promise.all([scene.go(captured('both')), scene.go(captured('both'))]);
    expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect([scene.calls('createArchiveTemplate'), scene.calls('copyToIcos')]).toEqual([1, 1]);
    scene.cloud.settings.transactionStep = 0;
    await idle(server);
  });

  it('is captured once when the answer to createArchiveTemplate is lost', async () => {
    scene.cloud.classicRoom.faults.inject({ kind: 'lose-reply', method: 'createArchiveTemplate' });
    const run = await scene.go(captured('lost'));
    expect(run.error).toBeUndefined();
    expect(run.lines.join('\n')).toMatch(/what became of the capture is not known/);
    expect(scene.calls('createArchiveTemplate')).toBe(1);
    await idle(server);
  });

  it('is captured by the next run when the call never arrived', async () => {
    const kind = 'lose-reply';
    scene.cloud.classicRoom.faults.inject({ kind, method: 'createArchiveTemplate', afterEffect: false });
    expect(code(await scene.go(captured('next')))).toBe('E_UNKNOWN_OUTCOME');
    const run = await scene.go(captured('next'));
    expect(run.error).toBeUndefined();
    expect(run.lines.join('\n')).toMatch(/no template has appeared of the capture that an earlier run sent/);
    await idle(server);
  });

  it('goes on in the next run when the time is over in the middle of its capture', async () => {
    scene.cloud.settings.transactionStep = 20;
    const stop = new AbortController();
    const run = await scene.go(captured('later'), {
      signal: stop.signal,
      change: (deps) => ({
        ...deps,
        pace: {
          ...deps.pace,
          sleep: async () => {
            const why = { code: 'E_TIMEOUT', what: 'over', why: 'a test', fix: 'none' } as const;
            stop.abort(new UserError(why));
            stop.signal.throwIfAborted();
          },
        },
      }),
    });
    expect(code(run)).toBe('E_STILL_CAPTURING');
    const next = await scene.go(captured('later'));
    expect(next.error).toBeUndefined();
    expect(scene.calls('createArchiveTemplate')).toBe(1);
    scene.cloud.settings.transactionStep = 0;
    await idle(server);
  });

  it('is refused while something runs on it, and only told in a dry run', async () => {
    const dry = await scene.go(captured('dry', { 'dry-run': 'true' }));
    expect(dry.lines.join('\n')).toMatch(
      /dry run: would shut down and capture the server \d+ \(web\.example\.com\) as "dry"/,
    );
    expect(scene.calls('createArchiveTemplate')).toBe(0);
    scene.cloud.settings.transactionStep = 200;
    const devices = (await scene.classic(`SoftLayer_Virtual_Guest/${server}/getBlockDevices`)) as object[];
    await scene.classic(
      `SoftLayer_Virtual_Guest/${server}/createArchiveTemplate`,
      'mine',
      devices.slice(0, 1),
      '',
    );
    expect(code(await scene.go(captured('busy')))).toBe('E_INSTANCE_BUSY');
    scene.cloud.settings.transactionStep = 0;
  });
});
