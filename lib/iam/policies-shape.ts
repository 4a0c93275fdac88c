import { filledText, listOf, objectOf, optional, type Shape, text } from '../base/shape.ts';

/** One attribute of a subject or a resource. ibm-cloud-apis.md 1.6 */
export interface PolicyAttribute {
  readonly key: string;
  /** `stringEquals`, `stringMatch`, `stringExists`, `stringEqualsAnyOf`, `stringMatchAnyOf`. */
  readonly operator: string;
  /** A single text is a list of one; `stringExists` has `true` or `false`. */
  readonly values: readonly string[];
}

interface PolicyRole {
  /** CRN. */
  readonly id: string;
  /** Where the service told it. */
  readonly displayName: string | undefined;
}

/** An active policy, whichever of the two shapes it came in. */
export interface Policy {
  readonly id: string;
  readonly type: string;
  readonly subject: readonly PolicyAttribute[];
  readonly resource: readonly PolicyAttribute[];
  readonly roles: readonly PolicyRole[];
  /** Holds at certain times, under certain conditions, or for tagged resources only. */
  readonly conditional: boolean;
}

const value: Shape<string[]> = (raw, path) =>
  (Array.isArray(raw) ? raw : [raw]).map((one) => (typeof one === 'boolean' ? String(one) : text(one, path)));

const attribute: Shape<PolicyAttribute> = (raw, path) => {
  const { key, name, operator } = objectOf({
    key: optional(text),
    name: optional(text),
    operator: optional(text),
  })(raw, path);
  const { value: given } = raw as { readonly value?: unknown };
  return {
    key: filledText(key ?? name, `${path}.key`),
    operator: operator ?? 'stringEquals',
    values: value(given, `${path}.value`),
  };
};

const role: Shape<PolicyRole> = (raw, path) => {
  const { role_id, display_name } = objectOf({ role_id: filledText, display_name: optional(text) })(
    raw,
    path,
  );
  return { id: role_id, displayName: display_name };
};

const attributesOf = objectOf({ attributes: optional(listOf(attribute)) });
const resourceOf = objectOf({
  attributes: optional(listOf(attribute)),
  tags: optional(listOf((tag: unknown) => tag)),
});
const grantOf = objectOf({ grant: objectOf({ roles: optional(listOf(role)) }) });

const raw = objectOf({
  id: filledText,
  type: filledText,
  subject: optional(attributesOf),
  subjects: optional(listOf(attributesOf)),
  resource: optional(resourceOf),
  resources: optional(listOf(resourceOf)),
  control: optional(grantOf),
  roles: optional(listOf(role)),
  rule: optional((rule: unknown) => rule),
});

/** A policy as v1 (`subjects`, `resources`, `roles`) or v2 (`subject`, `resource`, `control`) shows it. */
export const policyShape: Shape<Policy> = (given, path) => {
  const policy = raw(given, path);
  const subject = policy.subject ?? policy.subjects?.[0];
  const resource = policy.resource ?? policy.resources?.[0];
  return {
    id: policy.id,
    type: policy.type,
    subject: subject?.attributes ?? [],
    resource: resource?.attributes ?? [],
    roles: policy.control?.grant.roles ?? policy.roles ?? [],
    conditional: policy.rule !== undefined || (resource?.tags ?? []).length > 0,
  };
};

/** The text of an attribute that must be equal; undefined when there is none such. */
export function equalTo(attributes: readonly PolicyAttribute[], key: string): string | undefined {
  const found = attributes.find((one) => one.key === key);
  return found?.operator === 'stringEquals' ? found.values[0] : undefined;
}
