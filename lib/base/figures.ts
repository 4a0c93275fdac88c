import { formatSize } from './units.ts';

/** How long something took: `850 ms`, `41 s`, `3 min 12 s`, `2 h 5 min`. */
export function spentTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(0, Math.round(milliseconds))} ms`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${milliseconds < 9950 ? (milliseconds / 1000).toFixed(1) : seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Bytes in a time: `50.3 MiB/s`; '' where nothing can be said. */
export function rateOf(bytes: number, milliseconds: number): string {
  return bytes > 0 && milliseconds >= 1 ? `${formatSize(Math.round((1000 * bytes) / milliseconds))}/s` : '';
}

/** For people and for programs: `1.5 GiB (1610612736 bytes)`. */
export function fullSize(bytes: number): string {
  const short = formatSize(bytes);
  return bytes < 1024 ? short : `${short} (${bytes} bytes)`;
}

/** What of a CRN tells the thing from others of its kind: a key's id, an instance's GUID, a bucket's name. */
export function shortCrn(id: string): string {
  return id.startsWith('crn:') ? (id.split(':').findLast((part) => part !== '') ?? id) : id;
}
