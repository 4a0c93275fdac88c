import { start } from './index.js';
await start('lane-worker');
