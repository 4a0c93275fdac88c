import { UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { clean } from '../../lib/guest/clean.ts';
import { isSystemOfCode } from '../../lib/guest/operating-systems.ts';
import type { RuleName } from '../../lib/guest/rules/names.ts';
import { guestRecordOf } from '../../lib/manifest/guest-record.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';

export const SYSTEM_RULE: RuleName = 'operating-system';

/**
 * Compares the system that encrypt-image found in the image with the code that the import is told, under the level that
 * the manifest records. Throws UserError E_GUEST_OS at level `error`; a difference that only warns is returned. An image
 * that was not checked, and a code that is not understood, compare to nothing.
 */
export function demandGuestSystem(manifest: Manifest, operatingSystem: string, log: Log): string | undefined {
  const record = guestRecordOf(manifest.guest);
  if (!record?.checked || !record.system || record.level === 'off') return undefined;
  if (isSystemOfCode(record.system, operatingSystem) !== false) return undefined;
  const found = clean(`${record.system.id} ${record.system.version}`);
  const text = `operating-system is ${operatingSystem}, but the image holds ${found}`;
  if (record.ignored.includes(SYSTEM_RULE)) {
    log.info(`check-guest: ${SYSTEM_RULE} is ignored: ${text}`);
    return undefined;
  }
  if (record.level === 'error') throw otherSystem(text);
  log.warning(
    `check-guest: ${SYSTEM_RULE} is violated: ${text}. Fix: give the reference code of that system`,
  );
  return text;
}

function otherSystem(text: string): UserError {
  return new UserError({
    code: 'E_GUEST_OS',
    what: `${text}; nothing was sent`,
    why: 'the code belongs to another image, or the image was built of another release than was meant',
    fix: `give the code of the system that is in the image; or encrypt it anew with ${SYSTEM_RULE} in check-guest-ignore, which the manifest then records`,
  });
}
