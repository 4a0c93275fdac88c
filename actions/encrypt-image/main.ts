import { runAction } from '../../lib/runner/action.ts';
import { CACHE_PROCESS } from '../../lib/runner/cache.ts';

// cache-client.ts starts this program once more.
if (process.argv[2] === CACHE_PROCESS) {
  const { serveCache } = await import('../../lib/runner/cache-process.ts');
  await serveCache();
}

await runAction((await import('./action.ts')).ACTION);
