import type { Dek } from '../base/dek.ts';
import type { Log } from '../base/log.ts';
import { retry } from '../base/retry.ts';
import { maskForms } from '../base/secret.ts';
import type { Shape } from '../base/shape.ts';
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

export type Client = Awaited<ReturnType<typeof loadClient>>;

/** One call to the key service, repeated where that may help. Throws ServiceError (`key-protect`). */
export interface Call {
  readonly instance: KeyInstance;
  readonly operation: string;
  readonly send: (client: Client) => Promise<{ status: number; result?: unknown }>;
  /** What was sent must not come back in the words of an error. */
  readonly hide?: Dek;
}

export async function callKeyService<T>(call: Call, shape: Shape<T>, deps: KeyProtectDeps): Promise<T> {
  const { tokens, signal, log } = deps;
  const client = await loadClient(call.instance, deps);
  const read = (body: unknown) => {
    const { code, text } = readError(body);
    return call.hide ? { code: without(call.hide, code), text: without(call.hide, text) } : { code, text };
  };
  const one = { service: 'key-protect', operation: call.operation, repeatable: true, read, signal };
  const once = () => sdkCall(one, shape, () => call.send(client));
  return retry(() => withFreshToken(tokens, once), { signal, log, ...deps.retry });
}

async function loadClient(instance: KeyInstance, { tokens, endpoints, signal }: KeyProtectDeps) {
  const { default: IbmKeyProtectApiV2 } = await import(
    '@ibm-cloud/ibm-key-protect/ibm-key-protect-api/v2.js'
  );
  return new IbmKeyProtectApiV2(sdkOptions(tokens, kmsUrl(endpoints, instance), signal));
}

/** ibm-cloud-apis.md 3.7; a 401 has no `reasons`. */
function readError(body: unknown): ToldError {
  const resources = asObject(body)['resources'];
  const resource = asObject(Array.isArray(resources) ? resources[0] : undefined);
  const reason = asObject(Array.isArray(resource['reasons']) ? resource['reasons'][0] : undefined);
  const message = reason['message'] ?? resource['errorMsg'];
  return { code: word(reason['code']), text: typeof message === 'string' ? message : undefined };
}

/** The text without any form of the key: services and proxies that throw a request back may have encoded it. */
function without(dek: Dek, text: string | undefined): string | undefined {
  const raw = dek.bytes();
  const forms = [dek.base64(), raw.toString('hex')].flatMap(maskForms);
  const all = [...forms, raw.toString('hex').toUpperCase(), raw.toString('base64url')];
  return all.reduce((clean, form) => clean?.replaceAll(form, '***'), text);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
