import { runAction } from '../../lib/runner/action.ts';
import { type OrderInputs, parse } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';

await runAction({
  name: 'order-instance',
  title: 'Order instance',
  outputs: OUTPUTS,
  parse,
  // Refusing bad inputs must not wait for code that only good ones need.
  run: async (inputs: OrderInputs, edge) => {
    const [{ openDeps }, { run }] = await Promise.all([import('./services.ts'), import('./stage.ts')]);
    await run(inputs, openDeps(inputs, edge));
  },
});
