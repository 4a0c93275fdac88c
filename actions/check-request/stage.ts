import type { Explanation, UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { problemsError } from '../../lib/base/problems.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import { callIdOf, queueOf } from './call.ts';
import type { CheckRequestInputs } from './inputs.ts';
import { type Found, judgeStages } from './judge.ts';
import { rehearsalsOf } from './rehearsals.ts';
import { regionOf } from './request.ts';
import { judgeWorkflow } from './rules.ts';
import type { Env } from './stages.ts';

export interface Deps {
  readonly env: Env;
  readonly outputs: Pick<Outputs, 'set' | 'setList'>;
  readonly log: Log;
  readonly summary: { note(text: string): void };
}

/** Refuses, in one error, everything that an action of a later job would refuse for its inputs alone. */
export async function run(inputs: CheckRequestInputs, { env, outputs, log, summary }: Deps): Promise<void> {
  const { workflow, request } = inputs;
  const verdict = judgeWorkflow(workflow, request);
  const found = await judgeStages(inputs, verdict.standIns, env);
  const problems = [...verdict.problems, ...found.map(inputProblem)];
  if (problems.length > 0) throw refusal(problems);
  outputs.set('call-id', callIdOf(request));
  outputs.set('queue', queueOf(request, env('GITHUB_RUN_ID') ?? ''));
  outputs.set('region', regionOf(request));
  const { stages, notices } = rehearsalsOf(inputs, env);
  outputs.setList('rehearse', stages);
  for (const text of notices) {
    log.notice(text);
    summary.note(text);
  }
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
