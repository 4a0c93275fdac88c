import { messageOf, ServiceError, UserError } from '../../lib/base/errors.ts';
import { explained } from '../../lib/explain/explain.ts';
import { growingPause } from '../../lib/once/pace.ts';
import { isDenied } from '../../lib/rights/denied.ts';
import { withCommand } from './commands.ts';
import type { Deps } from './deps.ts';
import { type Finding, isLacking, type State, type StepName } from './findings.ts';
import type { EnvironmentInputs } from './inputs.ts';
import { report } from './report.ts';
import type { Act, Gap, Known, Seen, Step } from './step.ts';
import { ALL_STEPS } from './steps.ts';

/** Looks at each thing that the pipeline needs, in the order of the procedure, and in mode `ensure` makes what is not there. */
export async function run(inputs: EnvironmentInputs, deps: Deps): Promise<void> {
  await takeSteps(ALL_STEPS, inputs, deps);
}

/** What a run has seen and done so far. */
interface Run {
  known: Known;
  readonly findings: Finding[];
  /** When something was last created or changed, by the clock of the pace; undefined: nothing was. */
  changedAt: number | undefined;
  /** Steps that have acted in vain: they may not, or what they made is not known. They only look from then on. */
  readonly gaveUp: Set<StepName>;
}

/** The same with other steps. Throws UserError E_ENVIRONMENT that names all that is lacking, and what ends a look. */
export async function takeSteps(
  steps: readonly Step[],
  inputs: EnvironmentInputs,
  deps: Deps,
): Promise<void> {
  using _root = inputs.rootKeyMaterial;
  using _standard = inputs.standardKeyMaterial;
  const run: Run = { known: NOTHING, findings: [], changedAt: undefined, gaveUp: new Set() };
  try {
    // Each step looks, and in mode `ensure` acts, before the next one begins: it may need what was made.
    for (const step of steps) {
      const finding = withCommand(await takeStep(step, run, inputs, deps), inputs, run.known);
      tell(finding, deps);
      run.findings.push(finding);
    }
    if (run.changedAt !== undefined) await takeAgain(steps, run, inputs, deps);
  } finally {
    await report({ ...run, changed: run.changedAt !== undefined }, deps);
  }
  refuseLacking(run.findings.filter(isLacking));
}

/**
 * Looks at everything once more: another run may have made one of the same name meanwhile, and one of the two is gone now.
 * What is not there (any more) is made.
 */
async function takeAgain(
  steps: readonly Step[],
  run: Run,
  inputs: EnvironmentInputs,
  deps: Deps,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const before = run.findings[index] as Finding;
    const now = withCommand(await takeStep(step, run, inputs, deps), inputs, run.known);
    // It keeps what this run did, and why it could not.
    if (now.state === 'missing' && run.gaveUp.has(step.name) && before.state === 'missing') continue;
    const own = before.state === 'created' || before.state === 'changed';
    const finding = own && now.state === 'found' ? { ...now, state: before.state } : now;
    if (finding.state !== before.state || finding.id !== before.id) tell(finding, deps);
    run.findings[index] = finding;
  }
}

/** The first step learns who calls. */
const NOTHING: Known = { accountId: '', caller: { iamId: '', isServiceId: false, isOwner: false } };

async function takeStep(step: Step, run: Run, inputs: EnvironmentInputs, deps: Deps): Promise<Finding> {
  const look = () => lookAt(step, run, inputs, deps);
  const acts = inputs.mode === 'ensure' && !inputs.dryRun && !run.gaveUp.has(step.name);
  let seen = await look();
  // What earlier steps made, and rights to it, may not have got around yet.
  if (acts && seen.kind === 'forbidden' && run.changedAt !== undefined)
    seen = await lookUntil((now) => now.kind !== 'forbidden', seen, { look, since: run.changedAt }, deps);
  if (acts && seen.kind === 'soon')
    seen = await lookUntil((now) => now.kind === 'found', seen, { look, since: deps.pace.now() }, deps);
  return acts && seen.kind === 'gap' && seen.act
    ? make(step, { ...seen, act: seen.act }, run, look, deps)
    : judge(step, seen, run, inputs);
}

/** Looks once. A refusal for want of a right is a finding; every other failure ends the run. */
async function lookAt(step: Step, run: Run, inputs: EnvironmentInputs, deps: Deps): Promise<Seen> {
  let seen: Seen;
  try {
    seen = await step.look(inputs, run.known, deps);
  } catch (error) {
    if (!isDenied(error)) throw explained(error, `${step.name} cannot be looked at`);
    deps.log.debug(messageOf(error));
    seen = { kind: 'forbidden', name: step.title(inputs), fix: step.needs };
  }
  if ('learn' in seen && seen.learn) run.known = { ...run.known, ...seen.learn };
  return seen;
}

/** How a step is looked at again, and since when what it waits for has been there. */
interface Again {
  readonly look: () => Promise<Seen>;
  readonly since: number;
}

/** Looks again, with growing pauses, until it is as it should be or the time for it is over; the last look counts. */
async function lookUntil(
  isEnough: (seen: Seen) => boolean,
  first: Seen,
  { look, since }: Again,
  { pace }: Deps,
): Promise<Seen> {
  const until = since + pace.propagation;
  const pause = growingPause(pace);
  let seen = first;
  while (!isEnough(seen) && pace.now() < until) {
    await pause();
    seen = await look();
  }
  return seen;
}

