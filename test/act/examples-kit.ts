import { parse, stringify } from 'yaml';
import type { CallerEvent, WorkflowResult } from '../../tools/act.ts';
import { exampleText } from '../house/kit/examples.ts';
import type { Stage } from './kit.ts';

interface Step {
  name?: string;
  uses?: string;
  with?: unknown;
  run?: string;
}

export interface ExampleRun {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly event?: CallerEvent;
  /** Name of a step → the script that runs in its place: for what cannot be done here. Every name has to be there. */
  readonly replace?: Readonly<Record<string, string>>;
}

export type ExampleResult = WorkflowResult & {
  /** Job → the outputs that a later job would see. */
  readonly jobs: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Runs an example as it stands, but for the replaced steps and one job more, which tells the outputs of the others. */
export async function runExample(stage: Stage, file: string, run: ExampleRun): Promise<ExampleResult> {
  const { replace = {}, ...rest } = run;
  const document = parse(exampleText(file));
  const jobs: { needs?: unknown; steps?: Step[] }[] = Object.values(document.jobs);
  for (const [name, script] of Object.entries(replace)) {
    const found = jobs.flatMap(({ steps = [] }) => steps).filter((step) => step.name === name);
    if (found.length !== 1) throw new Error(`${file} has ${found.length} steps called ${name}`);
    for (const step of found) {
      delete step.uses;
      delete step.with;
      Object.assign(step, { run: script });
    }
  }
  document.jobs.report = {
    needs: Object.keys(document.jobs),
    'runs-on': 'ubuntu-latest',
    steps: [
      {
        env: { OUTPUTS: ['$', '{{ toJSON(needs) }}'].join('') },
        run: 'printf \'%s\' "$OUTPUTS" > "$OUTPUTS_FILE"',
      },
    ],
  };
  const { outputs, ...result } = await stage.run({
    ...rest,
    workflow: stringify(document),
    labels: ['ubuntu-24.04'],
  });
  const needs: Record<string, { outputs: Record<string, string> }> =
    outputs === '' ? {} : JSON.parse(outputs);
  return {
    ...result,
    jobs: Object.fromEntries(Object.entries(needs).map(([name, job]) => [name, job.outputs])),
  };
}
