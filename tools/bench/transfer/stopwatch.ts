import type { Part } from './jobs.ts';

/** The clock and the processor's, until it is called. */
export function begin(): () => Omit<Part, 'id'> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 };
  };
}
