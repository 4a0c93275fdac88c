import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import {
  type ChunkingContext,
  type CodeSplittingGroup,
  type InputOptions,
  type OutputChunk,
  type Plugin,
  rolldown,
} from 'rolldown';
import { minifySync } from 'rolldown/experimental';
import { thirdPartyNotices } from './licenses.ts';
import { actionNames, ROOT, WORK } from './project.ts';
import { DEFINED, refuseLoggers, silence } from './silence.ts';
import { trim } from './trim.ts';

const DISPATCH = '\0dispatch';

/** Programs of threads: started by the same dispatcher as the actions. */
export const THREADS: Readonly<Record<string, string>> = {
  'lane-worker': 'lib/engine/lanes/worker.ts',
  'hash-worker': 'lib/digest/worker.ts',
};
export const COMMAND_LINE = 'encrypted-image';
/** What the dispatcher starts by name. */
const PROGRAMS: readonly (readonly [name: string, path: string])[] = [
  ...actionNames().map((name) => [name, `actions/${name}/main.ts`] as const),
  [COMMAND_LINE, `bin/${COMMAND_LINE}.ts`],
  ...Object.entries(THREADS),
];
/** Where the sources say that something lies beside them; in the bundle it lies beside the program, or in it. */
export const WORKER_URLS: Readonly<Record<string, readonly [name: string, program: string]>> = {
  [join(ROOT, 'lib', 'engine', 'lanes', 'worker-url.ts')]: ['WORKER_URL', 'lane-worker'],
  [join(ROOT, 'lib', 'digest', 'worker-url.ts')]: ['HASH_WORKER_URL', 'hash-worker'],
};
export const TEXTS = join(ROOT, 'bin', 'texts.ts');

/**
 * Packages all actions into `folder`: rolldown drops what no action needs and fails on an unresolved import,
 * ncc packages the rest. What several actions share lies there once; `<action>.js` starts one of them. Returns the ids of
 * all modules in it.
 */
export async function bundle(folder: string): Promise<string[]> {
  const shaken = join(WORK, `shaken-${process.pid}`);
  rmSync(shaken, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const modules = await shake(shaken);
    packageWithNcc(shaken, folder);
    for (const [name] of PROGRAMS) writeFileSync(join(folder, `${name}.js`), stub(name));
    writeFileSync(join(folder, 'licenses.txt'), thirdPartyNotices(modules));
    return modules;
  } finally {
    rmSync(shaken, { recursive: true, force: true });
  }
}

/** How rolldown reads the sources, for both kinds of bundles. */
export const SHAKEN = {
  cwd: ROOT,
  platform: 'node',
  treeshake: {
    // @actions/core reaches all of undici through a module that nobody calls; by itself it has no side effects.
    moduleSideEffects: (id) => !/node_modules\/@actions\//.test(id),
  },
  transform: { define: DEFINED },
  onLog(level, log, handle) {
    if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
    if (level === 'warn' && log.code !== 'EVAL') handle(level, log);
  },
} satisfies InputOptions;
export const TRIMMED: readonly Plugin[] = [silence(), trim(), compactVendors()];

/** Runs rolldown into `folder`; returns the ids of all modules that made it into the result. */
async function shake(folder: string): Promise<string[]> {
  const build = await rolldown({
    ...SHAKEN,
    input: { index: DISPATCH },
    plugins: [dispatchPlugin(), placeFiles(), ...TRIMMED],
  });
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
    codeSplitting: { groups: GROUPS },
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  const chunks = output.filter((item): item is OutputChunk => item.type === 'chunk');
  refuseForeignImports(chunks);
  for (const chunk of chunks) {
    if (Object.keys(chunk.modules).every(isForeign)) refuseLoggers(chunk.fileName, chunk.code);
    compactChunk(folder, chunk);
  }
  return chunks.flatMap((chunk) => Object.keys(chunk.modules));
}

/** The chunk of all that is loaded before the inputs were accepted. */
const FIRST = 'lib-first';
const LOADED = actionNames().flatMap((name) =>
  ['main.ts', 'action.ts'].map((file) => join(ROOT, 'actions', name, file)),
);

/**
 * ncc copies a chunk below 20 kB into each that needs it, and cannot be told otherwise: small rooms go with one that is
 * loaded with them anyway. One chunk for all of them would have the threads load clients of services. What actions share
 * among themselves is copied (2 % of all): in one chunk, each refusal would load the inputs of every action.
 */
const GOES_WITH: Readonly<Record<string, string>> = {
  'key-protect': 'iam',
  'resource-controller': 'iam',
  'cloud-logs': 'iam',
  explain: 'iam',
  'lent-key': 'iam',
  journal: 'object-storage',
  manifest: 'object-storage',
  cipher: 'disk',
  digest: 'base',
  host: 'disk',
  runner: 'base',
};

/** The chunk of a module: what the refusal of inputs needs lies in one, and each room with the rest of it in one. */
function chunkOf(id: string, graph: ChunkingContext): string | null {
  const room = /\/lib\/([a-z-]+)\//.exec(id)?.[1];
  // A thread's program runs when it is loaded: it must not share a file with what others load.
  const isThread = Object.values(THREADS).some((path) => id === join(ROOT, path));
  if (room === undefined || id.includes('/node_modules/') || isThread) return null;
  return isLoadedFirst(id, graph) ? FIRST : `lib-${GOES_WITH[room] ?? room}`;
}

