#!/usr/bin/env node
/** The program of the command line: nothing is loaded before Node is known to understand it. */
const [major = ''] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(
    `error: E_NODE: this is Node ${process.versions.node}. Likely: an older Node comes first in PATH. Fix: run encrypted-image with Node 24 or newer.`,
  );
  process.exit(1);
}
const [{ main }, { processHost }] = await Promise.all([
  import('./main.ts'),
  import('../lib/command-line/process-host.ts'),
]);
const code = await main(process.argv.slice(2), processHost());
// SDK agents and dangling sockets must not keep the process alive; all work has been awaited.
process.exit(code);
