import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The last step of release.yml: publishes the files in FOLDER as the release `vX.Y.Z` of the checked-out commit, whole or not at
 * all, and moves `vX`. A release that is public is never touched again; what an earlier, failed run has left as a draft is
 * made anew.
 *
 * usage: node tools/publish.ts X.Y.Z SHA FOLDER, with `gh`, GH_TOKEN and GH_REPO
 */
const [version = '', commit = '', folder = ''] = process.argv.slice(2);
const repository = process.env['GH_REPO'] ?? '';

interface Found {
  readonly isDraft: boolean;
  readonly targetCommitish: string;
}

if (!/^[0-9]+\.[0-9]+\.[0-9]+$/.test(version))
  throw new Error(`${JSON.stringify(version)} is no version X.Y.Z`);
if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`${JSON.stringify(commit)} is no full SHA`);
if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error('GH_REPO is no owner/name');
publish(`v${version}`);
moveMajor(version);

function publish(tag: string): void {
  const found = existing(tag);
  if (found && !found.isDraft) {
    const tagged = shaOf(tag);
    if (tagged !== commit)
      throw new Error(
        `${tag} is public and is another commit, ${tagged}: give this one a version of its own`,
      );
    console.log(`${tag} is public already`);
    return;
  }
  if (found) gh('release', 'delete', tag, '--yes');
  // Files first, public last: what is public is immutable, so it must be whole by then.
  const assets = readdirSync(folder)
    .filter((name) => name !== 'notes.md')
    .sort()
    .map((name) => join(folder, name));
  const notes = join(folder, 'notes.md');
  gh(
    'release',
    'create',
    tag,
    '--draft',
    '--target',
    commit,
    '--title',
    tag,
    '--notes-file',
    notes,
    ...assets,
  );
  gh('release', 'edit', tag, '--draft=false');
  console.log(`${tag} is public`);
}

/** `vX` names the newest release of its major version: a repair of an older one does not move it back. */
function moveMajor(own: string): void {
  const major = `v${own.split('.')[0]}`;
  const newest = newestOf(own, `${major}.`);
  if (newest !== own) {
    console.log(`${major} stays at v${newest}`);
    return;
  }
  const refs = `repos/${repository}/git/refs`;
  if (shaOf(major) === '') post(refs, '-f', `ref=refs/tags/${major}`, '-f', `sha=${commit}`);
  else gh('api', '--method', 'PATCH', `${refs}/tags/${major}`, '-f', `sha=${commit}`, '-F', 'force=true');
  console.log(`${major} is v${own}`);
}

function post(path: string, ...fields: string[]): void {
  gh('api', '--method', 'POST', path, ...fields);
}

/** The newest of this version and all whose tags begin with the prefix. */
function newestOf(own: string, prefix: string): string {
  const path = `repos/${repository}/git/matching-refs/tags/${prefix}`;
  const tags = gh('api', '--paginate', path, '--jq', '.[].ref');
  const found = [...tags.matchAll(/^refs\/tags\/v([0-9]+\.[0-9]+\.[0-9]+)$/gm)];
  return found
    .map(([, version = '']) => version)
    .reduce((one, other) => (isNewer(other, one) ? other : one), own);
}

function isNewer(one: string, other: string): boolean {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function existing(tag: string): Found | undefined {
  const { status, stdout, stderr } = call('release', 'view', tag, '--json', 'isDraft,targetCommitish');
  if (status === 0) return JSON.parse(stdout);
  if (/not found/i.test(stderr)) return undefined;
  throw new Error(`gh release view ${tag} failed: ${stderr}`);
}

/** The commit of a tag; empty when there is no such tag. */
function shaOf(tag: string): string {
  const { status, stdout, stderr } = call(
    'api',
    `repos/${repository}/git/ref/tags/${tag}`,
    '--jq',
    '.object.sha',
  );
  if (status === 0) return stdout.trim();
  if (/HTTP 404/.test(stderr)) return '';
  throw new Error(`the tag ${tag} cannot be read: ${stderr}`);
}

function gh(...args: string[]): string {
  const { status, stdout, stderr } = call(...args);
  if (status !== 0) throw new Error(`gh ${args.slice(0, 3).join(' ')} failed: ${stderr}`);
  return stdout;
}

function call(...args: string[]) {
  return spawnSync('gh', args, { encoding: 'utf8' });
}
