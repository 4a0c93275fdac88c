import type { House } from '../../../tools/house/arrows.ts';
import { type Tree, within } from '../../../tools/house/files.ts';
import { type Import, importsOf } from '../../../tools/house/imports.ts';
import { allowedArrows, roomOf } from '../../../tools/house/rooms.ts';
import { findCycles, graphOf } from './cycles.ts';

/** The file that holds the table; findings say which line of it to change. */
const TABLE = 'tools/house/arrows.ts';

/** An import of a file, with the rooms at its ends. */
interface Way extends Import {
  readonly room: string | undefined;
  readonly other: string | undefined;
}

/** What stands against the walls of a house, in words; empty for a house in order. */
export function findBreaches(tree: Tree, house: House): string[] {
  if (tree.size === 0) return ['no file was read'];
  const { imports, unseen } = importsOf(tree);
  const ways = imports
    .filter(({ isFile }) => isFile)
    .map((each) => ({ ...each, room: roomOf(each.from, house), other: roomOf(each.to, house) }));
  return [
    ...unseen,
    ...homeless(tree, ways, house),
    ...forbidden(ways, house),
    ...apart(ways, house),
    ...unused(ways, house),
    ...foreign(
      imports.filter(({ isFile }) => !isFile),
      house,
    ),
    ...circles(ways, house),
  ];
}

/** Files in no room, imports that lead into none, and rooms without a file. */
function homeless(tree: Tree, ways: readonly Way[], house: House): string[] {
  const inhabited = new Set([...tree.keys()].map((path) => roomOf(path, house)));
  const outside = [...tree.keys()].filter((path) => !roomOf(path, house));
  const astray = ways.filter(({ other }) => other === undefined);
  const empty = Object.keys(house.arrows).filter((room) => !inhabited.has(room));
  return [
    ...outside.map((path) => `${path}: in no room; give its folder a line in ARROWS of ${TABLE}`),
    ...astray.map(({ from, line, to }) => `${from}:${line}: imports ${to}, which is in no room`),
    ...empty.map((room) => `${TABLE}: no file is in the room '${room}': remove its line from ARROWS`),
  ];
}

function forbidden(ways: readonly Way[], house: House): string[] {
  return ways.flatMap(({ from, line, to, room, other }) => {
    if (!room || !other || room === other) return [];
    if (within(to, [...granted(room, house), ...(house.arrows[room] ?? [])])) return [];
    return [
      `${from}:${line}: imports ${to}, but nothing leads from ${room} to ${other}; only if it must: add '${other}' to the line '${room}' in ARROWS of ${TABLE}`,
    ];
  });
}

/** What a room may import as one of a group. */
function granted(room: string, house: House): string[] {
  return Object.entries(house.forAll).flatMap(([group, targets]) =>
    room.startsWith(`${group}/`) ? targets : [],
  );
}

function apart(ways: readonly Way[], house: House): string[] {
  return house.apart.flatMap((wall) =>
    ways
      .filter(({ from, to }) => within(from, wall.from) && within(to, wall.to))
      .map(({ from, line, to }) => `${from}:${line}: imports ${to}; never: ${wall.why}`),
  );
}

/** Arrows of the table that no import uses, so that the table stays true. */
function unused(ways: readonly Way[], house: House): string[] {
  const between = ways.filter(({ room, other }) => room !== other);
  const idle = pairs(house.arrows).filter(
    ([room, target]) => !between.some((way) => way.room === room && within(way.to, [target])),
  );
  const idleForAll = pairs(house.forAll).filter(
    ([group, target]) => !between.some((way) => within(way.from, [group]) && within(way.to, [target])),
  );
  return [
    ...idle.map(
      ([room, target]) =>
        `${TABLE}: nothing in ${room} imports ${target}: remove '${target}' from the line '${room}' in ARROWS`,
    ),
    ...idleForAll.map(
      ([group, target]) => `${TABLE}: nothing in ${group} imports ${target}: remove it from FOR_ALL`,
    ),
  ];
}

/** Packages where they may not be, unknown ones, and places of the table where they are not. */
function foreign(packages: readonly Import[], house: House): string[] {
  const named = packages.map((each) => ({ ...each, name: packageName(each.to) }));
  const wrong = named.filter(({ from, name }) => {
    const places = house.packages[name];
    return places ? !within(from, places) : !name.startsWith('node:');
  });
  const idle = pairs(house.packages).filter(
    ([name, place]) => !named.some((each) => each.name === name && within(each.from, [place])),
  );
  return [
    ...wrong.map(
      ({ from, line, name }) =>
        `${from}:${line}: imports ${name}, which is not for ${roomOf(from, house) ?? from}; only if it must: line '${name}' in PACKAGES of ${TABLE}`,
    ),
    ...idle.map(
      ([name, place]) =>
        `${TABLE}: nothing in ${place} imports ${name}: remove '${place}' from its line in PACKAGES`,
    ),
  ];
}

/** `@scope/name/path` → `@scope/name`; modules of Node as they are. */
function packageName(specifier: string): string {
  return specifier.startsWith('node:')
    ? specifier
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Rings of files, imports of types included; and of rooms, which the table must not allow at all. */
function circles(ways: readonly Way[], house: House): string[] {
  const ofFiles = findCycles(graphOf(ways.map(({ from, to }) => [from, to])));
  const ofRooms = findCycles(allowedArrows(house));
  return [
    ...ofFiles.map((ring) => `files import in a circle: ${ring.join(' → ')}`),
    ...ofRooms.map((ring) => `${TABLE} lets rooms import in a circle: ${ring.join(' → ')}`),
  ];
}

function pairs(table: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(table).flatMap(([key, values]) =>
    values.map((value): [string, string] => [key, value]),
  );
}
