import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClassicClient } from '../../lib/classic/client.ts';
import { classicUrl, iamUrl } from '../../lib/endpoints/endpoints.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import type { Edge } from '../../lib/runner/action.ts';
import { type Deps, realPace } from './deps.ts';
import type { EnvironmentInputs } from './inputs.ts';

/** The real services behind the stage. */
export function openDeps({ apiKey, classic, endpoints }: EnvironmentInputs, edge: Edge): Deps {
  const { log, mask, outputs, signal, summary, env } = edge;
  const tokens = createTokenSource({ apiKey, url: iamUrl(endpoints), mask, signal, log });
  return {
    log,
    signal,
    outputs,
    summary,
    tokens,
    keys: createKeyProtect({ tokens, endpoints, signal, log }),
    classic: createClassicClient({ url: classicUrl(endpoints), ...classic, signal, log }),
    writeFindings: (json) => writeFindings(env['RUNNER_TEMP'] || tmpdir(), json),
    pace: realPace(signal),
  };
}

/** A file of its own for each run: a job may look at several environments. */
async function writeFindings(folder: string, json: string): Promise<string> {
  const path = join(folder, `environment-${randomUUID()}.json`);
  await writeFile(path, json, { flag: 'wx', mode: 0o600 });
  return path;
}
