import type { Problem } from '../../lib/base/errors.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import type { CheckRequestInputs } from './inputs.ts';
import { runs } from './rules.ts';
import { type Env, HANDED, isStage, PARSERS, type StageName } from './stages.ts';

/** Inputs that all actions have: one action judges them for all. */
const COMMON = ['region', 'network', 'endpoints', 'allow-custom-endpoints', 'timeout'];
/** What is the same, or as good, in the job where the action will run. */
const OF_THE_RUN = ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_JOB'];
/** Stands for a secret that is given, and for the API key, which its own job misses at once. */
const SECRET = 'stand-in';

type StandIns = Readonly<Partial<Record<StageName, Readonly<Record<string, string>>>>>;

/** A problem, and the actions that found it. */
export interface Found {
  readonly problem: Problem;
  readonly stages: readonly StageName[];
}

/** What the actions' own parsers find wrong, each once. */
export async function judgeStages(
  inputs: CheckRequestInputs,
  standIns: StandIns,
  env: Env,
): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const stage of stagesOf(inputs)) {
    const here = inputs.stages !== undefined || HANDED[inputs.workflow][stage]?.hosted === true;
    const input = inputsOf(stage, here, inputs, standIns[stage] ?? {});
    // The environment of another job's runner is not known here.
    const known: Env = (name) => (here || OF_THE_RUN.includes(name) ? env(name) : undefined);
    const reader = new InputReader({ input, env: known, mask: () => undefined });
    (await PARSERS[stage]())(reader, known);
    for (const problem of reader.problems) {
      const same = found.get(problem.what) ?? { problem, stages: [] };
      found.set(problem.what, { ...same, stages: [...same.stages, stage] });
    }
  }
  return [...found.values()];
}

function stagesOf({ workflow, request, stages }: CheckRequestInputs): readonly StageName[] {
  const all = Object.keys(HANDED[workflow]).filter(isStage);
  return (stages ?? all).filter((stage) => runs(stage, workflow, request));
}

/** The action's inputs as the workflow will hand them over. */
export function inputsOf(
  stage: StageName,
  here: boolean,
  { workflow, request, secrets }: CheckRequestInputs,
  standIns: Readonly<Record<string, string>>,
): (name: string) => string {
  const handed = HANDED[workflow][stage];
  return (name) => {
    const standIn = standIns[name] ?? handed?.later[name];
    if (standIn !== undefined) return standIn;
    // Half of the classic credentials may come from the environment of another job's runner.
    if (name === 'ibmcloud-api-key' || (here && secrets.includes(name))) return SECRET;
    if (handed?.withheld.includes(name) || (!here && COMMON.includes(name))) return '';
    const names = handed?.renamed?.[name] ?? [name];
    const given = names.map((each) => request.get(each)).find((value) => value !== undefined) ?? '';
    // As the workflow does: left alone, the runner's environment decides.
    return name === 'allow-custom-endpoints' && given === 'false' ? '' : given;
  };
}
