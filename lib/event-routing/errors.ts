import { type ServiceError, UserError } from '../base/errors.ts';

interface Meaning {
  readonly code: `E_${string}`;
  readonly why: string;
  readonly fix: string;
}

const UNAVAILABLE: Meaning = {
  code: 'E_ROUTING_UNAVAILABLE',
  why: 'Event Routing is overloaded or down',
  fix: 'wait some minutes and run again; IBM Cloud status shows incidents',
};

/** By status: its machine codes are documented nowhere. ibm-cloud-apis.md 5.1 */
const STATUSES: Readonly<Record<number, Meaning>> = {
  401: {
    code: 'E_ROUTING_DENIED',
    why: 'Event Routing did not take the token, perhaps because the clock of this machine is wrong',
    fix: 'set the clock of the runner by NTP and run again',
  },
  403: {
    code: 'E_ROUTING_DENIED',
    why: 'the owner of the API key has no role on Activity Tracker Event Routing',
    fix: 'grant the platform role Viewer on it to look, Administrator to make targets and routes',
  },
  409: {
    code: 'E_ROUTING_CONFLICT',
    why: 'a target or route of that name exists, or the account has as many as it may have',
    fix: 'run `ibmcloud atracker target ls` and `ibmcloud atracker route ls`, and remove what nobody needs',
  },
};

/** What a failure of Event Routing means and how to correct it. `what` is what the stage was doing. */
export function explainEventRouting(error: ServiceError, what: string): UserError {
  return new UserError({
    ...byStatus(error.failure.status),
    what: `${what}: ${error.message}`,
    cause: error,
  });
}

function byStatus(status: number | undefined): Meaning {
  if (status === undefined) {
    return {
      code: 'E_ROUTING_UNREACHABLE',
      why: 'Event Routing did not answer: no route, a proxy, a firewall, a wrong region or `network`',
      fix: 'check that the runner reaches the atracker endpoint of the region, then run again',
    };
  }
  if (status < 400 || status === 404 || status === 501) {
    return {
      code: 'E_ROUTING_ENDPOINT',
      why: 'what answered is not Event Routing: a proxy, or a wrong endpoint',
      fix: 'check the atracker and logs lines of `endpoints`, and the proxy',
    };
  }
  const known = STATUSES[status];
  if (known) return known;
  if (status >= 500 || status === 429) return UNAVAILABLE;
  return {
    code: 'E_ROUTING_REFUSED',
    why: "Event Routing does not take the target or route: the Cloud Logs instance is another region's, or was removed",
    fix: 'check logs-instance and region',
  };
}
