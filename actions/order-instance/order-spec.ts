import type { FromSystem, ServerSpec } from '../../lib/classic/orders.ts';
import { resolveSshKeys } from '../../lib/classic/ssh-keys.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import type { OrderInputs } from './inputs.ts';

/**
 * The server that the inputs ask for, in the words of the classic API; SSH keys by their ids. `from` is what it is made
 * of: in a rehearsal a system of IBM's own in place of a template.
 */
export async function specOf(
  from: Template | FromSystem,
  datacenter: string,
  inputs: OrderInputs,
  deps: Deps,
): Promise<ServerSpec> {
  const sshKeyIds = await explaining('SSH keys cannot be looked up', () =>
    resolveSshKeys(deps.classic, inputs.sshKeys),
  );
  const { hostname, domain, size, dedicated, privateOnly, networkSpeed, userData } = inputs;
  const { publicVlan, privateVlan, publicSubnet, privateSubnet } = inputs;
  return {
    ...{ hostname, domain, size, dedicated, privateOnly, networkSpeed, userData },
    ...{ publicVlan, privateVlan, publicSubnet, privateSubnet },
    datacenter,
    ...('operatingSystem' in from
      ? { operatingSystem: from.operatingSystem }
      : { templateId: from.id, templateGlobalId: from.globalId }),
    hourly: inputs.billing === 'hourly',
    sshKeyIds,
  };
}
