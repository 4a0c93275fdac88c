import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { EncryptImageDeps } from '../../../actions/encrypt-image/deps.ts';
import { parse } from '../../../actions/encrypt-image/inputs.ts';
import { OUTPUTS } from '../../../actions/encrypt-image/outputs.ts';
import { run } from '../../../actions/encrypt-image/stage.ts';
import { Dek } from '../../../lib/base/dek.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { createDmCryptEngine } from '../../../lib/engine/dm-crypt/engine.ts';
import { probeDmCrypt } from '../../../lib/engine/dm-crypt/probe.ts';
import { createUserspaceEngine } from '../../../lib/engine/userspace/engine.ts';
import { InputReader } from '../../../lib/runner/inputs.ts';
import { Outputs } from '../../../lib/runner/outputs.ts';
import { Summary } from '../../../lib/runner/summary.ts';
import type { EncryptTask } from '../jobs.ts';

const ROOT_KEY =
  'crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef:11111111-2222-3333-4444-555555555555:key:66666666-7777-8888-9999-000000000000';

/** All of the action's stage, with source and result digests and manifest, but with a key service in memory. Seconds. */
export async function runStage(task: EncryptTask): Promise<number> {
  const given: Record<string, string> = {
    'ibmcloud-api-key': 'none: the key service lives in memory',
    'wrapped-dek': Buffer.alloc(48, 'wrapped data key of the bench').toString('base64'),
    'root-key-crn': ROOT_KEY,
    image: task.source,
    output: task.output,
    format: task.format,
    engine: task.engine,
    verify: task.verify,
    'check-guest': 'off',
    'max-virtual-size': '2040GiB',
  };
  const folder = dirname(task.output);
  const temp = `${folder}/runner-temp`;
  await mkdir(temp, { recursive: true });
  const env = () => undefined;
  const reader = new InputReader({ input: (name) => given[name] ?? '', env, mask: () => undefined });
  const inputs = parse(reader, env);
  reader.finish();
  const started = performance.now();
  await run(inputs, dependencies(task, [folder, dirname(task.source)], temp));
  return (performance.now() - started) / 1000;
}

function dependencies(task: EncryptTask, roots: readonly string[], temp: string): EncryptImageDeps {
  return {
    keys: {
      unwrapDek: async () => ({ dek: Dek.fromBase64(task.key, 'the key of the bench'), keyVersion: 'bench' }),
    },
    storage: () => {
      throw new Error('defect: nothing of the bench lies in a bucket');
    },
    engines: {
      userspace: async () => createUserspaceEngine(),
      dmCrypt: async () => createDmCryptEngine(),
      probe: (place) => probeDmCrypt(place),
      second: async () => undefined,
      removeLeftovers: async () => undefined,
    },
    openCache: () => Promise.reject(new Error('defect: the bench asks for no cache')),
    allowed: { workspace: temp, roots: [...roots] },
    temp,
    platform: process.platform,
    signal: new AbortController().signal,
    log: silentLog,
    outputs: new Outputs(OUTPUTS),
    summary: new Summary('bench'),
    remember: () => undefined,
    streaming: () => {
      throw new Error('defect: the bench streams by itself');
    },
  };
}
