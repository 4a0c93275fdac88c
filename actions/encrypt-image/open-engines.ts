import type { Log } from '../../lib/base/log.ts';
import type { DmCryptProbe } from '../../lib/engine/dm-crypt/probe.ts';
import type { Engines } from './engines.ts';

/** The engines that the action really runs with. What is not used is not loaded, and each folder is probed once. */
export function openEngines(log: Log): Engines {
  const probed = new Map<string, Promise<DmCryptProbe>>();
  const probe = (folder: string): Promise<DmCryptProbe> => {
    const found = probed.get(folder) ?? probeNow(folder);
    probed.set(folder, found);
    return found;
  };
  return {
    async userspace() {
      const { createUserspaceEngine } = await import('../../lib/engine/userspace/engine.ts');
      return createUserspaceEngine();
    },
    async dmCrypt() {
      const { createDmCryptEngine } = await import('../../lib/engine/dm-crypt/engine.ts');
      return createDmCryptEngine();
    },
    probe,
    async second(engine, folder) {
      // The kernel's own work is read back by the userspace code and OpenSSL.
      if (engine.name === 'dm-crypt' || !(await probe(folder)).ok) return undefined;
      const { dmCryptSecondCipher } = await import('../../lib/engine/dm-crypt/second-cipher.ts');
      return dmCryptSecondCipher(log);
    },
    removeLeftovers: (folder) => removeKernelLeftovers(folder, log),
  };
}

async function probeNow(folder: string): Promise<DmCryptProbe> {
  const { probeDmCrypt } = await import('../../lib/engine/dm-crypt/probe.ts');
  return probeDmCrypt(folder);
}

/** Mappings, loop devices and files that killed runs left; never throws. */
export async function removeKernelLeftovers(folder: string, log: Log): Promise<void> {
  const { removeLeftovers } = await import('../../lib/engine/dm-crypt/leftovers.ts');
  const { privileges } = await import('../../lib/host/privileges.ts');
  await removeLeftovers(privileges(), log, folder);
}
