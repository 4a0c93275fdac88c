import type { Log } from '../base/log.ts';
import { retry } from '../base/retry.ts';
import { maskForms } from '../base/secret.ts';
import type { Shape } from '../base/shape.ts';
import { answerTo } from '../base/waiting.ts';
import { type Endpoints, kmsUrl } from '../endpoints/endpoints.ts';
import { type ToldError, word } from '../iam/answers.ts';
import { sdkCall, sdkOptions, withFreshToken } from '../iam/sdk.ts';
import type { TokenSource } from '../iam/token-source.ts';

/** Where an instance of the key service is reached. */
export interface KeyInstance {
  readonly service: 'kms' | 'hs-crypto';
  readonly region: string;
  readonly instanceId: string;
}

export interface KeyProtectDeps {
  readonly tokens: TokenSource;
  readonly endpoints: Endpoints;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

/** The SDK's client. */
export type Client = Awaited<ReturnType<typeof clientOf>>;

async function clientOf(instance: KeyInstance, { tokens, endpoints, signal }: KeyProtectDeps) {
  const { default: IbmKeyProtectApiV2 } = await import(
    '@ibm-cloud/ibm-key-protect/ibm-key-protect-api/v2.js'
  );
  return new IbmKeyProtectApiV2(sdkOptions(tokens, kmsUrl(endpoints, instance), signal));
}

export interface KeyCall<T> {
  readonly operation: string;
  /** False for what makes something: sent once, and never again. */
  readonly repeatable?: boolean;
  readonly shape: Shape<T>;
  readonly send: (client: Client) => Promise<{ status: number; result?: unknown }>;
  /** What was sent must not come back in the words of an error. */
  readonly hide?: Buffer;
}

/** One call of the key service. Throws ServiceError (`key-protect`). */
export async function callInstance<T>(
  instance: KeyInstance,
  call: KeyCall<T>,
  deps: KeyProtectDeps,
): Promise<T> {
  const { operation, shape, send, hide, repeatable = true } = call;
  const { tokens, signal, log } = deps;
  const client = await clientOf(instance, deps);
  const read = (body: unknown) => {
    const { code = repeatable ? undefined : deniedCode(body), text } = readError(body);
    return hide ? { code: without(hide, code), text: without(hide, text) } : { code, text };
  };
  const one = { service: 'key-protect', operation, repeatable, read, signal };
  const once = () => sdkCall(one, shape, () => send(client));
  const fresh = () => withFreshToken(tokens, once);
  const what = `key-protect ${operation}`;
  return repeatable
    ? retry(fresh, { what, signal, log, ...deps.retry })
    : answerTo(`the answer to ${what}`, log, fresh);
}

/** A Buffer goes out as it is; the SDK would log an object that it has to write as JSON. */
export function jsonBody(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** ibm-cloud-apis.md 3.7; a 401 has no `reasons`. */
function readError(body: unknown): ToldError {
  const resources = asObject(body)['resources'];
  const resource = asObject(Array.isArray(resources) ? resources[0] : undefined);
  const reason = asObject(Array.isArray(resource['reasons']) ? resource['reasons'][0] : undefined);
  const message = reason['message'] ?? resource['errorMsg'];
  return { code: word(reason['code']), text: typeof message === 'string' ? message : undefined };
}

/**
 * The code of a 401, which its body leaves out (ibm-cloud-apis.md 3.7): by its words it is the service's own refusal, and
 * no proxy's, so nothing was made.
 */
function deniedCode(body: unknown): string | undefined {
  return /^Unauthorized\b/.test(readError(body).text ?? '') ? 'UNAUTHORIZED_ERR' : undefined;
}

/** The text without any form of the key: services and proxies that throw a request back may have encoded it. */
function without(raw: Buffer, text: string | undefined): string | undefined {
  const forms = [raw.toString('base64'), raw.toString('hex')].flatMap(maskForms);
  const all = [...forms, raw.toString('hex').toUpperCase(), raw.toString('base64url')];
  return all.reduce((clean, form) => clean?.replaceAll(form, '***'), text);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
