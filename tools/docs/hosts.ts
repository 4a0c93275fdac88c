import * as endpoints from '../../lib/endpoints/endpoints.ts';
import type { Program } from './program.ts';
import type { Reach } from './reach.ts';

/** The one table of endpoints, asked for each network. */
const FILE = 'lib/endpoints/endpoints.ts';
const REGION = 'REGION';
const INSTANCE = 'INSTANCE';

type Ask = (of: endpoints.Endpoints) => string;

/** The function of each service, by the name under which clients import it. */
const SERVICES: Readonly<Record<string, { readonly service: endpoints.ServiceName; readonly ask: Ask }>> = {
  iamUrl: { service: 'iam', ask: endpoints.iamUrl },
  iampapUrl: { service: 'iampap', ask: endpoints.iampapUrl },
  kmsUrl: {
    service: 'kms',
    ask: (of) => endpoints.kmsUrl(of, { service: 'kms', region: REGION, instanceId: INSTANCE }),
  },
  cosUrl: { service: 'cos', ask: (of) => endpoints.cosUrl(of, REGION) },
  cosConfigUrl: { service: 'cos-config', ask: endpoints.cosConfigUrl },
  classicUrl: { service: 'classic', ask: endpoints.classicUrl },
  resourceControllerUrl: { service: 'resource-controller', ask: endpoints.resourceControllerUrl },
  resourceManagerUrl: { service: 'resource-manager', ask: endpoints.resourceManagerUrl },
  catalogUrl: { service: 'catalog', ask: endpoints.catalogUrl },
  logsUrl: {
    service: 'logs',
    ask: (of) => endpoints.logsUrl(of, { region: REGION, instanceId: INSTANCE }),
  },
  atrackerUrl: { service: 'atracker', ask: (of) => endpoints.atrackerUrl(of, REGION) },
};

/** Which host each service has in each network, and which actions call it. */
export function drawHosts(program: Program, reach: Reach): string {
  const asked = Object.values(SERVICES).map(({ service }) => service);
  const forgotten = endpoints.SERVICES.filter((service) => !asked.includes(service));
  if (forgotten.length > 0) throw new Error(`no row for ${forgotten.join(', ')} in tools/docs/hosts.ts`);
  const rows = Object.entries(SERVICES).map(([name, { service, ask }]) => {
    const hosts = endpoints.NETWORKS.map(
      (network) => `\`${new URL(ask({ network, overrides: {} })).host.replace(/region|instance/g, upper)}\``,
    );
    const users = [...program.modules.values()].filter(({ imports }) =>
      [...imports.values()].some((from) => from.path === FILE && from.name === name),
    );
    const callers = reach('lib/explain/explain.ts');
    const actions = [...new Set(users.flatMap(({ module }) => reach(module.path)))]
      .filter((action) => callers.includes(action))
      .sort();
    return `| \`${service}\` | ${hosts.join(' | ')} | ${actions.join(', ')} |`;
  });
  return [
    `| service | ${endpoints.NETWORKS.map((network) => `\`${network}\``).join(' | ')} | called by |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const upper = (text: string) => text.toUpperCase();

/** The environment variable that replaces each service's endpoint. */
export function drawVariables(): string {
  const rows = endpoints.SERVICES.map((name) => `| \`${name}\` | \`${endpoints.ENDPOINT_ENV[name]}\` |`);
  return ['| line of `endpoints` | environment variable |', '|---|---|', ...rows].join('\n');
}
