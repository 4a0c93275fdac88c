import { type ServiceError, UserError } from '../base/errors.ts';

interface Meaning {
  readonly code: `E_${string}`;
  readonly why: string;
  readonly fix: string;
}

const KEY_WRONG: Meaning = {
  code: 'E_IAM_API_KEY',
  why: 'the API key was mistyped, deleted, has expired, or belongs to another IAM endpoint',
  fix: 'create a new API key and store it as the secret that ibmcloud-api-key reads',
};

/** IAM's machine codes. ibm-cloud-apis.md 1.3, 1.8 */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  BXNIM0415E: KEY_WRONG,
  BXNIM0400E: KEY_WRONG,
  BXNIM0602E: KEY_WRONG,
  BXNIM0109E: { ...KEY_WRONG, why: 'the API key is empty, or a property that IAM demands is missing' },
  BXNIM0106E: { ...KEY_WRONG, why: 'the API key has characters or a length that IAM does not take' },
  BXNIM0407E: {
    code: 'E_IAM_TOKEN',
    why: 'the token is invalid or expired, perhaps because the clock of this machine is wrong',
    fix: 'set the clock of the runner by NTP and run again',
  },
  BXNIM0401E: {
    code: 'E_IAM_TOKEN',
    why: 'IAM could not read the token; a proxy may have changed the request',
    fix: 'check the proxy between the runner and iam.cloud.ibm.com, then run again',
  },
  BXNIM0408E: {
    code: 'E_IAM_TOKEN',
    why: 'the refresh token has expired',
    fix: 'run again: a new token is asked for',
  },
  BXNIM0439E: {
    code: 'E_IAM_TOKEN',
    why: 'the session is no longer active',
    fix: 'run again: a new token is asked for',
  },
  BXNIM0139E: {
    code: 'E_IAM_CLIENT',
    why: 'the IAM endpoint does not know this client',
    fix: 'check the iam line of `endpoints`',
  },
  BXNIM0113E: {
    code: 'E_IAM_SUBJECT',
    why: 'the identity or CRN is not valid in this account',
    fix: 'check the id of the service ID and that it belongs to the account of the API key',
  },
  BXNIM0141E: {
    code: 'E_IAM_SUBJECT',
    why: 'the owner of the API key is no member of the account',
    fix: 'invite the user to the account, or use a key of a member',
  },
  BXNIM0513E: {
    code: 'E_IAM_DENIED',
    why: 'the owner of the API key has no right to manage API keys of that identity',
    fix: 'grant the platform role Operator or higher on the service ID (IAM Identity Service), or give import-api-key instead',
  },
  insufficent_permissions: {
    code: 'E_IAM_DENIED',
    why: 'the owner of the API key may not manage or see policies of that service',
    fix: 'grant it the platform role Administrator on the service that the policy is about',
  },
  unable_to_process: {
    code: 'E_IAM_REFUSED',
    why: 'IAM does not take the policy: the service ID is locked, or the account has as many policies as it may have',
    fix: 'unlock the service ID, or remove policies that nobody needs any more',
  },
  role_not_found: {
    code: 'E_IAM_REFUSED',
    why: 'the service does not offer the role of the policy to this subject',
    fix: 'list the roles of the service (ibmcloud iam roles), and grant one of them by hand',
  },
  BXNIM0060E: {
    code: 'E_IAM_ENDPOINT',
    why: 'the IAM endpoint does not serve this call',
    fix: 'check the iam line of `endpoints`',
  },
};

const NOT_IAM: Meaning = {
  code: 'E_IAM_ENDPOINT',
  why: 'what answered is not IAM: a proxy, a portal that wants a login, or a wrong endpoint',
  fix: 'check the iam line of `endpoints`, `network`, and the proxy between the runner and IAM',
};

const CLOCK: Meaning = {
  code: 'E_CLOCK',
  why: "IAM takes the time for which the new API key was asked for as past: the clocks differ, or the action's timeout is too short",
  fix: 'set the clock of the runner by NTP, and run again; the API key that the action itself uses is good',
};

const PROPERTY: Meaning = {
  code: 'E_IAM_REFUSED',
  why: 'IAM does not take a value of the request: the service ID is none of this account, or a name has signs that IAM does not take',
  fix: 'check import-service-id and the account of the API key; the API key itself is good',
};

/** What an IAM failure means and how to correct it. `what` is what the stage was doing, without a full stop. */
export function explainIam(error: ServiceError, what: string): UserError {
  return new UserError({
    ...meaningOf(error),
    what: `${what}: ${error.message}`,
    cause: error,
  });
}

function meaningOf({ failure }: ServiceError): Meaning {
  const { serviceCode, status, operation, text } = failure;
  if (
    serviceCode !== undefined &&
    operation === 'createApiKey' &&
    /expir/i.test(text) &&
    /future|past/i.test(text)
  )
    return CLOCK;
  const known = serviceCode === undefined ? undefined : MEANINGS[serviceCode];
  // Only the token endpoint is handed the API key; elsewhere a value that is not taken is another one.
  const ofRequest = known === MEANINGS['BXNIM0106E'] || known === MEANINGS['BXNIM0109E'];
  if (operation !== 'token' && (known ? ofRequest : status === 400)) return PROPERTY;
  return known ?? byStatus(status, text);
}

const UNREACHABLE: Meaning = {
  code: 'E_IAM_UNREACHABLE',
  why: 'IAM did not answer: no route, a proxy, a firewall or a wrong `network`',
  fix: 'check that the runner reaches the IAM endpoint of `network` and `endpoints`, then run again',
};

const CERTIFICATE: Meaning = {
  code: 'E_IAM_UNREACHABLE',
  why: "IAM's certificate is out of date by the clock of this runner: the clock is wrong, or a proxy answers with a certificate of its own",
  fix: 'set the clock of the runner by NTP, or check the proxy, then run again',
};

const DENIED: Meaning = {
  code: 'E_IAM_DENIED',
  why: 'the API key is not allowed to do this in IAM',
  fix: 'have an administrator grant its owner the role on the IAM Identity Service, then run again',
};

/** Statuses that say the same whatever the code. */
const STATUSES: Readonly<Record<number, Meaning>> = {
  400: KEY_WRONG,
  401: DENIED,
  403: DENIED,
  404: {
    code: 'E_IAM_NOT_FOUND',
    why: 'what was asked for does not exist, or the API key may not see it',
    fix: 'check the id and the account',
  },
  409: {
    code: 'E_IAM_CONFLICT',
    why: 'it is locked, or the limit of 20 API keys of one identity is reached',
    fix: 'unlock it, or delete API keys that nobody uses any more',
  },
  501: {
    code: 'E_IAM_ENDPOINT',
    why: 'the IAM endpoint does not serve this call',
    fix: 'check the iam line of `endpoints`',
  },
};

function byStatus(status: number | undefined, text: string): Meaning {
  if (status === undefined)
    return /certificate (has expired|is not yet valid)/i.test(text) ? CERTIFICATE : UNREACHABLE;
  if (status < 400) return NOT_IAM;
  const known = STATUSES[status];
  if (known) return known;
  return {
    code: 'E_IAM_UNAVAILABLE',
    why: status >= 500 || status === 429 ? 'IAM is overloaded or down' : 'IAM did not take the request',
    fix: 'wait some minutes and run again; IBM Cloud status shows incidents',
  };
}
