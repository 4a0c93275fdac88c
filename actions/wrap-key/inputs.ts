import { parseInstanceCrn, parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { instanceCrnProblem, isGuid, rootKeyCrnProblem } from '../../lib/base/crn-problems.ts';
import { Dek, type DekBits } from '../../lib/base/dek.ts';
import { dataKeyProblem } from '../../lib/base/dek-problems.ts';
import type { Problem } from '../../lib/base/errors.ts';
import { problem } from '../../lib/base/problems.ts';
import type { KeyInstance } from '../../lib/key-protect/call.ts';
import { type CommonInputs, judgeRegion, readCommon } from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';

export interface WrapKeyInputs extends CommonInputs {
  readonly rootKey: RootKeyCrn | NamedRootKey;
  /** Bits of the key that is generated when none is given. */
  readonly bits: DekBits;
  /** The given key; the stage wipes it. */
  readonly dataKey: Dek | undefined;
  /** Id or alias of a standard key in the root key's instance that holds the data key. */
  readonly dataKeyId: string | undefined;
}

/** What the key service takes in an address; a name may hold more, a space for example. */
export const ID_OR_ALIAS = /^[A-Za-z0-9_-]{2,90}$/;

/** A root key by its id, alias or name. */
export interface NamedRootKey {
  readonly instance: KeyInstance;
  readonly name: string;
}

export function parse(reader: InputReader, env: (name: string) => string | undefined): WrapKeyInputs {
  const common = readCommon(reader, '1h', env);
  const rootKey = readRootKey(reader, common.region);
  const bits = reader.choice('data-key-bits', ['512', '256'], '512') === '256' ? 256 : 512;
  const given = reader.secret('data-key', { check: dataKeyProblem })?.reveal();
  const dataKey =
    given === undefined || dataKeyProblem(given) ? undefined : Dek.fromBase64(given, 'data-key');
  const dataKeyId = reader.text('data-key-id', { check: keyNameProblem });
  reader.rule(
    ['data-key-bits', 'data-key'],
    dataKey !== undefined && bits === 256 && dataKey.bits === 512,
    problem(
      'data-key-bits is 256, but data-key holds 512 bits',
      'data-key-bits is for a key that is generated; a given key has its own length',
      'leave data-key-bits out when data-key is given',
    ),
  );
  reader.rule(
    ['data-key', 'data-key-id'],
    given !== undefined && dataKeyId !== undefined,
    problem(
      'give either data-key or data-key-id, not both',
      'one is the key itself, the other names where it lies: which of them counts cannot be told',
      'leave one of the two out',
    ),
  );
  return { ...common, rootKey, bits, dataKey, dataKeyId };
}

function keyNameProblem(value: string): Problem | undefined {
  if (ID_OR_ALIAS.test(value)) return undefined;
  const what = 'must be the id or an alias of a standard key (no name, no CRN)';
  if (!dataKeyProblem(value))
    return problem(
      what,
      'it has the form of a data key, which is no id',
      'give it as data-key, from a secret; make a new one if this stood in a file or log',
    );
  const id = parseRootKeyCrn(value)?.keyId;
  return problem(
    what,
    id === undefined
      ? 'it has signs that no id and no alias has: it is the name of the key'
      : 'this is the CRN of a key',
    id === undefined
      ? 'give the id, as `ibmcloud kp keys` lists it, or give the key an alias'
      : `did you mean ${id}?`,
  );
}

function readRootKey(reader: InputReader, region: string | undefined): RootKeyCrn | NamedRootKey {
  const crn = reader.text('root-key-crn', { check: rootKeyCrnProblem });
  const instance = reader.text('kms-instance-id', { check: instanceProblem });
  const name = reader.text('root-key', { check: rootKeyProblem });
  const inputs = ['root-key-crn', 'kms-instance-id', 'root-key'];
  const parsed = crn === undefined ? undefined : parseRootKeyCrn(crn);
  if (crn !== undefined) {
    reader.rule(
      inputs,
      instance !== undefined || name !== undefined,
      problem(
        'give either root-key-crn, or kms-instance-id and root-key, not both',
        'the CRN names instance and key already; which of them counts cannot be told',
        `leave out ${instance === undefined ? 'root-key' : name === undefined ? 'kms-instance-id' : 'kms-instance-id and root-key'}`,
      ),
    );
    judgeRegion(reader, region, { what: 'root-key-crn', region: parsed?.region });
  } else reader.rule(inputs, instance === undefined || name === undefined, missingKey(instance, name));
  return parsed ?? named(reader, region, instance ?? '', name ?? '');
}

function missingKey(instance: string | undefined, name: string | undefined): Problem {
  const half = instance === undefined ? (name === undefined ? undefined : 'kms-instance-id') : 'root-key';
  return problem(
    half === undefined
      ? 'give root-key-crn, or kms-instance-id and root-key'
      : `give root-key-crn, or kms-instance-id and root-key: ${half} is missing`,
    'no root key is named by the inputs, or the variable that it is taken from is empty here',
    half === undefined
      ? 'give root-key-crn, which prepare-environment puts out'
      : `give ${half} too, or root-key-crn alone`,
  );
}

function named(
  reader: InputReader,
  region: string | undefined,
  instance: string,
  name: string,
): NamedRootKey {
  const parsed = parseInstance(instance);
  judgeRegion(reader, region, { what: 'kms-instance-id', region: parsed?.region });
  reader.rule(
    ['region', 'kms-instance-id', 'root-key', 'root-key-crn'],
    parsed !== undefined && parsed.region === undefined && region === undefined,
    problem(
      'region is missing: the GUID in kms-instance-id does not tell it',
      'a GUID names an instance without its region; only its CRN has both',
      'give region (or IBMCLOUD_REGION), or the CRN of the instance as kms-instance-id',
    ),
  );
  return {
    instance: {
      service: parsed?.service ?? 'kms',
      region: parsed?.region ?? region ?? '',
      instanceId: parsed?.instanceId ?? '',
    },
    name,
  };
}

const SERVICES = ['kms', 'hs-crypto'];

function instanceProblem(value: string): Problem | undefined {
  const what = 'must be the GUID (or CRN) of a key instance';
  if (parseInstance(value)) return undefined;
  if (parseRootKeyCrn(value))
    return problem(
      what,
      'this is the CRN of a key',
      'give it as root-key-crn, and leave kms-instance-id and root-key out',
    );
  if (value.startsWith('crn:')) return instanceCrnProblem(value, SERVICES, what);
  return problem(
    what,
    'this is a name: several instances may have the same',
    'give the GUID or the CRN, which `ibmcloud resource service-instance NAME` shows',
  );
}

function rootKeyProblem(value: string): Problem | undefined {
  const what = 'must be the id, alias or name of a key';
  if (parseRootKeyCrn(value))
    return problem(
      what,
      'this is the CRN of a key',
      'give it as root-key-crn, and leave kms-instance-id out',
    );
  if (value.startsWith('crn:')) {
    const found = rootKeyCrnProblem(value);
    return found && { ...found, what };
  }
  return value.length <= 90
    ? undefined
    : problem(what, 'it is longer than 90 characters, the most a name has', 'give the id of the key');
}

function parseInstance(text: string): (Omit<KeyInstance, 'region'> & { region?: string }) | undefined {
  const crn = parseInstanceCrn(text);
  if (crn && SERVICES.includes(crn.service))
    return { service: crn.service as 'kms' | 'hs-crypto', region: crn.region, instanceId: crn.instanceId };
  return isGuid(text) ? { service: 'kms', instanceId: text } : undefined;
}
