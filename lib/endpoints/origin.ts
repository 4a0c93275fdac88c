import { ENDPOINT_ENV, isOwnHost, type ServiceName } from './endpoints.ts';

/** Where an endpoint comes from, so that somebody can change it. */
export interface EndpointOrigin {
  /** In words, for the end of a sentence: ``the environment variable IBMCLOUD_IAM_API_ENDPOINT``. */
  readonly from: string;
  /** `private`: reached from inside of IBM Cloud only. `own`: none of IBM's. */
  readonly kind: 'public' | 'private' | 'own';
}

/** `host` with its port where that is not the scheme's own; `services`: the lines of `endpoints` that could name it. */
export function endpointOrigin(
  host: string,
  services: readonly ServiceName[],
  env: Readonly<Record<string, string | undefined>>,
): EndpointOrigin {
  const name = host.replace(/:\d+$/, '');
  const own = !isOwnHost(name);
  const isPrivate = /(^|\.)(private|direct)\.|^api\.service\./.test(name);
  const kind = own ? 'own' : isPrivate ? 'private' : 'public';
  const variable = services.map((service) => ENDPOINT_ENV[service]).find((one) => env[one]?.includes(host));
  if (variable !== undefined) return { kind, from: `the environment variable ${variable}` };
  const lines = services.join(' or ');
  if (own) return { kind, from: `the ${lines} line of \`endpoints\`` };
  return { kind, from: `\`network\` (or the ${lines} line of \`endpoints\`)` };
}
