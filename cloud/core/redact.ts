/** Texts that stand in a request's path or query and are no business of whoever reads the log of requests. */

/** Names of query values that are credentials, signatures, key material or calls' arguments. */
const SECRET_NAME =
  /(?:^|[-_])(?:sig|signature|credential|credentials|token|secret|password|passcode|apikey|key|code|payload|plaintext|ciphertext|parameters|authorization)$|(?:token|secret|password|apikey|wrappeddek|accesskeyid)/i;
/** `max-keys` and `prefix` are none; these end like secrets and are none. */
const HARMLESS = new Set(['sort_key', 'key-marker', 'pagetoken', 'continuation-token']);
/**
 * A JSON web token; the 44 characters of a platform API key, which are of all kinds; the 64 hexadecimal digits of a classic
 * API key (and of a digest, which nobody can tell from it), the 48 of an HMAC secret; 32 or 64 bytes in base64: a data key.
 */
const SECRET_SHAPE =
  /^(?:ey[\w-]+\.[\w-]+\.[\w-]*|(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w-]{44}|[\da-fA-F]{48}|[\da-fA-F]{64}|[\w+/-]{43}=|[\w+/-]{86}==)$/;

/** The path and query of a request with `***` in place of what may be a secret. */
export function withoutSecrets(target: string): string {
  const [path = '', query] = splitOnce(target.replace(/^[a-z]+:\/\/[^/]*@/i, 'http://***@'), '?');
  const shown = path.split('/').map(withoutSecretShape);
  if (query === undefined) return shown.join('/');
  return `${shown.join('/')}?${query.split('&').map(withoutSecret).join('&')}`;
}

/** A part of a path, or the name of a call, which a path may have given. */
export function withoutSecretShape(part: string): string {
  return SECRET_SHAPE.test(decoded(part).replace(/\.(?:json|xml|txt)$/, '')) ? '***' : part;
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
