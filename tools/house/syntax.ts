import { type ParseResult, parseSync } from 'rolldown/utils';

/** A node of the syntax tree, as far as all nodes are alike. */
export interface Node {
  readonly type: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

export interface Module {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly comments: ParseResult['comments'];
}

/** Parses a module, and throws where it is none: a file that cannot be read must not pass as one without imports. */
export function parseModule(path: string, text: string): Module {
  const { program, comments, errors } = parseSync(path, text, { sourceType: 'module' });
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  return { path, text, program: program as unknown as Node, comments };
}

/** Calls `visit` for each node, the outer before the inner, with what it stands in (nearest last). */
export function visitNodes(node: Node, visit: (node: Node, around: readonly Node[]) => void): void {
  const around: Node[] = [];
  const descend = (current: Node) => {
    visit(current, around);
    around.push(current);
    for (const part of Object.values(current)) {
      if (Array.isArray(part)) {
        for (const each of part) if (isNode(each)) descend(each);
      } else if (isNode(part)) descend(part);
    }
    around.pop();
  };
  descend(node);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
