/** What an `action.yml` says of an action, as far as the help of a command line shows it. */
export interface Metadata {
  readonly description: string;
  readonly inputs: ReadonlyMap<string, Field>;
  readonly outputs: ReadonlyMap<string, Field>;
}

interface Field {
  readonly description: string;
  readonly required: boolean;
  /** '' where there is none. */
  readonly fallback: string;
}

/** Reads the plain form in which our `action.yml` are written: no reader of YAML has to be loaded. */
export function readMetadata(text: string): Metadata {
  return {
    description: scalar(/^description: (.*)$/m.exec(text)?.[1]),
    inputs: fieldsOf(block(text, 'inputs')),
    outputs: fieldsOf(block(text, 'outputs')),
  };
}

function block(text: string, name: string): string {
  return new RegExp(`^${name}:\\n((?: .*\\n|\\n)*)`, 'm').exec(text)?.[1] ?? '';
}

function fieldsOf(lines: string): Map<string, Field> {
  return new Map(
    [...lines.matchAll(/^ {2}([a-z0-9-]+):\n((?: {4}.*\n)*)/gm)].map(([, name = '', body = '']) => [
      name,
      {
        description: scalar(/^ {4}description: (.*)$/m.exec(body)?.[1]),
        required: /^ {4}required: true$/m.test(body),
        fallback: scalar(/^ {4}default: (.*)$/m.exec(body)?.[1]),
      },
    ]),
  );
}

function scalar(text = ''): string {
  return text.startsWith('"') ? String(JSON.parse(text)) : text;
}
