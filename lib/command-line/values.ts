import { messageOf } from '../base/errors.ts';
import type { Flags } from './flags.ts';
import type { Host } from './host.ts';
import type { Offered } from './offer.ts';

/** Bytes that a file descriptor may give: as much as user data for a server, and far more than a key has. */
const LIMIT = 64 * 1024;

/**
 * Each input as given: what a file descriptor gives goes before a flag, and both before the environment. The variables of
 * inputs are read by the action's own parser.
 */
export function valuesOf(
  flags: Flags,
  offered: readonly Offered[],
  host: Host,
): { readonly values: ReadonlyMap<string, string>; readonly problems: readonly string[] } {
  const values = new Map(flags.values);
  const problems: string[] = [];
  for (const [name, descriptor] of flags.descriptors) {
    try {
      const text = host.readDescriptor(descriptor, LIMIT).toString('utf8');
      const isSecret = offered.some((input) => input.name === name && input.secret);
      // What programs and editors put behind a key.
      values.set(name, isSecret ? text.replace(/\r?\n$/, '') : text);
      if (text === '') problems.push(`--${name}-fd: file descriptor ${descriptor} gives nothing`);
    } catch (error) {
      problems.push(
        `--${name}-fd: file descriptor ${descriptor} cannot be read: ${messageOf(error)} (\`${descriptor}<FILE\` opens it)`,
      );
    }
  }
  for (const { name, secret, env, variable } of offered) {
    if (!secret || env !== undefined || values.has(name)) continue;
    const value = host.env[variable ?? ''];
    if (value) values.set(name, value);
  }
  return { values, problems };
}
