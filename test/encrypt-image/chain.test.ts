import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from '../../actions/encrypt-image/inputs.ts';
import { OUTPUTS } from '../../actions/encrypt-image/outputs.ts';
import { openDeps } from '../../actions/encrypt-image/services.ts';
import { run } from '../../actions/encrypt-image/stage.ts';
import { openDeps as openImportDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { silentLog } from '../../lib/base/log.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';
import { makeFolder, prepare, runImport } from '../upload-import/kit.ts';
import { smallDisk } from './kit.ts';

let cloud: LocalCloud;
const folder = makeFolder();
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

/** A fresh data key, wrapped, as each whole run begins with one. */
async function freshKey(): Promise<string> {
  const { inputs, edge } = prepare(cloud, folder.path, { 'template-id': '1' });
  const rootKey = parseRootKeyCrn(cloud.rootKeyCrn);
  if (!rootKey) throw new Error('the local cloud gave no CRN');
  return (await openImportDeps(inputs, edge).keys.wrapDek(rootKey, Dek.generate(512))).wrappedDek;
}

/** On a runner of its own: nothing is left of an earlier run but what lies in the cloud. */
async function encrypt(runner: string, given: Record<string, string>): Promise<Outputs> {
  const temp = join(folder.path, runner);
  mkdirSync(temp);
  const { edge } = prepare(cloud, folder.path, { 'template-id': '1' });
  const all: Record<string, string> = {
    'wrapped-dek': await freshKey(),
    'root-key-crn': cloud.rootKeyCrn,
    'data-key-source': 'generated',
    bucket: cloud.bucket,
    engine: 'userspace',
    ...given,
  };
  const env = (name: string) => cloud.env[name] || undefined;
  const reader = new InputReader({ input: (name) => all[name] ?? '', env, mask() {} });
  const inputs = parse(reader, env);
  reader.finish();
  const outputs = new Outputs(OUTPUTS);
  const summary = new Summary('test');
  const places = { GITHUB_WORKSPACE: folder.path, RUNNER_TEMP: temp };
  await run(inputs, openDeps(inputs, { ...edge, env: places, log: silentLog, outputs, summary }));
  return outputs;
}

it.each(['vhd', 'luks-raw'])(
  'a %s image is imported, and a whole second run adopts all of it',
  async (format) => {
    const disk = smallDisk();
    // The import looks for a partition table.
    disk.fill(0, 440, 512);
    disk[450] = 0x83;
    disk.writeUInt32LE(8, 454);
    disk.writeUInt32LE(1000, 458);
    disk.writeUInt16LE(0xaa55, 510);
    writeFileSync(join(folder.path, `${format}.img`), disk);
    const upload = (given: Record<string, string>) =>
      runImport(cloud, folder.path, {
        'operating-system': 'DEBIAN_12_64',
        bucket: cloud.bucket,
        'import-service-id': cloud.importServiceId,
        'accept-legacy-format': 'true',
        ...given,
      });
    const first = await encrypt(`${format}-1`, { image: `${format}.img`, format });
    expect(first.get('changed')).toBe('true');
    const imported = await upload({ 'encrypted-image': first.get('encrypted-image') });
    expect(imported.error).toBeUndefined();
    expect(imported.outputs.get('changed')).toBe('true');
    const second = await encrypt(`${format}-2`, { image: `${format}.img`, format });
    expect(second.get('changed')).toBe('false');
    expect(second.get('object-uri')).toBe(imported.outputs.get('object-uri'));
    for (const name of ['wrapped-dek', 'sha256', 'key-hash', 'size'])
      expect(second.get(name)).toBe(first.get(name));
    const again = await upload({ 'object-uri': second.get('object-uri') });
    expect(again.error).toBeUndefined();
    expect(again.outputs.get('changed')).toBe('false');
    expect(again.outputs.get('template-id')).toBe(imported.outputs.get('template-id'));
  },
);
