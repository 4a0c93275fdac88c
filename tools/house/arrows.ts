/**
 * The walls of the house: which room may import from which. test/house/walls.test.ts holds every module to it, and
 * `npm run docs` draws docs/architecture.md from it. To allow a new arrow, write it here, and be able to say why.
 *
 * A room is a folder or a file that is a key of ARROWS. What it may import is a room, a group of rooms (`lib`), or one
 * file of a room. An arrow that nothing uses is to be removed again.
 */
export interface House {
  /** What all rooms of a group may import. */
  readonly forAll: Readonly<Record<string, readonly string[]>>;
  /** What each room may import besides. */
  readonly arrows: Readonly<Record<string, readonly string[]>>;
  /** Which rooms and groups may import a package. Modules of Node are free, but for those that are named here. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
  /** What may never import what, whatever the arrows say. */
  readonly apart: readonly Apart[];
}

interface Apart {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly why: string;
}

const FOR_ALL = {
  lib: ['lib/base'],
  actions: ['lib'],
  cloud: ['cloud/ports.ts'],
  test: ['lib', 'actions', 'bin', 'cloud', 'demo', 'tools', 'test/support'],
};

const ARROWS = {
  // The suite, from the bottom up.
  'lib/base': [],
  'lib/digest': [],
  'lib/endpoints': [],
  'lib/host': [],
  'lib/cipher': [],
  'lib/once': [],
  'lib/journal': [],
  'lib/manifest': [],
  'lib/iam': [],
  'lib/classic': ['lib/once'],
  'lib/github': [],
  'lib/runner': ['lib/endpoints'],
  // The edge to a command line, beside that to GitHub's runner.
  'lib/command-line': ['lib/runner'],
  'lib/key-protect': ['lib/endpoints', 'lib/iam'],
  'lib/object-storage': ['lib/digest', 'lib/endpoints', 'lib/iam', 'lib/once'],
  'lib/cloud-logs': ['lib/endpoints', 'lib/iam'],
  'lib/event-routing': ['lib/endpoints', 'lib/iam'],
  'lib/resource-controller': ['lib/endpoints', 'lib/iam', 'lib/once'],
  'lib/explain': [
    'lib/classic',
    'lib/cloud-logs',
    'lib/endpoints',
    'lib/event-routing',
    'lib/iam',
    'lib/key-protect',
    'lib/object-storage',
    'lib/resource-controller',
  ],
  // One encrypted image at its place in a bucket.
  'lib/image-store': ['lib/disk', 'lib/manifest', 'lib/object-storage', 'lib/once'],
  // An API key that a service is lent for one job.
  'lib/lent-key': ['lib/explain', 'lib/iam', 'lib/once'],
  // What a run may do, proved before it begins.
  'lib/rights': [
    'lib/classic',
    'lib/explain',
    'lib/iam',
    'lib/key-protect',
    'lib/lent-key',
    'lib/object-storage',
  ],
  'lib/disk': ['lib/cipher', 'lib/digest', 'lib/host'],
  'lib/engine': ['lib/cipher', 'lib/digest', 'lib/disk', 'lib/host'],
  'lib/guest': ['lib/disk', 'lib/manifest'],
  'lib/unpack': ['lib/disk', 'lib/host'],

  'actions/prepare-environment': [],
  'actions/wrap-key': [],
  'actions/encrypt-image': [],
  'actions/upload-import': [],
  'actions/order-instance': [],
  'actions/audit-events': [],
  'actions/export-image': [],
  // Judges what a caller gave by the parsers of the others.
  'actions/check-request': [
    'actions/audit-events/inputs.ts',
    'actions/encrypt-image/inputs.ts',
    'actions/order-instance/inputs.ts',
    'actions/prepare-environment/inputs.ts',
    'actions/upload-import/inputs.ts',
    'actions/wrap-key/inputs.ts',
  ],

  // The command line: which action a command runs.
  bin: [
    'actions/audit-events/action.ts',
    'actions/encrypt-image/action.ts',
    'actions/export-image/action.ts',
    'actions/order-instance/action.ts',
    'actions/prepare-environment/action.ts',
    'actions/upload-import/action.ts',
    'actions/wrap-key/action.ts',
    'lib/base',
    'lib/command-line',
  ],

  // The local cloud. A room meets the others only as ports.
  'cloud/ports.ts': [],
  'cloud/core': [],
  'cloud/classic': ['cloud/core'],
  'cloud/iam': ['cloud/core'],
  'cloud/image': [],
  'cloud/key-protect': ['cloud/core'],
  'cloud/logs': ['cloud/core'],
  'cloud/machine': [],
  'cloud/object-storage': ['cloud/core'],
  'cloud/resource-controller': ['cloud/core'],
  // What is there before the first request.
  'cloud/seed.ts': [
    'cloud/core',
    'cloud/iam',
    'cloud/key-protect',
    'cloud/logs',
    'cloud/resource-controller',
  ],
  // Makes the rooms and hands each the ports it needs.
  'cloud/wiring.ts': [
    'cloud/classic',
    'cloud/core',
    'cloud/iam',
    'cloud/image',
    'cloud/key-protect',
    'cloud/logs',
    'cloud/machine',
    'cloud/object-storage',
    'cloud/resource-controller',
    'cloud/seed.ts',
  ],
  // Names what there is.
  'cloud/start-line.ts': ['cloud/seed.ts', 'cloud/wiring.ts'],
  // Opens the ports of all rooms.
  'cloud/listeners.ts': ['cloud/core', 'cloud/wiring.ts'],
  'cloud/local-cloud.ts': [
    'cloud/classic',
    'cloud/core',
    'cloud/iam',
    'cloud/key-protect',
    'cloud/listeners.ts',
    'cloud/logs',
    'cloud/object-storage',
    'cloud/seed.ts',
    'cloud/start-line.ts',
    'cloud/wiring.ts',
  ],
  // Begins on a Node that cannot read TypeScript yet.
  'cloud/start.mjs': ['cloud/main.ts'],
  'cloud/main.ts': ['cloud/local-cloud.ts', 'cloud/object-storage', 'cloud/start-line.ts'],

  // Around them.
  'tools/house': [],
  'tools/setup': [],
  // What `npm run docs` finds in the sources.
  'tools/docs': ['lib/endpoints', 'tools/house'],
  tools: ['lib/guest', 'tools/docs', 'tools/house', 'tools/setup'],
  // Packs its own side as the actions are packed.
  'tools/bench': ['actions/encrypt-image', 'lib', 'tools/bundle.ts', 'tools/project.ts'],
  demo: ['cloud', 'tools'],
  'vitest.config.ts': ['test/support'],

  // The tests. What stands here takes a kit of another room.
  'test/support': ['lib'],
  'test/act': ['test/guest', 'test/house/kit/examples.ts'],
  'test/audit-events': ['test/upload-import'],
  'test/base': ['test/order-instance'],
  'test/check-request': [],
  'test/cipher': [],
  'test/classic': [],
  'test/cloud-logs': [],
  'test/command-line': ['test/encrypt-image'],
  'test/cloud': ['test/order-instance'],
  'test/demo': [],
  'test/digest': [],
  'test/docs': [
    'test/encrypt-image',
    'test/house/kit/callers.ts',
    'test/house/kit/workflows.ts',
    'test/upload-import',
  ],
  'test/disk': [],
  'test/dm-crypt': ['test/lab'],
  'test/encrypt-image': ['test/guest', 'test/unpack', 'test/upload-import'],
  'test/endpoints': [],
  'test/engine': ['test/dm-crypt', 'test/encrypt-image'],
  'test/export-image': ['test/upload-import'],
  'test/fuzz': ['test/engine', 'test/guest'],
  'test/event-routing': [],
  'test/github': [],
  'test/guest': [],
  'test/host': [],
  'test/house': ['test/encrypt-image', 'test/upload-import'],
  'test/iam': [],
  'test/image-store': [],
  'test/journal': [],
  'test/key-protect': ['test/object-storage'],
  'test/lab': [],
  'test/manifest': [],
  // Mistakes are made with the kits of what is mistaken.
  'test/mistakes': ['test/check-request', 'test/order-instance', 'test/upload-import'],
  'test/object-storage': [],
  'test/once': [],
  'test/order-instance': ['test/github'],
  'test/prepare-environment': [],
  'test/resource-controller': [],
  'test/runner': ['test/order-instance'],
  'test/summary': [
    'test/audit-events',
    'test/encrypt-image',
    'test/export-image',
    'test/order-instance',
    'test/prepare-environment',
    'test/upload-import',
    'test/wrap-key',
  ],
  'test/transfer': [],
  'test/unpack': ['test/disk'],
  'test/upload-import': ['test/object-storage', 'test/order-instance'],
  'test/wrap-key': ['test/cloud', 'test/object-storage'],
};

