import { runAction } from '../../lib/runner/action.ts';
import { parse } from './inputs.ts';
import { post } from './post.ts';
import { openDeps, openPostDeps } from './services.ts';
import { OUTPUTS, run } from './stage.ts';

await runAction({
  name: 'upload-import',
  title: 'Encrypted image imported',
  outputs: OUTPUTS,
  parse,
  run: (inputs, edge) => run(inputs, openDeps(inputs, edge)),
  post: (inputs, edge) => post(openPostDeps(inputs, edge)),
});
