import IamIdentityV1 from '@ibm-cloud/platform-services/iam-identity/v1.js';
import IamPolicyManagementV1 from '@ibm-cloud/platform-services/iam-policy-management/v1.js';
import ResourceControllerV2 from '@ibm-cloud/platform-services/resource-controller/v2.js';
import ResourceManagerV2 from '@ibm-cloud/platform-services/resource-manager/v2.js';
import { BearerTokenAuthenticator, IamAuthenticator } from 'ibm-cloud-sdk-core';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import type { Clock, Settings } from '../../cloud/ports.ts';

export const READER = 'crn:v1:bluemix:public:iam::::serviceRole:Reader';
export const WRITER = 'crn:v1:bluemix:public:iam::::serviceRole:Writer';
export const MANAGER = 'crn:v1:bluemix:public:iam::::serviceRole:Manager';
export const ADMINISTRATOR = 'crn:v1:bluemix:public:iam::::role:Administrator';

export interface Platform {
  readonly cloud: LocalCloud;
  /** Moves the cloud's clock on. */
  advance(milliseconds: number): void;
  env(name: string): string;
  /** An access token for the owner, or for another API key. */
  token(apiKey?: string): Promise<string>;
  call(service: 'iam' | 'kms', method: string, path: string, options?: CallOptions): Promise<Answer>;
  identity(): IamIdentityV1;
  policies(): IamPolicyManagementV1;
  controller(): ResourceControllerV2;
  manager(): ResourceManagerV2;
  /** A service ID with a key and nothing else. */
  stranger(name?: string): { id: string; iamId: string; apiKey: string; apiKeyId: string };
  stop(): Promise<void>;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Default: the owner's. */
  readonly apiKey?: string;
  readonly token?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any;
}

const APIKEY_GRANT = 'urn:ibm:params:oauth:grant-type:apikey';

/** A local cloud with a clock that tests move, and IBM's own clients for it. */
export async function startPlatform(settings: Partial<Settings> = {}): Promise<Platform> {
  let offset = 0;
  const clock: Clock = { now: () => Date.now() + offset, sleep: async () => undefined };
  const cloud = await startLocalCloud({ clock, settings: { noBoot: true, ...settings } });
  const env = (name: string) => cloud.env[name] ?? '';
  const iamUrl = env('IBMCLOUD_IAM_API_ENDPOINT');
  const token = (apiKey = env('IBMCLOUD_API_KEY')) => tokenFor(apiKey, iamUrl);
  const sdk = () => ({
    authenticator: new IamAuthenticator({
      apikey: env('IBMCLOUD_API_KEY'),
      url: iamUrl,
      disableSslVerification: false,
    }),
    serviceUrl: iamUrl,
  });
  return {
    cloud,
    advance(milliseconds) {
      offset += milliseconds;
    },
    env,
    token,
    async call(service, method, path, options = {}) {
      const base = service === 'iam' ? iamUrl : env('IBMCLOUD_KP_API_ENDPOINT');
      const instance = service === 'kms' ? { 'bluemix-instance': cloud.kmsInstanceId } : {};
      const bearer = options.token ?? (await token(options.apiKey));
      const headers = { authorization: `Bearer ${bearer}`, ...instance, ...options.headers };
      return answered(`${base}${path}`, method, headers, options.body);
    },
    identity: () => new IamIdentityV1(sdk()),
    policies: () => new IamPolicyManagementV1(sdk()),
    controller: () => new ResourceControllerV2(sdk()),
    manager: () => new ResourceManagerV2(sdk()),
    stranger: (name = 'stranger') => cloud.addServiceId(name),
    stop: () => cloud.stop(),
  };
}

async function tokenFor(apiKey: string, iamUrl: string): Promise<string> {
  const form = new URLSearchParams({ grant_type: APIKEY_GRANT, apikey: apiKey });
  const response = await fetch(`${iamUrl}/identity/token`, { method: 'POST', body: form });
  return String((JSON.parse(await response.text()) as { access_token: string }).access_token);
}

async function answered(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<Answer> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, headers, ...content });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** An authenticator for one token, as a client with its own identity holds it. */
export function bearer(token: string): BearerTokenAuthenticator {
  return new BearerTokenAuthenticator({ bearerToken: token });
}

/** The status of a failed SDK call; 0 when it did not fail. */
export async function statusOf(call: Promise<unknown>): Promise<number> {
  try {
    await call;
    return 0;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : -1;
  }
}
