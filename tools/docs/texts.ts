import { isNode, type Node, visitNodes } from '../house/syntax.ts';
import { type Call, findName, isFunction, type Place, type Program } from './program.ts';

/** What stands for a part of a text that is only known when it is made. */
export const UNKNOWN = '…';
/** Of a text with many conditions only so many forms are told. */
const MOST_FORMS = 8;
const MOST_STEPS = 24;

/** The arguments that functions are given while a text is read, and which parameters were met without any. */
export interface Reading {
  readonly program: Program;
  readonly given: ReadonlyMap<Node, Call>;
  readonly open: Set<Node>;
}

/**
 * The texts that an expression can make, as far as the source tells: literals, templates, constants, both sides of
 * a condition, and parameters by what the calls give. All else is `…`.
 */
export function textsOf(place: Place, reading: Reading, steps = 0): string[] {
  const { node } = place;
  if (steps > MOST_STEPS) return [UNKNOWN];
  const at = (part: unknown) =>
    isNode(part) ? textsOf({ ...place, node: part }, reading, steps + 1) : [UNKNOWN];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' || typeof node['value'] === 'number'
        ? [String(node['value'])]
        : [UNKNOWN];
    case 'TemplateLiteral':
      return textsOfTemplate(node, at);
    case 'BinaryExpression':
      return node['operator'] === '+' ? joined([at(node['left']), at(node['right'])]) : [UNKNOWN];
    case 'ConditionalExpression':
      return distinct([...at(node['consequent']), ...at(node['alternate'])]);
    case 'LogicalExpression':
      return distinct([...at(node['left']), ...at(node['right'])]);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return at(node['expression']);
    case 'ArrayExpression':
      return listed((node['elements'] as readonly unknown[]).flatMap((each) => at(each)));
    case 'SpreadElement':
      return at(node['argument']);
    case 'CallExpression':
      return textsOfCall(place, reading, steps + 1);
    case 'MemberExpression':
      return textsOfMember(place, reading, steps + 1);
    case 'Identifier':
      return textsOfName(String(node['name']), place, reading, steps);
    default:
      return [UNKNOWN];
  }
}

function textsOfTemplate(node: Node, at: (part: unknown) => string[]): string[] {
  const parts = node['expressions'] as readonly Node[];
  return joined(
    (node['quasis'] as readonly Node[]).flatMap((quasi, index) => {
      const part = parts[index];
      return [[(quasi['value'] as { cooked: string }).cooked], ...(part ? [at(part)] : [])];
    }),
  );
}

function textsOfMember(place: Place, reading: Reading, steps: number): string[] {
  const { node } = place;
  if (node['computed'] === true) return [UNKNOWN];
  const name = String((node['property'] as Node)['name']);
  return textsOfProperty({ ...place, node: node['object'] as Node }, name, reading, steps);
}

/** What a function of ours returns; of a list that is made and joined, its parts. */
function textsOfCall(place: Place, reading: Reading, steps: number): string[] {
  const { node, unit, around } = place;
  const callee = node['callee'] as Node;
  const given = node['arguments'] as readonly Node[];
  if (callee.type === 'MemberExpression') {
    const [object, method] = [callee['object'] as Node, (callee['property'] as Node)['name']];
    if (method === 'join') return textsOf({ ...place, node: object }, reading, steps + 1);
    const [made] = given;
    return method === 'map' && made && isFunction(made)
      ? returnsOf({ unit, node: made, around }, reading, steps)
      : [UNKNOWN];
  }
  const found = findName(reading.program.modules, unit, String(callee['name']));
  if (!found || !isFunction(found.node)) return [UNKNOWN];
  const call = { unit, node, around, arguments: given };
  const inner = { ...reading, given: new Map([...reading.given, [found.node, call]]) };
  return returnsOf({ ...found, around: [] }, inner, steps);
}

function returnsOf(place: Place, reading: Reading, steps: number): string[] {
  const { node: fn, around } = place;
  const body = fn['body'] as Node;
  const inside = [...around, fn];
  const at = (node: Node) => textsOf({ ...place, node, around: inside }, reading, steps + 2);
  if (body.type !== 'BlockStatement') {
    const made = at(body);
    return made.some(isSentence) ? made : [UNKNOWN];
  }
  const texts: string[] = [];
  visitNodes(body, (node, between) => {
    const given = node.type === 'ReturnStatement' ? node['argument'] : undefined;
    if (isNode(given) && !between.some(isFunction)) texts.push(...at(given));
  });
  return texts.some(isSentence) ? distinct(texts) : [UNKNOWN];
}

/** Words, not a form that a number or a name is given. */
function isSentence(text: string): boolean {
  return (text.match(/[a-z]{2,}/gi) ?? []).length >= 3;
}

