import type { KeyRecord, KmsState } from './model.ts';

/** ibm-cloud-apis.md 3.3 */
export const ALIASES_PER_KEY = 5;

/** The key of an alias; aliases are unique within an instance. */
export function aliasOwner(state: KmsState, instanceGuid: string, alias: string): KeyRecord | undefined {
  return state.keys.all().find((key) => key.instanceGuid === instanceGuid && key.aliases.includes(alias));
}

/** 2 to 90 letters, digits, `-` and `_`; never the form of a key id, which a path could not tell apart. */
export function isAlias(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^[A-Za-z0-9_-]{2,90}$/.test(value) &&
    !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
  );
}