const PACKAGES = {
  // The suite.
  '@actions/cache': ['lib/runner'],
  '@actions/core': ['lib/runner'],
  '@actions/github': ['lib/github'],
  '@ibm-cloud/ibm-key-protect': ['lib/key-protect', 'test/cloud'],
  '@ibm-cloud/platform-services': ['lib/iam', 'lib/resource-controller', 'test/cloud'],
  'ibm-cloud-sdk-core': ['test/cloud'],
  'hash-wasm': ['cloud/object-storage', 'test/digest'],
  'ibm-cos-sdk': ['lib/object-storage', 'test/cloud'],
  // Children get an environment that was built for them.
  'node:child_process': ['lib/host', 'cloud/machine', 'demo', 'tools', 'test'],
  'node:worker_threads': ['lib/digest', 'lib/engine', 'demo', 'tools/bench', 'test'],
  // What can import unseen (createRequire).
  'node:module': ['tools', 'test'],

  // The local cloud.
  '@hono/node-server': ['cloud/core'],
  hono: ['cloud'],
  jose: ['cloud/iam', 'test/cloud'],
  saxes: ['cloud/classic', 'cloud/object-storage', 'test/house'],

  // Around them.
  ajv: ['test/docs'],
  'fast-check': ['test'],
  marked: ['test/summary'],
  'playwright-core': ['test/summary'],
  rolldown: ['tools', 'test/house'],
  vitest: ['test', 'vitest.config.ts'],
  yaml: ['tools', 'test'],
};

const APART = [
  {
    from: ['lib', 'actions', 'bin'],
    to: ['cloud', 'demo', 'tools', 'test'],
    why: 'the suite shares no code with the local cloud, and needs nothing of what makes or tests it',
  },
  { from: ['lib', 'actions'], to: ['bin'], why: 'what is run does not know how it is started' },
  { from: ['lib'], to: ['actions'], why: 'a room does not know who uses it' },
  {
    from: ['cloud'],
    to: ['lib', 'actions', 'bin', 'demo', 'tools', 'test'],
    why: 'what the suite believes, the local cloud must find out by itself',
  },
  {
    from: ['lib/engine/verify'],
    to: ['lib/engine/userspace', 'lib/engine/dm-crypt'],
    why: 'verification reads back by another path than what wrote',
  },
  {
    from: ['lib/engine/verify/vhd-structure.ts'],
    to: ['lib/disk'],
    why: 'it knows the structures of a VHD by itself, so that a mistake cannot hide in both',
  },
  { from: ['lib', 'actions', 'bin', 'cloud', 'demo', 'tools'], to: ['test'], why: 'tests come last' },
];

export const HOUSE: House = { forAll: FOR_ALL, arrows: ARROWS, packages: PACKAGES, apart: APART };
