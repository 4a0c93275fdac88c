import type { JsonObject } from '../core/app.ts';
import { ALIASES_PER_KEY, aliasOwner, isAlias } from './aliases.ts';
import { badBody, INFERRED, invalidField, kmsError } from './errors.ts';
import { demandCreationAllowed } from './instance-policies.ts';
import type { KeyDraft } from './keys.ts';
import { importMaterial, isSecureImport } from './material.ts';
import type { KmsState } from './model.ts';
import { spelled } from './requests.ts';
import { onlyFields } from './wrapping.ts';

const FIELDS = [
  'type',
  'name',
  'description',
  'aliases',
  'tags',
  'extractable',
  'expirationDate',
  'payload',
  'encryptedNonce',
  'iv',
  'encryptionAlgorithm',
];
const OVERRIDES = ['dualAuthDelete', 'rotation'];
/** ibm-cloud-apis.md 3.3 */
const MAX_TAGS = 30;

/** The resource of a create request as a draft (ibm-cloud-apis.md 3.3); `overrides` allows policies in it. */
export function keyDraft(
  state: KmsState,
  instanceGuid: string,
  given: JsonObject,
  overrides: boolean,
): KeyDraft {
  const fields = overrides ? [...FIELDS, ...OVERRIDES] : FIELDS;
  const resource = spelled(given, fields);
  onlyFields(resource, fields);
  // [inferred] without the field the key is a standard key, as the service's older default was.
  const extractable = resource['extractable'] ?? true;
  if (typeof extractable !== 'boolean')
    throw invalidField('extractable', 'The field extractable must be a boolean');
  const imported = resource['payload'] !== undefined;
  demandCreationAllowed(state, instanceGuid, { extractable, imported, secure: isSecureImport(resource) });
  const aliases = aliasesOf(state, instanceGuid, resource['aliases']);
  return {
    name: textBetween(resource['name'], 'name', 2, 90),
    extractable,
    description:
      resource['description'] === undefined
        ? undefined
        : textBetween(resource['description'], 'description', 2, 240),
    tags: tagsOf(resource['tags']),
    aliases,
    expiresAt: expirationOf(resource['expirationDate'], state.clock.now()),
    material: imported ? importMaterial(state, instanceGuid, resource, extractable) : undefined,
    ...(overrides ? policiesOf(resource) : {}),
  };
}

function textBetween(value: unknown, field: string, least: number, most: number): string {
  if (typeof value !== 'string' || value.length < least || value.length > most)
    throw invalidField(field, `The field ${field} must have ${least} to ${most} characters`);
  return value;
}

function tagsOf(value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MAX_TAGS)
    throw invalidField('tags', 'The field tags must be a list of at most 30 texts');
  // Lengths and letters as IBM's Python client documents them.
  return value.map((entry: unknown) => {
    const tag = textBetween(entry, 'tags', 0, 30);
    if (/[<>,:&|]/.test(tag)) throw invalidField('tags', 'A tag has none of < > , : & |');
    return tag;
  });
}

function aliasesOf(state: KmsState, instanceGuid: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > ALIASES_PER_KEY)
    throw invalidField('aliases', 'A key may have five aliases');
  return [...new Set(value.map((alias: unknown) => freeAlias(state, instanceGuid, alias)))];
}

/** An alias that no key of the instance has yet. */
export function freeAlias(state: KmsState, instanceGuid: string, alias: unknown): string {
  if (!isAlias(alias))
    throw invalidField('aliases', 'An alias has 2 to 90 letters, digits, - or _ and is no key id');
  if (aliasOwner(state, instanceGuid, alias))
    throw kmsError(409, INFERRED.aliasTaken, 'Another key of the instance has this alias');
  return alias;
}

function expirationOf(value: unknown, now: number): number | undefined {
  if (value === undefined || value === '') return undefined;
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(moment) || moment <= now)
    throw invalidField('expirationDate', 'The field expirationDate must be a time in the future');
  return moment;
}

function policiesOf(resource: JsonObject): Pick<KeyDraft, 'dualAuth' | 'rotationMonths'> {
  const { dualAuthDelete, rotation } = resource;
  return {
    ...(dualAuthDelete === undefined ? {} : { dualAuth: enabledOf(dualAuthDelete, 'dualAuthDelete') }),
    ...(rotation === undefined ? {} : { rotationMonths: monthsOf(rotation) }),
  };
}

/** `{"enabled": true}`. */
export function enabledOf(value: unknown, field: string): boolean {
  const enabled =
    typeof value === 'object' && value !== null && 'enabled' in value ? value.enabled : undefined;
  if (typeof enabled !== 'boolean') throw badBody(`The field ${field} needs the boolean enabled`);
  return enabled;
}

/** `{"interval_month": 1…12}`. */
export function monthsOf(value: unknown): number {
  const months =
    typeof value === 'object' && value !== null && 'interval_month' in value
      ? value.interval_month
      : undefined;
  if (typeof months !== 'number' || !Number.isInteger(months) || months < 1 || months > 12)
    throw invalidField('interval_month', 'The field interval_month must be a whole number from 1 to 12');
  return months;
}
