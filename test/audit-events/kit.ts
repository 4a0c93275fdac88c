import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deps } from '../../actions/audit-events/deps.ts';
import { type AuditInputs, parse } from '../../actions/audit-events/inputs.ts';
import { OUTPUTS } from '../../actions/audit-events/outputs.ts';
import { openDeps } from '../../actions/audit-events/services.ts';
import { run } from '../../actions/audit-events/stage.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';

/** A folder for one test file; the caller removes it. */
export function makeFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'audit-events-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The inputs as the action would read them; throws what it would refuse. */
export function parsed(
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): AuditInputs {
  const look = (name: string) => env[name] || undefined;
  const reader = new InputReader({ input: (name) => given[name] ?? '', env: look, mask: () => undefined });
  const inputs = parse(reader, look);
  reader.finish();
  return inputs;
}

export interface Event {
  readonly time: string;
  readonly source: string;
  readonly action: string;
  readonly outcome: string;
  readonly who: string;
  readonly 'who-name': string;
  readonly what: string;
  readonly rule: string;
}

/** The JSON as it stands in the file. */
interface Json {
  readonly schema: string;
  readonly since: string;
  readonly identities: readonly string[];
  readonly subject: Readonly<Record<string, string>>;
  readonly sources: readonly { name: string; state: string; note: string; events: number }[];
  readonly rules: readonly { rule: string; wanted: string; state: string }[];
  readonly events: readonly Event[];
}

export interface Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  readonly summary: string;
  readonly error: unknown;
  /** Undefined when none was written. */
  readonly json: Json | undefined;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly pace?: Partial<Deps['pace']>;
  readonly signal?: AbortSignal;
  readonly summary?: Summary;
}

/** Waits of tests: few looks, since an instance answers ten queries a minute. */
const QUICK = { firstLook: 100, longestLook: 400 };

/** Reads the inputs like the action does and runs the stage against the local cloud, quickly. Never throws. */
export async function runAudit(
  cloud: LocalCloud,
  folder: string,
  given: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<Ran> {
  const inputs = parsed(given, { ...cloud.env, ...options.env });
  const lines: string[] = [];
  const say = (kind: string) => (text: string) => lines.push(`${kind}: ${text}`);
  const outputs = new Outputs(OUTPUTS);
  const summary = options.summary ?? new Summary('Audit');
  const edge: Edge = {
    log: { info: say('info'), notice: say('notice'), warning: say('warning'), debug: say('debug') },
    signal: options.signal ?? new AbortController().signal,
    env: { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
    temp: folder,
    outputs,
    summary,
    mask: () => undefined,
    saveState: () => undefined,
    getState: () => '',
  };
  const real = openDeps(inputs, edge);
  let error: unknown;
  try {
    await run(inputs, { ...real, pace: { ...real.pace, ...QUICK, ...options.pace } });
  } catch (thrown) {
    error = thrown;
  }
  const file = outputs.get('timeline');
  const json: Json | undefined = file === '' ? undefined : JSON.parse(readFileSync(file, 'utf8'));
  return { outputs: Object.fromEntries(outputs.entries()), lines, summary: summary.render(), error, json };
}

/** Its code; the text of an error that has none. */
export const codeOf = ({ error }: Ran): string | undefined =>
  error instanceof UserError ? error.code : error === undefined ? undefined : String(error);

export const stateOf = ({ json }: Ran, rule: string): string | undefined =>
  json?.rules.find((one) => one.rule === rule)?.state;

export const sourceOf = ({ json }: Ran, name: string) => json?.sources.find((one) => one.name === name);

export const eventsOf = ({ json }: Ran, rule: string, source?: string): readonly Event[] =>
  (json?.events ?? []).filter((one) => one.rule === rule && (source === undefined || one.source === source));
