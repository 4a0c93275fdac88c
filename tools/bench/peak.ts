/**
 * The most memory that a process ever had resident, in bytes, from the text of its /proc/…/status. VmHWM is of this
 * program alone; `ru_maxrss` begins with what the parent had.
 */
export function peakRss(status: string): number {
  const kib = /^VmHWM:\s+([0-9]+) kB$/m.exec(status)?.[1];
  if (kib === undefined) throw new Error('/proc/self/status does not tell VmHWM');
  return Number(kib) * 1024;
}
