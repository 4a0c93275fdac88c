import { isGuid } from '../base/crn-problems.ts';
import type { Problem } from '../base/errors.ts';
import { problem } from '../base/problems.ts';

/** What is given for an API key and is none; nothing of it is shown. ibm-cloud-apis.md 1.2, 1.4 */
export function apiKeyProblem(text: string): Problem | undefined {
  const value =
    'give the value of the key, which is shown once when it is made; make a new key where it is lost';
  if (/^Bearer\s/i.test(text) || /^eyJ[\w-]+\.[\w-]+\./.test(text))
    return problem(
      'is an access token, not an API key',
      'the output of `ibmcloud iam oauth-tokens` was stored; a token ends within the hour',
      value,
    );
  if (/^[{[]/.test(text))
    return problem(
      'is a JSON text, not an API key',
      'the whole file of `ibmcloud iam api-key-create --file` was stored',
      'store what stands in its field apikey, without quotes',
    );
  if (/^ApiKey-/.test(text))
    return problem('is the id of an API key, not the key', 'the list of keys shows ids only', value);
  if (/^crn:/.test(text)) return problem('is a CRN, not an API key', 'the wrong field was copied', value);
  return /^(iam-)?(ServiceId|IBMid)-/.test(text)
    ? problem('is the id of a user or service ID, not its API key', 'the wrong field was copied', value)
    : undefined;
}

const FORM = 'must be like ServiceId-…';

/** What is wrong with the id of a service ID; undefined when it may be one. */
export function serviceIdProblem(text: string): Problem | undefined {
  if (/^(iam-)?ServiceId-[0-9a-zA-Z-]{8,64}$/.test(text)) return undefined;
  const inside = /ServiceId-[0-9a-zA-Z-]{8,64}/i.exec(text)?.[0].replace(/^serviceid-/i, 'ServiceId-');
  if (inside !== undefined)
    return problem(
      FORM,
      text.startsWith('crn:') ? 'this is the CRN of the service ID' : 'something stands around the id',
      `did you mean ${inside}?`,
    );
  if (isGuid(text)) return problem(FORM, 'its beginning is missing', `did you mean ServiceId-${text}?`);
  return problem(
    FORM,
    kindOf(text),
    'give the id of a service ID: prepare-environment puts it out as import-service-id, and `ibmcloud iam service-ids` lists all',
  );
}

function kindOf(text: string): string {
  if (/^(iam-)?IBMid-/i.test(text))
    return 'this is the id of a user; the short-lived key is made on a service ID';
  if (/^ApiKey-/i.test(text)) return 'this is the id of an API key, not of the service ID that has it';
  if (/^(iam-)?Profile-/i.test(text)) return 'this is the id of a trusted profile, which has no API keys';
  if (text.includes('@'))
    return 'this is an e-mail address of a user; the short-lived key is made on a service ID';
  return text.startsWith('crn:')
    ? 'this is the CRN of something else'
    : 'this is a name; names of service IDs are not unique';
}
