import { PINNED } from '../../../tools/pinned.ts';
import { REPOSITORY } from '../../../tools/project.ts';
import { action, type Step, workflow } from './workflows.ts';

/** A job of an example: steps, or a call of a workflow. */
export interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
}
export type Field = Readonly<Record<string, unknown>>;

export const OWN = new RegExp(`^${REPOSITORY}/(actions/([a-z-]+)|\\.github/workflows/([a-z-]+)\\.yml)@(.+)$`);
const isExpression = (value: unknown) => typeof value === 'string' && value.includes('${{');

/** What is wrong with the inputs that a workflow or action is given, one sentence each. */
export function judgeInputs(given: Field, known: Readonly<Record<string, Field>>, typed: boolean): string[] {
  const unknown = Object.keys(given).filter((name) => !(name in known));
  const wrong = Object.entries(given).filter(
    ([name, value]) =>
      typed &&
      !isExpression(value) &&
      name in known &&
      typeof value !== (known[name]?.['type'] === 'boolean' ? 'boolean' : 'string'),
  );
  const missing = Object.keys(known).filter((name) => known[name]?.['required'] === true && !(name in given));
  return [
    ...unknown.map((name) => `${name} is no input`),
    ...wrong.map(([name]) => `${name} is of the wrong type`),
    ...missing.map((name) => `${name} is required`),
  ];
}

/** The outputs that each job of a file has, by what it calls or declares. */
export function outputsOfJobs(jobs: Readonly<Record<string, Job>>): Map<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(jobs).map(([name, job]) => {
      const called = OWN.exec(job.uses ?? '')?.[3];
      const fields = called === undefined ? (job.outputs ?? {}) : workflow(called).on.workflow_call.outputs;
      return [name, new Set(Object.keys(fields))];
    }),
  );
}

/** The outputs that are read in a text but that nothing gives. */
function lostOutputs(text: string, kind: 'needs' | 'steps', known: ReadonlyMap<string, ReadonlySet<string>>) {
  const reads = [...text.matchAll(new RegExp(`${kind}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, 'g'))];
  return reads
    .filter(([, from = '', output = '']) => known.get(from)?.has(output) !== true)
    .map(([all]) => `${all} is given by nothing`);
}

export function judgeJob(job: Job, outputs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const needed = new Map(
    [job.needs ?? []].flat().map((name) => [name, outputs.get(name) ?? new Set<string>()]),
  );
  const problems = lostOutputs(JSON.stringify(job), 'needs', needed);
  if (job.uses !== undefined) return [...problems, ...judgeCall(job)];
  const steps = new Map<string, ReadonlySet<string>>();
  for (const step of job.steps ?? []) {
    problems.push(...lostOutputs(JSON.stringify(step), 'steps', steps));
    problems.push(...judgeStep(step));
    if (step.id !== undefined) steps.set(step.id, outputsOfStep(step));
  }
  return [...problems, ...lostOutputs(JSON.stringify(job.outputs ?? {}), 'steps', steps)];
}

/** What a script writes, by the names that it gives to `GITHUB_OUTPUT`. */
function outputsOfStep(step: Step): ReadonlySet<string> {
  const used = OWN.exec(step.uses ?? '')?.[2];
  if (used !== undefined) return new Set(Object.keys(action(used).outputs));
  return new Set([...(step.run ?? '').matchAll(/printf '([\w-]+)=/g)].map(([, name = '']) => name));
}

export function judgeStep(step: Step): string[] {
  if (step.uses === undefined) return step.run?.includes('${{') ? ['a script holds an expression'] : [];
  const own = OWN.exec(step.uses);
  if (!own) return /^actions\/[a-z-]+@[0-9a-f]{40}$/.test(step.uses) ? [] : [`${step.uses} is not pinned`];
  if (own[2] === undefined || own[4] !== PINNED.ref) return [`${step.uses} is no action as it is pinned`];
  const { 'ibmcloud-api-key': key = '', ...given } = step.with ?? {};
  return [
    ...judgeInputs(given, action(own[2]).inputs, false),
    ...(key.startsWith('${{ secrets.') ? [] : ['ibmcloud-api-key is no secret']),
  ];
}

function judgeCall(job: Job): string[] {
  const own = OWN.exec(job.uses ?? '');
  if (own?.[3] === undefined || own[4] !== PINNED.ref) return [`${job.uses} is no workflow as it is pinned`];
  const { inputs, secrets } = workflow(own[3]).on.workflow_call;
  const unknown = Object.keys(job.secrets ?? {}).filter((name) => !(name in secrets));
  const orders = own[3] === 'order-instance' || (job.with?.['order'] ?? false) !== false;
  const granted = { contents: 'read', ...(orders && { deployments: 'write' }) };
  return [
    ...judgeInputs(job.with ?? {}, inputs, true),
    ...unknown.map((name) => `${name} is no secret`),
    ...(JSON.stringify(job.permissions) === JSON.stringify(granted) ? [] : ['grants too little or too much']),
  ];
}
