import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { Dek, type DekBits } from '../../lib/base/dek.ts';
import { UserError } from '../../lib/base/errors.ts';
import { type Place, regionProblem } from '../../lib/base/region.ts';
import type { Secret } from '../../lib/base/secret.ts';
import type { KeyInstance } from '../../lib/key-protect/call.ts';
import { type CommonInputs, readCommon } from '../../lib/runner/common-inputs.ts';
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
  const given = reader.secret('data-key');
  const dataKey = given && readDataKey(reader, given);
  if (dataKey && bits === 256 && dataKey.bits === 512) {
    reader.problem(
      'data-key-bits is 256, but data-key holds 512 bits; leave data-key-bits out when data-key is given',
    );
  }
  const dataKeyId = reader.text('data-key-id', {
    check: (value) =>
      ID_OR_ALIAS.test(value) ? undefined : 'must be the id or an alias of a standard key (no name, no CRN)',
  });
  if (given && dataKeyId !== undefined) reader.problem('give either data-key or data-key-id, not both');
  return { ...common, rootKey, bits, dataKey, dataKeyId };
}

function readRootKey(reader: InputReader, region: string | undefined): RootKeyCrn | NamedRootKey {
  const crn = reader.text('root-key-crn', {
    check: (value) => (parseRootKeyCrn(value) ? undefined : 'must be the full CRN of a key'),
  });
  const instance = reader.text('kms-instance-id', {
    check: (value) => (parseInstance(value) ? undefined : 'must be the GUID (or CRN) of a key instance'),
  });
  const name = reader.text('root-key', {
    check: (value) => (value.length <= 90 ? undefined : 'must be the id, alias or name of a key'),
  });
  const parsed = crn === undefined ? undefined : parseRootKeyCrn(crn);
  if (crn !== undefined) {
    if (instance !== undefined || name !== undefined)
      reader.problem('give either root-key-crn, or kms-instance-id and root-key, not both');
    if (parsed) judgeRegion(reader, region, { what: 'root-key-crn', region: parsed.region });
  } else if (instance === undefined || name === undefined) {
    reader.problem('give root-key-crn, or kms-instance-id and root-key');
  }
  return parsed ?? named(reader, region, instance ?? '', name ?? '');
}

function named(
  reader: InputReader,
  region: string | undefined,
  instance: string,
  name: string,
): NamedRootKey {
  const parsed = parseInstance(instance);
  judgeRegion(reader, region, { what: 'kms-instance-id', region: parsed?.region });
  if (parsed && parsed.region === undefined && region === undefined)
    reader.problem('region is missing: the GUID in kms-instance-id does not tell it');
  return {
    instance: {
      service: parsed?.service ?? 'kms',
      region: parsed?.region ?? region ?? '',
      instanceId: parsed?.instanceId ?? '',
    },
    name,
  };
}

const INSTANCE_CRN =
  /^crn:v1:[a-z0-9-]+:[a-z0-9-]+:(kms|hs-crypto):([a-z0-9-]+):a\/[0-9a-zA-Z]+:([0-9a-zA-Z-]+)::$/;

function parseInstance(text: string): (Omit<KeyInstance, 'region'> & { region?: string }) | undefined {
  const match = INSTANCE_CRN.exec(text);
  if (match) {
    const [, service, region, instanceId] = match as unknown as [string, 'kms' | 'hs-crypto', string, string];
    return { service, region, instanceId };
  }
  return /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(text)
    ? { service: 'kms', instanceId: text }
    : undefined;
}

function judgeRegion(reader: InputReader, region: string | undefined, place: Place): void {
  const problem = regionProblem([{ what: 'region', region }, place]);
  if (problem !== undefined) reader.problem(problem);
}

/** The value is never shown: only what is wrong with it. */
function readDataKey(reader: InputReader, given: Secret): Dek | undefined {
  try {
    return Dek.fromBase64(given.reveal(), 'data-key');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    reader.problem(`data-key is no usable data encryption key: ${error.why}; ${error.fix}`);
    return undefined;
  }
}
