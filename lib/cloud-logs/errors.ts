import { type ServiceError, UserError } from '../base/errors.ts';

interface Meaning {
  readonly code: `E_${string}`;
  readonly why: string;
  readonly fix: string;
}

const DENIED: Meaning = {
  code: 'E_LOGS_DENIED',
  why: 'the API key lacks the service role Reader on the IBM Cloud Logs instance',
  fix: 'grant the owner of the API key the service role Reader on that instance (`ibmcloud iam user-policy-create EMAIL --roles Reader --service-name logs --service-instance GUID`, for a service ID `service-policy-create`)',
};

const NO_INSTANCE: Meaning = {
  code: 'E_LOGS_INSTANCE',
  why: 'there is no IBM Cloud Logs instance of this id in this region, or it was removed',
  fix: 'check logs-instance against the CRN that `ibmcloud resource service-instances --service-name logs --output json` shows',
};

const QUERY: Meaning = {
  code: 'E_LOGS_QUERY',
  why: 'Cloud Logs does not take the query: it is too long, or spans too much time',
  fix: 'give fewer of manifest, template-id, instance-id and root-key-crn, or a shorter time from since to until; report it if it stays',
};

const BUSY: Meaning = {
  code: 'E_LOGS_RATE_LIMIT',
  why: 'others query the same instance: it takes ten queries a minute in all',
  fix: 'run it again later, or run fewer audits at once',
};

const UNREACHABLE: Meaning = {
  code: 'E_LOGS_UNREACHABLE',
  why: 'Cloud Logs did not answer: no route, a proxy, a firewall, or no instance of this id in this region (its id is part of the host name)',
  fix: 'check logs-instance and network, and that the runner reaches the host, then run again',
};

const NOT_LOGS: Meaning = {
  code: 'E_LOGS_ENDPOINT',
  why: 'what answered is not Cloud Logs: a proxy, a portal that wants a login, or a wrong endpoint',
  fix: 'check the logs line of `endpoints`, `network`, and the proxy between the runner and Cloud Logs',
};

const SERVER: Meaning = {
  code: 'E_LOGS_UNAVAILABLE',
  why: 'Cloud Logs is overloaded or down',
  fix: 'wait some minutes and run again; IBM Cloud status shows incidents',
};

/** The service's own codes. ibm-cloud-apis.md 5.2 */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  unauthorized: DENIED,
  unauthenticated: DENIED,
  forbidden: DENIED,
  not_found: NO_INSTANCE,
  bad_request_or_unspecified: QUERY,
  resource_exhausted: BUSY,
  deadline_exceeded: SERVER,
  method_internal_error: SERVER,
};

/** What a failure of Cloud Logs means and how to correct it. `what` is what the stage was doing. */
export function explainCloudLogs(error: ServiceError, what: string): UserError {
  return new UserError({ ...meaningOf(error), what: `${what}: ${error.message}`, cause: error });
}

function meaningOf({ failure }: ServiceError): Meaning {
  const { status, serviceCode, outcome } = failure;
  const known = serviceCode === undefined ? undefined : MEANINGS[serviceCode];
  if (known) return known;
  if (status === undefined) return UNREACHABLE;
  if (status === 200 && outcome === 'refused' && !failure.text.startsWith('the answer is not')) return QUERY;
  if (status === 401 || status === 403) return DENIED;
  if (status < 400 || status === 404 || status === 501) return NOT_LOGS;
  if (status === 429) return BUSY;
  return status >= 500 ? SERVER : QUERY;
}

/** Whether the identity may not look, which waiting does not change. */
export function isLogsDenial({ failure }: ServiceError): boolean {
  return failure.service === 'cloud-logs' && (failure.status === 401 || failure.status === 403);
}
