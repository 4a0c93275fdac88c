import { tmpdir } from 'node:os';
import type { Deps } from '../../actions/prepare-environment/deps.ts';
import type { Finding } from '../../actions/prepare-environment/findings.ts';
import { type EnvironmentInputs, parse } from '../../actions/prepare-environment/inputs.ts';
import { OUTPUTS } from '../../actions/prepare-environment/outputs.ts';
import { openDeps } from '../../actions/prepare-environment/services.ts';
import { takeSteps } from '../../actions/prepare-environment/stage.ts';
import type { Step } from '../../actions/prepare-environment/step.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';

type Given = Readonly<Record<string, string>>;

/** The action's inputs. Throws E_INPUT. */
export function read(given: Given, env: Given = {}): EnvironmentInputs {
  const lookUp = (name: string) => env[name];
  const reader = new InputReader({ input: (name) => given[name] ?? '', env: lookUp, mask: () => undefined });
  const inputs = parse(reader, lookUp);
  reader.finish();
  return inputs;
}

export interface Ended {
  /** What the findings' file holds. */
  readonly findings: readonly Finding[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly lines: readonly string[];
  /** What the run threw; its message. */
  readonly error: string;
  readonly thrown: unknown;
  /** `step` → `state`. */
  readonly states: Readonly<Record<string, string>>;
}

export interface RunOptions {
  /** Another identity than the account's owner. */
  readonly apiKey?: string;
  readonly deps?: (deps: Deps) => Deps;
  /** Aborted by whoever kills the run. */
  readonly abort?: AbortController;
  readonly summary?: Summary;
}

/** One run of these steps with the real clients against a cloud, without long pauses. */
export async function prepare(
  cloud: LocalCloud,
  steps: readonly Step[],
  given: Given,
  { apiKey, deps: change = (deps) => deps, abort = new AbortController(), summary }: RunOptions = {},
): Promise<Ended> {
  const env = { ...cloud.env, ...(apiKey === undefined ? {} : { IBMCLOUD_API_KEY: apiKey }) };
  const inputs = read({ bucket: 'some-bucket', ...given }, env);
  const { edge, lines } = edgeOf(abort, summary);
  let json = '[]';
  const writeFindings = async (text: string) => {
    json = text;
    return '/tmp/findings.json';
  };
  const deps = change({ ...openDeps(inputs, edge), writeFindings, pace: shortPace() });
  let error = '';
  let cause: unknown;
  await takeSteps(steps, inputs, deps).catch((thrown: unknown) => {
    cause = thrown;
    error = thrown instanceof Error ? thrown.message : String(thrown);
  });
  const findings = JSON.parse(json) as Finding[];
  return {
    findings,
    outputs: Object.fromEntries(edge.outputs.entries()),
    summary: edge.summary.render(),
    lines,
    error,
    thrown: cause,
    states: Object.fromEntries(findings.map(({ step, state }) => [step, state])),
  };
}

/** The clients of the action, as the account's owner: to count and change things behind a run's back. */
export function ownerClients(cloud: LocalCloud): Deps {
  return openDeps(read({ bucket: 'some-bucket' }, cloud.env), edgeOf(new AbortController()).edge);
}

function edgeOf(
  abort: AbortController,
  summary = new Summary('Environment'),
): { edge: Edge; lines: string[] } {
  const lines: string[] = [];
  const log = {
    info: (text: string) => lines.push(text),
    notice: (text: string) => lines.push(`notice: ${text}`),
    warning: (text: string) => lines.push(`warning: ${text}`),
    debug: () => undefined,
  };
  const nothing = () => undefined;
  const edge: Edge = {
    log,
    signal: abort.signal,
    env: {},
    temp: tmpdir(),
    outputs: new Outputs(OUTPUTS),
    summary,
    mask: nothing,
    saveState: nothing,
    getState: () => '',
  };
  return { edge, lines };
}

/** Looks several times, in no time. */
function shortPace(): Deps['pace'] {
  let clock = 0;
  return {
    now: () => clock,
    async sleep(milliseconds) {
      clock += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
    firstLook: 100,
    longestLook: 1_000,
    lookUp: 300,
    failureGrace: 0,
    propagation: 2_000,
  };
}

/** Requests that changed something, but for tokens and the probe of the right to wrap. */
export function mutations(cloud: LocalCloud, from = 0): string[] {
  return cloud.requestLog
    .entries()
    .slice(from)
    .filter(({ method, path }) => !['GET', 'HEAD'].includes(method) && !HARMLESS.test(path))
    .map(({ method, path }) => `${method} ${path}`);
}

const HARMLESS = /^\/identity\/token$|\/actions\/(wrap|unwrap)$/;

/** Kills a run when the cloud has done its n-th request: its answer is lost, and no other is sent. */
function killAt(cloud: LocalCloud, nth: number): { abort: AbortController; done: () => void } {
  const abort = new AbortController();
  const { requestLog } = cloud;
  const add = requestLog.add.bind(requestLog);
  let seen = 0;
  requestLog.add = (entry) => {
    add(entry);
    seen += 1;
    if (seen === nth) abort.abort(new Error('killed'));
  };
  return { abort, done: () => (requestLog.add = add) };
}

export interface KillCase {
  readonly steps: readonly Step[];
  /** Inputs of the n-th case: with names of its own, so that one cloud serves them all. */
  readonly given: (nth: number) => Given;
  /** What the n-th case has made, counted. */
  readonly count: (nth: number) => Promise<Readonly<Record<string, number>>>;
  /** What must be there in the end, however often it was killed. */
  readonly wanted: Readonly<Record<string, number>>;
}

/**
 * Kills `ensure` at its first request, its second, and so on until it ends before it is killed; after each, `ensure` once
 * more must find or make everything exactly once, and in the end another run must change nothing. Returns how often it was killed.
 */
export async function killAtEveryCall(cloud: LocalCloud, of: KillCase): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    const given = { mode: 'ensure', ...of.given(nth) };
    const { abort, done } = killAt(cloud, nth);
    const killed = await prepare(cloud, of.steps, given, { abort }).finally(done);
    const again = await prepare(cloud, of.steps, given);
    if (again.error !== '') throw new Error(`killed at request ${nth}: ${again.error}`);
    const made = await of.count(nth);
    if (JSON.stringify(made) !== JSON.stringify(of.wanted))
      throw new Error(
        `killed at request ${nth}: ${JSON.stringify(made)} instead of ${JSON.stringify(of.wanted)}`,
      );
    // After its last step a run only looks at everything once more.
    if (killed.findings.length < of.steps.length) continue;
    await demandNoChange(cloud, of.steps, given);
    return nth - 1;
  }
}

async function demandNoChange(cloud: LocalCloud, steps: readonly Step[], given: Given): Promise<void> {
  const from = cloud.requestLog.entries().length;
  const { outputs, error } = await prepare(cloud, steps, given);
  const changes = mutations(cloud, from);
  if (error !== '' || outputs['changed'] !== 'false' || changes.length > 0)
    throw new Error(`another run changed something: ${changes.join(', ')} ${error}`);
}
