import { posix } from 'node:path';
import type { Tree } from './files.ts';
import { isNode, lineAt, type Module, type Node, parseModule, visitNodes } from './syntax.ts';

/** One module that another one names: by a static, type-only or dynamic import, a re-export, a URL, and so on. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** Path from the root for a file; `node:fs`, `hono` for a module of Node or of a package. */
  readonly to: string;
  readonly isFile: boolean;
}

export interface Imports {
  readonly imports: readonly Import[];
  /** What names a module in a way that cannot be followed, each with its place. */
  readonly unseen: readonly string[];
}

/** A reason in its place: this comment directly above an import that names no one module. */
const REASON = /^[\s*]*Imports: \S/;
/** A URL of one of these is a program that is started or loaded. */
const PROGRAM = /\.[cm]?[jt]sx?$/;

/** Where a node names a module. */
interface Source {
  readonly of: unknown;
  readonly what: string;
  readonly isUrl?: boolean;
}

interface Named extends Source {
  readonly node: Node;
  readonly name: string | undefined;
}

/** Everything that modules import, in the order of the tree. */
export function importsOf(tree: Tree): Imports {
  const imports: Import[] = [];
  const unseen: string[] = [];
  for (const [path, text] of tree) {
    const module = parseModule(path, text);
    for (const named of namedIn(module)) {
      const line = lineAt(text, named.node.start);
      const found = resolve(path, named);
      if (found) imports.push({ from: path, line, ...found });
      else if (!hasReason(module, line))
        unseen.push(
          `${path}:${line}: ${named.what} does not say which module: write the name out, or directly above it \`// Imports: \` and which`,
        );
    }
    unseen.push(...references(module));
  }
  return { imports, unseen };
}

/** `/// <reference path="…">` brings in types without an import. */
function references({ path, text, comments }: Module): string[] {
  return comments
    .filter(({ value }) => /^\/\s*<reference\b/.test(value))
    .map(({ start }) => `${path}:${lineAt(text, start)}: a reference comment: import what is needed`);
}

function namedIn({ program }: Module): Named[] {
  const found: Named[] = [];
  visitNodes(program, (node) => {
    const source = sourceOf(node);
    if (!source) return;
    const name = literal(source.of);
    // Programs and data are both named by URLs; only programs are imports.
    if (source.isUrl && name !== undefined && !PROGRAM.test(name)) return;
    found.push({ ...source, node, name });
  });
  return found;
}

/** The part of a node that names a module, where it has one. */
function sourceOf(node: Node): Source | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node['source'] ? { of: node['source'], what: 'an import' } : undefined;
    case 'ImportExpression':
    case 'TSImportType':
      return { of: node['source'], what: 'import(…)' };
    case 'TSExternalModuleReference':
      return { of: node['expression'], what: 'import … = require(…)' };
    case 'CallExpression':
      return sourceOfCall(node);
    case 'NewExpression':
      return sourceOfUrl(node);
    default:
      return undefined;
  }
}

function sourceOfCall(node: Node): Source | undefined {
  const [first] = node['arguments'] as readonly unknown[];
  const callee = node['callee'];
  if (!isNode(callee)) return undefined;
  if (callee['name'] === 'require') return { of: first, what: 'require(…)' };
  // What it makes is a require of another name, which is not followed.
  if (callee['name'] === 'createRequire') return { of: undefined, what: 'createRequire(…)' };
  const resolves = isImportMeta(callee['object']) && (callee['property'] as Node)['name'] === 'resolve';
  return resolves ? { of: first, what: 'import.meta.resolve(…)' } : undefined;
}

/** `new URL('./worker.ts', import.meta.url)` names a program. */
function sourceOfUrl(node: Node): Source | undefined {
  const [name, base] = node['arguments'] as readonly unknown[];
  const callee = node['callee'];
  if (!isNode(callee) || callee['name'] !== 'URL' || !isNode(base) || !isImportMeta(base['object'])) {
    return undefined;
  }
  return { of: name, what: 'new URL(…, import.meta.url)', isUrl: true };
}

function isImportMeta(node: unknown): boolean {
  return isNode(node) && node.type === 'MetaProperty' && (node['meta'] as Node)['name'] === 'import';
}

/** The text of a literal, or of a template without anything put in. */
function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  const [text, ...others] = node.type === 'TemplateLiteral' ? (node['quasis'] as readonly Node[]) : [];
  if (!text || others.length > 0) return undefined;
  return (text['value'] as { cooked: string }).cooked;
}

/** Nothing for what is not followed: no literal, an absolute path, `#…` of a package.json. */
function resolve(from: string, { name, isUrl }: Named): Pick<Import, 'to' | 'isFile'> | undefined {
  if (name === undefined || /^(\/|#|file:|data:|https?:)/.test(name)) return undefined;
  // A relative URL needs no dot.
  if (isUrl || /^\.\.?(\/|$)/.test(name)) return { to: posix.join(posix.dirname(from), name), isFile: true };
  return { to: name, isFile: false };
}

function hasReason({ text, comments }: Module, line: number): boolean {
  return comments.some(({ value, end }) => REASON.test(value) && lineAt(text, end) === line - 1);
}
