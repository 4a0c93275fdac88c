import { oneLine, UserError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import type { ClassicClient } from './client.ts';
import { integerAt, textAt } from './json.ts';

/**
 * Ids of SSH keys that are given by id or label. Throws UserError E_SSH_KEY, naming every key that is unknown or
 * whose label belongs to several.
 */
export async function resolveSshKeys(client: ClassicClient, wanted: readonly string[]): Promise<number[]> {
  if (wanted.length === 0) return [];
  const rows = await client.list({
    service: 'SoftLayer_Account',
    method: 'getSshKeys',
    mask: 'mask[id,label]',
    root: 'sshKeys',
  });
  const keys = rows.flatMap((row) => {
    const id = integerAt(row, 'id');
    return id === undefined ? [] : [{ id, label: textAt(row, 'label') ?? '' }];
  });
  const ids: number[] = [];
  const problems: string[] = [];
  const unknown: string[] = [];
  for (const name of wanted) {
    const byId = keys.filter((key) => String(key.id) === name);
    const found = byId.length > 0 ? byId : keys.filter((key) => key.label === name);
    const [key] = found;
    if (key && found.length === 1) ids.push(key.id);
    else if (!key) {
      problems.push(`${JSON.stringify(name)} is unknown`);
      unknown.push(name);
    } else
      problems.push(`${JSON.stringify(name)} is the label of keys ${found.map(({ id }) => id).join(', ')}`);
  }
  if (problems.length === 0) return [...new Set(ids)];
  throw new UserError({
    code: 'E_SSH_KEY',
    what: `ssh-keys: ${problems.join('; ')}`,
    why: 'the key was deleted, has another label, or belongs to another user whose keys this user may not see',
    fix: choiceOf(keys, unknown),
  });
}

interface Key {
  readonly id: number;
  readonly label: string;
}

/** Keys that a fix lists at most. */
const SHOWN = 30;

function choiceOf(keys: readonly Key[], unknown: readonly string[]): string {
  if (keys.length === 0)
    return 'this user sees no SSH key at all: add one (`slcli sshkey add`), or leave ssh-keys out';
  const meant = unknown.flatMap(
    (name) =>
      nearest(
        name,
        keys.map(({ label }) => label),
      ) ?? [],
  );
  const hint =
    meant.length === 0 ? '' : `did you mean ${meant.map((label) => JSON.stringify(label)).join(', ')}? `;
  const named = keys.slice(0, SHOWN).map(({ id, label }) => `${id} (${oneLine(label, 60)})`);
  const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : '';
  return `${hint}Give an id or a label that only one key has; this user sees ${named.join(', ')}${more}`;
}