/** What is loaded first is one chunk, whatever else needs it. */
const GROUPS: CodeSplittingGroup[] = [
  {
    name: (id, graph) => (chunkOf(id, graph) === FIRST ? FIRST : null),
    priority: 2,
    debugName: 'first',
  },
  { name: chunkOf, priority: 1, debugName: 'rooms' },
];

/**
 * Whether an action's `main.ts` or definition imports the module otherwise than by `import()`, itself or through others.
 * The definitions are chunks of their own, which the command line loads too: `main.ts` imports them by `import()`.
 */
function isLoadedFirst(id: string, graph: ChunkingContext, seen = new Set<string>()): boolean {
  if (LOADED.includes(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => isLoadedFirst(importer, graph, seen)) ?? false;
}

/** One entry that imports each action when it is asked for, so that they share chunks. */
function dispatchPlugin(): Plugin {
  return {
    name: 'dispatch',
    resolveId: (id) => (id === DISPATCH ? DISPATCH : null),
    load(id) {
      if (id !== DISPATCH) return null;
      const lines = PROGRAMS.map(([name, path]) => `  '${name}': () => import('${ROOT}/${path}'),`);
      return `const programs = {\n${lines.join('\n')}\n};\nexport const start = (name) => programs[name]();\n`;
    },
  };
}

/**
 * A thread's program is the file of its name beside the one that was started, and our texts lie above both. npm starts
 * the command line by a link.
 */
function placeFiles(): Plugin {
  const places: Readonly<Record<string, readonly string[]>> = {
    [TEXTS]: [
      "import { readFileSync, realpathSync } from 'node:fs';",
      "import { dirname, join } from 'node:path';",
      "const above = join(dirname(realpathSync(process.argv[1])), '..', '..');",
      "export const ownText = (path) => readFileSync(join(above, path), 'utf8');",
    ],
  };
  const threads = Object.entries(WORKER_URLS).map(([id, [name, program]]) => [
    id,
    [
      "import { realpathSync } from 'node:fs';",
      "import { pathToFileURL } from 'node:url';",
      `export const ${name} = new URL('${program}.js', pathToFileURL(realpathSync(process.argv[1])));`,
    ],
  ]);
  const all: typeof places = { ...places, ...Object.fromEntries(threads) };
  return { name: 'place-files', load: (id) => all[id]?.join('\n') ?? null };
}

/** Other people's code is most of the bundle and is made small; ours stays readable for those who review `dist`. */
function compactVendors(): Plugin {
  return {
    name: 'compact-vendors',
    transform(code, id) {
      if (!isForeign(id) || !/\.[cm]?js$/.test(id)) return null;
      const result = minifySync(id, code, {
        // SDKs look at names of functions and classes.
        mangle: { keepNames: true },
        compress: { keepNames: { function: true, class: true } },
        codegen: { removeWhitespace: true },
      });
      return result.errors.length > 0 ? null : { code: result.code };
    },
  };
}

/** Joining modules prints them anew with all white space, after the last hook of a plugin. */
function compactChunk(folder: string, { fileName, code, modules }: OutputChunk): void {
  if (!Object.keys(modules).every(isForeign)) return;
  const options = { mangle: false, compress: false, codegen: { removeWhitespace: true } };
  const result = minifySync(fileName, code, options);
  if (result.errors.length > 0) throw new Error(`${fileName} cannot be made small`);
  writeFileSync(join(folder, fileName), result.code);
}

function isForeign(id: string): boolean {
  return id.includes('/node_modules/') || id.startsWith('\0');
}

/** Throws when something would be imported that neither Node nor the bundle has. */
export function refuseForeignImports(chunks: readonly OutputChunk[]): void {
  const known = new Set([
    ...builtinModules,
    ...builtinModules.map((name) => `node:${name}`),
    ...chunks.map((chunk) => chunk.fileName),
  ]);
  for (const chunk of chunks) {
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
      if (!known.has(name))
        throw new Error(`${chunk.fileName} would import ${name} at run time, which no runner has`);
    }
  }
}

function packageWithNcc(source: string, folder: string): void {
  const ncc = join(ROOT, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  // From inside the folder: ncc numbers modules by their paths below the current one, which must be the same everywhere.
  const result = spawnSync(process.execPath, [ncc, 'build', 'index.js', '--out', folder, '--no-cache'], {
    encoding: 'utf8',
    cwd: source,
  });
  if (result.status !== 0) throw new Error(`ncc failed:\n${result.stdout}${result.stderr}`);
  // ncc exits 0 on a module that it cannot find and leaves code that throws when it runs.
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('webpackMissingModule')) {
      throw new Error(`ncc could not resolve a module of ${file}`);
    }
  }
}

function stub(name: string): string {
  const first = name === COMMAND_LINE ? '#!/usr/bin/env node\n' : '';
  return `${first}import { start } from './index.js';\nawait start('${name}');\n`;
}
