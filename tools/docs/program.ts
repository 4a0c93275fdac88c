import { posix } from 'node:path';
import type { Tree } from '../house/files.ts';
import { isNode, type Module, type Node, parseModule, visitNodes } from '../house/syntax.ts';

/** Modules that were read together: what a name means across them, and who calls a function. */
export interface Program {
  readonly modules: ReadonlyMap<string, Unit>;
  /** The calls of each named function that stands at the top of a module, by its node. */
  readonly calls: ReadonlyMap<Node, readonly Call[]>;
}

/** One module with the names that stand at its top. */
export interface Unit {
  readonly module: Module;
  /** Constants and functions, by name: what they were given, or the function. */
  readonly names: ReadonlyMap<string, Node>;
  /** Names that are imported: from which module, under which name there. */
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

/** A node with the module and the nodes that it stands in, nearest last. */
export interface Place {
  readonly unit: Unit;
  readonly node: Node;
  readonly around: readonly Node[];
}

export interface Call extends Place {
  readonly arguments: readonly Node[];
}

export function readProgram(tree: Tree): Program {
  const modules = new Map([...tree].map(([path, text]) => [path, readUnit(parseModule(path, text))]));
  const calls = new Map<Node, Call[]>();
  for (const unit of modules.values()) {
    visitNodes(unit.module.program, (node, around) => {
      const callee = node.type === 'CallExpression' ? node['callee'] : undefined;
      if (!isNode(callee) || callee.type !== 'Identifier') return;
      const found = findName(modules, unit, String(callee['name']));
      if (!found || !isFunction(found.node)) return;
      const call = { unit, node, around: [...around], arguments: node['arguments'] as Node[] };
      calls.set(found.node, [...(calls.get(found.node) ?? []), call]);
    });
  }
  return { modules, calls };
}

/** What a name at the top of a module, or one that it imports, stands for. */
export function findName(
  modules: ReadonlyMap<string, Unit>,
  unit: Unit,
  name: string,
): { readonly unit: Unit; readonly node: Node } | undefined {
  const node = unit.names.get(name);
  if (node) return { unit, node };
  const from = unit.imports.get(name);
  const other = from && modules.get(from.path);
  const there = from && other?.names.get(from.name);
  return other && there ? { unit: other, node: there } : undefined;
}

export function isFunction(node: Node): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);
}

function readUnit(module: Module): Unit {
  const names = new Map<string, Node>();
  const imports = new Map<string, { path: string; name: string }>();
  for (const statement of module.program['body'] as readonly Node[]) {
    if (statement.type === 'ImportDeclaration') readImport(module.path, statement, imports);
    const inner = statement.type === 'ExportNamedDeclaration' ? statement['declaration'] : statement;
    if (isNode(inner)) readNames(inner, names);
  }
  return { module, names, imports };
}

function readImport(path: string, node: Node, imports: Map<string, { path: string; name: string }>): void {
  const source = String((node['source'] as Node)['value']);
  if (!source.startsWith('.')) return;
  const from = posix.join(posix.dirname(path), source);
  for (const each of node['specifiers'] as readonly Node[]) {
    if (each.type !== 'ImportSpecifier') continue;
    const local = String((each['local'] as Node)['name']);
    imports.set(local, { path: from, name: String((each['imported'] as Node)['name']) });
  }
}

function readNames(node: Node, names: Map<string, Node>): void {
  if (node.type === 'FunctionDeclaration') names.set(String((node['id'] as Node)['name']), node);
  if (node.type !== 'VariableDeclaration') return;
  for (const each of node['declarations'] as readonly Node[]) {
    const { id, init } = each as unknown as { id: Node; init: unknown };
    if (id.type === 'Identifier' && isNode(init)) names.set(String(id['name']), init);
  }
}
