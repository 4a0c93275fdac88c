import type { Action } from '../../lib/runner/edge.ts';
import { type EncryptImageInputs, parse } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';

export const ACTION: Action<EncryptImageInputs> = {
  name: 'encrypt-image',
  title: 'Disk image encrypted',
  outputs: OUTPUTS,
  parse,
  // Loaded after the inputs were accepted: a refusal must not wait for code that it does not need.
  async run(inputs, edge) {
    const { openDeps } = await import('./services.ts');
    const { run } = await import('./stage.ts');
    await run(inputs, openDeps(inputs, edge));
  },
  async post(inputs, edge) {
    const { openPostDeps } = await import('./services.ts');
    const { post } = await import('./post.ts');
    await post(openPostDeps(inputs, edge));
  },
};
