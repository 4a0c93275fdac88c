import { bucketNameProblem } from '../../lib/base/cos-uri.ts';
import { type InstanceCrn, parseInstanceCrn, parseRootKeyCrn } from '../../lib/base/crn.ts';
import { instanceCrnProblem, isGuid, rootKeyCrnProblem } from '../../lib/base/crn-problems.ts';
import { KeyMaterial } from '../../lib/base/key-material.ts';
import { problem } from '../../lib/base/problems.ts';
import {
  type ClassicCredentials,
  type CommonInputs,
  judgeRegion,
  readClassic,
  readCommon,
} from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import {
  daysProblem,
  importerProblem,
  instanceNameProblem,
  keyNameProblem,
  materialProblem,
  nameProblem,
  planProblem,
} from './input-values.ts';

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
  const importer = reader.text('importer', { check: importerProblem });
  return {
    importServiceId: importServiceId.replace(/^iam-(?=ServiceId-)/, ''),
    importer: importer?.replace(/^(?=ServiceId-)/, 'iam-'),
  };
}

function readKeys(reader: InputReader, region: string | undefined) {
  const named = readInstance(reader, 'kms-instance', ['kms', 'hs-crypto']);
  const { rootKey, instance: kmsInstance } = readRootKey(reader, named);
  const fixed = kmsInstance.by === 'crn' ? kmsInstance.crn.region : undefined;
  judgeRegion(reader, region, { what: 'kms-instance', region: fixed });
  reader.rule(
    ['region', 'kms-instance', 'root-key'],
    region === undefined && fixed === undefined,
    problem(
      'region is missing (input, or environment IBMCLOUD_REGION): only a CRN in kms-instance or root-key tells it',
      'key instance and bucket need a region, and a name or GUID tells none',
      'give region, such as us-south, or the CRN of the instance or of the root key',
    ),
  );
  const kmsPlan = reader.textOr('kms-plan', 'tiered-pricing', { check: planProblem });
  const rootKeyMaterial = readMaterial(reader, 'root-key-material', 'root');
  const standardKey = reader.text('standard-key', { check: keyNameProblem });
  const standardKeyMaterial = readMaterial(reader, 'standard-key-material', 'standard');
  reader.rule(
    ['standard-key', 'standard-key-material'],
    standardKeyMaterial !== undefined && standardKey === undefined,
    problem(
      'standard-key-material needs standard-key, the name of the key',
      'only a key that has a name is looked at or made',
      'give standard-key, or leave standard-key-material out',
    ),
  );
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
      if (!value.startsWith('crn:')) return keyNameProblem(value);
      const found = rootKeyCrnProblem(value);
      return found && { ...found, what: 'must be an id, alias or name, or the full CRN of a key' };
    },
  });
  const key = parseRootKeyCrn(text);
  const crn = key && parseInstanceCrn(text.replace(/:key:[^:]+$/, '::'));
  if (!key || !crn) return { rootKey: text, instance: named };
  reader.rule(
    ['kms-instance', 'root-key'],
    ![DEFAULT_NAME, crn.instanceId, crn.crn].includes(named.text),
    problem(
      'kms-instance and the CRN in root-key name two instances',
      'one of them is that of another environment or account',
      'leave kms-instance out: the CRN names its instance',
    ),
  );
  return { rootKey: key.keyId, instance: { by: 'crn', text: crn.crn, crn } as const };
}

function readStorage(reader: InputReader) {
  const cosInstance = readInstance(reader, 'cos-instance', ['cloud-object-storage']);
  const cosPlan = reader.textOr('cos-plan', 'standard', { check: planProblem });
  const bucket = reader.requiredText('bucket', { check: bucketNameProblem });
  const bucketClass = reader.choice('bucket-class', BUCKET_CLASSES, 'standard');
  const bucketKey = reader.flag('bucket-key', false);
  const days = reader.textOr('abort-uploads-after', '7', { check: daysProblem });
  return { cosInstance, cosPlan, bucket, bucketClass, bucketKey, abortUploadsAfter: Number(days) };
}

function readAudit(reader: InputReader) {
  const audit = reader.choice('audit', ['check', 'ensure', 'off'], 'check');
  const crn = reader.text('logs-instance', {
    check: (value) => instanceCrnProblem(value, ['logs'], 'must be the CRN of a Cloud Logs instance'),
  });
  const logsInstance = crn === undefined ? undefined : parseInstanceCrn(crn);
  return { audit, logsInstance };
}

function readInstance(reader: InputReader, input: string, services: readonly string[]): WantedInstance {
  const what = `must be a name, a GUID, or the CRN of an instance of ${services.join(' or ')}`;
  const text = reader.textOr(input, DEFAULT_NAME, {
    check: (value) =>
      value.startsWith('crn:') ? instanceCrnProblem(value, services, what) : instanceNameProblem(value),
  });
  const crn = parseInstanceCrn(text);
  if (crn) return { by: 'crn', text, crn };
  return isGuid(text) ? { by: 'guid', text } : { by: 'name', text };
}

/** The value is never shown: only what is wrong with it. */
function readMaterial(
  reader: InputReader,
  input: string,
  kind: 'root' | 'standard',
): KeyMaterial | undefined {
  const given = reader.secret(input, { check: (value) => materialProblem(value, kind) })?.reveal();
  const read = given === undefined ? undefined : KeyMaterial.fromBase64(given, kind);
  return typeof read === 'string' ? undefined : read;
}
