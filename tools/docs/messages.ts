import { isNode, type Node, visitNodes } from '../house/syntax.ts';
import type { Place, Program, Unit } from './program.ts';
import { distinct, propertyOf, type Reading, textsOf, UNKNOWN } from './texts.ts';

/** One message that people can meet, as the source has it; `…` is what only the run knows. */
export interface Message {
  readonly code: string;
  /** Nothing for a row of a service's table: what was being done stands there. */
  readonly what: string | undefined;
  readonly why: string;
  readonly fix: string;
  /** What the service says, for a row of a service's table: codes, or patterns of its text. */
  readonly said: readonly string[];
  /** The files that have a part in it; the last is the one whose words they are. */
  readonly files: readonly string[];
}

const CODE = /^E_[A-Z0-9_]*[A-Z0-9]$/;
/** How an input's problem, which has no code of its own, is told. */
const INPUT_CODE = 'E_INPUT';
/** Files whose rows are put into an error of another code: that code, and what stands before their words. */
const ROWS: Readonly<Record<string, readonly [code: string, before: string]>> = {
  'lib/guest/disk/seems.ts': ['E_SOURCE_NOT_A_DISK', 'the source is no disk image: it seems to be '],
};
const FULL = /\b(E_[A-Z0-9_]+): (.+?) Likely: (.+?) Fix: (.+?)(?: More: .*)?$/s;

/** Every message of these modules; one that several ways lead to stands there as often. */
export function messagesOf(program: Program): Message[] {
  const messages: Message[] = [];
  for (const unit of program.modules.values()) {
    const keys = keysOf(unit);
    visitNodes(unit.module.program, (node, around) => {
      const place = { unit, node, around: [...around] };
      if (node.type === 'ObjectExpression') messages.push(...messagesOfObject(place, program, keys));
      if (node.type === 'TemplateLiteral' || node.type === 'Literal')
        messages.push(...messagesOfText(place, program));
    });
  }
  return messages;
}

/** `{ code, what, why, fix }`: an error, a row of a table, or (without a code) the problem of an input. */
function messagesOfObject(place: Place, program: Program, keys: Keys): Message[] {
  const { node, unit } = place;
  const part = (name: string) => propertyOf(node, name);
  const [why, fix, what] = [part('why'), part('fix'), part('what')];
  if (!why || !fix) return [];
  const code = codeNodeOf(node);
  if (!code && !what) return [];
  return readingsOf(program, (reading) => {
    const texts = (of: Node | undefined) => (of ? textsOf({ ...place, node: of }, reading) : [undefined]);
    const [row, before] = ROWS[unit.module.path] ?? [INPUT_CODE, ''];
    const codes = code ? texts(code).filter((text) => CODE.test(text ?? '')) : [row];
    const whats = what ? texts(what).map((text) => subjectOf(text, code) + before + text) : [undefined];
    return codes.flatMap((each) =>
      whats.map((text) => ({
        code: String(each),
        what: text,
        why: texts(why).join(`, or: `),
        fix: texts(fix).join(`, or: `),
        said: what ? [] : saidOf(node, keys),
        files: filesOf(unit, reading),
      })),
    );
  });
}

/** What is said of an input's value begins behind the input's name. */
function subjectOf(text: string | undefined, code: Node | undefined): string {
  const isPredicate = /^(?:must|is|has|may|holds|begins|names) /.test(text ?? '');
  return isPredicate && !code ? `${UNKNOWN} ` : '';
}

/** `code`, or `as` in a table whose `code` is a pattern of the service's. */
function codeNodeOf(node: Node): Node | undefined {
  const [code, as] = [propertyOf(node, 'code'), propertyOf(node, 'as')];
  const isPattern = code?.['regex'] !== undefined;
  return as ?? (isPattern ? undefined : code);
}

