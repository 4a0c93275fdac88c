import type { GuestFacts } from '../facts.ts';
import { unknown, type Verdict, violated } from '../findings.ts';
import { SUPPORTED_SYSTEMS, supportedSystem } from '../operating-systems.ts';
import { isAtLeast } from '../system/cloud-init-version.ts';
import type { Known } from '../unreadable.ts';

/** Rules on what is installed, and how it is configured. */

export function supportedOs({ system }: GuestFacts): Verdict | undefined {
  const { os } = system;
  if (!os.known) return unknown(`which system it is could not be read: ${os.why}`);
  if (!os.value) return unknown('which system it is is not known: it has no os-release file');
  const { id, version } = os.value;
  if (supportedSystem(os.value)) return undefined;
  const list = SUPPORTED_SYSTEMS.map((supported) => `${supported.id} ${supported.version}`).join(', ');
  return violated(`it is ${id} ${version || 'without a version'}; IBM imports ${list}`);
}

export function cloudInit({ system }: GuestFacts): Verdict | undefined {
  return program(system.cloudInit, 'there is no program cloud-init');
}

/** Without cloud-init the rules on its version and settings have nothing to judge: `cloud-init` itself says so. */
function hasCloudInit({ system }: GuestFacts): boolean {
  return !system.cloudInit.known || system.cloudInit.value !== undefined;
}

const LEAST_VERSION = [0, 7, 7];

export function cloudInitVersion(facts: GuestFacts): Verdict | undefined {
  if (!hasCloudInit(facts)) return undefined;
  const { cloudInitVersion: found } = facts.system;
  if (!found.known) return unknown(`its version could not be read: ${found.why}`);
  if (!found.value)
    return unknown(
      'its version is not known: neither dpkg nor a Python package says it (the RPM database is not read)',
    );
  const enough = isAtLeast(found.value.version, LEAST_VERSION);
  if (enough === undefined)
    return unknown(`its version ${found.value.version} is not understood (${found.value.file})`);
  return enough ? undefined : violated(`it is version ${found.value.version} (${found.value.file})`);
}

export function cloudInitDatasource(facts: GuestFacts): Verdict | undefined {
  if (!hasCloudInit(facts)) return undefined;
  const { datasources } = facts.system;
  if (!datasources.known) return unknown(`its datasources could not be read: ${datasources.why}`);
  const { list, from } = datasources.value;
  if (!list || list.includes('ConfigDrive')) return undefined;
  return violated(`${from} restricts it to [${list.join(', ')}]`);
}

export function cloudInitEnabled(facts: GuestFacts): Verdict | undefined {
  if (!hasCloudInit(facts)) return undefined;
  const { disabledBy } = facts.system;
  if (!disabledBy.known) return unknown(`whether it is enabled could not be read: ${disabledBy.why}`);
  return disabledBy.value.length === 0
    ? undefined
    : violated(`it is disabled by ${disabledBy.value.join('; ')}`);
}

export function wget({ system }: GuestFacts): Verdict | undefined {
  return program(system.wget, 'there is no program wget');
}

export function xenGuestTools({ system }: GuestFacts): Verdict | undefined {
  return program(system.xenGuestTools, 'there is neither xe-daemon nor xen-guest-agent');
}

function program(found: Known<string | undefined>, missing: string): Verdict | undefined {
  if (!found.known) return unknown(`it could not be looked for: ${found.why}`);
  return found.value === undefined ? violated(missing) : undefined;
}
