import { ServiceError, UserError } from '../../lib/base/errors.ts';
import type { KeyMaterial } from '../../lib/base/key-material.ts';
import type { KeyInstance } from '../../lib/key-protect/call.ts';
import { isTokenLost, type NewKey } from '../../lib/key-protect/key-making.ts';
import type { KeyFacts, KeyProtect } from '../../lib/key-protect/key-protect.ts';
import { makeOnce } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';
import { seesAllKeys } from './sees-all.ts';
import type { Act, Known, Seen } from './step.ts';

/** What the key service takes in an address; a name may hold more, a space for example. */
const ID_OR_ALIAS = /^[A-Za-z0-9_-]{2,90}$/;
const KEY_ID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/** A key that the environment needs. */
export interface KeySpec {
  /** `root-key`: the input that names it. */
  readonly input: string;
  /** Id, alias or name. */
  readonly wanted: string;
  readonly kind: 'root key' | 'standard key';
  readonly description: string;
}

/** The role that shows keys and wraps, as a cure. */
export const READER =
  'grant the owner of ibmcloud-api-key the service role Reader on the Key Protect instance';

/** All keys that have this id, alias or name, as wrap-key looks for its root key. Names are not unique. */
async function findKeys(keys: KeyProtect, instance: KeyInstance, wanted: string): Promise<KeyFacts[]> {
  const direct = ID_OR_ALIAS.test(wanted) ? await keys.keyFacts(instance, wanted) : undefined;
  if (direct?.id === wanted) return [direct];
  const named = (await keys.listKeys(instance)).filter(({ name }) => name === wanted);
  return direct ? [direct, ...named.filter(({ id }) => id !== direct.id)] : named;
}

/** ibm-cloud-apis.md 3.6 */
const STATES: Readonly<Record<number, { why: string; fix: (command: (verb: string) => string) => string }>> =
  {
    0: { why: 'it is not active yet', fix: () => 'wait for its activation date, or name another key' },
    2: { why: 'it is disabled', fix: (command) => `enable it (${command('enable')}), or name another key` },
    3: { why: 'it has expired: such a key unwraps, but does not wrap', fix: () => 'name another key' },
    5: {
      why: 'it was destroyed',
      fix: (command) =>
        `restore it within 30 days if that was a mistake (${command('restore')}), or name another key`,
    },
  };

/** The key, or why what is there does not do, or undefined when there is none. A key is never changed. */
export async function lookForKey(
  spec: KeySpec,
  instance: KeyInstance,
  { keys }: Deps,
): Promise<{ readonly key: KeyFacts } | { readonly gap: Seen } | undefined> {
  const { wanted: name, kind, input } = spec;
  const found = await findKeys(keys, instance, name);
  const right = found.filter(({ extractable }) => extractable === (kind === 'standard key'));
  const [key, ...others] = right.length > 0 ? right : found;
  if (!key) return undefined;
  const gap = (why: string, fix: string) => ({ gap: { kind: 'gap' as const, name, id: key.id, why, fix } });
  if (right.length === 0)
    return gap(
      `it is not a ${kind}: ${key.extractable ? 'only a root key wraps' : 'a root key holds no data key that can be read'}`,
      `give the id of a ${kind} as ${input}, or a name that none has`,
    );
  if (others.length > 0)
    return gap(
      `${right.length} keys answer to it: ${right.map(({ id }) => id).join(', ')}`,
      `give the id of the one that is meant as ${input}`,
    );
  const state = key.state === undefined ? undefined : STATES[key.state];
  const command = (verb: string) => `ibmcloud kp key ${verb} ${key.id} --instance-id ${instance.instanceId}`;
  if (state) return gap(state.why, state.fix(command));
  return { key };
}

/** What an empty look means, and what may be done where there is no such key. */
export async function missingKey(
  spec: KeySpec,
  instance: KeyInstance,
  known: Known,
  deps: Deps,
  material: KeyMaterial | undefined,
): Promise<Seen> {
  const { wanted: name, kind, input, description } = spec;
  if (!(await seesAllKeys(instance.instanceId, known, deps))) return { kind: 'forbidden', name, fix: READER };
  const gap = (fix: string, act?: Act): Seen => ({ kind: 'gap', name, fix, ...(act ? { act } : {}) });
  if (KEY_ID.test(name))
    return gap(`there is no key of this id in the instance: correct ${input}, or give a name`);
  if (instance.service === 'hs-crypto')
    return gap('make it in Hyper Protect Crypto Services: this action makes keys in Key Protect only');
  const alias = aliasOf(name);
  const flag = kind === 'standard key' ? ' --standard-key' : '';
  return gap(
    `run mode ensure as an administrator, or: ibmcloud kp key create ${alias}${flag} --key-alias ${alias} --instance-id ${instance.instanceId}`,
    {
      verb: 'create',
      what: `the ${kind} ${JSON.stringify(name)} in the instance ${instance.instanceId}`,
      needs: 'grant the service role Writer on the Key Protect instance',
      run: () =>
        makeKey(instance, { name, alias, description, extractable: kind === 'standard key', material }, deps),
    },
  );
}

/** Aliases are unique within an instance: two runs at once cannot make two keys of one. ibm-cloud-apis.md 3.3 */
function aliasOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]/g, '-');
}

/** Times that an import is begun anew since another run has replaced the instance's import token. */
const TRIES = 4;

/** Makes the key. The call is sent once; after a lost answer it is looked up. Throws ServiceError or UserError. */
async function makeKey(instance: KeyInstance, key: NewKey, deps: Deps): Promise<void> {
  for (let tries = TRIES; ; tries -= 1) {
    const made = await makeOnce(
      {
        what: `the key ${JSON.stringify(key.name)}`,
        claim: async () => undefined,
        act: () => deps.keyMaking.create(instance, key),
        // Before the call no key had this alias. One of another kind is not what was made.
        look: async () => {
          const found = await deps.keys.keyFacts(instance, key.alias);
          return found?.extractable === key.extractable ? found : undefined;
        },
        // The service judges a request, the alias among it, before it makes a key.
        refusedBefore: ({ failure }) => failure.serviceCode !== undefined,
        settle: async () => undefined,
      },
      patienceOf(deps),
    );
    if (made.kind === 'made') return;
    if (made.kind === 'unknown') throw unknownOutcome(key, made.error);
    const { error } = made;
    if (!(error instanceof ServiceError) || !isTokenLost(error) || tries === 1) throw error;
    deps.log.info('the import token was replaced meanwhile; asking for a new one');
  }
}

function unknownOutcome({ name }: NewKey, cause: unknown): UserError {
  return new UserError({
    code: 'E_KEY_UNKNOWN',
    what: `what became of the key ${JSON.stringify(name)} is not known`,
    why: 'the answer of the key service was lost, and no key of its alias shows yet',
    fix: 'run it again in some minutes: it looks for the key before it makes one',
    cause,
  });
}
