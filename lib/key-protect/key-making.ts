import type { KeyMaterial } from '../base/key-material.ts';
import { filledText, objectOf } from '../base/shape.ts';
import { callInstance, jsonBody, type KeyInstance, type KeyProtectDeps } from './call.ts';
import { type KeyFacts, keysShape } from './key-protect.ts';
import { sealMaterial } from './sealing.ts';

/** A key that is to be made. Names are not unique, aliases are, within an instance. ibm-cloud-apis.md 3.3 */
export interface NewKey {
  readonly name: string;
  /** 2 to 90 letters, digits, `-` and `_`. */
  readonly alias: string;
  readonly description: string;
  /** True: a standard key, which can be read. False: a root key. */
  readonly extractable: boolean;
  /** Undefined: the service generates it. */
  readonly material: KeyMaterial | undefined;
}

/**
 * Makes keys. Throws ServiceError (`key-protect`); needs the role Writer. The alias is the identity: a second key of the
 * same alias is refused, so two runs at once make one.
 */
export interface KeyMaking {
  /**
   * Sent once. A root key's material travels encrypted for an import token. There is one token an instance: another run
   * may replace it at any moment, which `isTokenLost` recognises; then nothing was made.
   */
  create(instance: KeyInstance, key: NewKey): Promise<KeyFacts>;
}

export function createKeyMaking(deps: KeyProtectDeps): KeyMaking {
  return { create: (instance, key) => createKey(instance, key, deps) };
}

/** Whether an import failed since the instance's import token was used up or replaced, so that a new one will do. */
export function isTokenLost({ failure }: { readonly failure: { readonly serviceCode: string | undefined } }) {
  const { serviceCode = '' } = failure;
  return ['IMPORT_TOKEN_EXPIRED_ERR', 'INCORRECT_NONCE_ERR', 'INCORRECT_NONCE_IV_ERR'].includes(serviceCode);
}

async function createKey(instance: KeyInstance, key: NewKey, deps: KeyProtectDeps): Promise<KeyFacts> {
  const { name, alias, description, extractable, material } = key;
  const type = 'application/vnd.ibm.kms.key+json';
  const resource = { type, name, aliases: [alias], description, extractable };
  const secret = await materialOf(instance, key, deps);
  const metadata = { collectionType: type, collectionTotal: 1 };
  const body = jsonBody({ metadata, resources: [{ ...resource, ...secret }] });
  try {
    const { resources } = await callInstance(
      instance,
      {
        operation: 'createKey',
        repeatable: false,
        shape: keysShape,
        // The answer need not hold what a standard key holds.
        send: (client) =>
          client.createKey({ bluemixInstance: instance.instanceId, body, prefer: 'return=minimal' }),
        ...(material ? { hide: material.bytes() } : {}),
      },
      deps,
    );
    return resources[0] as KeyFacts;
  } finally {
    body.fill(0);
  }
}

/** A standard key's material is sent as it is, within TLS: import tokens are for root keys. ibm-cloud-apis.md 3.4 */
async function materialOf(instance: KeyInstance, { material, extractable }: NewKey, deps: KeyProtectDeps) {
  if (!material) return {};
  if (extractable) return { payload: material.bytes().toString('base64') };
  return sealMaterial(material.bytes(), await importToken(instance, deps));
}

/** Seconds that the token lives, and answers that may be lost on the way. */
const TOKEN = { expiration: 600, maxAllowedRetrievals: 10 };

/** A new one: it replaces the instance's last. */
async function importToken(instance: KeyInstance, deps: KeyProtectDeps) {
  const { instanceId: bluemixInstance } = instance;
  await callInstance(
    instance,
    {
      operation: 'postImportToken',
      shape: objectOf({}),
      send: (client) => client.postImportToken({ bluemixInstance, ...TOKEN }),
    },
    deps,
  );
  return callInstance(
    instance,
    {
      operation: 'getImportToken',
      shape: objectOf({ payload: filledText, nonce: filledText }),
      send: (client) => client.getImportToken({ bluemixInstance }),
    },
    deps,
  );
}