type Doable = Gap & { readonly act: Act };

/** Things that one step may make one after the other: no step has more. */
const ACTS_AT_MOST = 20;

/** Tells, acts, tells, and looks until it shows. A step that then wants something else made gets that too. */
async function make(
  step: Step,
  gap: Doable,
  run: Run,
  look: () => Promise<Seen>,
  deps: Deps,
): Promise<Finding> {
  const state = gap.act.verb === 'create' ? 'created' : 'changed';
  let { act } = gap;
  let seen: Seen = gap;
  for (let acts = 0; acts < ACTS_AT_MOST; acts += 1) {
    const failed = await perform(step, gap.name, act, run, deps);
    if (failed) return failed;
    const done = act.what;
    const again = { look, since: deps.pace.now() };
    seen = await lookUntil((now) => now.kind === 'found' || isOther(now, done), await look(), again, deps);
    if (seen.kind !== 'gap' || !seen.act || seen.act.what === done) break;
    ({ act } = seen);
  }
  if (seen.kind === 'found') return { step: step.name, name: seen.name, state, id: seen.id, fix: '' };
  run.gaveUp.add(step.name);
  const fix = 'it was made just now and does not show yet: run it again in some minutes';
  return { step: step.name, name: gap.name, state: 'missing', id: '', fix };
}

function isOther(seen: Seen, done: string): boolean {
  return seen.kind === 'gap' && seen.act !== undefined && seen.act.what !== done;
}

/** Undefined when it was done; else the finding. Ends the run only when the action is ending itself. */
async function perform(
  step: Step,
  name: string,
  { verb, what, needs, run: act }: Act,
  run: Run,
  { log, signal, pace }: Deps,
): Promise<Finding | undefined> {
  log.info(`${step.name}: will ${verb} ${what}`);
  try {
    await act();
  } catch (error) {
    signal.throwIfAborted();
    // Only what was refused is worth another try, where another run stood in its way.
    if (!isRefused(error)) run.gaveUp.add(step.name);
    const lacking = { step: step.name, name, state: 'missing' as const, id: '' };
    if (isDenied(error)) return { ...lacking, fix: `it could not be made: ${needs}` };
    const why = explained(error, `${what} could not be made`);
    if (!(why instanceof UserError)) throw why;
    log.warning(why.message);
    return { ...lacking, fix: `it could not be made: ${why.why}; ${why.fix}` };
  }
  run.changedAt = pace.now();
  log.info(`${step.name}: ${verb === 'create' ? 'created' : 'changed'} ${what}`);
  return undefined;
}

function isRefused(error: unknown): boolean {
  return error instanceof ServiceError && error.failure.outcome === 'refused' && !isDenied(error);
}

/** What a look means when nothing is made. */
function judge(step: Step, seen: Seen, run: Run, inputs: EnvironmentInputs): Finding {
  const finding = (state: State, id: string, fix: string): Finding => ({
    ...{ step: step.name, name: seen.name, state, id, fix },
  });
  switch (seen.kind) {
    case 'found':
      return finding('found', seen.id, '');
    case 'gap':
      if (seen.act && inputs.mode === 'ensure' && inputs.dryRun)
        return finding('planned', seen.id ?? '', `will ${seen.act.verb} ${seen.act.what}`);
      return finding(
        'missing',
        seen.id ?? '',
        seen.why === undefined ? seen.fix : `${seen.why}: ${seen.fix}`,
      );
    case 'soon':
      return finding('missing', seen.id, seen.fix);
    case 'waits':
      return finding(...waiting(seen, run.findings));
    case 'forbidden':
    case 'unknown':
      return finding(seen.kind, '', seen.fix);
    case 'off':
      return finding('off', '', '');
  }
}

/**
 * Something that is not there itself is named alone: what only uses it is unknown. What lies in it is missing too, but
 * not where there is one that does not do, or that may not be seen.
 */
function waiting(
  seen: Extract<Seen, { kind: 'waits' }>,
  findings: readonly Finding[],
): [state: State, id: string, fix: string] {
  const other = findings.find(({ step }) => step === seen.for);
  const fix = `needs ${seen.for} first`;
  if (other?.state === 'planned') return ['planned', '', fix];
  const absent = other?.state === 'missing' && other.id === '';
  return [absent && seen.contained ? 'missing' : 'unknown', '', fix];
}

function tell({ step, name, state, id, fix }: Finding, { log }: Deps): void {
  const which = id === '' || id === name ? name : `${name} (${id})`;
  log.info(`${step}: ${state}${which === '' ? '' : `: ${which}`}${fix === '' ? '' : `: ${fix}`}`);
}

function refuseLacking(lacking: readonly Finding[]): void {
  if (lacking.length === 0) return;
  const names = lacking.map(({ step, name, state }) => `${step} ${JSON.stringify(name)} is ${state}`);
  const kinds = new Set(lacking.map(({ state }) => state));
  throw new UserError({
    code: 'E_ENVIRONMENT',
    what: `the environment is not complete: ${names.join('; ')}`,
    why: kinds.has('missing')
      ? 'it was not prepared yet, or something was changed since'
      : 'the owner of ibmcloud-api-key has no right to look at it',
    fix: lacking.map(({ step, fix }) => `${step}: ${fix}`).join('; '),
  });
}