/** A parameter, a constant of a function around, or a name at the top of the module. */
function textsOfName(name: string, place: Place, reading: Reading, steps: number): string[] {
  const { around, unit } = place;
  for (let index = around.length - 1; index >= 0; index--) {
    const node = around[index] as Node;
    if (!isFunction(node)) continue;
    const parameter = parameterOf(node, name);
    if (parameter) return textsOfParameter(node, parameter, reading, steps);
    const init = constantOf(node, name);
    if (init) return textsOf({ unit, node: init, around: around.slice(0, index + 1) }, reading, steps + 1);
  }
  const found = findName(reading.program.modules, unit, name);
  if (!found || isFunction(found.node)) return [UNKNOWN];
  return textsOf({ ...found, around: [] }, reading, steps + 1);
}

interface Parameter {
  readonly index: number;
  /** The property that is taken out of it, for `{ what }`. */
  readonly property: string | undefined;
  readonly fallback: Node | undefined;
}

function parameterOf(fn: Node, name: string): Parameter | undefined {
  const params = (fn['params'] as readonly Node[]) ?? [];
  for (const [index, each] of params.entries()) {
    const { target, fallback } = withoutDefault(each);
    if (target.type === 'Identifier' && target['name'] === name)
      return { index, property: undefined, fallback };
    if (target.type !== 'ObjectPattern') continue;
    for (const part of target['properties'] as readonly Node[]) {
      if (part.type !== 'Property') continue;
      const inner = withoutDefault(part['value'] as Node);
      if (inner.target['name'] === name)
        return { index, property: String((part['key'] as Node)['name']), fallback: inner.fallback };
    }
  }
  return undefined;
}

function withoutDefault(node: Node): { target: Node; fallback: Node | undefined } {
  return node.type === 'AssignmentPattern'
    ? { target: node['left'] as Node, fallback: node['right'] as Node }
    : { target: node, fallback: undefined };
}

function textsOfParameter(fn: Node, parameter: Parameter, reading: Reading, steps: number): string[] {
  const argument = argumentOf(fn, parameter.index, reading);
  if (!argument) return [UNKNOWN];
  // What a call gives may name its own function's parameters; a function that calls itself would go on for ever.
  if (parameter.property === undefined) return textsOf(argument, reading, steps + 4);
  return textsOfProperty(argument, parameter.property, reading, steps + 4);
}

/** What the call gives that is being read; without one the function is open. */
function argumentOf(fn: Node, index: number, reading: Reading): Place | undefined {
  const call = reading.given.get(fn);
  if (!call) reading.open.add(fn);
  const node = call?.arguments[index];
  return call && node && { unit: call.unit, node, around: call.around };
}

/** A property of an object that is written out, in its place or where a name leads. */
function textsOfProperty(place: Place, name: string, reading: Reading, steps: number): string[] {
  const object = objectOf(place, reading, steps);
  const value = object && propertyOf(object.node, name);
  return value ? textsOf({ ...object, node: value }, reading, steps + 1) : [UNKNOWN];
}

function objectOf(place: Place, reading: Reading, steps: number): Place | undefined {
  const { node, around, unit } = place;
  if (node.type === 'ObjectExpression') return place;
  if (node.type !== 'Identifier' || steps > MOST_STEPS) return undefined;
  const name = String(node['name']);
  for (let index = around.length - 1; index >= 0; index--) {
    const fn = around[index] as Node;
    const parameter = isFunction(fn) ? parameterOf(fn, name) : undefined;
    if (!parameter) continue;
    const argument = parameter.property === undefined && argumentOf(fn, parameter.index, reading);
    return argument ? objectOf(argument, reading, steps + 4) : undefined;
  }
  const found = findName(reading.program.modules, unit, name);
  return found && objectOf({ ...found, around: [] }, reading, steps + 1);
}

/** The value of a property that an object is written with; nothing for one that is spread or computed. */
export function propertyOf(object: Node, name: string): Node | undefined {
  if (object.type !== 'ObjectExpression') return undefined;
  for (const each of object['properties'] as readonly Node[]) {
    if (each.type !== 'Property' || each['computed'] === true) continue;
    const key = each['key'] as Node;
    if (key['name'] === name || key['value'] === name) return each['value'] as Node;
  }
  return undefined;
}

/** By function: what each `const` in it was given. */
const constants = new WeakMap<Node, ReadonlyMap<string, Node>>();

function constantOf(fn: Node, name: string): Node | undefined {
  const known = constants.get(fn);
  if (known) return known.get(name);
  const found = new Map<string, Node>();
  visitNodes(fn, (node) => {
    if (node.type !== 'VariableDeclarator') return;
    const { id, init } = node as unknown as { id: Node; init: unknown };
    if (id.type === 'Identifier' && isNode(init) && !found.has(String(id['name'])))
      found.set(String(id['name']), init);
  });
  constants.set(fn, found);
  return found.get(name);
}

/** A list that is empty in the source is filled later. */
function listed(texts: readonly string[]): string[] {
  return texts.length === 0 ? [UNKNOWN] : distinct(texts);
}

function joined(parts: readonly (readonly string[])[]): string[] {
  let texts = [''];
  for (const forms of parts) {
    const next = texts.flatMap((text) => forms.map((form) => text + form));
    texts = next.length > MOST_FORMS ? texts.map((text) => text + UNKNOWN) : next;
  }
  return distinct(texts.map((text) => text.replace(/…(?:\s?…)+/g, UNKNOWN)));
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
