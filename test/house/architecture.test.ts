import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOUSE } from '../../tools/house/arrows.ts';
import { drawHouse } from '../../tools/house/drawing.ts';
import { modulesBelow } from '../../tools/house/files.ts';
import { ROOT } from '../../tools/project.ts';

const PAGE = 'docs/architecture.md';
const page = readFileSync(join(ROOT, PAGE), 'utf8');
const prose = page.replaceAll(/```[\s\S]*?```/g, '');
/** What stands in backticks, and the targets of links. */
const names = [
  ...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name),
  ...[...prose.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => join('docs', path)),
];

describe('the page of the architecture', () => {
  test('names only files and folders that are there', () => {
    const modules = [...modulesBelow(ROOT).keys()];
    const isPath = (name: string) => /^[\w./-]+$/.test(name) && (name.includes('/') || name.endsWith('.ts'));
    const paths = names.filter(isPath);
    const isThere = (path: string) =>
      existsSync(join(ROOT, path)) || modules.some((module) => module.endsWith(`/${path}`));
    expect(paths.length).toBeGreaterThan(50);
    expect(
      paths.filter((path) => !isThere(path)),
      `lost names in ${PAGE}`,
    ).toEqual([]);
  });

  test('names every room', () => {
    const isNamed = (room: string) => {
      const [group, name] = room.split('/');
      // `test/<room>` and `actions/<name>` stand for all alike.
      if (group === 'test' && [`lib/${name}`, `actions/${name}`].some((alike) => alike in HOUSE.arrows))
        return true;
      return names.includes(room) || (group === 'actions' && names.includes('actions/<name>'));
    };
    const rooms = Object.keys(HOUSE.arrows).filter((room) => room !== 'vitest.config.ts');
    expect(
      rooms.filter((room) => !isNamed(room)),
      `rooms that ${PAGE} does not name`,
    ).toEqual([]);
  });

  // `tools/docs.ts --check`, among the checks of the house, compares the page with this.
  test('has the drawing of the table', () => expect(page).toContain(drawHouse(HOUSE)));
});

const SMALL = {
  forAll: { lib: ['lib/base'], actions: ['lib'], cloud: ['cloud/ports.ts'] },
  arrows: {
    'lib/base': [],
    'lib/low': [],
    'lib/also-low': [],
    'lib/middle': ['lib/low', 'lib/also-low'],
    'lib/high': ['lib/low', 'lib/middle'],
    'actions/one': [],
    'actions/two': [],
    'actions/judge': ['actions/one/inputs.ts', 'actions/two/inputs.ts'],
    'cloud/ports.ts': [],
    'cloud/room': [],
    'cloud/main.ts': ['cloud/room'],
    tools: ['lib/low'],
  },
  packages: {},
  apart: [],
};

describe('the drawing', () => {
  test('leaves out what follows, joins what is alike, and draws every other arrow once', () => {
    expect(drawHouse(SMALL)).toBe(`\`\`\`mermaid
flowchart TB
  subgraph suite["suite"]
    actions-judge["actions/judge"]
    actions-two["actions/two<br/>actions/one"]
    lib-high["lib/high"]
    lib-middle["lib/middle"]
    lib-also-low["lib/also-low<br/>lib/low"]
    actions-judge --> actions-two
    actions-two --> lib-high
    lib-high --> lib-middle
    lib-middle --> lib-also-low
    suite-all(["under all: lib/base"])
  end
  subgraph cloud["local cloud"]
    cloud-main-ts["cloud/main.ts"]
    cloud-room["cloud/room"]
    cloud-main-ts --> cloud-room
    cloud-all(["under all: cloud/ports.ts"])
  end
  suite -. HTTP only .-> cloud
\`\`\``);
  });
});
