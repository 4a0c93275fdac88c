import { shellWord } from '../base/shell-word.ts';

/** What a policy is about, as `ibmcloud iam …-policy-create` names it. Only with `resourceType` is `resource` meant. */
export interface PolicyTarget {
  readonly serviceName?: string | undefined;
  /** GUID of an instance; all instances without. */
  readonly serviceInstance?: string | undefined;
  readonly resourceType?: string | undefined;
  readonly resource?: string | undefined;
  /** All account management services, in place of a service. */
  readonly accountManagement?: true;
}

/**
 * The command that gives an identity (`iam-ServiceId-…`, `IBMid-…`) a role. The command line knows users by their e-mail
 * address alone, which nobody tells us: it stands there in words.
 */
export function policyCommand(iamId: string, role: string, target: PolicyTarget): string {
  const isService = iamId.startsWith('iam-ServiceId-');
  const who = isService ? `service-policy-create ${iamId.slice('iam-'.length)}` : 'user-policy-create EMAIL';
  const command = `ibmcloud iam ${who} --roles ${shellWord(role)} ${targetOptions(target)}`;
  return isService ? command : `${command} (EMAIL: the address of the user ${iamId})`;
}

function targetOptions({
  serviceName,
  serviceInstance,
  resourceType,
  resource,
  accountManagement,
}: PolicyTarget): string {
  if (accountManagement) return '--account-management';
  const options = {
    'service-name': serviceName,
    'service-instance': serviceInstance,
    'resource-type': resourceType,
    resource,
  };
  return Object.entries(options)
    .flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${shellWord(value)}`]))
    .join(' ');
}

/** The command that lets one service use another. ibm-cloud-apis.md 1.7 */
export function authorizationCommand(
  source: string,
  target: string,
  role: string,
  instance?: string,
): string {
  const on = instance === undefined ? '' : ` --target-service-instance-id ${instance}`;
  return `ibmcloud iam authorization-policy-create ${source} ${target} ${role}${on}`;
}
