import { start } from './index.js';
await start('check-request');
