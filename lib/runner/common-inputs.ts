import type { Secret } from '../base/secret.ts';
import {
  ENDPOINT_ENV,
  type Endpoints,
  judgeEndpoint,
  NETWORKS,
  SERVICES,
  type ServiceName,
} from '../endpoints/endpoints.ts';
import type { InputReader } from './inputs.ts';

/** The inputs that every action has (contract.md Common inputs). */
export interface CommonInputs {
  readonly apiKey: Secret;
  readonly region: string | undefined;
  readonly endpoints: Endpoints;
  /** Milliseconds of the whole action. */
  readonly timeout: number;
}

/** How the classic API is called: classic user and key, or `apikey` and the platform API key. */
export interface ClassicCredentials {
  readonly username: string;
  readonly apiKey: Secret;
}

export function readCommon(
  reader: InputReader,
  timeout: string,
  env: (name: string) => string | undefined,
): CommonInputs {
  const apiKey = reader.requiredSecret('ibmcloud-api-key', { env: 'IBMCLOUD_API_KEY' });
  const region = reader.text('region', {
    env: 'IBMCLOUD_REGION',
    check: (value) =>
      /^[a-z]{2}[a-z0-9-]{1,20}$/.test(value) ? undefined : 'must be a region such as us-south',
  });
  const network = reader.choice('network', NETWORKS, 'public', { env: 'IBMCLOUD_NETWORK' });
  const lines = reader.list('endpoints');
  const allowCustom = reader.flag('allow-custom-endpoints', false, {
    env: 'IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS',
  });
  const overrides = readOverrides(reader, lines, allowCustom, env);
  return { apiKey, region, endpoints: { network, overrides }, timeout: reader.duration('timeout', timeout) };
}

/** Classic credentials, else the platform key as user `apikey`. One without the other is a problem. */
export function readClassic(reader: InputReader, platformKey: Secret): ClassicCredentials {
  const username = reader.text('classic-username', { env: 'IAAS_CLASSIC_USERNAME' });
  const apiKey = reader.secret('classic-api-key', { env: 'IAAS_CLASSIC_API_KEY' });
  if ((username === undefined) !== (apiKey === undefined)) {
    reader.problem('classic-username and classic-api-key must be given together, or neither');
  }
  return username !== undefined && apiKey !== undefined
    ? { username, apiKey }
    : { username: 'apikey', apiKey: platformKey };
}

/** The API key that IBM is lent for an import or export, or the service ID (`ServiceId-…`, without `iam-`) on which one is made. */
export interface LentKeyInputs {
  readonly givenKey: Secret | undefined;
  readonly serviceId: string | undefined;
}

/** `import-api-key` and `import-service-id`, or those of the export. contract.md upload-import, export-image */
export function readLentKey(reader: InputReader, purpose: 'import' | 'export'): LentKeyInputs {
  return {
    givenKey: reader.secret(`${purpose}-api-key`),
    serviceId: reader
      .text(`${purpose}-service-id`, {
        check: (value) =>
          /^(iam-)?ServiceId-[0-9a-zA-Z-]{8,64}$/.test(value) ? undefined : 'must be like ServiceId-…',
      })
      ?.replace(/^iam-/, ''),
  };
}

function readOverrides(
  reader: InputReader,
  lines: readonly string[],
  allowCustom: boolean,
  env: (name: string) => string | undefined,
): Partial<Record<ServiceName, string>> {
  const given: Partial<Record<ServiceName, string>> = {};
  for (const service of SERVICES) {
    const value = env(ENDPOINT_ENV[service]);
    if (value) given[service] = value;
  }
  for (const line of lines) {
    const at = line.indexOf('=');
    const service = SERVICES.find((name) => name === line.slice(0, at).trim());
    if (at < 0 || !service)
      reader.problem(
        `endpoints: ${JSON.stringify(line)} is no line service=url (services: ${SERVICES.join(', ')})`,
      );
    else given[service] = line.slice(at + 1).trim();
  }
  const overrides: Partial<Record<ServiceName, string>> = {};
  for (const service of SERVICES) {
    const text = given[service];
    if (text === undefined) continue;
    const checked = judgeEndpoint(text, allowCustom);
    if ('problem' in checked) reader.problem(`the endpoint of ${service} ${checked.problem}`);
    else overrides[service] = checked.url;
  }
  return overrides;
}