/** A whole message that is written as one text. */
function messagesOfText(place: Place, program: Program): Message[] {
  const empty: Reading = { program, given: new Map(), open: new Set() };
  return textsOf(place, empty).flatMap((text) => {
    const [, code, what, why, fix] = FULL.exec(text) ?? [];
    if (!code || !what || !why || !fix || what.includes(UNKNOWN + UNKNOWN)) return [];
    return [{ code, what, why, fix, said: [], files: [place.unit.module.path] }];
  });
}

/** Reads once; and where that met a parameter, once more for each call that gives it, up to three calls deep. */
function readingsOf(program: Program, read: (reading: Reading) => Message[]): Message[] {
  const expand = (given: Reading['given'], depth: number): Message[] => {
    const open = new Set<Node>();
    const messages = read({ program, given, open });
    const [fn] = [...open].filter((node) => (program.calls.get(node) ?? []).length > 0);
    if (!fn || depth === 0) return messages;
    return (program.calls.get(fn) ?? []).flatMap((call) =>
      expand(new Map([...given, [fn, call]]), depth - 1),
    );
  };
  return expand(new Map(), 3);
}

function filesOf(unit: Unit, { given }: Reading): string[] {
  return distinct([unit.module.path, ...[...given.values()].map((call) => call.unit.module.path)]);
}

/** By the node of a row, or of the name that stands for it: the keys that it has in tables of the module. */
type Keys = ReadonlyMap<Node | string, readonly string[]>;

function keysOf({ module }: Unit): Keys {
  const keys = new Map<Node | string, string[]>();
  visitNodes(module.program, (node) => {
    if (node.type !== 'Property' || !isNode(node['value'])) return;
    const key = node['key'] as Node;
    const name = String(key['name'] ?? key['value'] ?? '');
    const value = node['value'];
    const of = value.type === 'Identifier' ? String(value['name']) : value;
    keys.set(of, [...(keys.get(of) ?? []), name]);
  });
  // A row that has a name of its own, and stands in the table by that name.
  visitNodes(module.program, (node) => {
    if (node.type !== 'VariableDeclarator' || !isNode(node['init'])) return;
    const named = keys.get(String((node['id'] as Node)['name']));
    if (named) keys.set(node['init'], named);
  });
  return keys;
}

/** The service's codes or words that lead to a row. */
function saidOf(node: Node, keys: Keys): string[] {
  const patterns = ['code', 'text']
    .map((name) => propertyOf(node, name)?.['regex'] as { pattern: string } | undefined)
    .flatMap((regex) => (regex ? splitPattern(regex.pattern) : []));
  return distinct([...patterns, ...(keys.get(node) ?? []).filter((key) => !/^[a-z]+$/.test(key))]);
}

/** The alternatives of a pattern, where it is nothing but these. */
function splitPattern(pattern: string): string[] {
  return /[()[\]]/.test(pattern) ? [pattern] : pattern.split('|');
}

/** The messages of the workflows' own steps: `::error::E_CODE: … Likely: … Fix: …` in a script. */
export function messagesOfWorkflow(path: string, text: string): Message[] {
  return [...text.matchAll(/::error::(E_[A-Z0-9_]+: .+?)\\n'/g)].flatMap(([, line = '']) => {
    const [, code = '', what = '', why = '', fix = ''] = FULL.exec(line.replaceAll('%s', UNKNOWN)) ?? [];
    if (code === '') throw new Error(`${path}: an error without cause and cure: ${line}`);
    return [{ code, what, why, fix, said: [], files: [path] }];
  });
}

/** Every code that stands in a module as a text of its own, or begins a message. */
export function codesIn({ program }: { readonly program: Node }): string[] {
  const codes: string[] = [];
  visitNodes(program, (node) => {
    const text =
      node.type === 'TemplateElement'
        ? (node['value'] as { cooked: string }).cooked
        : node.type === 'Literal' && typeof node['value'] === 'string'
          ? node['value']
          : '';
    codes.push(
      ...(CODE.test(text) ? [text] : [...text.matchAll(/\b(E_[A-Z0-9_]+): /g)].map(([, code = '']) => code)),
    );
  });
  return distinct(codes);
}
