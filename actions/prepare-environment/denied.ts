import { ServiceError } from '../../lib/base/errors.ts';

/**
 * Whether a service says that this identity has no right. Key Protect answers 401 where others answer 403
 * (ibm-cloud-apis.md 3.7); the classic API says it by the class of its exception (softlayer-api.md 4). A 401 of the
 * others is about the token, and no finding.
 */
export function isDenied(error: unknown): boolean {
  if (!(error instanceof ServiceError) || error.failure.outcome === 'unknown') return false;
  const { service, status, serviceCode = '' } = error.failure;
  if (service === 'classic') return /PermissionDenied|AccessDenied/.test(serviceCode);
  return status === 403 || (status === 401 && service === 'key-protect');
}
