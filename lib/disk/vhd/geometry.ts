export interface Geometry {
  readonly cylinders: number;
  readonly heads: number;
  readonly sectorsPerTrack: number;
}

/** Microsoft's geometry of a disk of `size` bytes. Readers refuse one that is larger. encrypted-formats.md 1.8 */
export function vhdGeometry(size: number): Geometry {
  const sectors = Math.min(Math.floor(size / 512), 65535 * 16 * 255);
  if (sectors >= 65535 * 16 * 63) return geometry(sectors, 16, 255);
  let track = Math.floor(sectors / 17);
  const heads = Math.max(4, Math.floor((track + 1023) / 1024));
  if (track < heads * 1024 && heads <= 16) return geometry(sectors, heads, 17);
  track = Math.floor(sectors / 31);
  return track < 16 * 1024 ? geometry(sectors, 16, 31) : geometry(sectors, 16, 63);
}

function geometry(sectors: number, heads: number, sectorsPerTrack: number): Geometry {
  return { cylinders: Math.floor(Math.floor(sectors / sectorsPerTrack) / heads), heads, sectorsPerTrack };
}
