import { availableParallelism } from 'node:os';

const MIB = 1024 * 1024;
/** A server must leave the host something to work with. */
const SHARE_OF_FREE_MEMORY = 0.6;
/** Less than this boots no current Linux. */
const LEAST_MEMORY_MIB = 256;

/** What a server gets of what was ordered; `note` says what this host cannot give. Undefined: too little memory. */
export function fitToHost(
  cpus: number,
  memoryMiB: number,
): { cpus: number; memoryMiB: number; note: string } | undefined {
  const free = Math.floor((process.availableMemory() / MIB) * SHARE_OF_FREE_MEMORY);
  const given = { cpus: Math.min(cpus, availableParallelism()), memoryMiB: Math.min(memoryMiB, free) };
  if (given.memoryMiB < Math.min(LEAST_MEMORY_MIB, memoryMiB)) return undefined;
  const capped: string[] = [];
  if (given.cpus < cpus) capped.push(`${given.cpus} of ${cpus} CPUs`);
  if (given.memoryMiB < memoryMiB) capped.push(`${given.memoryMiB} of ${memoryMiB} MiB of memory`);
  return {
    ...given,
    note: capped.length > 0 ? `, with ${capped.join(' and ')} (more this host does not have)` : '',
  };
}
