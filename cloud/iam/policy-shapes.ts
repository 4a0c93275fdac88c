import { isObject, type JsonObject } from '../core/app.ts';
import { policyError } from './errors.ts';
import type { Attribute, PolicyRecord } from './model.ts';
import type { PolicyDraft } from './policies.ts';
import { DELEGATOR, roleByCrn } from './roles.ts';
import { ruleIsServed } from './rules.ts';

/** The two shapes of one policy (ibm-cloud-apis.md 1.6). */
export type Version = 'v1' | 'v2';

const V1_OPERATORS = ['stringEquals', 'stringMatch'];
const V2_OPERATORS = [...V1_OPERATORS, 'stringExists', 'stringEqualsAnyOf', 'stringMatchAnyOf'];
/** Characters of an attribute's value. ibm-cloud-apis.md 1.6 */
const MAX_VALUE = 1000;

export function invalidBody(message: string) {
  return policyError(400, 'invalid_body', message);
}

/** A request body of either shape, checked as far as the body alone allows. */
export function parsePolicy(version: Version, body: JsonObject): PolicyDraft {
  const type = body['type'];
  if (type !== 'access' && type !== 'authorization')
    throw invalidBody('The type must be access or authorization.');
  const description = body['description'];
  if (description !== undefined && typeof description !== 'string')
    throw invalidBody('The description must be a text.');
  const parts = version === 'v1' ? partsV1(body) : partsV2(body);
  const subject = parseAttributes(parts.subject['attributes'], version);
  const resource = parseAttributes(parts.resource['attributes'], version);
  const tags = parts.resource['tags'];
  const rule = version === 'v2' ? body['rule'] : undefined;
  if (!ruleIsServed(rule))
    throw policyError(400, 'unable_to_process', 'The local cloud knows only time conditions in a rule.');
  const simple = [...subject, ...resource].every(
    ({ operator, value }) => V1_OPERATORS.includes(operator) && typeof value === 'string',
  );
  return {
    type,
    description,
    subject,
    resource,
    tags: tags === undefined ? [] : parseAttributes(tags, version),
    roleIds: parseRoles(parts.roles),
    rule,
    pattern: typeof body['pattern'] === 'string' ? body['pattern'] : undefined,
    v2Only: rule !== undefined || !simple,
  };
}

interface Parts {
  readonly subject: JsonObject;
  readonly resource: JsonObject;
  readonly roles: unknown;
}

/** One subject and one resource per policy. */
function partsV1(body: JsonObject): Parts {
  return {
    subject: only(body['subjects'], 'subjects'),
    resource: only(body['resources'], 'resources'),
    roles: body['roles'],
  };
}

function partsV2(body: JsonObject): Parts {
  const { subject, resource, control } = body;
  if (!isObject(subject)) throw invalidBody('The subject is missing.');
  if (!isObject(resource)) throw invalidBody('The resource is missing.');
  const grant = isObject(control) ? control['grant'] : undefined;
  return { subject, resource, roles: isObject(grant) ? grant['roles'] : undefined };
}

function only(list: unknown, name: string): JsonObject {
  const [first] = Array.isArray(list) ? list : [];
  if (!Array.isArray(list) || list.length !== 1 || !isObject(first))
    throw invalidBody(`The field ${name} must hold exactly one entry.`);
  return first;
}

function parseAttributes(list: unknown, version: Version): Attribute[] {
  if (!Array.isArray(list) || list.length === 0) throw invalidBody('The attributes are missing.');
  const found = list.map((entry: unknown) => parseAttribute(entry, version));
  if (new Set(found.map(({ key }) => key)).size !== found.length)
    throw invalidBody('An attribute is named twice.');
  return found;
}

function parseAttribute(entry: unknown, version: Version): Attribute {
  if (!isObject(entry)) throw invalidBody('An attribute is not an object.');
  const key = entry[version === 'v1' ? 'name' : 'key'] ?? entry['name'];
  const operator = entry['operator'] ?? 'stringEquals';
  if (typeof key !== 'string' || key === '') throw invalidBody('An attribute has no name.');
  const operators = version === 'v1' ? V1_OPERATORS : V2_OPERATORS;
  if (typeof operator !== 'string' || !operators.includes(operator))
    throw invalidBody(`The operator ${String(operator).slice(0, 50)} is not known.`);
  return { key, operator, value: parseValue(entry['value'], operator) };
}

function parseValue(value: unknown, operator: string): Attribute['value'] {
  const isText = (text: unknown): text is string =>
    typeof text === 'string' && text.length >= 1 && text.length <= MAX_VALUE;
  if (operator === 'stringExists' && (typeof value === 'boolean' || isText(value))) return value;
  if (operator.endsWith('AnyOf') && Array.isArray(value) && value.length > 0 && value.every(isText))
    return value;
  if (!operator.endsWith('AnyOf') && isText(value)) return value;
  throw invalidBody('The value of an attribute must have 1 to 1000 characters.');
}

function parseRoles(list: unknown): string[] {
  if (!Array.isArray(list) || list.length === 0) throw invalidBody('The roles are missing.');
  const ids = list.map((role: unknown) => (isObject(role) ? role['role_id'] : undefined));
  return ids.map((id) => {
    if (typeof id !== 'string') throw invalidBody('A role has no role_id.');
    return id;
  });
}

/** A policy as the API shows it; `display` adds names to the roles of the v2 shape. */
export function policyResource(
  version: Version,
  policy: PolicyRecord,
  origin: string,
  display = false,
): JsonObject {
  const common = {
    id: policy.id,
    type: policy.type,
    ...(policy.description === undefined ? {} : { description: policy.description }),
    href: `${origin}/${version}/policies/${policy.id}`,
    created_at: new Date(policy.createdAt).toISOString(),
    created_by_id: policy.createdBy,
    last_modified_at: new Date(policy.modifiedAt).toISOString(),
    last_modified_by_id: policy.modifiedBy,
    state: policy.state,
  };
  const roles = policy.roleIds.map((id) => roleResource(id, version === 'v1' || display));
  if (version === 'v2')
    return {
      ...common,
      subject: { attributes: policy.subject },
      resource: { attributes: policy.resource, ...(policy.tags.length > 0 ? { tags: policy.tags } : {}) },
      control: { grant: { roles } },
      ...(policy.rule === undefined ? {} : { rule: policy.rule }),
      ...(policy.pattern === undefined ? {} : { pattern: policy.pattern }),
    };
  const named = (list: readonly Attribute[]) =>
    list.map(({ key, operator, value }) => ({ name: key, value, operator }));
  return {
    ...common,
    subjects: [{ attributes: named(policy.subject).map(({ name, value }) => ({ name, value })) }],
    roles,
    resources: [
      {
        attributes: named(policy.resource),
        ...(policy.tags.length > 0 ? { tags: named(policy.tags) } : {}),
      },
    ],
  };
}

function roleResource(id: string, display: boolean) {
  const role = id === DELEGATOR.crn ? DELEGATOR : roleByCrn(id);
  if (!display || !role) return { role_id: id };
  return { role_id: id, display_name: role.displayName, description: role.description };
}
