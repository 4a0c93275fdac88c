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
  why: 'IAM does not take a value of the request; its own text names it',
  fix: 'check import-service-id and the account of the API key; the API key itself is good',
};

/** What an IAM failure means and how it is mended. `what` is what the stage was doing, without a full stop. */
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

function byStatus(status: number | undefined, text: string): Meaning {
  if (status === undefined) {
    if (/certificate (has expired|is not yet valid)/i.test(text))
      return {
        code: 'E_IAM_UNREACHABLE',
        why: "IAM's certificate is out of date by the clock of this runner: the clock is wrong, or a proxy answers with a certificate of its own",
        fix: 'set the clock of the runner by NTP, or check the proxy, then run again',
      };
    return {
      code: 'E_IAM_UNREACHABLE',
      why: 'IAM did not answer: no route, a proxy, a firewall or a wrong `network`',
      fix: 'check that the runner reaches the IAM endpoint of `network` and `endpoints`, then run again',
    };
  }
  if (status < 400) return NOT_IAM;
  if (status === 400) return KEY_WRONG;
  if (status === 501) {
    return {
      code: 'E_IAM_ENDPOINT',
      why: 'the IAM endpoint does not serve this call',
      fix: 'check the iam line of `endpoints`',
    };
  }
  if (status === 401 || status === 403) {
    return {
      code: 'E_IAM_DENIED',
      why: 'the API key is not allowed to do this in IAM',
      fix: 'have an administrator grant its owner the role on the IAM Identity Service, then run again',
    };
  }
  if (status === 404) {
    return {
      code: 'E_IAM_NOT_FOUND',
      why: 'what was asked for does not exist, or the API key may not see it',
      fix: 'check the id and the account',
    };
  }
  if (status === 409) {
    return {
      code: 'E_IAM_CONFLICT',
      why: 'it is locked, or the limit of 20 API keys of one identity is reached',
      fix: 'unlock it, or delete API keys that nobody uses any more',
    };
  }
  return {
    code: 'E_IAM_UNAVAILABLE',
    why: status >= 500 || status === 429 ? 'IAM is overloaded or down' : 'IAM did not take the request',
    fix: 'wait some minutes and run again; IBM Cloud status shows incidents',
  };
}
