import type { Tree } from '../../../tools/house/files.ts';
import {
  isNode,
  lineAt,
  type Module,
  type Node,
  parseModule,
  visitNodes,
} from '../../../tools/house/syntax.ts';

export const FILE_LINES = 300;
export const FUNCTION_LINES = 40;

/** A reason in its place: this comment directly above a function, or at the top of a file. */
const REASON = /(^|\n)[\s*]*Long: \S/;
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
/** What a function may be the value of, so that its comment stands above that. */
const CARRIERS = new Set([
  'MethodDefinition',
  'PropertyDefinition',
  'Property',
  'VariableDeclarator',
  'VariableDeclaration',
  'ExportNamedDeclaration',
  'CallExpression',
  'AwaitExpression',
  'ExpressionStatement',
]);

export interface TooLong {
  readonly path: string;
  /** First line of the function; 1 for a file. */
  readonly line: number;
  readonly lines: number;
  /** The function's name; nothing for a file. */
  readonly name: string | undefined;
}

/** The files and functions that are too long and give no reason. */
export function findTooLong(tree: Tree): TooLong[] {
  return [...tree].flatMap(([path, text]) => {
    const module = parseModule(path, text);
    return [...longFile(module), ...longFunctions(module)];
  });
}

export function describeTooLong({ path, line, lines, name }: TooLong): string {
  return name === undefined
    ? `${path}: ${lines} lines (at most ${FILE_LINES})`
    : `${path}:${line}: ${name} has ${lines} lines (at most ${FUNCTION_LINES})`;
}

function longFile(module: Module): TooLong[] {
  const lines = module.text.split('\n').length - (module.text.endsWith('\n') ? 1 : 0);
  if (lines <= FILE_LINES || hasReasonAtTop(module)) return [];
  return [{ path: module.path, line: 1, lines, name: undefined }];
}

function longFunctions(module: Module): TooLong[] {
  const found: TooLong[] = [];
  visitNodes(module.program, (node, around) => {
    if (!FUNCTIONS.has(node.type) || !isNode(node['body']) || isGroupOfTests(node, around)) return;
    const first = startOf(node, around);
    const line = lineAt(module.text, first.start);
    const lines = lineAt(module.text, node.end) - line + 1;
    if (lines <= FUNCTION_LINES || hasReason(module, node, around)) return;
    found.push({ path: module.path, line, lines, name: nameOf(node, around) });
  });
  return found;
}

/** `describe(…, () => { … })` holds tests, which are functions each. */
function isGroupOfTests(node: Node, around: readonly Node[]): boolean {
  const call = around.at(-1);
  if (call?.type !== 'CallExpression') return false;
  let callee = call['callee'];
  // describe.skipIf(…)(…), describe.each(…)(…)
  while (isNode(callee) && callee !== node) {
    if (callee.type === 'Identifier') return callee['name'] === 'describe';
    callee = callee['callee'] ?? callee['object'] ?? callee['tag'];
  }
  return false;
}

/** A method begins with its name. */
function startOf(node: Node, around: readonly Node[]): Node {
  const parent = around.at(-1);
  const isMethod = parent?.type === 'MethodDefinition' || (parent?.type === 'Property' && parent['method']);
  return isMethod ? (parent as Node) : node;
}

function nameOf(node: Node, around: readonly Node[]): string {
  const [outer, parent] = around.slice(-2);
  for (const named of [node['id'], parent?.['key'], parent?.['id']]) {
    if (isNode(named) && typeof named['name'] === 'string') return named['name'];
  }
  const call = parent?.type === 'CallExpression' ? parent : outer;
  const title = Array.isArray(call?.['arguments']) ? call['arguments'][0] : undefined;
  return isNode(title) && typeof title['value'] === 'string'
    ? `"${title['value']}"`
    : 'a function without a name';
}

/** Directly above the function, or above the statement that holds it as its value. */
function hasReason(module: Module, node: Node, around: readonly Node[]): boolean {
  const carriers = around.slice(around.findLastIndex((outer) => !CARRIERS.has(outer.type)) + 1);
  const lines = [node, ...carriers].map(({ start }) => lineAt(module.text, start));
  return lines.some((line) => REASON.test(commentAbove(module, line)));
}

/** The comments above a line, with no other line between them and it. */
function commentAbove({ text, comments }: Module, line: number): string {
  let first = line;
  let above = '';
  for (const { value, start, end } of [...comments].reverse()) {
    if (lineAt(text, end) !== first - 1) continue;
    above = `${value}\n${above}`;
    first = lineAt(text, start);
  }
  return above;
}

/** Before the first statement. */
function hasReasonAtTop({ program, comments }: Module): boolean {
  const [first] = program['body'] as readonly Node[];
  return comments.some(({ value, end }) => end <= (first?.start ?? 0) && REASON.test(value));
}
