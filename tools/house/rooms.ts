import type { House } from './arrows.ts';

/** The room that a path is or lies in: the longest key of ARROWS that holds it. */
export function roomOf(path: string, house: House): string | undefined {
  for (let place = path; ; place = place.slice(0, place.lastIndexOf('/'))) {
    if (Object.hasOwn(house.arrows, place)) return place;
    if (!place.includes('/')) return undefined;
  }
}

/** Between which rooms arrows are allowed: groups and single files are turned into rooms. */
export function allowedArrows(house: House): Map<string, Set<string>> {
  const rooms = Object.keys(house.arrows);
  const arrows = new Map<string, Set<string>>();
  for (const room of rooms) {
    const groups = Object.keys(house.forAll).filter((group) => room.startsWith(`${group}/`));
    const targets = [...groups.flatMap((group) => house.forAll[group] ?? []), ...(house.arrows[room] ?? [])];
    const reached = targets.flatMap((target) => roomsOf(target, house)).filter((other) => other !== room);
    arrows.set(room, new Set(reached));
  }
  return arrows;
}

/** Of a group all its rooms; of a file the room that it lies in. */
function roomsOf(target: string, house: House): string[] {
  const inside = Object.keys(house.arrows).filter((room) => room === target || room.startsWith(`${target}/`));
  const around = roomOf(target, house);
  return inside.length > 0 ? inside : around === undefined ? [] : [around];
}
