import { start } from './index.js';
await start('audit-events');
