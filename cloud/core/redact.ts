/** Texts that stand in a request's path or query and are no business of whoever reads the log of requests. */

/** Names of query values that are credentials, signatures, key material or calls' arguments. */
const SECRET_NAME =
  /(?:^|[-_])(?:sig|signature|credential|credentials|token|secret|password|passcode|apikey|key|code|payload|plaintext|ciphertext|parameters|authorization)$|(?:token|secret|password|apikey|wrappeddek|accesskeyid)/i;
/** `max-keys` and `prefix` are none; these end like secrets and are none. */
const HARMLESS = new Set(['sort_key', 'key-marker', 'pagetoken', 'continuation-token']);
/** A JSON web token, and the 44 characters of a platform API key, which are of all kinds. */
const SECRET_SHAPE = /^(?:ey[\w-]+\.[\w-]+\.[\w-]*|(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w-]{44})$/;

/** The path and query of a request with `***` in place of what may be a secret. */
export function withoutSecrets(target: string): string {
  const [path = '', query] = splitOnce(target.replace(/^[a-z]+:\/\/[^/]*@/i, 'http://***@'), '?');
  const shown = path.split('/').map((part) => (SECRET_SHAPE.test(decoded(part)) ? '***' : part));
  if (query === undefined) return shown.join('/');
  return `${shown.join('/')}?${query.split('&').map(withoutSecret).join('&')}`;
}

function withoutSecret(pair: string): string {
  const [name = '', value] = splitOnce(pair, '=');
  if (value === undefined || value === '') return pair;
  const plain = decoded(name).toLowerCase();
  const secret = (SECRET_NAME.test(plain) && !HARMLESS.has(plain)) || SECRET_SHAPE.test(decoded(value));
  return secret ? `${name}=***` : pair;
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
