import { UserError } from '../base/errors.ts';
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
  for (const name of wanted) {
    const byId = keys.filter((key) => String(key.id) === name);
    const found = byId.length > 0 ? byId : keys.filter((key) => key.label === name);
    const [key] = found;
    if (key && found.length === 1) ids.push(key.id);
    else if (!key) problems.push(`${JSON.stringify(name)} is unknown`);
    else
      problems.push(`${JSON.stringify(name)} is the label of keys ${found.map(({ id }) => id).join(', ')}`);
  }
  if (problems.length === 0) return [...new Set(ids)];
  throw new UserError({
    code: 'E_SSH_KEY',
    what: `ssh-keys: ${problems.join('; ')}`,
    why: 'the key was deleted, has another label, or belongs to another user whose keys this user may not see',
    fix: 'give ids or unique labels, as `slcli sshkey list` shows them',
  });
}
