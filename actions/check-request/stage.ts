import type { Explanation, UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { problemsError } from '../../lib/base/problems.ts';
import { callIdOf, queueOf } from './call.ts';
import type { CheckRequestInputs } from './inputs.ts';
import { type Found, judgeStages } from './judge.ts';
import { judgeWorkflow } from './rules.ts';
import type { Env } from './stages.ts';

export interface Deps {
  readonly env: Env;
  readonly outputs: { set(name: string, value: string): void };
  readonly log: Log;
}

/** Refuses, in one error, everything that an action of a later job would refuse for its inputs alone. */
export async function run(inputs: CheckRequestInputs, { env, outputs, log }: Deps): Promise<void> {
  const { workflow, request } = inputs;
  const verdict = judgeWorkflow(workflow, request);
  const found = await judgeStages(inputs, verdict.standIns, env);
  const problems = [...verdict.problems, ...found.map(inputProblem)];
  if (problems.length > 0) throw refusal(problems);
  outputs.set('call-id', callIdOf(request));
  outputs.set('queue', queueOf(request, env('GITHUB_RUN_ID') ?? ''));
  log.info(`the inputs of ${workflow} are sound`);
}

function inputProblem({ problem, stages }: Found): Explanation {
  return { ...problem, code: 'E_INPUT', what: `${stages.join(', ')}: ${problem.what}` };
}

/** The first problem gives the code; others with one of their own carry it. */
function refusal(problems: readonly Explanation[]): UserError {
  const code = problems[0]?.code ?? 'E_INPUT';
  return problemsError(
    code,
    'the inputs of the workflow cannot be used',
    problems.map(({ code: own, what, why, fix }) => ({
      what: own === code || own === 'E_INPUT' ? what : `${what} (${own})`,
      why,
      fix,
    })),
  );
}
