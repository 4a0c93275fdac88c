import type { Action } from '../../lib/runner/edge.ts';
import { type OrderInputs, parse } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';

export const ACTION: Action<OrderInputs> = {
  name: 'order-instance',
  title: 'Order instance',
  outputs: OUTPUTS,
  parse,
  // Refusing bad inputs must not wait for code that only good ones need.
  run: async (inputs, edge) => {
    const [{ openDeps }, { run }] = await Promise.all([import('./services.ts'), import('./stage.ts')]);
    await run(inputs, openDeps(inputs, edge));
  },
};
