import type { GuestTree } from './tree.ts';

/** os-release(5). */
export interface OsRelease {
  /** `debian`, `rhel`, … */
  readonly id: string;
  /** `12`, `22.04`; empty where there is none (Debian testing). */
  readonly version: string;
  /** For people. */
  readonly name: string;
}

const LIMIT = 64 * 1024;

/** Undefined when the guest has none. */
export async function readOsRelease(tree: GuestTree): Promise<OsRelease | undefined> {
  const text = (await tree.text('/etc/os-release', LIMIT)) ?? (await tree.text('/usr/lib/os-release', LIMIT));
  if (text === undefined) return undefined;
  const values = parseAssignments(text);
  return {
    id: (values.get('ID') ?? 'linux').toLowerCase(),
    version: values.get('VERSION_ID') ?? '',
    name: values.get('PRETTY_NAME') ?? values.get('NAME') ?? '',
  };
}

/** Assignments of a shell, without expansion. */
function parseAssignments(text: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim()) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, unquote(value));
  }
  return values;
}

function unquote(value: string): string {
  const inner = /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value;
  return inner.replace(/\\(.)/g, '$1');
}
