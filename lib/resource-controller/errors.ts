import { type ServiceError, UserError } from '../base/errors.ts';

interface Meaning {
  readonly code: `E_${string}`;
  readonly why: string;
  readonly fix: string;
}

const UNREACHABLE: Meaning = {
  code: 'E_RESOURCE_UNREACHABLE',
  why: 'the Resource Controller did not answer: no route, a proxy, a firewall or a wrong `network`',
  fix: 'check that the runner reaches the endpoints of `network` and `endpoints`, then run again',
};

const NOT_SERVICE: Meaning = {
  code: 'E_RESOURCE_ENDPOINT',
  why: 'what answered is not the Resource Controller: a proxy, a portal that wants a login, or a wrong endpoint',
  fix: 'check the resource-controller, resource-manager and catalog lines of `endpoints`, and the proxy',
};

const BROKER: Meaning = {
  code: 'E_RESOURCE_BROKER',
  why: 'the service behind the instance refused: a plan that the region does not sell, an account that may not order it, or keys in an instance that is to go',
  fix: 'compare the plan with `ibmcloud catalog service NAME`, take another region or plan, or empty the instance, then run again',
};

/** Statuses that say the same whatever the code. ibm-cloud-apis.md 2.3 */
const STATUSES: Readonly<Record<number, Meaning>> = {
  400: {
    code: 'E_RESOURCE_REFUSED',
    why: 'the Resource Controller does not take a name, plan, region or resource group',
    fix: 'compare resource-group, region, kms-plan and cos-plan with `ibmcloud resource groups` and `ibmcloud catalog service NAME`',
  },
  401: {
    code: 'E_RESOURCE_DENIED',
    why: 'the Resource Controller does not take the token of IAM',
    fix: 'check that the iam and resource-controller endpoints belong together, and the clock of the runner',
  },
  403: {
    code: 'E_RESOURCE_DENIED',
    why: 'the owner of the API key has no platform role that allows this',
    fix: 'grant it the platform role Viewer to look, Editor to make instances, on the service and the resource group',
  },
  404: {
    code: 'E_RESOURCE_NOT_FOUND',
    why: 'there is no such instance, group or plan, or the API key may not see it',
    fix: 'check the id and the account',
  },
  410: {
    code: 'E_RESOURCE_NOT_FOUND',
    why: 'the instance was deleted',
    fix: 'restore it within 7 days, or give another one',
  },
  422: {
    code: 'E_RESOURCE_LOCKED',
    why: 'the instance is locked',
    fix: 'unlock it, then run again',
  },
};

/** What a failure of the Resource Controller, Resource Manager or catalog means, and how to correct it. */
export function explainResources(error: ServiceError, what: string): UserError {
  return new UserError({ ...meaningOf(error), what: `${what}: ${error.message}`, cause: error });
}

function meaningOf({ failure: { status, serviceCode } }: ServiceError): Meaning {
  if (status === undefined) return UNREACHABLE;
  if (serviceCode === 'RC-ServiceBrokerErrorResponse') return BROKER;
  if (status < 400 || (status === 404 && serviceCode === undefined)) return NOT_SERVICE;
  const known = STATUSES[status];
  if (known) return known;
  const busy = status >= 500 || status === 429;
  return {
    code: 'E_RESOURCE_UNAVAILABLE',
    why: busy
      ? 'the Resource Controller is overloaded or down'
      : 'the Resource Controller did not take the request',
    fix: 'wait some minutes and run again; IBM Cloud status shows incidents',
  };
}
