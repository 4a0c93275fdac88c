import { tell } from '../core/events.ts';
import type { MadeForCredential, ServiceCredentials, Trail } from '../ports.ts';
import { apiKeyEvent, type Facts, identityOf, policyEvent, serviceIdEvent } from './events.ts';
import type { IamState } from './identities.ts';

/** Tells what a resource key of the Resource Controller makes and takes here, in the name of its caller. [inferred] */
export function tellingCredentials(
  inner: ServiceCredentials,
  state: IamState,
  trail: Trail,
): ServiceCredentials {
  return {
    ...inner,
    issue(request, by) {
      const issued = inner.issue(request, by);
      sayMade(state, trail, 'create', recordsOf(state, issued.made), issued.made, by);
      return issued;
    },
    withdraw(made, by) {
      const records = recordsOf(state, made);
      inner.withdraw(made, by);
      sayMade(state, trail, 'delete', records, made, by);
    },
  };
}

function recordsOf(state: IamState, made: MadeForCredential) {
  return {
    serviceId: made.ownServiceId ? state.serviceIds.get(made.serviceId) : undefined,
    key: state.apiKeys.get(made.apiKeyId),
    policy: made.policyId === undefined ? undefined : state.policies.get(made.policyId),
  };
}

function sayMade(
  state: IamState,
  trail: Trail,
  verb: 'create' | 'delete',
  { serviceId, key, policy }: ReturnType<typeof recordsOf>,
  made: MadeForCredential,
  by: string,
): void {
  const status = verb === 'create' ? 201 : 204;
  const facts: Facts = { status, initiator: identityOf(state, by), credential: 'token' };
  if (serviceId) tell(trail, { ...facts, ...serviceIdEvent(state, verb, serviceId, made.serviceId) });
  if (policy) tell(trail, { ...facts, ...policyEvent(state, verb, policy, policy.id) });
  if (key)
    tell(trail, { ...facts, ...apiKeyEvent(state, verb, key, { iamId: key.iamId, id: key.id, means: {} }) });
}
