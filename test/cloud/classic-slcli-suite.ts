import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GIB, type Kit, startKit, until } from './classic-kit.ts';

const run = promisify(execFile);
const SLCLI = process.env['SLCLI'] ?? resolve(import.meta.dirname, '../../.work/venv/bin/slcli');
const missing = !existsSync(SLCLI);

const FRAMINGS = { REST: '/rest/v3.1/', 'XML-RPC': '/xmlrpc/v3.1/' };

/** IBM's own command line, with nothing but its configuration file changed: the endpoint's path chooses the framing. */
export function slcliSuite(framing: keyof typeof FRAMINGS): void {
  const reason = missing ? ` (skipped: no slcli at ${SLCLI}; set SLCLI)` : '';
  describe.skipIf(missing)(`slcli over ${framing}${reason}`, { timeout: 180_000 }, () => session(framing));
}

// Long: one session, whose commands need what the earlier ones made.
function session(framing: keyof typeof FRAMINGS): void {
  let kit: Kit;
  let folder: string;
  let image: string;

  beforeAll(async () => {
    kit = await startKit();
    folder = mkdtempSync(join(tmpdir(), 'classic-slcli-'));
    const lines = [
      '[softlayer]',
      `username = ${kit.classic.username}`,
      `api_key = ${kit.classic.apiKey}`,
      `endpoint_url = ${kit.listener.url}${FRAMINGS[framing]}`,
      'timeout = 30',
    ];
    writeFileSync(join(folder, 'slcli.conf'), `${lines.join('\n')}\n`, { mode: 0o600 });
  });
  afterAll(async () => {
    await kit.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** `--format json`, answers to questions given in advance; rejects when slcli fails. */
  async function slcli(...args: string[]): Promise<string> {
    const options = ['-C', join(folder, 'slcli.conf'), '-y', '--format', 'json'];
    const { stdout } = await run(SLCLI, [...options, ...args], {
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8' },
      timeout: 60_000,
    });
    return stdout;
  }
  const json = async (...args: string[]) => JSON.parse(await slcli(...args));

  it('imports an encrypted image and shows it', async () => {
    const made = await json(
      ...['image', 'import', 'web', 'cos://us-south/images/web.vhd-0.vhd'],
      ...['--os-code', 'DEBIAN_12_64', '--note', 'hello', '--ibm-api-key', 'service-key'],
      ...['--root-key-crn', kit.crkCrn, '--wrapped-dek', 'wrapped', '--cloud-init', '--is-encrypted'],
    );
    expect(made).toMatchObject({ name: 'web', guid: expect.any(String) });
    image = String(made.id);
    const detail = await until('the import', async () => {
      const shown = await json('image', 'detail', 'web');
      return shown['Virtual Disks'].length > 0 ? shown : undefined;
    });
    expect(detail).toMatchObject({ Name: 'web', Note: 'hello', Visibility: 'PRIVATE' });
    expect(detail.Datacenters).toMatchObject([{ DC: 'dal13', Size: 2 * GIB }]);
    const names = (await json('image', 'list')).map((row: { Name: string }) => row.Name);
    expect(names).toEqual(expect.arrayContaining(['web', '25GB - DEBIAN 12 64']));
    expect(await json('image', 'list', '--private', '--name', 'web')).toHaveLength(1);
  });

  it('edits, shares, copies and exports an image', async () => {
    await slcli('image', 'edit', 'web', '--name', 'web2', '--note', 'n', '--tag', 'a,b');
    expect(await slcli('image', 'share', 'web2', '--account-id', '1234')).toContain('shared');
    expect(await slcli('image', 'share-deny', 'web2', '--account-id', '1234')).toContain('deny');
    await slcli('image', 'datacenter', image, '--add', 'wdc07');
    await until('the copy', async () => {
      const { Datacenters: rows } = await json('image', 'detail', image);
      return rows.length === 2 && rows[1].Size === 2 * GIB ? true : undefined;
    });
    await slcli('image', 'datacenter', image, '--remove', 'wdc07');
    await slcli('image', 'export', 'web2', 'cos://us-south/images/out.vhd', '--ibm-api-key', 'owner-key');
    await until('the export', async () => kit.world.objects.get('us-south/images/out-0.vhd'));
  });

  it('shows what can be bought, and its price', async () => {
    const options = await slcli('vs', 'create-options');
    for (const word of ['B1_1X2X25', 'B1_2X4X100', 'dal13']) expect(options).toContain(word);
    expect(await slcli('vs', 'create-options', '--vsi-type', 'CLOUD_SERVER', '--prices', 'dal13')).toContain(
      '.017',
    );
    const priced = await slcli(...order('--test'));
    expect(priced).toContain('Total hourly cost');
    expect(priced).toContain('0.039');
    // By sizes, without image and flavor: what is null in the template comes back as null, or by XML-RPC as ''.
    const bySize = [
      'vs',
      'create',
      '--test',
      '-H',
      'two',
      '-D',
      'example.com',
      '-d',
      'dal13',
      '--network',
      '100',
    ];
    const sizes = ['--cpu', '1', '--memory', '1024', '--disk', '25', '--disk', '10', '--os', 'DEBIAN_12_64'];
    expect(await slcli(...bySize, '--billing', 'hourly', ...sizes)).toContain('10 GB (SAN)');
  });

  const order = (...more: string[]): string[] => [
    ...['vs', 'create', '-H', 'web01', '-D', 'example.com', '-f', 'B1_1X2X25', '-d', 'dal13'],
    ...['--image', image, '--network', '100', ...more],
  ];

  it('orders a server, waits for it, shows, edits and cancels it', async () => {
    await slcli(...order('--userdata', 'hello', '--tag', 'one', '--wait', '30'));
    expect(kit.machines.at(-1)?.userData).toBe('hello');
    expect(await slcli('vs', 'ready', 'web01')).toContain('READY');
    expect(await json('vs', 'list')).toMatchObject([{ hostname: 'web01', datacenter: 'dal13' }]);
    expect(await json('vs', 'list', '--tag', 'other')).toEqual([]);
    const detail = await json('vs', 'detail', 'web01', '--passwords', '--price');
    expect(detail).toMatchObject({
      fqdn: 'web01.example.com',
      preset: 'B1_1X2X25',
      tags: ['one'],
      billing: 'Hourly',
    });
    await slcli('vs', 'credentials', 'web01');
    const captured = await json('vs', 'capture', 'web01', '-n', 'captured', '--all', '--note', 'x');
    expect(captured).toMatchObject({ globalIdentifier: expect.any(String) });
    await until('the capture', async () =>
      (await json('vs', 'list'))[0].action === null ? true : undefined,
    );
    await slcli('vs', 'edit', 'web01', '--userdata', 'new', '--tag', 'two', '-H', 'web02');
    await slcli('vs', 'power-off', 'web02');
    await slcli('vs', 'power-on', 'web02');
    expect(kit.machines.at(-1)?.userData).toBe('new');
    expect(await slcli('event-log', 'get')).toContain('Power On');
    expect(await slcli('event-log', 'types')).toContain('CCI');
    expect(await slcli('account', 'summary')).toContain('Local Cloud');
    expect(await slcli('vs', 'cancel', 'web02')).toContain('was cancelled');
    await until('the reclaim', async () => ((await json('vs', 'list')).length === 0 ? true : undefined));
  });

  it('deletes an image, and is told what the service refuses', async () => {
    await slcli('image', 'delete', image);
    await slcli('image', 'delete', 'captured');
    await until('the deletion', async () =>
      (await json('image', 'list', '--private')).length === 0 ? true : undefined,
    );
    await expect(slcli('image', 'detail', image)).rejects.toMatchObject({
      stdout: expect.stringContaining('Unable to find object'),
    });
  });

  it('was all sent in that framing', () => {
    const paths = kit.requestLog.entries().map((entry) => entry.path);
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !path.startsWith(FRAMINGS[framing]))).toEqual([]);
  });
}
