import { runAction } from '../../lib/runner/action.ts';
import { CACHE_PROCESS } from '../../lib/runner/cache.ts';
import { parse } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';

// cache-client.ts starts this program once more.
if (process.argv[2] === CACHE_PROCESS) {
  const { serveCache } = await import('../../lib/runner/cache-process.ts');
  await serveCache();
}

await runAction({
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
  async post(_, edge) {
    const { openPostDeps } = await import('./services.ts');
    const { post } = await import('./post.ts');
    await post(openPostDeps(edge));
  },
});
