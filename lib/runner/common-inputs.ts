import type { Problem } from '../base/errors.ts';
import { problem } from '../base/problems.ts';
import { type Place, regionProblem } from '../base/region.ts';
import { regionNameProblem } from '../base/region-names.ts';
import type { Secret } from '../base/secret.ts';
import {
  customEndpointsProblem,
  ENDPOINT_ENV,
  type Endpoints,
  judgeEndpoint,
  NETWORKS,
  SERVICES,
} from '../endpoints/endpoints.ts';
import { apiKeyProblem, serviceIdProblem } from './identity-problems.ts';
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

type Env = (name: string) => string | undefined;

export function readCommon(reader: InputReader, timeout: string, env: Env): CommonInputs {
  const apiKey = reader.requiredSecret('ibmcloud-api-key', { env: 'IBMCLOUD_API_KEY', check: apiKeyProblem });
  const region = reader.text('region', { env: 'IBMCLOUD_REGION', check: regionNameProblem });
  const network = reader.choice('network', NETWORKS, 'public', {
    env: 'IBMCLOUD_NETWORK',
    wrong: networkProblem,
  });
  const lines = reader.list('endpoints', endpointLineProblem);
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
  const [given, lacking] =
    username === undefined
      ? ['classic-api-key', 'classic-username']
      : ['classic-username', 'classic-api-key'];
  reader.rule(
    ['classic-username', 'classic-api-key'],
    (username === undefined) !== (apiKey === undefined),
    problem(
      `classic-username and classic-api-key must be given together, or neither: ${lacking} is missing beside ${reader.nameOf(given)}`,
      `${lacking} was forgotten, or the secret that it is taken from is empty here`,
      `give ${lacking} too, or neither of them: then ibmcloud-api-key is used for the classic API as well`,
    ),
  );
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
    givenKey: reader.secret(`${purpose}-api-key`, { check: apiKeyProblem }),
    serviceId: reader.text(`${purpose}-service-id`, { check: serviceIdProblem })?.replace(/^iam-/, ''),
  };
}

/** `region`, where it is given, and what an input says of its own region: a rule, so each is good by itself. */
export function judgeRegion(reader: InputReader, region: string | undefined, place: Place): void {
  const found = regionProblem([{ what: 'region', region }, place], reader.nameOf('region'));
  if (found) reader.rule(['region', place.what], true, found);
}

function networkProblem(text: string): Problem | undefined {
  return /^(vpe?|vpc|vpe-gateway)$/i.test(text)
    ? problem(
        `must be one of ${NETWORKS.join(', ')}`,
        'the network that VPC reaches is called direct',
        'did you mean direct?',
      )
    : undefined;
}

const SERVICE_LINE = /^([a-z-]+)\s*=\s*(\S.*)$/;

/** Whether a line is `service=url`; the URL is judged where it is known whether custom ones are allowed. */
function endpointLineProblem(line: string): Problem | undefined {
  const service = SERVICE_LINE.exec(line)?.[1];
  if (SERVICES.some((name) => name === service)) return undefined;
  return problem(
    `is no line service=url (services: ${SERVICES.join(', ')})`,
    service === undefined
      ? 'the name of the service, = or the address is missing in it'
      : `${service} is none of these services`,
    'name a service of the list, then = and its address, such as kms=https://us-south.kms.cloud.ibm.com',
  );
}

function readOverrides(
  reader: InputReader,
  lines: readonly string[],
  allowCustom: boolean,
  env: Env,
): Endpoints['overrides'] {
  const overrides: Record<string, string> = {};
  const custom = new Map<string, string>();
  for (const service of SERVICES) {
    const [line, ...more] = lines.filter((each) => SERVICE_LINE.exec(each)?.[1] === service);
    reader.rule(
      ['endpoints'],
      more.some((each) => each !== line),
      namedTwice(service),
    );
    const variable = ENDPOINT_ENV[service];
    const text = line === undefined ? env(variable) : SERVICE_LINE.exec(line)?.[2];
    if (!text) continue;
    const checked = judgeEndpoint(text, allowCustom);
    const named = `the endpoint of ${service}${line === undefined ? ` (from the environment, ${variable})` : ''}`;
    const other = service === 'classic' ? otherApiProblem(named, text) : undefined;
    if (other) reader.rule(['endpoints'], true, other);
    else if ('url' in checked) overrides[service] = checked.url;
    else if ('custom' in checked) custom.set(named, checked.custom);
    else
      reader.rule(['endpoints', 'allow-custom-endpoints'], true, {
        ...checked.problem,
        what: `${named} ${checked.problem.what}`,
      });
  }
  reader.rule(
    ['endpoints', 'allow-custom-endpoints'],
    custom.size > 0,
    customEndpointsProblem([...custom.keys()], [...new Set(custom.values())]),
  );
  return overrides;
}

/** The classic API in another protocol than REST. */
function otherApiProblem(named: string, text: string): Problem | undefined {
  const api = /\/(xmlrpc|soap)(\/v[0-9.]+)?\/?$/.exec(text)?.[1];
  if (api === undefined) return undefined;
  return {
    what: `${named} is that of ${api === 'soap' ? 'SOAP' : 'XML-RPC'}, not of REST`,
    why: 'slcli and other clients of the classic infrastructure call it so',
    fix: 'give the same address with /rest/v3.1 at its end',
  };
}

function namedTwice(service: string): Problem {
  return problem(
    `endpoints names ${service} twice, with different addresses`,
    'two lists were put together, and which of the two counts cannot be told',
    'leave one of the two lines out',
  );
}
