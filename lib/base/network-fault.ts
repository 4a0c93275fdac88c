import type { ServiceFailure } from './errors.ts';

/**
 * What stands between this machine and a service. Each has its own cause and cure, told by lib/explain.
 * `unknown-name`: DNS says that there is no such name. `no-name-service`: DNS does not answer. `expired`, `untrusted`,
 * `other-name`: the certificate. `no-tls`: what answered does not speak TLS. `not-http`: nor HTTP. `proxy`: the proxy did not open a
 * tunnel. `web-page`: somebody else's page came in the service's place; `bad-gateway`: with a 5xx, so what stands before the service, or
 * a proxy, does not reach it. `redirect`: it is not followed. `foreign`, `not-served`: an answer that this
 * service never gives, the latter to a call that it knows.
 */
export type NetworkFault =
  | 'unknown-name'
  | 'no-name-service'
  | 'expired'
  | 'untrusted'
  | 'other-name'
  | 'no-tls'
  | 'not-http'
  | 'proxy'
  | 'web-page'
  | 'bad-gateway'
  | 'redirect'
  | 'foreign'
  | 'not-served'
  | 'refused'
  | 'unreachable'
  | 'reset'
  | 'timeout';

/** How a page of somebody else is told: answer.ts and the rooms say it in these words. */
export const WEB_PAGE = 'it is a web page';

/** Codes and words of Node, OpenSSL and undici; the first that fits. All but the proxy's words are codes. */
const WORDS: readonly (readonly [NetworkFault, RegExp])[] = [
  [
    'proxy',
    /ERR_PROXY_|ERR_HTTP_PROXY|proxy response \(\d{3}\)|tunnel(ing)? .*\b(40[37]|50\d)\b|establish tunnel/i,
  ],
  ['no-name-service', /EAI_AGAIN|EAI_FAIL\b/],
  ['unknown-name', /ENOTFOUND|EAI_NONAME|EAI_NODATA|Inaccessible host/],
  ['expired', /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|certificate (has expired|is not yet valid)/i],
  ['other-name', /ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH|does not match certificate's altnames/],
  [
    'untrusted',
    /SELF_SIGNED|UNABLE_TO_(VERIFY|GET|DECODE|DECRYPT)_\w+|CERT_(UNTRUSTED|REJECTED|REVOKED|CHAIN_TOO_LONG|SIGNATURE_FAILURE)|INVALID_(CA|PURPOSE)|unable to (verify|get) (the )?(first|issuer|local)|self.signed certificate/i,
  ],
  ['no-tls', /WRONG_VERSION_NUMBER|wrong version number|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST\b/i],
  ['no-tls', /EPROTO|ERR_SSL_|SSL routines|ssl3_|tlsv1 alert|ERR_TLS_/],
  ['not-http', /HPE_\w+|HTTPParserError|Parse Error|does not match the HTTP|ERR_HTTP2/i],
  ['refused', /ECONNREFUSED/],
  ['unreachable', /EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL/],
  [
    'reset',
    /ECONNRESET|EPIPE|UND_ERR_SOCKET|socket hang up|other side closed|terminated|connection (ended|closed)/i,
  ],
  [
    'timeout',
    /ETIMEDOUT|ECONNABORTED|UND_ERR_\w*TIMEOUT|Timeout(Error)?\b|timed out|no answer within|timeout of/i,
  ],
];

/** Undefined for what the service itself has said, and for what is not known. */
export function networkFault({ status, text, serviceCode }: ServiceFailure): NetworkFault | undefined {
  if (status === 407) return 'proxy';
  if (status !== undefined) return serviceCode === undefined ? answeredBy(status, text) : undefined;
  const told = `${serviceCode ?? ''} ${text}`;
  return WORDS.find(([, words]) => words.test(told))?.[0];
}

/** Who answered, where it was not the service. A web server that knows no POST says so with 501. */
function answeredBy(status: number, text: string): NetworkFault | undefined {
  if (status >= 300 && status < 400) return status === 304 ? undefined : 'redirect';
  if (text.includes(WEB_PAGE)) return status < 500 || status === 501 ? 'web-page' : 'bad-gateway';
  if (!/the answer is not one of |the body is empty/.test(text)) return undefined;
  return status === 501 ? 'not-served' : status < 300 ? 'foreign' : undefined;
}

/** Another try meets the same: a certificate, a protocol, somebody else's page, a proxy that wants a password. */
const HOPELESS: ReadonlySet<NetworkFault> = new Set<NetworkFault>([
  'expired',
  'untrusted',
  'other-name',
  'no-tls',
  'not-http',
  'proxy',
  'web-page',
  'redirect',
  'not-served',
]);

/** Tries after a DNS that does not answer: it may have been asked too early. */
const NAME_SERVICE_TRIES = 3;

/**
 * How often a call is tried in all when it fails in this way. `answered`: the endpoint has answered this process before, so
 * that a name which is unknown now is a DNS that is ill.
 */
export function triesFor(fault: NetworkFault | undefined, tries: number, answered: boolean): number {
  if (fault === undefined) return tries;
  if (HOPELESS.has(fault)) return 1;
  if (answered) return tries;
  if (fault === 'unknown-name') return 1;
  return fault === 'no-name-service' ? Math.min(tries, NAME_SERVICE_TRIES) : tries;
}
