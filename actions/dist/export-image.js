import { start } from './index.js';
await start('export-image');
