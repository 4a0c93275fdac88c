import type { CredentialRequest, IssuedCredential, MadeForCredential, ServiceCredentials } from '../ports.ts';
import { addApiKey, addServiceId, callerOf, type IamState, iamIdOf, removeServiceId } from './identities.ts';
import { addPolicy, attributes, conflictOf, type PolicyDraft } from './policies.ts';
import { findRole, roleByCrn } from './roles.ts';

/** IAM's side of resource keys: their service IDs, policies and API keys live here. */
export function createServiceCredentials(state: IamState): ServiceCredentials {
  return {
    findRole,
    roleByCrn,
    hasServiceId: (id) => state.serviceIds.get(id) !== undefined,
    callerOf: (serviceId) => callerOf(state, iamIdOf({ id: serviceId })),
    issue: (request, by) => issue(state, request, by),
    withdraw: (made) => withdraw(state, made),
  };
}

function issue(state: IamState, request: CredentialRequest, by: string): IssuedCredential {
  const { name, description } = request;
  const given = request.serviceId === undefined ? undefined : state.serviceIds.get(request.serviceId);
  const serviceId = given ?? addServiceId(state, { name: request.newServiceIdName }, by);
  const iamId = iamIdOf(serviceId);
  const policyId = grant(state, iamId, request, by);
  const { record, value } = addApiKey(state, { name, iamId, description }, by);
  return {
    made: { serviceId: serviceId.id, ownServiceId: given === undefined, policyId, apiKeyId: record.id },
    apiKey: value,
  };
}

/** The policy that the credential needs; undefined when the service ID has an equal one. */
function grant(
  state: IamState,
  iamId: string,
  { role, target }: CredentialRequest,
  by: string,
): string | undefined {
  const draft: PolicyDraft = {
    type: 'access',
    subject: attributes({ iam_id: iamId }),
    resource: attributes({ accountId: state.account.id, ...target }),
    roleIds: [role.crn],
  };
  return conflictOf(state, draft) ? undefined : addPolicy(state, draft, by).id;
}

function withdraw(state: IamState, made: MadeForCredential): void {
  state.apiKeys.delete(made.apiKeyId);
  if (made.policyId !== undefined) state.policies.delete(made.policyId);
  const serviceId = state.serviceIds.get(made.serviceId);
  if (serviceId && made.ownServiceId) removeServiceId(state, serviceId);
}
