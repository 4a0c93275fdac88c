import { writeFileSync } from 'node:fs';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import {
  COMMAND_LINE,
  refuseForeignImports,
  SHAKEN,
  TEXTS,
  THREADS,
  TRIMMED,
  WORKER_URLS,
} from './bundle.ts';
import { thirdPartyNotices } from './licenses.ts';
import { actionNames, ROOT, readText } from './project.ts';

const ENTRY = '\0command-line';

/** Packages the whole command line into one file, its threads included, which runs anywhere where Node is. */
export async function singleFile(path: string): Promise<void> {
  const build = await rolldown({
    ...SHAKEN,
    // An older Node reads the file as a whole before it can say that it is too old.
    transform: { ...SHAKEN.transform, target: 'node20' },
    input: ENTRY,
    plugins: [entryPlugin(), inOneFile(), ...TRIMMED],
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false, minify: 'dce-only' });
  const [chunk, ...more] = output.filter((item): item is OutputChunk => item.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error('the command line does not fit into one file');
  refuseForeignImports([chunk]);
  writeFileSync(path, `#!/usr/bin/env node\n${withLateImports(chunk.code)}`, { mode: 0o755 });
  writeFileSync(`${path}.licenses.txt`, thirdPartyNotices(Object.keys(chunk.modules)));
}

/**
 * Node refuses to start a file that imports a name which an older Node's module lacks, before the file can say that it
 * needs a newer one. Read when the file runs, the name is merely undefined.
 */
function withLateImports(code: string): string {
  const late = code.replace(
    /^import (?:(\w[\w$]*)(?:, )?)?(?:\* as (\w[\w$]*)|\{([^}]*)\})? ?from "([^"]+)";$/gm,
    (_, whole?: string, all?: string, names?: string, module = '') =>
      [whole ?? '', all ?? '', names === undefined ? '' : `{${names.replaceAll(' as ', ': ')}}`]
        .filter((target) => target !== '')
        .map((target) => `const ${target} = process.getBuiltinModule("${module}");`)
        .join(' '),
  );
  if (/^import [^(]/m.test(late))
    throw new Error('an import of the single file has a form that is not known');
  return late;
}

/** In a thread the file is the thread's program: of which, its data say; without that, the first. */
function entryPlugin(): Plugin {
  const [first, ...others] = Object.entries(THREADS).map(
    ([name, path]) => [name, `await import('${ROOT}/${path}');`] as const,
  );
  return {
    name: 'command-line',
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) =>
      id === ENTRY
        ? [
            "import { isMainThread, workerData } from 'node:worker_threads';",
            `if (isMainThread) await import('${ROOT}/bin/${COMMAND_LINE}.ts');`,
            ...others.map(([name, start]) => `else if (workerData?.program === '${name}') ${start}`),
            `else ${first?.[1]}`,
          ].join('\n')
        : null,
  };
}

/** What lies beside the sources: threads start the file itself, and our texts are in it. */
function inOneFile(): Plugin {
  const texts = ['package.json', ...actionNames().map((name) => `actions/${name}/action.yml`)];
  const places: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      Object.entries(WORKER_URLS).map(([id, [name]]) => [
        id,
        `export const ${name} = new URL(import.meta.url);`,
      ]),
    ),
    [TEXTS]: `const TEXTS = ${JSON.stringify(Object.fromEntries(texts.map((path) => [path, readText(path)])))};
export const ownText = (path) => TEXTS[path];`,
  };
  return { name: 'in-one-file', load: (id) => places[id] ?? null };
}
