import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClassicClient } from '../../lib/classic/client.ts';
import { classicUrl, iampapUrl, iamUrl } from '../../lib/endpoints/endpoints.ts';
import { createEventRouting } from '../../lib/event-routing/event-routing.ts';
import { createAccessGroups } from '../../lib/iam/access-groups.ts';
import { createPolicies } from '../../lib/iam/policies.ts';
import { createServiceIds } from '../../lib/iam/service-ids.ts';
import { createSight } from '../../lib/iam/sight.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyMaking } from '../../lib/key-protect/key-making.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { createBucketAdmin } from '../../lib/object-storage/bucket-admin.ts';
import { createResources } from '../../lib/resource-controller/resources.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { type Deps, realPace } from './deps.ts';
import type { EnvironmentInputs } from './inputs.ts';

/** The real services behind the stage. */
export function openDeps({ apiKey, classic, endpoints, region }: EnvironmentInputs, edge: Edge): Deps {
  const { log, mask, outputs, signal, summary } = edge;
  const tokens = createTokenSource({ apiKey, url: iamUrl(endpoints), mask, signal, log });
  return {
    log,
    signal,
    outputs,
    summary,
    tokens,
    sight: createSight({ tokens, url: iampapUrl(endpoints), signal, log }),
    resources: createResources({ tokens, endpoints, signal, log }),
    keys: createKeyProtect({ tokens, endpoints, signal, log }),
    keyMaking: createKeyMaking({ tokens, endpoints, signal, log }),
    classic: createClassicClient({ url: classicUrl(endpoints), ...classic, signal, log }),
    policies: createPolicies({ tokens, url: iampapUrl(endpoints), signal, log }),
    groups: createAccessGroups({ tokens, url: iamUrl(endpoints), signal, log }),
    serviceIds: createServiceIds({ tokens, url: iamUrl(endpoints), signal, log }),
    buckets: createBucketAdmin({ tokens, endpoints, signal, log }),
    routing: createEventRouting({ tokens, endpoints, region, signal, log }),
    writeFindings: (json) => writeFindings(edge.temp, json),
    pace: realPace(signal),
  };
}

/** A file of its own for each run: a job may look at several environments. */
async function writeFindings(folder: string, json: string): Promise<string> {
  const path = join(folder, `environment-${randomUUID()}.json`);
  await writeFile(path, json, { flag: 'wx', mode: 0o600 });
  return path;
}
