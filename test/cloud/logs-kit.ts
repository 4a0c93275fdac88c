import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../cloud/local-cloud.ts';
import type { Clock, TrailEvent } from '../../cloud/ports.ts';

export interface Logs {
  readonly cloud: LocalCloud;
  /** GUID of the instance of the start line. */
  readonly instance: string;
  /** Moves the cloud's clock on. */
  advance(milliseconds: number): void;
  token(apiKey?: string): Promise<string>;
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  /** Asks for the last hour; the rows and warnings of all messages. */
  query(query: string, metadata?: Record<string, unknown>, options?: CallOptions): Promise<Answer & Found>;
  /** `action` of each event that a DataPrime filter finds, oldest first. */
  actions(filter: string): Promise<string[]>;
  record(event: Partial<TrailEvent>): void;
}

interface CallOptions {
  /** Default: the owner's. */
  readonly token?: string;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any;
}

interface Found {
  readonly messages: readonly Message[];
  readonly events: readonly Record<string, unknown>[];
  readonly warnings: readonly Record<string, unknown>[];
}

interface Message {
  readonly query_id?: { query_id: string };
  readonly warning?: Record<string, unknown>;
  readonly result?: { results: ResultRow[] };
}

interface ResultRow {
  readonly metadata: { key: string; value?: string }[];
  readonly labels: { key: string; value?: string }[];
  readonly user_data: string;
}

const HOUR = 3_600_000;

/** A local cloud with a clock that tests move, and the calls of its event services. */
export async function startLogs(options: LocalCloudOptions = {}): Promise<Logs> {
  let offset = 0;
  const clock: Clock = { now: () => Date.now() + offset, sleep: async () => undefined };
  const cloud = await startLocalCloud({ ...options, clock, settings: { noBoot: true, ...options.settings } });
  const base = cloud.env['IBMCLOUD_LOGS_API_ENDPOINT'] ?? '';
  const token = (apiKey = cloud.env['IBMCLOUD_API_KEY'] ?? '') => tokenFor(cloud, apiKey);
  const ownToken = onePerLifetime(token, cloud);
  const logs: Logs = {
    cloud,
    instance: cloud.env['IBMCLOUD_LOGS_INSTANCE']?.split(':')[7] ?? '',
    advance(milliseconds) {
      offset += milliseconds;
    },
    token,
    call: async (method, path, body, given = {}) =>
      answered(`${base}${path}`, method, given.token ?? (await ownToken()), body),
    async query(query, metadata = {}, given = {}) {
      const range = { start_date: iso(clock.now() - HOUR), end_date: iso(clock.now() + HOUR) };
      const body = { query, metadata: { ...range, ...metadata } };
      const answer = await logs.call('POST', '/v1/query', body, given);
      return { ...answer, ...readStream(answer.text) };
    },
    async actions(filter) {
      const found = await logs.query(`source logs | filter ${filter} | orderby $m.timestamp`);
      return found.events.map(({ action }) => String(action));
    },
    record: (event) => cloud.trail.record({ ...sampleEvent(cloud), ...event }),
  };
  return logs;
}

/** The owner's token, a new one only when the last has expired. */
function onePerLifetime(
  token: () => Promise<string>,
  { clock, settings }: LocalCloud,
): () => Promise<string> {
  let known: { readonly value: string; readonly until: number } | undefined;
  return async () => {
    if (!known || known.until <= clock.now()) {
      known = { value: await token(), until: clock.now() + settings.tokenLifetime * 1000 };
    }
    return known.value;
  };
}

async function answered(url: string, method: string, token: string, body: unknown): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, accept: '*/*' };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, headers, ...content });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text, body: type.includes('json') ? JSON.parse(text) : undefined };
}

export function iso(moment: number): string {
  return new Date(moment).toISOString();
}

function sampleEvent(cloud: LocalCloud): TrailEvent {
  const { account, kmsInstanceId, rootKeyCrn } = cloud;
  return {
    action: 'kms.secrets.wrap',
    outcome: 'success',
    status: 200,
    initiator: { service: 'server-protect' },
    credential: 's2s-authorization',
    location: 'us-south',
    logSourceCrn: `crn:v1:bluemix:public:kms:us-south:a/${account}:${kmsInstanceId}::`,
    target: { id: rootKeyCrn, name: 'image-root-key', typeURI: 'kms/secrets' },
    message: 'Key Protect: wrap secret',
    dataEvent: true,
  };
}

/** The JSON of each `data:` line. */
function readStream(text: string): Found {
  const lines = text.split('\n').filter((line) => line.startsWith('data: '));
  const messages = lines.map((line) => JSON.parse(line.slice('data: '.length)) as Message);
  return {
    messages,
    events: messages
      .flatMap(({ result }) => result?.results ?? [])
      .map((row) => JSON.parse(row.user_data) as Record<string, unknown>),
    warnings: messages.flatMap(({ warning }) => (warning ? [warning] : [])),
  };
}

async function tokenFor(cloud: LocalCloud, apiKey: string): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: apiKey });
  const url = `${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`;
  const response = await fetch(url, { method: 'POST', body: form });
  return String((JSON.parse(await response.text()) as { access_token: string }).access_token);
}
