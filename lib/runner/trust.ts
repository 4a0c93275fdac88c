import { UserError } from '../base/errors.ts';
import { readSmallFile } from '../base/paths.ts';

/** GitHub cuts event payloads far below. */
const PAYLOAD_LIMIT = 32 * 1024 * 1024;

/** Runs of the repository's own code whatever their payload says, so that it need not be there. */
const OWN = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'create']);

/** A run for these may be about a fork's pull request, and another run's payload does not say so any more. */
const HIDES_A_FORK = new Set(['issue_comment', 'workflow_run', 'check_run', 'check_suite', 'status']);

type Json = Readonly<Record<string, unknown>>;

/** Whose code it is: ours, that of the repository named, or nobody can say. */
type Whose = 'own' | 'unknown' | { readonly repository: string };

/**
 * Throws when the run is about code of a fork, or when nothing tells whose it is: code that nobody has reviewed must not
 * spend money or use keys (pitfalls.md I15). Who caused the run is another question, which the workflow's `if:`
 * decides.
 */
export async function refuseForks(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (event === '' || OWN.has(event)) return;
  const payload = await readPayload(env['GITHUB_EVENT_PATH'] ?? '');
  const whose = payload ? whoseCode(event, payload, env['GITHUB_REF'] ?? '') : 'unknown';
  if (whose === 'own') return;
  const repository = whose === 'unknown' ? 'an unknown repository' : whose.repository;
  throw new UserError({
    code: 'E_FORK',
    what: `${name} does not run for ${JSON.stringify(repository)} on ${event}`,
    why:
      whose === 'unknown'
        ? 'the event does not tell whose code the run is about; if it is that of a fork, it could use your keys, your runner and your money'
        : 'the run is about code of a fork, which could use your keys, your runner and your money',
    fix: 'run it on push, on a release or by workflow_dispatch in your own repository',
  });
}

async function readPayload(path: string): Promise<Json | undefined> {
  try {
    return object(JSON.parse(await readSmallFile(path, PAYLOAD_LIMIT)));
  } catch {
    return undefined;
  }
}

/**
 * What the payload's parts say, whatever the event is called; all of them must say `own`. Not asked about:
 * `issues`, `discussion…`, `fork`, `watch`, `gollum` and others run the default branch's code about no code at all, and
 * a `merge_group` holds what somebody with the right to merge has put there.
 */
function whoseCode(event: string, payload: Json, ref: string): Whose {
  const answers = [
    ofPullRequest(event, payload, ref),
    ofWorkflowRun(event, payload),
    ofChecks(event, payload),
    ofStatus(event, payload),
    ofDeployment(event, ref),
    // A comment on a pull request: the payload names the request, not its branch.
    object(payload['issue'])?.['pull_request'] ? 'unknown' : 'own',
  ] as const;
  return (
    answers.find((answer) => typeof answer === 'object') ??
    answers.find((answer) => answer !== 'own') ??
    'own'
  );
}

function ofPullRequest(event: string, payload: Json, ref: string): Whose {
  const request = object(payload['pull_request']);
  // A deleted fork leaves `repo: null`: also not ours.
  if (request) return compare(payload, object(object(request['head'])?.['repo']));
  return event.startsWith('pull_request') || ref.startsWith('refs/pull/') ? 'unknown' : 'own';
}

/** Also part of the payload where a workflow has made a deployment. */
function ofWorkflowRun(event: string, payload: Json): Whose {
  const run = object(payload['workflow_run']);
  if (!run) return event === 'workflow_run' ? 'unknown' : 'own';
  const whose = compare(payload, object(run['head_repository']));
  return whose === 'own' && HIDES_A_FORK.has(String(run['event'])) ? 'unknown' : whose;
}

/** GitHub knows no branch of a check whose commit was pushed to a fork, and lists no pull request for it. */
function ofChecks(event: string, payload: Json): Whose {
  const run = object(payload['check_run']);
  const suite = object(payload['check_suite']) ?? object(run?.['check_suite']);
  if (!suite) return event.startsWith('check_') ? 'unknown' : 'own';
  if (typeof suite['head_branch'] !== 'string' || suite['head_branch'] === '') return 'unknown';
  const own = object(payload['repository'])?.['id'];
  const requests = [suite, run].flatMap((part) => (part?.['pull_requests'] as unknown[] | undefined) ?? []);
  const heads = requests.map((request) => object(object(object(request)?.['head'])?.['repo'])?.['id']);
  return heads.every((id) => typeof id === 'number' && id === own) ? 'own' : 'unknown';
}

/** The branches of this repository that hold the commit; none for a fork's. */
function ofStatus(event: string, payload: Json): Whose {
  if (event !== 'status') return 'own';
  const branches = payload['branches'];
  return Array.isArray(branches) && branches.length > 0 ? 'own' : 'unknown';
}

/** It runs the workflow of the commit that is deployed, which may be a fork's when no branch or tag was named. */
function ofDeployment(event: string, ref: string): Whose {
  return event.startsWith('deployment') && !/^refs\/(heads|tags)\//.test(ref) ? 'unknown' : 'own';
}

function compare(payload: Json, head: Json | undefined): Whose {
  const own = object(payload['repository'])?.['full_name'];
  const other = head?.['full_name'];
  if (typeof own !== 'string' || typeof other !== 'string') return 'unknown';
  return other === own ? 'own' : { repository: other };
}

function object(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}
