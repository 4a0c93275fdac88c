import type { House } from './arrows.ts';
import { allowedArrows } from './rooms.ts';

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

interface Box {
  /** Rooms that the same arrows reach and leave. */
  readonly rooms: readonly string[];
  readonly id: string;
}

/**
 * The suite and the local cloud as a Mermaid flowchart. An arrow is drawn only where no other way leads to its end, and
 * rooms with the same arrows share a box: so few arrows tell which room may import which, directly or through others.
 */
export function drawHouse(house: House): string {
  const parts = [
    ...drawPart('suite', ['actions', 'lib'], house),
    ...drawPart('cloud', ['cloud'], house, 'local cloud'),
  ];
  return ['```mermaid', 'flowchart TB', ...parts, '  suite -. HTTP only .-> cloud', '```'].join('\n');
}

function drawPart(id: string, groups: readonly string[], house: House, title = id): string[] {
  const common = groups.flatMap((group) => (house.forAll[group] ?? []).filter((to) => isIn(to, [group])));
  // The table goes from the bottom up, the drawing from the top down.
  const all = Object.keys(house.arrows).reverse();
  const rooms = all.filter((room) => isIn(room, groups) && !common.includes(room));
  const allowed = allowedArrows(house);
  const within = new Map(
    rooms.map((room) => [room, new Set(rooms.filter((other) => allowed.get(room)?.has(other)))]),
  );
  const arrows = withoutShortcuts(within);
  const boxes = boxesOf(rooms, arrows);
  const boxOf = (room: string) => boxes.find((box) => box.rooms.includes(room))?.id ?? room;
  const lines = boxes.flatMap((box) => {
    const targets = [...new Set([...(arrows.get(box.rooms[0] ?? '') ?? [])].map(boxOf))];
    return targets.length > 0 ? [`    ${box.id} --> ${targets.join(' & ')}`] : [];
  });
  return [
    `  subgraph ${id}["${title}"]`,
    ...boxes.map((box) => `    ${box.id}["${box.rooms.join('<br/>')}"]`),
    ...lines,
    `    ${id}-all(["under all: ${common.join(', ')}"])`,
    '  end',
  ];
}

function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => path.startsWith(`${place}/`));
}

/** Leaves out each arrow whose end another arrow of the same room leads to as well. */
function withoutShortcuts(arrows: Arrows): Arrows {
  return new Map(
    [...arrows].map(([room, targets]) => {
      const others = (target: string) => [...targets].filter((other) => other !== target);
      const isShortcut = (target: string) => others(target).some((other) => reach(other, arrows).has(target));
      return [room, new Set([...targets].filter((target) => !isShortcut(target)))];
    }),
  );
}

function reach(room: string, arrows: Arrows, seen = new Set<string>()): Set<string> {
  for (const next of arrows.get(room) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reach(next, arrows, seen);
  }
  return seen;
}

function boxesOf(rooms: readonly string[], arrows: Arrows): Box[] {
  const groups = Map.groupBy(rooms, (room) => {
    const from = rooms.filter((other) => arrows.get(other)?.has(room));
    return JSON.stringify([from, [...(arrows.get(room) ?? [])].sort()]);
  });
  return [...groups.values()].map((members) => ({ rooms: members, id: idOf(members[0] ?? '') }));
}

/** What Mermaid takes as a name. */
function idOf(room: string): string {
  return room.replaceAll(/[^a-z]/g, '-');
}
