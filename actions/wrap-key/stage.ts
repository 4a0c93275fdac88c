import { rootKeyLink } from '../../lib/base/console-links.ts';
import type { RootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { shellWord } from '../../lib/base/shell-word.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { HPCS_END, type KeyProtect, type WrappedKey } from '../../lib/key-protect/key-protect.ts';
import { readWrappedDek } from '../../lib/key-protect/wrapped-dek.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import { readDataKey } from './data-key.ts';
import type { WrapKeyInputs } from './inputs.ts';
import type { OUTPUTS } from './outputs.ts';
import { resolveRootKey } from './root-key.ts';

export interface WrapKeyDeps {
  readonly keys: KeyProtect;
  readonly log: Log;
  readonly outputs: Outputs;
  readonly summary: Summary;
}

/**
 * Wraps a data key with a root key and reports it only after the service has given the very same key back.
 * The plaintext lives in this process alone and is overwritten in every ending.
 */
export async function run(inputs: WrapKeyInputs, deps: WrapKeyDeps): Promise<void> {
  // One that was given is overwritten as well when the root key is not found.
  using given = inputs.dataKey;
  const rootKey = await findRootKey(inputs, deps);
  using dek = given ?? (await makeDataKey(inputs, rootKey, deps.keys));
  if (dek.bits === 256) {
    deps.log.warning(
      'a data key of 256 bits means AES-128-XTS: XTS splits the key in two; use 512 bits (the default) for AES-256-XTS',
    );
  }
  await wrap(inputs, rootKey, dek, deps);
}

/** Read from a standard key, or new. */
async function makeDataKey(
  { bits, dataKeyId }: WrapKeyInputs,
  rootKey: RootKeyCrn,
  keys: KeyProtect,
): Promise<Dek> {
  if (dataKeyId === undefined) return Dek.generate(bits);
  const dek = await readDataKey(keys, rootKey, dataKeyId);
  if (bits === 512 || dek.bits === bits) return dek;
  dek.wipe();
  throw new UserError({
    code: 'E_INPUT',
    what: `data-key-bits is ${bits}, but the key ${JSON.stringify(dataKeyId)} of data-key-id holds ${dek.bits} bits`,
    why: 'the inputs contradict each other',
    fix: 'leave data-key-bits out when data-key-id is given',
  });
}

async function wrap(inputs: WrapKeyInputs, rootKey: RootKeyCrn, dek: Dek, deps: WrapKeyDeps): Promise<void> {
  const wrapped = await explaining('the data key cannot be wrapped', () => deps.keys.wrapDek(rootKey, dek));
  deps.summary.begin();
  const version = await proveWrapped(rootKey, wrapped, dek, deps.keys);
  report(rootKey, { ...wrapped, keyVersion: wrapped.keyVersion || version }, dek, inputs, deps);
}

async function findRootKey({ rootKey }: WrapKeyInputs, { keys, log }: WrapKeyDeps): Promise<RootKeyCrn> {
  const crn =
    'crn' in rootKey
      ? rootKey
      : await explaining('the root key cannot be looked up', () => resolveRootKey(keys, rootKey));
  if (crn.service === 'hs-crypto') {
    log.notice(
      `the root key lies in Hyper Protect Crypto Services, which IBM ends on ${HPCS_END}: plan to import again with a Key Protect root key before`,
    );
  }
  log.info(`root key ${crn.crn}`);
  return crn;
}

/** Unwraps what was just wrapped and compares. Returns the version of the root key that the service names. */
async function proveWrapped(
  rootKey: RootKeyCrn,
  { wrappedDek }: WrappedKey,
  dek: Dek,
  keys: KeyProtect,
): Promise<string> {
  const back = await explaining('the wrapped data key cannot be unwrapped for the check', () =>
    keys.unwrapDek(rootKey, wrappedDek),
  );
  using returned = back.dek;
  if (!returned.equals(dek)) throw mismatch();
  return back.keyVersion;
}

function report(
  rootKey: RootKeyCrn,
  wrapped: WrappedKey,
  dek: Dek,
  inputs: WrapKeyInputs,
  { outputs, summary, log }: WrapKeyDeps,
): void {
  const version = wrapped.keyVersion || readWrappedDek(wrapped.wrappedDek)?.handle || '';
  const source = inputs.dataKey || inputs.dataKeyId !== undefined ? 'given' : 'generated';
  const values: Record<Exclude<(typeof OUTPUTS)[number], 'timing'>, string> = {
    'wrapped-dek': wrapped.wrappedDek,
    'root-key-crn': rootKey.crn,
    'root-key-version': version,
    'data-key-bits': String(dek.bits),
    'data-key-source': source,
    'key-hash': dek.keyHash(),
  };
  for (const [name, value] of Object.entries(values)) outputs.set(name, value);
  const what = `a ${source} data key of ${dek.bits} bits`;
  log.info(`wrapped ${what}, key hash ${dek.keyHash()}; unwrapped and equal`);
  tell(rootKey, what, values, summary);
}

function tell(
  { crn, instanceId, keyId }: RootKeyCrn,
  what: string,
  values: Readonly<Record<string, string>>,
  summary: Summary,
): void {
  const state = 'now in the output wrapped-dek';
  summary.ended(
    'success',
    'Data key wrapped',
    `The root key has wrapped ${what}; unwrapped again it is the same. Nothing was made in the account.`,
  );
  summary.item({ what: 'Wrapped data key', id: `key hash ${values['key-hash'] ?? ''}`, state });
  summary.item({ what: 'Root key', id: keyId, state: 'found', link: rootKeyLink(crn) });
  summary.item({ what: 'Key instance', id: instanceId, state: 'found', link: rootKeyLink(crn) });
  summary.row('Root key', crn);
  summary.row('Root key version', values['root-key-version'] ?? '');
  summary.row('Data key', `${values['data-key-bits']} bits, ${values['data-key-source']}`);
  summary.row('Key hash', values['key-hash'] ?? '');
  const wrapped = {
    name: 'wrapped-dek',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for people.
    step: "${{ steps.<this step's id>.outputs.wrapped-dek }}",
    flag: shellWord(values['wrapped-dek'] ?? ''),
  };
  summary.nextStage('Next: encrypt an image with it.', {
    action: 'encrypt-image',
    command: 'encrypt',
    inputs: [
      { name: 'image', step: '…', flag: '…' },
      wrapped,
      { name: 'root-key-crn', step: crn, flag: shellWord(crn) },
    ],
  });
}

function mismatch(): UserError {
  return new UserError({
    code: 'E_WRAP_MISMATCH',
    what: 'the key service unwrapped another data key than it was given',
    why: 'a defect of the service, or something between it and this runner changes requests',
    fix: 'run again; if it happens again, check the kms endpoint and the proxy, and ask IBM support',
  });
}
