import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, totalmem } from 'node:os';
import type { Machine } from './report.ts';
import { type ForeignTools, toolVersions } from './tools.ts';

/** Of a CPU's flags, those that AES, XTS and SHA-256 are made fast by. Names of x86 and of arm64. */
const FLAGS = [
  ['aes', 'vaes', 'pclmulqdq', 'vpclmulqdq', 'sha_ni', 'avx2', 'avx512f', 'avx512bw', 'gfni'],
  ['pmull', 'sha2', 'sve', 'asimd'],
].flat();

export async function describeMachine(tools?: ForeignTools): Promise<Omit<Machine, 'load'>> {
  return {
    cpu: cpus()[0]?.model.trim() || arch(),
    cores: cpus().length,
    cpuFlags: cpuFlags(readProc('/proc/cpuinfo')),
    memory: totalmem(),
    kernel: `${process.platform} ${release()} ${arch()}`,
    versions: {
      node: process.versions.node,
      'openssl in node': process.versions.openssl,
      ...(tools ? await toolVersions(tools) : {}),
    },
  };
}

/** Runnable processes in the last minute. */
export function load(): number {
  return loadavg()[0] ?? 0;
}

/**
 * Seconds of CPU time of all children that have ended, and of theirs; the kernel's own threads do not count. The
 * difference of two tells what lay between them, whatever else the machine did.
 */
export function childCpuSeconds(): number | undefined {
  return childTicks(readProc('/proc/self/stat'));
}

/** From the text of /proc/self/stat: fields 16 and 17, in hundredths on every Linux. Field 2 may hold anything. */
export function childTicks(stat: string): number | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[13]) + Number(fields[14]);
  return Number.isFinite(ticks) ? ticks / 100 : undefined;
}

/** From the text of /proc/cpuinfo, in the order of `FLAGS`. */
export function cpuFlags(cpuinfo: string): string[] {
  const line = /^(?:flags|Features)\s*:(.*)$/m.exec(cpuinfo)?.[1] ?? '';
  const has = new Set(line.trim().split(/\s+/));
  return FLAGS.filter((flag) => has.has(flag));
}

function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
