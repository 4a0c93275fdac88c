import type { DekBits } from '../../lib/base/dek.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { UnwrappedKey } from '../../lib/key-protect/key-protect.ts';
import type { EncryptImageDeps } from './deps.ts';
import type { EncryptImageInputs } from './inputs.ts';

type Deps = Pick<EncryptImageDeps, 'keys' | 'log'>;

/** A data key in memory: overwritten when it is disposed of. */
export interface DataKey extends UnwrappedKey, Disposable {}

/** What may be told of a data key, and stays when it has been overwritten. */
export interface KeyFacts {
  readonly keyHash: string;
  readonly bits: DekBits;
  /** Id of the root key's version; empty when the service does not name it. */
  readonly keyVersion: string;
}

export function keyFactsOf({ dek, keyVersion }: UnwrappedKey): KeyFacts {
  return { keyHash: dek.keyHash(), bits: dek.bits, keyVersion };
}

/** Has the key service unwrap this run's data key. */
export async function unwrapDataKey(
  wrappedDek: string,
  inputs: EncryptImageInputs,
  { keys, log }: Deps,
): Promise<DataKey> {
  const key = await explaining('the wrapped data key cannot be unwrapped', () =>
    keys.unwrapDek(inputs.rootKey, wrappedDek),
  );
  log.info(`data key of ${key.dek.bits} bits, key hash ${key.dek.keyHash()}`);
  if (key.rewrapped)
    log.info('the root key was rotated since the data key was wrapped; the wrapped data key stays valid');
  return { ...key, [Symbol.dispose]: () => key.dek.wipe() };
}

/** The data key of an earlier result: `own`, which is not overwritten with it, or another one. */
export async function unwrapEarlierKey(
  wrappedDek: string,
  own: DataKey,
  inputs: EncryptImageInputs,
  { keys }: Pick<Deps, 'keys'>,
): Promise<DataKey> {
  if (wrappedDek === inputs.wrappedDek) return { ...own, [Symbol.dispose]: () => undefined };
  const key = await explaining('the data key of the earlier result cannot be unwrapped', () =>
    keys.unwrapDek(inputs.rootKey, wrappedDek),
  );
  return { ...key, [Symbol.dispose]: () => key.dek.wipe() };
}
