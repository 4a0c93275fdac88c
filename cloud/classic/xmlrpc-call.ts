import { isObject, type Json, type JsonObject } from './entity.ts';
import { type Element, readDocument } from './xmlrpc-document.ts';
import { invalidCharacter, invalidParameters, specViolation } from './xmlrpc-fault.ts';

/** A `methodCall`: the bare method, the struct `headers` of its first parameter, and the arguments behind it. */
export interface MethodCall {
  readonly method: string;
  readonly headers: JsonObject;
  readonly args: readonly Json[];
}

/** Reads a request's body (softlayer-api.md 5). Throws `ApiFault` with a protocol fault's code. */
export function readMethodCall(body: Buffer): MethodCall {
  const root = readDocument(body);
  if (root.name !== 'methodCall') throw specViolation(`A methodCall is expected, not ${root.name}.`);
  const method = theOne(root, 'methodName').text.trim();
  if (method === '') throw specViolation('The methodName is empty.');
  const params = root.children.find((child) => child.name === 'params')?.children ?? [];
  const [first, ...args] = params.map((param) => readValue(theOne(named(param, 'param'), 'value')));
  const headers = isObject(first) && Object.hasOwn(first, 'headers') ? first['headers'] : undefined;
  if (!isObject(headers)) throw invalidParameters('The first parameter is a struct with the member headers.');
  return { method, headers, args };
}

function named(element: Element, name: string): Element {
  if (element.name !== name) throw specViolation(`A ${name} is expected, not ${element.name}.`);
  return element;
}

function theOne(parent: Element, name: string): Element {
  const [found, ...others] = parent.children.filter((child) => child.name === name);
  if (!found || others.length > 0) throw specViolation(`A ${parent.name} has exactly one ${name}.`);
  return found;
}

/** A value without a type is a text. */
function readValue(value: Element): Json {
  const [typed, ...others] = value.children;
  if (!typed) return value.text;
  if (others.length > 0 || value.text.trim() !== '') throw specViolation('A value has exactly one type.');
  if (typed.name === 'struct') return readStruct(typed);
  if (typed.name === 'array') {
    return theOne(typed, 'data').children.map((element) => readValue(named(element, 'value')));
  }
  const read = Object.hasOwn(SCALARS, typed.name) ? SCALARS[typed.name] : undefined;
  if (!read) throw specViolation(`${typed.name} is no type.`);
  if (typed.children.length > 0) throw specViolation(`A ${typed.name} has no elements.`);
  return read(typed.text);
}

function readStruct(struct: Element): JsonObject {
  const members = struct.children.map((child): [string, Json] => {
    const member = named(child, 'member');
    return [theOne(member, 'name').text, readValue(theOne(member, 'value'))];
  });
  return Object.fromEntries(members);
}

const SCALARS: Readonly<Record<string, (text: string) => Json>> = {
  string: (text) => text,
  int: readInteger,
  i4: readInteger,
  i8: readInteger,
  boolean: readBoolean,
  double: readDouble,
  'dateTime.iso8601': readDate,
  base64: readBase64,
  nil: () => null,
};

function readInteger(text: string): number {
  const value = /^[+-]?\d{1,16}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw specViolation('An int is malformed or too large.');
  return value;
}

function readBoolean(text: string): boolean {
  const digit = text.trim();
  if (digit !== '0' && digit !== '1') throw specViolation('A boolean is 0 or 1.');
  return digit === '1';
}

function readDouble(text: string): number {
  const known = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text.trim());
  const value = known ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw specViolation('A double is malformed.');
  return value;
}

/** As the API writes dates: `20260102T03:04:05` is `2026-01-02T03:04:05`, in the user's own time zone. */
function readDate(text: string): string {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)$/.exec(
    text.trim(),
  );
  if (!match) throw specViolation('A dateTime.iso8601 is malformed.');
  const [, year, month, day, time] = match;
  return `${year}-${month}-${day}T${time}`;
}

/** The API has no bytes: what they spell is the text that was meant. */
function readBase64(text: string): string {
  const plain = text.replace(/\s+/g, '');
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
    throw specViolation('A base64 is malformed.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(plain, 'base64'));
  } catch {
    throw invalidCharacter('A base64 holds bytes that are no text.');
  }
}
