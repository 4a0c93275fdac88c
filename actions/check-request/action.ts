import type { Action } from '../../lib/runner/edge.ts';
import { type CheckRequestInputs, parse } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';

export const ACTION: Action<CheckRequestInputs> = {
  name: 'check-request',
  title: 'Request checked',
  speaksForWorkflow: true,
  outputs: OUTPUTS,
  parse,
  async run(inputs, edge) {
    const { run } = await import('./stage.ts');
    const { outputs, log, summary } = edge;
    await run(inputs, { env: (name) => edge.env[name] || undefined, outputs, log, summary });
    summary.ended(
      'success',
      'Request checked',
      `The inputs of ${inputs.workflow} are sound: nothing that they say would be refused by a later job.`,
    );
  },
};
