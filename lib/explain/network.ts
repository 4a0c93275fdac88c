import { type ServiceError, UserError } from '../base/errors.ts';
import { type NetworkFault, networkFault } from '../base/network-fault.ts';
import type { ServiceName } from '../endpoints/endpoints.ts';
import { type EndpointOrigin, endpointOrigin } from '../endpoints/origin.ts';
import { type ProxySettings, proxySettings } from './proxy.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface Known {
  readonly name: string;
  /** Lines of `endpoints` that may name its host, the likeliest first. */
  readonly lines: readonly ServiceName[];
  readonly unreachable: `E_${string}`;
  readonly endpoint: `E_${string}`;
  readonly unavailable: `E_${string}`;
}

const SERVICES: Readonly<Record<string, Known>> = {
  iam: {
    name: 'IAM',
    lines: ['iam', 'iampap'],
    unreachable: 'E_IAM_UNREACHABLE',
    endpoint: 'E_IAM_ENDPOINT',
    unavailable: 'E_IAM_UNAVAILABLE',
  },
  'key-protect': {
    name: 'the key service',
    lines: ['kms'],
    unreachable: 'E_KEY_UNREACHABLE',
    endpoint: 'E_KEY_ENDPOINT',
    unavailable: 'E_KEY_UNAVAILABLE',
  },
  'object-storage': {
    name: 'Object Storage',
    lines: ['cos', 'cos-config'],
    unreachable: 'E_COS_UNREACHABLE',
    endpoint: 'E_COS_ENDPOINT',
    unavailable: 'E_COS_UNAVAILABLE',
  },
  classic: {
    name: 'the classic API',
    lines: ['classic'],
    unreachable: 'E_CLASSIC_UNAVAILABLE',
    endpoint: 'E_CLASSIC_ENDPOINT',
    unavailable: 'E_CLASSIC_UNAVAILABLE',
  },
  'resource-controller': {
    name: 'the Resource Controller',
    lines: ['resource-controller', 'resource-manager', 'catalog'],
    unreachable: 'E_RESOURCE_UNREACHABLE',
    endpoint: 'E_RESOURCE_ENDPOINT',
    unavailable: 'E_RESOURCE_UNAVAILABLE',
  },
  'cloud-logs': {
    name: 'Cloud Logs',
    lines: ['logs'],
    unreachable: 'E_LOGS_UNREACHABLE',
    endpoint: 'E_LOGS_ENDPOINT',
    unavailable: 'E_LOGS_UNAVAILABLE',
  },
  'event-routing': {
    name: 'Event Routing',
    lines: ['atracker', 'logs'],
    unreachable: 'E_ROUTING_UNREACHABLE',
    endpoint: 'E_ROUTING_ENDPOINT',
    unavailable: 'E_ROUTING_UNAVAILABLE',
  },
};

/** What the meaning of a fault depends on. */
interface Place {
  /** `the key service`. */
  readonly name: string;
  /** With its port where that is not the scheme's own. */
  readonly host: string;
  readonly isHttp: boolean;
  readonly origin: EndpointOrigin;
  readonly proxy: ProxySettings;
  readonly text: string;
}

interface Meaning {
  readonly why: string;
  readonly fix: string;
}

/**
 * What a failure between this machine and a service means: a name, a certificate, a proxy, a wrong endpoint. Undefined when
 * the service itself has said something, or when nothing is known. `what` is what the stage was doing.
 */
export function explainNetwork(error: ServiceError, what: string, env: Env): UserError | undefined {
  const { failure, endpoint } = error;
  const known = SERVICES[failure.service];
  const fault = networkFault(failure);
  if (!known || fault === undefined) return undefined;
  const { host, protocol } = URL.parse(endpoint ?? '') ?? { host: '', protocol: '' };
  const { name, lines } = known;
  const origin = endpointOrigin(host, lines, env);
  const place = { name, host: host || name, isHttp: protocol === 'http:', origin, text: failure.text };
  const code = ANSWERS.includes(fault)
    ? known.endpoint
    : fault === 'bad-gateway'
      ? known.unavailable
      : known.unreachable;
  const said = `${what}: ${error.message}`;
  const meaning = MEANINGS[fault]({ ...place, proxy: proxySettings(host, env) });
  return new UserError({
    code,
    what: host === '' || said.includes(host) ? said : `${said} (${host})`,
    ...meaning,
    cause: error,
  });
}

