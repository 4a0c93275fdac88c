import { type InstanceCrn, parseInstanceCrn, parseRootKeyCrn } from '../../lib/base/crn.ts';
import { KeyMaterial } from '../../lib/base/key-material.ts';
import { regionProblem } from '../../lib/base/region.ts';
import {
  type ClassicCredentials,
  type CommonInputs,
  readClassic,
  readCommon,
} from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';

export interface EnvironmentInputs extends CommonInputs {
  readonly mode: 'check' | 'ensure';
  /** Of `ensure`: the plan, nothing is changed. */
  readonly dryRun: boolean;
  /** Name or id; undefined: the account's default. */
  readonly resourceGroup: string | undefined;
  /** Of key instance and bucket. */
  readonly region: string;
  readonly kmsInstance: WantedInstance;
  readonly kmsPlan: string;
  /** Id, alias or name. */
  readonly rootKey: string;
  /** Imported when the root key is made; the stage wipes it. */
  readonly rootKeyMaterial: KeyMaterial | undefined;
  /** Name; only then a standard key is looked at. */
  readonly standardKey: string | undefined;
  /** Imported when the standard key is made; the stage wipes it. */
  readonly standardKeyMaterial: KeyMaterial | undefined;
  readonly cosInstance: WantedInstance;
  readonly cosPlan: string;
  readonly bucket: string;
  readonly bucketClass: (typeof BUCKET_CLASSES)[number];
  /** Whether the bucket is encrypted with the root key. */
  readonly bucketKey: boolean;
  /** Days; 0: no rule. */
  readonly abortUploadsAfter: number;
  /** Id (`ServiceId-…`) or name. */
  readonly importServiceId: string;
  /** IAM id of the user who imports; undefined: the identity of the API key. */
  readonly importer: string | undefined;
  readonly audit: 'check' | 'ensure' | 'off';
  readonly logsInstance: InstanceCrn | undefined;
  readonly classicLooks: 'check' | 'off';
  readonly classic: ClassicCredentials;
}

/** An instance of a service, by what the user has of it. `text` is the input as it was given. */
export type WantedInstance =
  | { readonly by: 'name'; readonly text: string }
  | { readonly by: 'guid'; readonly text: string }
  | { readonly by: 'crn'; readonly text: string; readonly crn: InstanceCrn };

const BUCKET_CLASSES = ['standard', 'smart', 'vault', 'cold'] as const;

const DEFAULT_NAME = 'encrypted-images';
const GUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

export function parse(reader: InputReader, env: (name: string) => string | undefined): EnvironmentInputs {
  const common = readCommon(reader, '1h', env);
  const classic = readClassic(reader, common.apiKey);
  return {
    ...common,
    classic,
    mode: reader.choice('mode', ['check', 'ensure'], 'check'),
    dryRun: reader.flag('dry-run', false),
    resourceGroup: reader.text('resource-group', { check: nameProblem }),
    ...readKeys(reader, common.region),
    ...readStorage(reader),
    ...readIdentities(reader),
    ...readAudit(reader),
    classicLooks: reader.choice('classic', ['check', 'off'], 'check'),
  };
}

/** A service ID has two ids, with `iam-` and without; either will do, as in upload-import. ibm-cloud-apis.md 1.4 */
function readIdentities(reader: InputReader) {
  const importServiceId = reader.textOr('import-service-id', 'image-import', { check: nameProblem });
  const importer = reader.text('importer', {
    check: (value) =>
      /^[A-Za-z]{2,10}-[A-Za-z0-9.@_-]{2,120}$/.test(value) ? undefined : 'must be an IAM id such as IBMid-…',
  });
  return {
    importServiceId: importServiceId.replace(/^iam-(?=ServiceId-)/, ''),
    importer: importer?.replace(/^(?=ServiceId-)/, 'iam-'),
  };
}

function readKeys(reader: InputReader, region: string | undefined) {
  const named = readInstance(reader, 'kms-instance', ['kms', 'hs-crypto']);
  const { rootKey, instance: kmsInstance } = readRootKey(reader, named);
  const fixed = kmsInstance.by === 'crn' ? kmsInstance.crn.region : undefined;
  const problem = regionProblem([
    { what: 'region', region },
    { what: 'kms-instance', region: fixed },
  ]);
  if (problem !== undefined) reader.problem(problem);
  if (region === undefined && fixed === undefined)
    reader.problem(
      'region is missing (input, or environment IBMCLOUD_REGION): only a CRN in kms-instance or root-key tells it',
    );
  const kmsPlan = reader.textOr('kms-plan', 'tiered-pricing', { check: planProblem });
  const rootKeyMaterial = readMaterial(reader, 'root-key-material', 'root');
  const standardKey = reader.text('standard-key', { check: keyProblem });
  const standardKeyMaterial = readMaterial(reader, 'standard-key-material', 'standard');
  if (standardKeyMaterial && standardKey === undefined)
    reader.problem('standard-key-material needs standard-key, the name of the key');
  return {
    region: region ?? fixed ?? '',
    kmsInstance,
    kmsPlan,
    rootKey,
    rootKeyMaterial,
    standardKey,
    standardKeyMaterial,
  };
}

