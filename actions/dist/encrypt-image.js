import { start } from './index.js';
await start('encrypt-image');
