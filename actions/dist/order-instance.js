import { start } from './index.js';
await start('order-instance');
