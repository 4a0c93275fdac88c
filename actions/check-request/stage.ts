import { type Explanation, UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import { callIdOf, queueOf } from './call.ts';
import type { CheckRequestInputs } from './inputs.ts';
import { judgeStages } from './judge.ts';
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
  const problems = [...verdict.problems, ...[...found].map(([text, stages]) => inputProblem(text, stages))];
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

function inputProblem(text: string, stages: readonly string[]): Explanation {
  return {
    code: 'E_INPUT',
    what: `${stages.join(', ')}: ${text}`,
    why: 'an input under `with:`, or a secret, is missing or misspelt',
    fix: "correct the inputs; the table in the action's README says what each one takes",
  };
}

/** The first problem gives the code; others with one of their own carry it. */
function refusal(problems: readonly Explanation[]): UserError {
  const code = problems[0]?.code ?? 'E_INPUT';
  const texts = problems.map((each) =>
    each.code === code || each.code === 'E_INPUT' ? each.what : `${each.what} (${each.code})`,
  );
  const distinct = (values: readonly string[]) => [...new Set(values)].join('; ');
  const count = texts.length > 1 ? `${texts.length} problems: ` : '';
  return new UserError({
    code,
    what: `the inputs of the workflow cannot be used: ${count}${texts.join('; ')}`,
    why: distinct(problems.map(({ why }) => why)),
    fix: distinct(problems.map(({ fix }) => fix)),
  });
}
