import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { ROOT } from './project.ts';

/** Leaves out of the bundle what packages bring along and never call for us, where tree-shaking cannot see that. */

/**
 * Modules of @actions/cache of which nothing is called. Of Azure's client it needs to send, measure and fetch one blob;
 * test/encrypt-image/cache-process.test.ts does that.
 */
const UNUSED = [
  // Everything about blobs that are not block blobs, about containers and about accounts.
  '@azure/storage-blob/dist/esm/generated/src/operations/(?:appendBlob|container|pageBlob|service)',
  // Signing addresses: the cache service hands out signed ones.
  '@azure/storage-blob/dist/esm/sas/\\w+',
  // Queries into a blob.
  '@azure/storage-blob/dist/esm/(?:internal-avro/\\w+|BlobQueryResponse)',
  // A checksum that its callers must ask for.
  '@azure/storage-common/dist/esm/StorageCRC64Calculator',
];
const UNUSED_MODULE = new RegExp(`/node_modules/(?:${UNUSED.join('|')})\\.js$`);

const MODELS = /\/node_modules\/(@azure\/storage-blob\/dist\/esm\/generated\/src)\/models\/mappers\.js$/;
/** Who names models; paths from the folder of generated code. */
const MODEL_USERS = ['operations/blob.js', 'operations/blockBlob.js', 'models/parameters.js'];

/** Packages whose main file hides its parts from tree-shaking, and what stands in for it. */
const INSTEAD: Readonly<Record<string, string>> = {
  '@protobuf-ts/runtime': '@protobuf-ts/runtime/build/es2015/index.js',
  '@protobuf-ts/runtime-rpc': '@protobuf-ts/runtime-rpc/build/es2015/index.js',
};
const SEMVER = '\0semver';

/** What needs a whole package for a service that we never ask, and what stands in for it. CommonJS. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  // Cookies, for who asks for a jar, and the list of all public domains with them.
  [
    /\/ibm-cloud-sdk-core\/lib\/cookie-support\.js$/,
    "exports.createCookieInterceptor = () => { throw new Error('there are no cookies in this bundle'); };\n",
  ],
  // Types of files by their names, for who sends forms. "Not known" is one of its answers.
  [/\/node_modules\/mime-types\/index\.js$/, 'exports.lookup = () => false;\n'],
  // The SDK signs and verifies nothing: it reads when a token ends.
  [/\/node_modules\/jsonwebtoken\/index\.js$/, "exports.decode = require('./decode');\n"],
  // Of all its HTTP client, the toolkit of actions takes `fetch` and the way through a proxy.
  [
    /\/node_modules\/undici\/index\.js$/,
    "exports.fetch = require('./lib/web/fetch').fetch;\nexports.ProxyAgent = require('./lib/dispatcher/proxy-agent');\n",
  ],
  // The SDK of Object Storage reads XML with this package, and writes it itself.
  [/\/node_modules\/xml2js\/lib\/builder\.js$/, 'exports.Builder = class {};\n'],
];

export function trim(): Plugin {
  return {
    name: 'trim',
    resolveId(id, importer) {
      const path = INSTEAD[id];
      if (path !== undefined) return join(ROOT, 'node_modules', path);
      return id === 'semver' && importer?.includes('/node_modules/@actions/cache/') ? SEMVER : null;
    },
    load(id) {
      if (id === SEMVER)
        return `export { default as clean } from '${ROOT}/node_modules/semver/functions/clean.js';\n`;
      const standIn = STAND_INS.find(([module]) => module.test(id))?.[1];
      if (standIn !== undefined) return standIn;
      if (UNUSED_MODULE.test(id)) return leftOut(readFileSync(id, 'utf8'));
      return MODELS.test(id) ? reachableModels(id) : null;
    },
  };
}

/** The same names, each an empty class: it can be constructed, as clients do with all parts of them, and does nothing. */
function leftOut(code: string): string {
  const names = [...code.matchAll(/^export (?:async )?(?:class|const|function\*?|var) (\w+)/gm)];
  if (names.length === 0)
    throw new Error('a module of the list in tools/trim.ts has no exports that are known');
  return names.map(([, name]) => `export const ${name} = class {};\n`).join('');
}

/** The models that the kept operations name, and those that these name. They name each other in `className: "Name"`. */
async function reachableModels(id: string): Promise<string> {
  // Imports: the models of an SDK in node_modules.
  const models: Readonly<Record<string, unknown>> = await import(id);
  const folder = id.slice(0, id.lastIndexOf('/models/'));
  const wanted = MODEL_USERS.flatMap((file) => modelsNamedIn(readFileSync(join(folder, file), 'utf8')));
  const kept = new Map<string, string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (kept.has(name) || models[name] === undefined) continue;
    const text = JSON.stringify(models[name]);
    kept.set(name, text);
    wanted.push(...[...text.matchAll(/"className":"(\w+)"/g)].map((match) => String(match[1])));
  }
  return [...kept]
    .map(([name, text]) => `export const ${name} = ${text};\n`)
    .sort()
    .join('');
}

/** `Mappers.Name`, or by a list of imports; a name that was missed would fail the build. */
function modelsNamedIn(code: string): string[] {
  const [, list = ''] = /import \{([^}]*)\} from "[^"]*\/mappers\.js"/.exec(code) ?? [];
  const imported = [...list.matchAll(/(\w+)(?: as \w+)?/g)];
  return [...imported, ...code.matchAll(/Mappers\.(\w+)/g)].map((match) => String(match[1]));
}
