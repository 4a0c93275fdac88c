import { STATUS_CODES } from 'node:http';
import type { JsonObject } from '../core/app.ts';
import { formatCrn, parseCrn } from '../core/crn.ts';
import type { Instances, TrailEvent } from '../ports.ts';
import type { KeptEvent } from './trail.ts';

type Severity = NonNullable<TrailEvent['severity']>;

const WARNING = [400, 409, 424, 500, 502, 504, 505];
const CRITICAL = [401, 403, 503, 507];
/** Actions that count for more than their success (ibm-cloud-apis.md 5.3). */
const CRITICAL_ACTION = /\.(delete|purge)$/;
const WARNING_ACTION = /policies\.write|iam-am\.policy\.|\.(rotate|restore|enable|disable)$/;

export function severityOf({ severity, status, action }: TrailEvent): Severity {
  if (severity) return severity;
  if (CRITICAL.includes(status)) return 'critical';
  if (WARNING.includes(status)) return 'warning';
  if (CRITICAL_ACTION.test(action)) return 'critical';
  return WARNING_ACTION.test(action) ? 'warning' : 'normal';
}

/** `2026-11-22T06:31:07.41`: the moment with two decimals, UTC. */
export function hundredths(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 22);
}

/** The event as Cloud Logs keeps it (ibm-cloud-apis.md 5.3). */
// Long: one field of the event a line.
export function eventJson(event: KeptEvent, instances: Instances): JsonObject {
  const { reasonForFailure } = event;
  const failed = event.outcome === 'failure';
  return {
    eventTime: `${hundredths(event.at)}+0000`,
    action: event.action,
    outcome: event.outcome,
    message: failed ? `${event.message} -failure` : event.message,
    severity: severityOf(event),
    dataEvent: event.dataEvent,
    id: event.id,
    ...(event.correlationId === undefined ? {} : { correlationId: event.correlationId }),
    logSourceCRN: event.logSourceCrn,
    saveServiceCopy: true,
    initiator: {
      ...initiatorOf(event),
      credential: { type: event.credential },
      host: { address: '127.0.0.1', addressType: 'IPv4', agent: event.agent ?? '' },
    },
    target: { ...event.target, ...groupOf(event, instances) },
    reason: {
      reasonCode: event.status,
      reasonType: STATUS_CODES[event.status] ?? '',
      ...(reasonForFailure === undefined ? {} : { reasonForFailure }),
    },
    observer: { name: 'ActivityTracker' },
    requestData: event.requestData ?? null,
    responseData: event.responseData ?? null,
  };
}

/** How a service that acts by an authorization is named is not documented. [inferred] */
function initiatorOf({ initiator, initiatorName, location }: KeptEvent): JsonObject {
  const rest = { name: initiatorName, authnId: '', authnName: '' };
  if (initiator === undefined) return { id: '', typeURI: 'service/security/account/user', ...rest };
  if ('service' in initiator) {
    const id = formatCrn({ service: initiator.service, region: location });
    return { id, typeURI: 'service/security/clientid', ...rest };
  }
  return { id: initiator.iamId, typeURI: `service/security/account/${initiator.subject}`, ...rest };
}

function groupOf({ logSourceCrn }: KeptEvent, instances: Instances): JsonObject {
  const crn = parseCrn(logSourceCrn);
  const instance = crn && instances.find(crn.instance);
  if (!crn || !instance) return {};
  const resource = instance.resourceGroupId;
  return {
    resourceGroupId: formatCrn({
      service: 'resource-controller',
      account: crn.account,
      resourceType: 'resource-group',
      resource,
    }),
  };
}
