// The first step of `npm run cloud`: plain JavaScript for Node 20 without node_modules. It says what is missing in one
// sentence, or starts the local cloud in this process.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const installed = existsSync(fileURLToPath(new URL('../node_modules/hono/package.json', import.meta.url)));
const readsTypeScript = Number(process.versions.node.split('.')[0]) >= 24;

if (installed && readsTypeScript) {
  const { runProgram } = await import('./main.ts');
  await runProgram();
} else {
  const missing = installed
    ? `this needs Node 24 and is Node ${process.versions.node}: \`npm ci\` brings one on Linux x64 and arm64 (not with --omit=optional), elsewhere install Node 24`
    : `run \`npm ci\` first: it brings the packages that this needs, and on Linux x64 and arm64 Node 24 (this is Node ${process.versions.node})`;
  process.stderr.write(`local cloud: ${missing}.\n`);
  process.exitCode = 1;
}
