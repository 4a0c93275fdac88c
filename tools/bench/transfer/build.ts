import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { SHAKEN, THREADS, TRIMMED, WORKER_URLS } from '../../bundle.ts';
import { ROOT } from '../../project.ts';

/**
 * Packs our side of the bench into `folder`, as the actions are packed: they do not load a hundred sources either.
 * Returns the program's path.
 */
export async function buildOurs(folder: string): Promise<string> {
  const build = await rolldown({
    ...SHAKEN,
    input: {
      ours: join(import.meta.dirname, 'ours.ts'),
      ...Object.fromEntries(Object.entries(THREADS).map(([name, path]) => [name, join(ROOT, path)])),
    },
    plugins: [threadsBeside(), ...TRIMMED],
  });
  await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}\n');
  return join(folder, 'ours.js');
}

/** All files of the result lie in one folder. */
function threadsBeside(): Plugin {
  const places = Object.fromEntries(
    Object.entries(WORKER_URLS).map(([id, [name, program]]) => [
      id,
      `export const ${name} = new URL('./${program}.js', import.meta.url);`,
    ]),
  );
  return { name: 'threads-beside', load: (id) => places[id] ?? null };
}
