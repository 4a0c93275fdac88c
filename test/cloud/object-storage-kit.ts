import { createHash } from 'node:crypto';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import IBM from 'ibm-cos-sdk';
import { listen } from '../../cloud/core/listener.ts';
import { createRequestLog } from '../../cloud/core/request-log.ts';
import { openStore } from '../../cloud/core/store.ts';
import { createObjectStorage } from '../../cloud/object-storage/object-storage.ts';
import type { Caller, Clock, HmacCredential, Iam, RequestLog, Target } from '../../cloud/ports.ts';

export const ACCOUNT = '4f2a9c1b7d3e4a58b6c0d1e2f3a4b5c6';
export const INSTANCE = '1a2b3c4d-5e6f-4071-8293-a4b5c6d7e8f9';
export const INSTANCE_CRN = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${INSTANCE}::`;
export const BUCKET = 'images-2026';
export const HMAC_ID = 'a1b2c3d4e5f6';
export const HMAC_SECRET = 'not-a-real-secret-only-for-tests';

export interface Grant {
  readonly role: string;
  /** Absent: on the whole instance. */
  readonly bucket?: string;
}

export interface Kit {
  readonly url: string;
  readonly configUrl: string;
  readonly tokenUrl: string;
  readonly storage: ReturnType<typeof createObjectStorage>;
  readonly requestLog: RequestLog;
  readonly clock: { advance(milliseconds: number): void };
  /** Gives the service ID `name` its grants; its token is `Bearer name`. */
  grant(name: string, ...grants: Grant[]): void;
  sdk(apiKey?: string, more?: object): IBM.S3;
  send(method: string, path: string, options?: SendOptions): Promise<Answer>;
  close(): Promise<void>;
}

interface SendOptions {
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | null;
  /** Default: the S3 endpoint. */
  readonly base?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

function callerNamed(name: string): Caller {
  const owner = name === 'owner';
  return {
    iamId: owner ? 'IBMid-0000000001' : `iam-ServiceId-${name}`,
    subject: owner ? 'user' : 'serviceid',
    accountId: ACCOUNT,
    owner,
  };
}

/** An IAM whose API keys and tokens are the callers' names. */
export function fakeIam(grants: Map<string, Grant[]>): Iam {
  const known = (name: string): Caller | undefined =>
    name === 'owner' || grants.has(name) ? callerNamed(name) : undefined;
  const fits = (grant: Grant, target: Target): boolean =>
    grant.bucket === undefined || (target.resourceType === 'bucket' && target.resource === grant.bucket);
  return {
    accountId: ACCOUNT,
    callerFromBearer: async (authorization) => known(/^bearer (.*)$/i.exec(authorization ?? '')?.[1] ?? ''),
    callerFromApiKey: known,
    hasRole(caller, roles, target) {
      if (caller.owner) return true;
      if (target.serviceName !== 'cloud-object-storage' || target.serviceInstance !== INSTANCE) return false;
      const own = grants.get(caller.iamId.replace('iam-ServiceId-', '')) ?? [];
      return own.some((grant) => roles.includes(grant.role) && fits(grant, target));
    },
    hasAuthorization: (_source, _roles, target) => target.resource === 'authorized-key',
  };
}

async function startTokens(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    let form = '';
    incoming.setEncoding('utf8').on('data', (part: string) => {
      form += part;
    });
    incoming.on('end', () => {
      const token = new URLSearchParams(form).get('apikey') ?? '';
      const expiration = Math.floor(Date.now() / 1000) + 3600;
      outgoing.writeHead(200, { 'Content-Type': 'application/json' });
      outgoing.end(
        JSON.stringify({
          access_token: token,
          refresh_token: 'x',
          token_type: 'Bearer',
          expires_in: 3600,
          expiration,
        }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/identity/token`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const CREDENTIAL: HmacCredential = {
  accessKeyId: HMAC_ID,
  secretAccessKey: HMAC_SECRET,
  caller: callerNamed('owner'),
  instanceGuid: INSTANCE,
};

const SDK_OPTIONS = {
  serviceInstanceId: INSTANCE,
  signatureVersion: 'iam',
  s3ForcePathStyle: true,
  maxRetries: 0,
} as const;

interface KitOptions {
  readonly keepAlive?: number;
  readonly endpointRegion?: string;
}

export async function startKit(options: KitOptions = {}): Promise<Kit> {
  const store = openStore(undefined);
  let offset = 0;
  const advance = (milliseconds: number) => {
    offset += milliseconds;
  };
  const clock: Clock = { now: () => Date.now() + offset, sleep: async () => undefined };
  const requestLog = createRequestLog();
  const grants = new Map<string, Grant[]>();
  const storage = createObjectStorage({
    store,
    clock,
    ...{ iam: fakeIam(grants), trail: { record: () => undefined } },
    accountId: ACCOUNT,
    ...options,
    instanceExists: (id) => id === INSTANCE || id === INSTANCE_CRN,
    hmac: { find: (id) => (id === HMAC_ID ? CREDENTIAL : undefined) },
  });
  storage.createBucket(BUCKET, 'us-south', INSTANCE);
  const listening = { port: 0, clock, requestLog };
  const s3 = await listen({ ...listening, service: 'cos', handler: storage.s3, defersContinue: true });
  const config = await listen({ ...listening, service: 'cos-config', handler: storage.config });
  const tokens = await startTokens();
  return {
    url: s3.url,
    configUrl: config.url,
    tokenUrl: tokens.url,
    storage,
    requestLog,
    clock: { advance },
    grant: (name, ...list) => void grants.set(name, list),
    sdk: (apiKeyId = 'owner', more = {}) =>
      new IBM.S3({ ...SDK_OPTIONS, endpoint: s3.url, apiKeyId, ibmAuthEndpoint: tokens.url, ...more }),
    send: (method, path, options) => send(options?.base ?? s3.url, method, path, options),
    async close() {
      await Promise.all([s3.close(), config.close(), tokens.close()]);
      store.close();
    },
  };
}

/** Sends exactly what it is given: no library normalises the path. */
function send(base: string, method: string, path: string, options: SendOptions = {}): Promise<Answer> {
  const { port } = new URL(base);
  const token = options.token === undefined ? 'owner' : options.token;
  const body = options.body === undefined ? undefined : Buffer.from(options.body);
  const headers = {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-length': String(body.length) }),
    ...options.headers,
  };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { host: '127.0.0.1', port, method, path, headers, agent: false },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: whole,
            text: whole.toString(),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export function md5Hex(...parts: readonly Buffer[]): string {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

export function md5Base64(text: string | Buffer): string {
  return createHash('md5').update(text).digest('base64');
}

/** The text of the first element of that name. */
export function xmlText(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}
