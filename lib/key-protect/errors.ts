import { type ServiceError, UserError } from '../base/errors.ts';

interface Meaning {
  readonly code: `E_${string}`;
  readonly why: string;
  readonly fix: string;
}

/** Key Protect's reason codes that our calls can meet. ibm-cloud-apis.md 3.5, 3.7 */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  KEY_NOT_FOUND_ERR: {
    code: 'E_KEY_NOT_FOUND',
    why: 'the instance holds no key of that id or alias, or it was purged',
    fix: 'check root-key-crn (or kms-instance-id and root-key) against the list of keys in that instance',
  },
  KEY_DELETED_ERR: {
    code: 'E_KEY_DESTROYED',
    why: 'the root key was destroyed; all that it wrapped is unreadable until it is restored (30 days at most)',
    fix: 'restore the root key if that was a mistake, else wrap a new data key with another root key and encrypt again',
  },
  KEY_ACTION_INVALID_STATE_ERR: {
    code: 'E_KEY_STATE',
    why: 'the root key is disabled, or its expiration date has passed (such a key unwraps but does not wrap)',
    fix: 'enable the root key, or use an active one',
  },
  KEY_INVALID_STATE_ERR: {
    code: 'E_KEY_STATE',
    why: 'the root key is not active',
    fix: 'enable the root key, or use an active one',
  },
  KEY_EXPIRED_ERR: {
    code: 'E_KEY_STATE',
    why: "the root key's expiration date has passed",
    fix: 'use an active root key',
  },
  KEY_ROOT_REQ_ERR: {
    code: 'E_KEY_NOT_ROOT',
    why: 'the key is a standard key; only a root key wraps data keys',
    fix: 'name a root key (one that is not extractable)',
  },
  KEY_ROOT_REQ_REG_ERR: {
    code: 'E_KEY_NOT_ROOT',
    why: 'the key is a standard key; only a root key wraps data keys',
    fix: 'name a root key (one that is not extractable)',
  },
  KEY_VERSION_INVALID: {
    code: 'E_WRAPPED_DEK',
    why: 'the key version that wrapped this data key no longer exists',
    fix: 'wrap the data key again with wrap-key and encrypt again',
  },
  UNPROCESSABLE_CIPHERTEXT_ERR: {
    code: 'E_WRAPPED_DEK',
    why: 'the wrapped data key was damaged, or was wrapped by another root key',
    fix: 'give the wrapped-dek and the root-key-crn of the same wrap-key run',
  },
  KEY_CREATE_IMPORT_ACCESS_ERR: {
    code: 'E_KEY_POLICY',
    why: 'a policy of the instance forbids to make, or to import, keys of this kind',
    fix: 'have an administrator change the policy keyCreateImportAccess of the instance, or make the key there',
  },
  REQ_TOO_EARLY_ERR: {
    code: 'E_KEY_TOO_EARLY',
    why: 'the key was changed within the last seconds',
    fix: 'run again in a minute',
  },
  SERVICE_ONLY_ERR: {
    code: 'E_KEY_DENIED',
    why: 'only an IBM service may do this',
    fix: 'check which key service the CRN names',
  },
  RESOURCE_OWNER_ERR: {
    code: 'E_KEY_DENIED',
    why: 'the key belongs to another account',
    fix: 'use an API key of the account that owns the root key',
  },
  CONFIG_RULE_CONFLICT_ERR: {
    code: 'E_KEY_DENIED',
    why: 'a rule of the account (context-based restriction) forbids the call from here',
    fix: "have the account's administrator allow the runner's network",
  },
  FEATURE_RESTRICTED_ERR: {
    code: 'E_KEY_DENIED',
    why: 'the plan of the instance does not have this function',
    fix: 'use an instance of the plan tiered-pricing',
  },
  BEARER_SUB_EXTRACTION_ERR: {
    code: 'E_IAM_TOKEN',
    why: 'the key service could not read the token of IAM',
    fix: 'check that the iam and kms endpoints belong together',
  },
};

const CREATION_DENIED: Meaning = {
  code: 'E_KEY_DENIED',
  why: 'the API key lacks the service role Writer on the key instance, or the instance does not exist (this service answers 401 to both)',
  fix: 'grant the owner of the API key the service role Writer on that instance',
};

