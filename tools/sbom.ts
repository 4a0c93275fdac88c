import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackageFacts, packagesOf } from './licenses.ts';
import { REPOSITORY, ROOT } from './project.ts';

interface Locked {
  readonly version?: string;
  /** `sha512-` and base64. */
  readonly integrity?: string;
}

/** What a bill of materials is made of. */
interface Materials {
  /** Without the `v`. */
  readonly version: string;
  /** RFC 3339: the commit's time, so that the same commit gives the same bytes. */
  readonly time: string;
  /** Ids of all modules in the bundles, from the bundler. */
  readonly modules: readonly string[];
  /** Names of the built files and their SHA-256 in hex. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The bill of materials (CycloneDX 1.5, JSON) of what really is in the bundles: `npm sbom` would list all that is installed,
 * also what the bundler has dropped.
 */
export function billOfMaterials({ version, time, modules, files }: Materials): string {
  const lock: Record<string, Locked> = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  ).packages;
  const packages = packagesOf(modules).map((facts) => packageComponent(facts, lock));
  const built = [...files].map(([name, digest]) => ({
    type: 'file',
    'bom-ref': `file:${name}`,
    name,
    hashes: [{ alg: 'SHA-256', content: digest }],
  }));
  const ref = `pkg:github/${REPOSITORY}@v${version}`;
  const body = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: time,
      tools: { components: [{ type: 'application', name: 'encrypted-image release' }] },
      component: {
        type: 'application',
        'bom-ref': ref,
        name: 'encrypted-image',
        version,
        purl: ref,
        licenses: [{ license: { id: 'Apache-2.0' } }],
        components: built,
      },
    },
    components: packages,
    dependencies: [{ ref, dependsOn: packages.map((each) => each['bom-ref']) }],
  };
  return `${JSON.stringify({ $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', serialNumber: serialOf(body), ...body }, undefined, 2)}\n`;
}

function packageComponent(facts: PackageFacts, lock: Readonly<Record<string, Locked>>) {
  const { name, version, license } = facts;
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const locked = lock[facts.folder.slice(facts.folder.indexOf('node_modules/'))];
  if (locked?.version !== version || !locked.integrity?.startsWith('sha512-'))
    throw new Error(`${name} ${version} is bundled, but package-lock.json does not name it: run \`npm ci\``);
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group === undefined ? {} : { group }),
    name: own ?? name,
    version,
    purl,
    scope: 'required',
    licenses: [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }],
    hashes: [
      {
        alg: 'SHA-512',
        content: Buffer.from(locked.integrity.slice('sha512-'.length), 'base64').toString('hex'),
      },
    ],
  };
}

/** A UUID of the contents (RFC 9562, version 8): two builds of one commit name themselves alike. */
function serialOf(body: object): string {
  const hex = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
