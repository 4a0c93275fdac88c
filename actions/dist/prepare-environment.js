import { start } from './index.js';
await start('prepare-environment');