const NOT_KEY_SERVICE: Meaning = {
  code: 'E_KEY_ENDPOINT',
  why: 'what answered is not the key service: a proxy, a portal that wants a login, or a wrong endpoint',
  fix: 'check the kms line of `endpoints`, `network`, and the proxy between the runner and the key service',
};

const WRONG_CIPHERTEXT: Meaning = {
  code: 'E_WRAPPED_DEK',
  why: 'it was wrapped by another root key, was cut or changed, or needs additional authenticated data (AAD), which the classic import cannot pass',
  fix: 'give the wrapped-dek exactly as wrap-key put it out, with the root-key-crn of the same run; never wrap with AAD',
};

/** Reading what a standard key holds is another right than wrapping. ibm-cloud-apis.md 1.6 */
const READING_DENIED: Meaning = {
  code: 'E_KEY_DENIED',
  why: 'the API key lacks the service role ReaderPlus on the key instance (Reader wraps, but does not read standard keys), or the instance does not exist (this service answers 401 to both)',
  fix: 'grant the owner of the API key the service role ReaderPlus on that instance or key, and check the ids',
};

const READING_DESTROYED: Meaning = {
  code: 'E_KEY_DESTROYED',
  why: 'the standard key was destroyed',
  fix: 'restore it within 30 days if that was a mistake, else name another one',
};

/** What a failure of the key service means and how to correct it. `what` is what the stage was doing. */
export function explainKeyProtect(error: ServiceError, what: string): UserError {
  return new UserError({ ...meaningOf(error), what: `${what}: ${error.message}`, cause: error });
}

const UNREACHABLE: Meaning = {
  code: 'E_KEY_UNREACHABLE',
  why: 'the key service did not answer: no route, a proxy, a firewall, a wrong region or `network`',
  fix: 'check that the runner reaches the endpoint of the region in the root-key CRN, then run again',
};

const DENIED: Meaning = {
  code: 'E_KEY_DENIED',
  why: 'the API key lacks the service role Reader on the key instance, or the instance does not exist (this service answers 401 to both)',
  fix: 'grant the owner of the API key the service role Reader on that instance or key, and check the CRN',
};

const NOT_SERVED: Meaning = {
  code: 'E_KEY_ENDPOINT',
  why: 'the endpoint of the key service does not serve this call',
  fix: 'check the kms line of `endpoints`',
};

const SERVER: Meaning = {
  code: 'E_KEY_UNAVAILABLE',
  why: 'the key service is overloaded or down',
  fix: 'wait some minutes and run again; IBM Cloud status shows incidents',
};

const REFUSED: Meaning = {
  code: 'E_KEY_REFUSED',
  why: 'the key service did not take the request',
  fix: 'check that root-key-crn is the CRN of a root key, and that wrapped-dek came from wrap-key with this very root key',
};

function meaningOf(error: ServiceError): Meaning {
  const { status, serviceCode, operation } = error.failure;
  if (serviceCode === 'INVALID_FIELD_ERR' && operation === 'unwrap') return WRONG_CIPHERTEXT;
  if (serviceCode === 'UNAUTHORIZED_ERR' || (operation.endsWith('ImportToken') && status === 401))
    return CREATION_DENIED;
  if (operation === 'getKey' && (status === 401 || (status === 403 && !serviceCode))) return READING_DENIED;
  if (operation === 'getKey' && (status === 410 || serviceCode === 'KEY_DELETED_ERR'))
    return READING_DESTROYED;
  const known = serviceCode === undefined ? undefined : MEANINGS[serviceCode];
  return known ?? byStatus(status, serviceCode);
}

function byStatus(status: number | undefined, serviceCode: string | undefined): Meaning {
  if (status === undefined) return UNREACHABLE;
  if (status === 401 || status === 403) return DENIED;
  if (status < 400 || (status === 404 && serviceCode === undefined)) return NOT_KEY_SERVICE;
  if (status === 404) return MEANINGS['KEY_NOT_FOUND_ERR'] as Meaning;
  if (status === 410) return MEANINGS['KEY_DELETED_ERR'] as Meaning;
  if (status === 501) return NOT_SERVED;
  return status === 429 || status >= 500 ? SERVER : REFUSED;
}
