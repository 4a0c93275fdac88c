import { messageOf, ServiceError, UserError } from '../../lib/base/errors.ts';
import { isLogDenial } from '../../lib/classic/event-log.ts';
import { isLogsDenial } from '../../lib/cloud-logs/errors.ts';
import { explained } from '../../lib/explain/explain.ts';
import type { SourceState } from './timeline.ts';

/** How far a source could be asked. */
export interface Sight {
  readonly state: SourceState;
  readonly note: string;
}

export const ASKED: Sight = { state: 'asked', note: '' };

/**
 * What a source's failure means for the audit, which goes on with the others. Throws what is no failure of this source:
 * that IAM does not know the API key, a cancellation, a defect.
 */
export function sightAfter(error: unknown, what: string): Sight {
  if (error instanceof UserError && error.code === 'E_CLASSIC_SERVICE_ID')
    return { state: 'forbidden', note: messageOf(error) };
  if (!(error instanceof ServiceError)) throw error;
  if (error.failure.service === 'iam' && error.failure.outcome === 'refused') throw explained(error, what);
  const denied = isLogsDenial(error) || isLogDenial(error) || isStorageDenial(error);
  return { state: denied ? 'forbidden' : 'unavailable', note: messageOf(explained(error, what)) };
}

const isStorageDenial = ({ failure }: ServiceError): boolean =>
  failure.service === 'object-storage' && (failure.status === 401 || failure.status === 403);
