import type { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { retry } from '../base/retry.ts';
import type { Shape } from '../base/shape.ts';
import { answerTo } from '../base/waiting.ts';
import { type Endpoints, resourceControllerUrl, resourceManagerUrl } from '../endpoints/endpoints.ts';
import { type ToldError, word } from '../iam/answers.ts';
import { sdkCall, sdkOptions, withFreshToken } from '../iam/sdk.ts';
import type { TokenSource } from '../iam/token-source.ts';

export interface ResourceDeps {
  readonly tokens: TokenSource;
  readonly endpoints: Endpoints;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

/** The SDK's clients. Each is loaded when it is needed. */
export async function controllerOf({ tokens, endpoints, signal }: ResourceDeps) {
  const { default: ResourceControllerV2 } = await import(
    '@ibm-cloud/platform-services/resource-controller/v2.js'
  );
  return new ResourceControllerV2(sdkOptions(tokens, resourceControllerUrl(endpoints), signal));
}

export async function managerOf({ tokens, endpoints, signal }: ResourceDeps) {
  const { default: ResourceManagerV2 } = await import('@ibm-cloud/platform-services/resource-manager/v2.js');
  return new ResourceManagerV2(sdkOptions(tokens, resourceManagerUrl(endpoints), signal));
}

export interface ResourceCall<T> {
  readonly operation: string;
  /** False for what makes something: sent once, and never again. */
  readonly repeatable: boolean;
  readonly shape: Shape<T>;
  readonly send: () => Promise<{ readonly status: number; readonly result?: unknown }>;
}

/** Throws ServiceError (`resource-controller`). */
export async function callResources<T>(call: ResourceCall<T>, deps: ResourceDeps): Promise<T> {
  const { tokens, signal, log } = deps;
  const one = { service: 'resource-controller', ...call, read: readError, signal };
  const once = () => withFreshToken(tokens, () => sdkCall(one, call.shape, call.send));
  const what = `resource-controller ${call.operation}`;
  return call.repeatable
    ? retry(once, { what, signal, log, ...deps.retry })
    : answerTo(`the answer to ${what}`, log, once);
}

/** 404 of the service itself: a proxy or a wrong endpoint knows nothing of its instances. */
export const isAbsent = ({ failure }: ServiceError): boolean =>
  (failure.status === 404 || failure.status === 410) && failure.serviceCode !== undefined;

/** ibm-cloud-apis.md 2.3; the catalog and what stands before the services answer with a list of errors. */
export function readError(body: unknown): ToldError {
  const error = asObject(body);
  const list = error['errors'];
  const first = asObject(Array.isArray(list) ? list[0] : undefined);
  const message = error['message'] ?? first['message'];
  return {
    code: word(error['error_code'] ?? first['code']),
    text: typeof message === 'string' ? message : undefined,
  };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
