import { ServiceError } from '../base/errors.ts';

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

/** The answer, or undefined where this identity may not ask. */
export async function unlessDenied<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

/** Whether a service gave no judgement at all: unreachable, overloaded, or its answer was lost. */
export function isNoJudgement(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.failure.outcome !== 'refused';
}
