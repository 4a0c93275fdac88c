import { runAction } from '../../lib/runner/action.ts';
import { ACTION } from './action.ts';

await runAction(ACTION);
