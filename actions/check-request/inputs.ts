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
    check: (value) => (isWorkflow(value) ? undefined : `must be ${Object.keys(HANDED).join(' or ')}`),
  });
  const workflow = isWorkflow(text) ? text : 'encrypted-image';
  const stages = reader
    .list('stages', (name) => (isStage(name) && HANDED[workflow][name] ? undefined : 'is no action of it'))
    .filter(isStage);
  const secrets = reader.list('secrets', (name) =>
    /^[a-z][a-z-]*$/.test(name) ? undefined : 'is no name of a secret',
  );
  return {
    timeout: TIMEOUT,
    workflow,
    request: readRequest(reader),
    stages: stages.length > 0 ? stages : undefined,
    secrets,
  };
}

function readRequest(reader: InputReader): Request {
  const json = reader.lines('inputs');
  const request = json === undefined ? undefined : parseRequest(json);
  if (!request)
    reader.problem(json === undefined ? 'inputs is missing' : 'inputs must be what toJSON(inputs) gives');
  return request ?? new Map();
}
