import type { Problem } from '../../lib/base/errors.ts';
import { choiceProblem } from '../../lib/base/likely.ts';
import { nearest } from '../../lib/base/nearest.ts';
import { problem } from '../../lib/base/problems.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import { parseRequest, type Request } from './request.ts';
import { HANDED, isStage, isWorkflow, type StageName, type WorkflowName } from './stages.ts';

export interface CheckRequestInputs {
  /** Milliseconds. */
  readonly timeout: number;
  readonly workflow: WorkflowName;
  readonly request: Request;
  /** Actions of this job that are judged; undefined: all, each in the job of its own. */
  readonly stages: readonly StageName[] | undefined;
  /** Names of secrets that are given. */
  readonly secrets: readonly string[];
}

/** Nothing here waits for anything. */
const TIMEOUT = 5 * 60_000;

export function parse(reader: InputReader): CheckRequestInputs {
  const text = reader.requiredText('workflow', {
    check: (value) => {
      const names = Object.keys(HANDED);
      return isWorkflow(value)
        ? undefined
        : { ...choiceProblem(value, names), what: `must be ${names.join(' or ')}` };
    },
  });
  const workflow = isWorkflow(text) ? text : 'encrypted-image';
  const stages = reader.list('stages', (name) => stageProblem(name, workflow)).filter(isStage);
  const secrets = reader.list('secrets', (name) =>
    /^[a-z][a-z-]*$/.test(name)
      ? undefined
      : problem(
          'is no name of a secret',
          'the value of a secret was given, or the name that it has in the repository',
          'give the names under which this workflow takes secrets, such as classic-api-key',
        ),
  );
  return {
    timeout: TIMEOUT,
    workflow,
    request: readRequest(reader),
    stages: stages.length > 0 ? stages : undefined,
    secrets,
  };
}

function stageProblem(name: string, workflow: WorkflowName): Problem | undefined {
  if (isStage(name) && HANDED[workflow][name]) return undefined;
  const actions = Object.keys(HANDED[workflow]);
  const near = nearest(name, actions);
  return problem(
    'is no action of it',
    `the workflow ${workflow} runs ${actions.join(', ')}`,
    near === undefined ? 'give the names of actions that this job runs' : `did you mean ${near}?`,
  );
}

function readRequest(reader: InputReader): Request {
  const json = reader.lines('inputs');
  const request = json === undefined ? undefined : parseRequest(json);
  if (!request)
    reader.problem(
      json === undefined
        ? problem(
            'inputs is missing',
            'the step hands nothing on, or the workflow was called without inputs',
            'hand on the inputs of the workflow: toJSON(inputs)',
          )
        : problem(
            'inputs must be what toJSON(inputs) gives',
            'it is written by hand, or another context than inputs was handed on',
            'hand on toJSON(inputs), as it is',
          ),
      'inputs',
    );
  return request ?? new Map();
}
