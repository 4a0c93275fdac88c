import type { Deps } from '../../actions/prepare-environment/deps.ts';
import type { Finding, StepName } from '../../actions/prepare-environment/findings.ts';
import { parse } from '../../actions/prepare-environment/inputs.ts';
import { OUTPUTS } from '../../actions/prepare-environment/outputs.ts';
import { openDeps } from '../../actions/prepare-environment/services.ts';
import { run } from '../../actions/prepare-environment/stage.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';

export interface Prepared {
  readonly findings: readonly Finding[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  readonly error: unknown;
  of(step: StepName): Finding;
  /** Names of the steps whose state is one of these. */
  named(...states: readonly Finding['state'][]): StepName[];
}

interface PrepareOptions {
  /** Default: the owner's. */
  readonly apiKey?: string;
  /** Changes what the stage is handed. */
  readonly change?: (deps: Deps) => Deps;
  /** Milliseconds in which what was made must show. */
  readonly propagation?: number;
}

/** Runs the action in this process against a local cloud. */
export async function prepare(
  cloud: LocalCloud,
  given: Readonly<Record<string, string>>,
  options: PrepareOptions = {},
): Promise<Prepared> {
  const env: Record<string, string> = { ...cloud.env };
  if (options.apiKey !== undefined) env['IBMCLOUD_API_KEY'] = options.apiKey;
  const reader = new InputReader({
    input: (name) => given[name] ?? '',
    env: (name) => env[name],
    mask: () => undefined,
  });
  const inputs = parse(reader, (name) => env[name]);
  reader.finish();
  const lines: string[] = [];
  const say = (text: string) => void lines.push(text);
  const outputs = new Outputs(OUTPUTS);
  const signal = new AbortController().signal;
  let findings: Finding[] = [];
  const deps = openDeps(inputs, {
    log: { info: say, notice: say, warning: say, debug: () => undefined },
    mask: () => undefined,
    env: {},
    summary: new Summary('test'),
    outputs,
    signal,
    saveState: () => undefined,
    getState: () => '',
  });
  const quick: Deps = {
    ...deps,
    pace: { ...deps.pace, firstLook: 5, longestLook: 20, lookUp: 300, propagation: options.propagation ?? 300 },
    async writeFindings(json) {
      findings = JSON.parse(json);
      return 'findings.json';
    },
  };
  let error: unknown;
  await run(inputs, options.change?.(quick) ?? quick).catch((thrown: unknown) => {
    error = thrown;
  });
  return {
    findings,
    outputs: Object.fromEntries(outputs.entries()),
    lines,
    error,
    of: (step) => findings.find((one) => one.step === step) as Finding,
    named: (...states) => findings.filter(({ state }) => states.includes(state)).map(({ step }) => step),
  };
}

/** The names by which the local cloud begins. */
export function seeded(cloud: LocalCloud): Record<string, string> {
  return {
    'kms-instance': cloud.kmsInstanceId,
    'cos-instance': cloud.cosInstanceCrn,
    bucket: cloud.bucket,
    'abort-uploads-after': '0',
  };
}
