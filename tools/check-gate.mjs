import { readFileSync } from 'node:fs';

// Run by ci.yml's last job, without node_modules: all jobs are needed, and all have succeeded.
// Two-space keys under `jobs:` are the jobs' names; a test checks this file with a real YAML parser as well.
const text = readFileSync(new URL('../.github/workflows/ci.yml', import.meta.url), 'utf8');
const jobs = [...text.slice(text.indexOf('\njobs:\n')).matchAll(/^ {2}([a-z][a-z0-9-]*):$/gm)].map(
  (match) => match[1],
);
const needs = JSON.parse(process.env.NEEDS ?? '{}');
const forgotten = jobs.filter((job) => job !== 'all-passed' && !(job in needs));
const failed = Object.keys(needs).filter((job) => needs[job].result !== 'success');
if (jobs.length < 2 || forgotten.length > 0)
  console.log(`::error::the gate does not wait for: ${forgotten.join(', ') || 'any job'}`);
if (failed.length > 0) console.log(`::error::not successful: ${failed.join(', ')}`);
process.exitCode = jobs.length < 2 || forgotten.length > 0 || failed.length > 0 ? 1 : 0;