/** A CRN names its instance too, so that one who has only `root-key-crn` of `wrap-key` can have all of it checked. */
function readRootKey(reader: InputReader, named: WantedInstance) {
  const text = reader.textOr('root-key', 'image-root', {
    check: (value) => {
      if (!value.startsWith('crn:')) return keyProblem(value);
      return parseRootKeyCrn(value) ? undefined : 'must be an id, alias or name, or the full CRN of a key';
    },
  });
  const key = parseRootKeyCrn(text);
  const crn = key && parseInstanceCrn(text.replace(/:key:[^:]+$/, '::'));
  if (!key || !crn) return { rootKey: text, instance: named };
  const same = [DEFAULT_NAME, crn.instanceId, crn.crn].includes(named.text);
  if (!same) reader.problem('kms-instance and the CRN in root-key name two instances');
  return { rootKey: key.keyId, instance: { by: 'crn', text: crn.crn, crn } as const };
}

function readStorage(reader: InputReader) {
  return {
    cosInstance: readInstance(reader, 'cos-instance', ['cloud-object-storage']),
    cosPlan: reader.textOr('cos-plan', 'standard', { check: planProblem }),
    bucket: reader.requiredText('bucket', {
      check: (value) =>
        /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value) ? undefined : 'must be the name of a bucket',
    }),
    bucketClass: reader.choice('bucket-class', BUCKET_CLASSES, 'standard'),
    bucketKey: reader.flag('bucket-key', false),
    abortUploadsAfter: readDays(reader),
  };
}

function readDays(reader: InputReader): number {
  const text = reader.textOr('abort-uploads-after', '7', {
    check: (value) =>
      /^(0|[1-9]\d{0,3})$/.test(value) ? undefined : 'must be a number of days from 0 to 9999',
  });
  return /^\d{1,4}$/.test(text) ? Number(text) : 7;
}

function readAudit(reader: InputReader) {
  const audit = reader.choice('audit', ['check', 'ensure', 'off'], 'check');
  const crn = reader.text('logs-instance', {
    check: (value) =>
      parseInstanceCrn(value)?.service === 'logs' ? undefined : 'must be the CRN of a Cloud Logs instance',
  });
  const logsInstance = crn === undefined ? undefined : parseInstanceCrn(crn);
  return { audit, logsInstance };
}

function readInstance(reader: InputReader, input: string, services: readonly string[]): WantedInstance {
  const text = reader.textOr(input, DEFAULT_NAME, {
    check: (value) => {
      if (!value.startsWith('crn:')) return instanceNameProblem(value);
      const service = parseInstanceCrn(value)?.service ?? '';
      return services.includes(service)
        ? undefined
        : `must be a name, a GUID, or the CRN of an instance of ${services.join(' or ')}`;
    },
  });
  const crn = parseInstanceCrn(text);
  if (crn) return { by: 'crn', text, crn };
  return GUID.test(text) ? { by: 'guid', text } : { by: 'name', text };
}

/** The value is never shown: only what is wrong with it. */
function readMaterial(
  reader: InputReader,
  input: string,
  kind: 'root' | 'standard',
): KeyMaterial | undefined {
  const given = reader.secret(input);
  if (!given) return undefined;
  const read = KeyMaterial.fromBase64(given.reveal(), kind);
  if (typeof read !== 'string') return read;
  reader.problem(`${input} ${read}`);
  return undefined;
}

/** ibm-cloud-apis.md 2.2 */
function instanceNameProblem(value: string): string | undefined {
  const good = /^[A-Za-z0-9 ._:-]{1,180}$/.test(value);
  return good ? undefined : 'must be 1 to 180 letters, digits, spaces or - . _ :';
}

function nameProblem(value: string): string | undefined {
  return value.length <= 100 ? undefined : 'must have at most 100 characters';
}

/** ibm-cloud-apis.md 3.3 */
function keyProblem(value: string): string | undefined {
  return value.length >= 2 && value.length <= 90 ? undefined : 'must have 2 to 90 characters';
}

function planProblem(value: string): string | undefined {
  return /^[A-Za-z0-9._-]{1,80}$/.test(value) ? undefined : 'must be the name or id of a plan';
}
