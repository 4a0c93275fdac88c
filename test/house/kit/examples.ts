import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readText } from '../../../tools/project.ts';

/** `examples/<name>/<file>.yml` of every example, from the project's root. */
export function exampleFiles(): string[] {
  const folder = join(ROOT, 'examples');
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // GitLab's is no workflow; test/command-line runs it.
      .filter((name) => name.endsWith('.yml') && !name.endsWith('.gitlab-ci.yml'))
      .map((name) => join('examples', name))
      .sort()
  );
}

export const exampleText = (file: string) => readText(...file.split('/'));