/** Something has answered, and it was not the service. */
const ANSWERS: readonly NetworkFault[] = ['web-page', 'redirect', 'foreign', 'not-served'];

const MEANINGS: Readonly<Record<NetworkFault, (place: Place) => Meaning>> = {
  'unknown-name': ({ host, origin, proxy, text }) =>
    proxy.namedIn(text) !== undefined && !text.includes(host)
      ? {
          why: `DNS knows no host ${proxy.namedIn(text)}, which is that of the proxy: it is misspelt, or this runner is in another network; ${proxy.told}`,
          fix: `correct the variable of the proxy, or unset it where ${host} is reached without one`,
        }
      : origin.kind === 'private'
        ? {
            why: `${host} is a private endpoint, whose name is known inside of IBM Cloud only, and this runner is outside of it`,
            fix: `run the job on a runner inside of IBM Cloud, or set \`network: public\`; the endpoint comes from ${origin.from}`,
          }
        : {
            why: `DNS knows no host ${host}: ${origin.kind === 'own' ? 'it is misspelt' : 'the region in it is misspelt, or this runner resolves names of its own network only'}; ${proxy.told}`,
            fix: `correct the endpoint, which comes from ${origin.from}${origin.kind === 'own' ? '' : ', and the region, or give the runner a DNS that knows IBM Cloud or a proxy (HTTPS_PROXY)'}`,
          },
  'no-name-service': ({ host, proxy }) => ({
    why: `the DNS of this runner does not answer, so ${host} cannot be looked up; ${proxy.told}`,
    fix: 'check the name server of the runner (/etc/resolv.conf, the network of its container), or set HTTPS_PROXY where only a proxy reaches the internet',
  }),
  expired: ({ host, proxy }) => ({
    why: `the certificate of ${host} is out of date by the clock of this runner (${new Date().toISOString().slice(0, 16)}Z): the clock is wrong, or a proxy or an endpoint of your own has an old certificate; ${proxy.told}`,
    fix: 'set the clock of the runner by NTP; if it is right, renew the certificate of the endpoint or of the proxy',
  }),
  untrusted: ({ host, proxy, origin }) => ({
    why: `the certificate of ${host} is signed by nobody whom Node trusts: ${origin.kind === 'own' ? 'it is an endpoint of your own, or ' : ''}a proxy opens the TLS connections with a certificate of its own; ${proxy.told}`,
    fix: 'have the authority that signed it in a PEM file, and name the file in NODE_EXTRA_CA_CERTS in the `env` of the step or the `.env` file of the runner',
  }),
  'other-name': ({ host, origin, proxy }) => ({
    why: `the certificate is one for other names than ${host}: the endpoint is an address or an alias, or something else answers in its place; ${proxy.told}`,
    fix: `give the endpoint by the name that its certificate is for; it comes from ${origin.from}`,
  }),
  'no-tls': ({ host, origin, proxy }) => ({
    why: `${host} does not answer in TLS: https: is used for a port that speaks http, or a proxy stands there; ${proxy.told}`,
    fix: `correct scheme and port of the endpoint, which comes from ${origin.from}; check the scheme of HTTPS_PROXY too (mostly http://)`,
  }),
  'not-http': ({ host, origin, isHttp, proxy }) =>
    proxy.used
      ? {
          why: `what was answered is no HTTP: another program than a proxy listens where the variable of the proxy points to, or none of HTTP stands at ${host}; ${proxy.told}`,
          fix: `correct host and port of the proxy, or scheme and port of the endpoint, which comes from ${origin.from}`,
        }
      : {
          why: `what ${host} answers is no HTTP: ${isHttp ? 'http: is used for a port that speaks TLS, or ' : ''}another program listens there`,
          fix: `correct scheme and port of the endpoint, which comes from ${origin.from}`,
        },
  proxy: ({ host, proxy, text }) =>
    /\b407\b/.test(text) || proxy.asksPassword(text)
      ? {
          why: `the proxy wants a user name and a password before it lets the runner to ${host}; ${proxy.told}`,
          fix: 'set HTTPS_PROXY to http://USER:PASSWORD@HOST:PORT from a secret, or let IBM Cloud past it: NO_PROXY=.cloud.ibm.com,.appdomain.cloud,.softlayer.com',
        }
      : {
          why: `the proxy does not open a tunnel to ${host}; ${proxy.told}`,
          fix: `have the proxy allow ${host}, or let IBM Cloud past it: NO_PROXY=.cloud.ibm.com,.appdomain.cloud,.softlayer.com`,
        },
  'web-page': ({ name, host, origin, proxy }) => ({
    why: `what answered at ${host} is not ${name}: the endpoint is that of a web site, or a proxy or a portal that wants a login answers in its place; ${proxy.told}`,
    fix: `correct the endpoint, which comes from ${origin.from}, or have the proxy let ${host} pass; behind a portal, log the runner in or give it another network`,
  }),
  'bad-gateway': ({ name, host, origin, proxy }) => ({
    why: `${name} is overloaded or down, or what answered at ${host} is a proxy or gateway that does not reach it; ${proxy.told}`,
    fix: `wait some minutes and run again (IBM Cloud status shows incidents); if it stays, check the proxy, and the endpoint, which comes from ${origin.from}`,
  }),
  redirect: ({ name, host, origin, proxy }) => ({
    why: `what answered at ${host} sends callers elsewhere, which ${name} never does: a portal that wants a login, or an endpoint without the right scheme or path; ${proxy.told}`,
    fix: `correct the endpoint, which comes from ${origin.from}, or have the proxy let ${host} pass; behind a portal, log the runner in or give it another network`,
  }),
  foreign,
  'not-served': foreign,
  refused: ({ host, origin, proxy }) => ({
    why: proxy.used
      ? `nothing listens where the request was sent: the proxy is down or has another port, or ${host} is down; ${proxy.told}`
      : `nothing listens at ${host}: the port is wrong, the service there is down, or a firewall refuses; ${proxy.told}`,
    fix: proxy.used
      ? `correct HTTPS_PROXY or HTTP_PROXY, or the endpoint, which comes from ${origin.from}`
      : `correct the endpoint, which comes from ${origin.from}, or start what should listen there`,
  }),
  unreachable: unreachable,
  timeout: unreachable,
  reset: ({ host, origin, proxy, isHttp }) => ({
    why: `the connection to ${host} was cut: ${isHttp ? 'http: is used for a port that speaks TLS, ' : ''}a firewall or a proxy closes it, or the service restarts; ${proxy.told}`,
    fix: `run it again; if it stays, check the firewall and the endpoint, which comes from ${origin.from}`,
  }),
};

function foreign({ name, host, origin, proxy }: Place): Meaning {
  return {
    why: `what answered at ${host} is not ${name}: the endpoint is that of another service or has a path too much, or a proxy answers in its place; ${proxy.told}`,
    fix: `correct the endpoint, which comes from ${origin.from}, or have the proxy let ${host} pass`,
  };
}

function unreachable({ host, origin, proxy }: Place): Meaning {
  if (origin.kind === 'private')
    return {
      why: `${host} is a private endpoint, and this runner has no route into IBM Cloud's private network (a VRF and service endpoints are needed as well); ${proxy.told}`,
      fix: `run the job on a runner inside of IBM Cloud, or set \`network: public\`; the endpoint comes from ${origin.from}`,
    };
  return {
    why: `${host} did not answer in time: no route, a firewall that drops the packets, or a network that only a proxy leaves; ${proxy.told}`,
    fix: `let the runner reach ${host} (port 443), or set HTTPS_PROXY; the endpoint comes from ${origin.from}`,
  };
}
