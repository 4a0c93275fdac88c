import { UserError } from '../../lib/base/errors.ts';
import { runAction } from '../../lib/runner/action.ts';

/** An action that fails, and twice more while it gives back what it held. */
await runAction({
  name: 'failing-ends',
  title: 'Failing ends',
  outputs: [],
  parse: () => ({ timeout: 60_000 }),
  async run() {
    using _outer = { [Symbol.dispose]: failing('E_OUTER') };
    using _inner = { [Symbol.dispose]: failing('E_INNER') };
    failing('E_FIRST')();
  },
});

function failing(code: `E_${string}`): () => never {
  return () => {
    throw new UserError({ code, what: `${code} happened`, why: 'it was planted', fix: 'none' });
  };
}
