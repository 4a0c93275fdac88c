/** As much of JSON Schema as the README's schema uses. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

const KNOWN = ['$schema', '$id', 'title', 'description', 'type', 'const', 'enum', 'pattern', 'minimum'];
const NESTED = ['properties', 'required', 'additionalProperties', 'items'];

/** What in a value does not fit; words of the schema that are not known are a problem too. */
export function problemsOf(value: unknown, schema: Schema, path = '$'): string[] {
  const unknown = Object.keys(schema).filter((word) => ![...KNOWN, ...NESTED].includes(word));
  const problems = unknown.map((word) => `${path}: the schema says ${word}`);
  if (schema.type !== undefined && schema.type !== typeOf(value))
    return [...problems, `${path} is ${typeOf(value)}, not ${schema.type}`];
  if ('const' in schema && value !== schema.const) problems.push(`${path} is not ${String(schema.const)}`);
  if (schema.enum && !schema.enum.includes(value))
    problems.push(`${path} is none of ${schema.enum.join(', ')}`);
  if (schema.pattern && !new RegExp(schema.pattern).test(String(value)))
    problems.push(`${path} has another form`);
  if (schema.minimum !== undefined && Number(value) < schema.minimum) problems.push(`${path} is too small`);
  return [...problems, ...insideOf(value, schema, path)];
}

function insideOf(value: unknown, schema: Schema, path: string): string[] {
  const { items } = schema;
  if (Array.isArray(value))
    return items ? value.flatMap((one, index) => problemsOf(one, items, `${path}[${index}]`)) : [];
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, required = [], additionalProperties: more = true } = schema;
  const missing = required.filter((name) => (value as Record<string, unknown>)[name] === undefined);
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, one]) => {
      const known = properties[name];
      if (known) return problemsOf(one, known, `${path}.${name}`);
      if (typeof more === 'object') return problemsOf(one, more, `${path}.${name}`);
      return more ? [] : [`${path}.${name} is not in the schema`];
    }),
  ];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
