import { parseInstanceCrn, parseRootKeyCrn } from './crn.ts';
import type { Problem } from './errors.ts';
import { problem } from './problems.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isGuid = (text: string): boolean => GUID.test(text);

/** What is wrong with the CRN of a root key; undefined when it is one. */
export function rootKeyCrnProblem(text: string): Problem | undefined {
  if (parseRootKeyCrn(text)) return undefined;
  const [, , , , service] = text.split(':');
  const instance = parseInstanceCrn(text);
  return problem(
    'must be the full CRN of a root key',
    instance && isKeyService(service)
      ? "this is the CRN of a key instance; a key's has `:key:ID` at its end"
      : kindOf(text),
    'give the CRN of the root key, which ends in `:key:ID`: prepare-environment puts it out as root-key-crn, and the console shows it among the details of the key',
  );
}

/** What is wrong with the CRN of an instance of one of these services. `what` is the predicate to begin with. */
export function instanceCrnProblem(
  text: string,
  services: readonly string[],
  what: string,
): Problem | undefined {
  if (services.includes(parseInstanceCrn(text)?.service ?? '')) return undefined;
  const key = parseRootKeyCrn(text);
  const other = key ? 'key' : parseInstanceCrn(text) && '';
  return problem(
    what,
    key && services.includes(key.service)
      ? 'this is the CRN of a key in the instance'
      : other === undefined
        ? kindOf(text)
        : `this is the CRN of ${kindOfResource(text.split(':')[4] ?? '', other, '')}`,
    key && services.includes(key.service)
      ? `did you mean ${text.replace(/:key:[^:]+$/, '::')}?`
      : `give the CRN of an instance of ${services.map(nameOf).join(' or ')}, as the console's list of resources shows it`,
  );
}

const isKeyService = (service: string | undefined): boolean => service === 'kms' || service === 'hs-crypto';

const NAMES: Readonly<Record<string, string>> = {
  kms: 'Key Protect',
  'hs-crypto': 'Hyper Protect Crypto Services',
  'cloud-object-storage': 'Cloud Object Storage',
  logs: 'Cloud Logs',
  is: 'VPC',
};
const nameOf = (service: string): string => NAMES[service] ?? service;

/** What a text is that was given for a CRN. ibm-cloud-apis.md 1.1 */
function kindOf(text: string): string {
  if (!text.startsWith('crn:')) return kindOfOther(text);
  const parts = text.split(':');
  const [, version, , , service = '', location = '', scope, id, type = '', resource = ''] = parts;
  if (version !== 'v1') return 'its second part is not v1: it was changed by hand';
  if (parts.length < 10)
    return `it has ${parts.length} of a CRN's ten parts: its end was cut off when it was copied`;
  if (parts.length > 10)
    return `it has ${parts.length} parts, a CRN of this kind has ten: too much was copied`;
  if (type === '' && resource !== '') return 'its ninth part, the kind of resource, is empty';
  if (type !== '' && resource === '') return `nothing stands behind \`:${type}:\`: its end was cut off`;
  const what = kindOfResource(service, type, resource);
  if (!isKeyService(service) || (type !== 'key' && type !== '')) return `this is the CRN of ${what}`;
  if (!scope?.startsWith('a/')) return 'it names no account: its seventh part must be a/ACCOUNT';
  if (location === '' || location === 'global') return 'it names no region in its sixth part';
  return id === ''
    ? 'it names no instance in its eighth part'
    : `this is the CRN of ${what}, with signs that none has`;
}

function kindOfResource(service: string, type: string, resource: string): string {
  const inside: Readonly<Record<string, string>> = {
    bucket: `the bucket ${shown(resource)}`,
    serviceid: 'a service ID',
    apikey: 'an API key',
    profile: 'a trusted profile',
    'resource-group': 'a resource group',
    image: 'an image of VPC',
    role: 'a role',
    serviceRole: 'a role',
    key: 'a key',
  };
  if (type !== '') return inside[type] ?? `a ${shown(type)} of ${nameOf(shown(service))}`;
  return NAMES[service] ? `an instance of ${NAMES[service]}` : `something of the service ${shown(service)}`;
}

function kindOfOther(text: string): string {
  if (isGuid(text))
    return 'this is an id alone, of a key or of an instance: it does not tell account and region';
  if (/^arn:/.test(text)) return 'this is an ARN of AWS';
  if (/^https?:/.test(text)) return 'this is the address of a page, not the CRN that the page shows';
  if (/^crn:/i.test(text)) return 'a CRN is written in lower case';
  if (/^(bluemix|v1):/.test(text)) return 'its beginning `crn:v1:` is missing: it was not copied whole';
  return 'it does not begin with crn:v1: as every CRN does; a name or alias is not enough here';
}

const shown = (text: string): string => (/^[\w.-]{1,63}$/.test(text) ? text : '…');
