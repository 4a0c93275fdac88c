import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { ROOT } from './project.ts';

/** A job downloads this archive for each `uses:`. */
const LIMIT = 3_000_000;

const tree = process.argv[2] ?? 'HEAD';
const archive = spawnSync('git', ['archive', '--format=tar', tree], { cwd: ROOT, maxBuffer: 2 ** 30 });
if (archive.status !== 0) throw new Error(`git archive ${tree} failed: ${archive.stderr}`);
const size = gzipSync(archive.stdout).length;
console.log(`git archive ${tree}, compressed: ${size} bytes of ${LIMIT}`);
if (size > LIMIT) {
  console.error('What a job does not need at run time belongs under export-ignore in .gitattributes.');
  process.exitCode = 1;
}
