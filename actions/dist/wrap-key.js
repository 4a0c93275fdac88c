import { start } from './index.js';
await start('wrap-key');
