import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { PINNED, pinReferences } from '../../tools/pinned.ts';
import { REPOSITORY, ROOT, readText } from '../../tools/project.ts';
import { type Job, OWN } from '../house/kit/callers.ts';
import { pages } from './pages.ts';

const examples = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(yml|sh)$/.test(name))
  .map((name) => join('examples', name));
/** What people read and copy; facts tell of the versions of others. */
const read = [...pages().filter((page) => !page.startsWith(join('docs', 'facts'))), ...examples];

function git(...args: string[]): { ok: boolean; text: string } {
  const ran = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { ok: ran.status === 0, text: ran.stdout };
}

/** An archive has no history, a shallow clone not all of it. */
const history = git('rev-parse', '--is-shallow-repository').text.trim() === 'false';
const tags = git('tag', '--list', 'v*').text.trim() !== '';

test('everything names the one pinned commit', () => {
  expect(PINNED.ref).toMatch(/^[0-9a-f]{40}$/);
  const stale = read.filter((path) => pinReferences(readText(path), REPOSITORY) !== readText(path));
  expect(stale).toEqual([]);
  const uses = read.flatMap((path) =>
    [...readText(path).matchAll(/^[^`\n]*uses: ["']?(\S+)/gm)].map(([, to = '']) => to),
  );
  const own = uses.filter((to) => to.startsWith(`${REPOSITORY}/`));
  expect(own.length).toBeGreaterThan(30);
  expect(own.filter((to) => !to.endsWith(`@${PINNED.ref}`))).toEqual([]);
});

test('no tag is named that does not exist', (context) => {
  if (tags) return context.skip('there are releases');
  expect(PINNED.release).toBeUndefined();
  const tagged = new RegExp(`${REPOSITORY}[\\w./-]*[@#]v\\d`);
  expect(read.filter((path) => tagged.test(readText(path)))).toEqual([]);
});

describe('the pinned commit', () => {
  test('belongs to this history', (context) => {
    if (!history) return context.skip('no whole history here');
    expect(git('merge-base', '--is-ancestor', PINNED.ref, 'HEAD').ok).toBe(true);
  });

  test('has every input that the examples give', (context) => {
    if (!history) return context.skip('no whole history here');
    const unknown = examples
      .filter((path) => path.endsWith('.yml'))
      .flatMap((path) => Object.values((parse(readText(path)).jobs ?? {}) as Record<string, Job>))
      .flatMap((job) => [job, ...(job.steps ?? [])])
      .flatMap(({ uses = '', with: given = {} }) => {
        const [, , action, workflow] = OWN.exec(uses) ?? [];
        if (!action && !workflow) return [];
        const known = inputsThere(
          action ? `actions/${action}/action.yml` : `.github/workflows/${workflow}.yml`,
        );
        return Object.keys(given)
          .filter((name) => !known.has(name))
          .map((name) => `${uses}: ${name}`);
      });
    expect(unknown).toEqual([]);
  });

  test('has the command line that the pages fetch from it', (context) => {
    if (!history) return context.skip('no whole history here');
    const fetched = read.some((path) => readText(path).includes(`github:${REPOSITORY}#`));
    if (!fetched) return;
    const { bin } = JSON.parse(git('show', `${PINNED.ref}:package.json`).text);
    if (!bin) return context.skip('PINNED is older than the command line: move it forward (tools/pinned.ts)');
    expect(bin).toHaveProperty('encrypted-image');
  });
});

const known = new Map<string, ReadonlySet<string>>();
function inputsThere(path: string): ReadonlySet<string> {
  const found = known.get(path) ?? readThere(path);
  known.set(path, found);
  return found;
}

function readThere(path: string): ReadonlySet<string> {
  const file = parse(git('show', `${PINNED.ref}:${path}`).text);
  return new Set(Object.keys(file.inputs ?? file.on.workflow_call.inputs));
}

it('writes commit and release', () => {
  const text = 'uses: a/b/actions/wrap-key@v0.1.0\nnpx github:a/b#v0.1.0 x\nuses: actions/checkout@v4\n';
  const ref = 'f'.repeat(40);
  const first = pinReferences(text, 'c/d', { ref, release: undefined });
  expect(first).toBe(
    `uses: c/d/actions/wrap-key@${ref}\nnpx github:c/d#${ref} x\nuses: actions/checkout@v4\n`,
  );
  const released = pinReferences(first, 'c/d', { ref, release: 'v1.2.3' });
  expect(released).toContain(`uses: c/d/actions/wrap-key@${ref} # v1.2.3\n`);
  expect(pinReferences(released, 'c/d', { ref, release: 'v1.2.4' })).toContain(`@${ref} # v1.2.4\n`);
});
