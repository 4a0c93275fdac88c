import { start } from './index.js';
await start('upload-import');
