import { runAction } from '../../lib/runner/action.ts';

await runAction((await import('./action.ts')).ACTION);
