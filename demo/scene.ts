import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocalCloud } from '../cloud/local-cloud.ts';
import { runWorkflow } from '../tools/act.ts';
import type { Progress } from './progress.ts';
import { DemoFailure } from './server.ts';
import type { WriteWatch } from './watch.ts';

export type Outputs = Readonly<Record<string, string>>;

/** Where a demo happens. */
export interface Scene {
  readonly cloud: LocalCloud;
  /** The source image on disk. */
  readonly image: string;
  readonly scratch: string;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** The local cloud's addresses and settings for the runner; its keys go another way, as secrets. */
function endpointsOf(cloud: LocalCloud): Record<string, string> {
  const secretNames = /^(IBMCLOUD_API_KEY|IAAS_CLASSIC_USERNAME|IAAS_CLASSIC_API_KEY)$/;
  return Object.fromEntries(Object.entries(cloud.env).filter(([name]) => !secretNames.test(name)));
}

/** Runs a caller's workflow with its job `report`, and returns the outputs of each job before that. Throws DemoFailure. */
export async function runCaller(
  workflow: string,
  scene: Scene,
  watch?: WriteWatch,
): Promise<Readonly<Record<string, Outputs>>> {
  const { cloud, image, scratch, progress, signal } = scene;
  const outputsFile = join(scratch, 'outputs.json');
  rmSync(outputsFile, { force: true });
  const result = await runWorkflow({
    folder: scratch,
    workflow,
    secrets: {
      IBMCLOUD_API_KEY: cloud.env['IBMCLOUD_API_KEY'] ?? '',
      CLASSIC_USERNAME: cloud.classic.username,
      CLASSIC_API_KEY: cloud.classic.apiKey,
    },
    env: {
      ...endpointsOf(cloud),
      ENCRYPTED_IMAGE_ROOTS: `${dirname(image)}:${scratch}`,
      ENCRYPTED_IMAGE_JOURNAL: join(scratch, 'journal'),
      DEMO_OUTPUTS: outputsFile,
    },
    ...(watch && { onStart: (pid: number) => watch.begin(pid, scratch) }),
    onEvent: (event) => progress.event(event),
    signal,
  });
  if (result.code === 0 && existsSync(outputsFile)) {
    const jobs = JSON.parse(readFileSync(outputsFile, 'utf8')) as Record<string, { outputs: Outputs }>;
    return Object.fromEntries(Object.entries(jobs).map(([name, { outputs }]) => [name, outputs]));
  }
  const explained = result.events.some((event) => event.message.includes('::error::'));
  for (const event of explained ? [] : result.events.slice(-20)) progress.line(`  ${event.message}`);
  throw new DemoFailure(`the workflow failed (exit code ${result.code})`);
}
