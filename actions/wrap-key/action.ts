import type { Action } from '../../lib/runner/edge.ts';
import { parse, type WrapKeyInputs } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';

export const ACTION: Action<WrapKeyInputs> = {
  name: 'wrap-key',
  title: 'Data key wrapped',
  outputs: OUTPUTS,
  parse,
  // Loaded after the inputs were accepted: a refusal must not wait for code that it does not need.
  async run(inputs, edge) {
    const { openDeps } = await import('./services.ts');
    const { run } = await import('./stage.ts');
    await run(inputs, openDeps(inputs, edge));
  },
};
