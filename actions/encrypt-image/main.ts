import { runAction } from '../../lib/runner/action.ts';
import { parse } from './inputs.ts';
import { post } from './post.ts';
import { OUTPUTS } from './report.ts';
import { openDeps } from './services.ts';
import { run } from './stage.ts';

await runAction({
  name: 'encrypt-image',
  title: 'Disk image encrypted',
  outputs: OUTPUTS,
  parse,
  run: (inputs, edge) => run(inputs, openDeps(inputs, edge)),
  post: (_, edge) =>
    post({
      log: edge.log,
      recall: edge.getState,
      async removeKernelLeftovers(folder) {
        const { removeLeftovers } = await import('../../lib/engine/dm-crypt/leftovers.ts');
        const { privileges } = await import('../../lib/host/privileges.ts');
        await removeLeftovers(privileges(), edge.log, folder);
      },
    }),
});
