import type { RootKeyCrn } from '../base/crn.ts';
import { Dek } from '../base/dek.ts';
import { type ServiceError, UserError } from '../base/errors.ts';
import { explained } from '../explain/explain.ts';
import type { KeyProtect } from '../key-protect/key-protect.ts';
import { policyCommand } from './commands.ts';
import { isDenied, isNoJudgement } from './denied.ts';
import type { RightFinding } from './findings.ts';
import { named, type Subject } from './subject.ts';

/** Keys of an instance as policies name them. */
export const keyTarget = ({ service, instanceId, keyId }: RootKeyCrn) => ({
  ...{ serviceName: service, serviceInstance: instanceId },
  ...{ resourceType: 'key', resource: keyId },
});

/**
 * Whether an identity may use a root key, by its own client: it unwraps the wrapped data key, or without one wraps a random
 * key and unwraps that. Nothing of it is kept. ibm-cloud-apis.md 1.6, 3.5
 */
export async function findKeyUse(
  keys: KeyProtect,
  rootKey: RootKeyCrn,
  wrappedDek: string | undefined,
  subject: Subject,
): Promise<RightFinding> {
  const right = `${subject.who} may use the root key`;
  try {
    const ciphertext = wrappedDek ?? (await wrapProbe(keys, rootKey));
    const { dek } = await keys.unwrapDek(rootKey, ciphertext);
    using _unwrapped = dek;
    return {
      kind: 'proved',
      right,
      how: wrappedDek ? 'the wrapped data key was unwrapped' : 'a random key was wrapped and unwrapped',
    };
  } catch (error) {
    if (isDenied(error)) return { kind: 'refused', right, error: mayNotUse(rootKey, subject, error) };
    if (isNoJudgement(error)) return { kind: 'unproved', right, why: notAsked(error) };
    throw explained(error, `the root key cannot be used by ${subject.who}`);
  }
}

const notAsked = ({ message }: ServiceError): string => `the key service could not be asked: ${message}`;

async function wrapProbe(keys: KeyProtect, rootKey: RootKeyCrn): Promise<string> {
  using probe = Dek.generate(512);
  return (await keys.wrapDek(rootKey, probe)).wrappedDek;
}

/** Why a root key may not be used, and the command that grants it. */
export function mayNotUse(rootKey: RootKeyCrn, subject: Subject, cause?: unknown): UserError {
  return new UserError({
    code: 'E_ROOT_KEY_USE',
    what: `${named(subject)} may not use the root key ${rootKey.keyId}; nothing was sent`,
    why: `it has no service role Reader on the key (Key Protect answers 401 to that, and to an instance that does not exist)`,
    fix: `as an administrator: ${policyCommand(subject.iamId, 'Reader', keyTarget(rootKey))}`,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** States in which a key cannot unwrap, and the cure. ibm-cloud-apis.md 3.6 */
const UNUSABLE: Readonly<Record<number, { readonly why: string; readonly command: string | undefined }>> = {
  0: { why: 'it is not active yet', command: undefined },
  2: { why: 'it is disabled', command: 'enable' },
  5: { why: 'it was destroyed; it can be restored for 30 days', command: 'restore' },
};

/** Whether the root key is in a state in which it unwraps: its metadata, which take the role Reader. */
export async function findKeyState(
  keys: KeyProtect,
  rootKey: RootKeyCrn,
  subject: Subject,
): Promise<RightFinding> {
  const right = 'the root key is active';
  try {
    const facts = await keys.keyFacts(rootKey, rootKey.keyId);
    if (!facts) return { kind: 'refused', right, error: noKey(rootKey) };
    const state = facts.state === undefined ? undefined : UNUSABLE[facts.state];
    if (state) return { kind: 'refused', right, error: unusable(rootKey, state) };
    return { kind: 'proved', right, how: `its metadata, which ${subject.who} may read` };
  } catch (error) {
    if (isNoJudgement(error)) return { kind: 'unproved', right, why: notAsked(error) };
    if (!isDenied(error)) throw explained(error, 'the root key cannot be looked at');
    return { kind: 'unproved', right, why: `${subject.who} may not see it (service role Reader on the key)` };
  }
}

function noKey({ keyId, instanceId }: RootKeyCrn): UserError {
  return new UserError({
    code: 'E_KEY_NOT_FOUND',
    what: `there is no root key ${keyId} in the instance ${instanceId}; nothing was sent`,
    why: 'the CRN is that of a key that was purged, or of another instance',
    fix: `compare it with what there is: ibmcloud kp keys -i ${instanceId}`,
  });
}

function unusable(
  { keyId, instanceId }: RootKeyCrn,
  { why, command }: { readonly why: string; readonly command: string | undefined },
): UserError {
  return new UserError({
    code: 'E_KEY_STATE',
    what: `the root key ${keyId} cannot unwrap the data key; nothing was sent`,
    why,
    fix: command
      ? `if that was a mistake: ibmcloud kp key ${command} ${keyId} -i ${instanceId}; else use another root key`
      : 'wait for its activation date, or use another root key',
  });
}
