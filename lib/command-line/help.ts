import { EXIT_CODES } from './endings.ts';
import { GENERAL } from './flags.ts';
import type { Metadata } from './metadata.ts';
import type { Offered } from './offer.ts';

const WIDTH = 100;

/** What stands for a value in the help. */
const VALUES: Readonly<Record<Offered['kind'], string>> = {
  text: ' TEXT',
  secret: '',
  boolean: '',
  duration: ' TIME',
  size: ' SIZE',
  price: ' PRICE',
  integer: ' NUMBER',
  list: ' ITEM',
  choice: '',
  lines: ' TEXT',
};

/** The command line's own help: commands with what each of them is. */
export function overview(commands: readonly (readonly [name: string, text: string])[]): string {
  return [
    'encrypted-image COMMAND [flags]',
    '',
    ...wrapped(
      'Brings an end-to-end encrypted operating-system image to IBM Cloud classic infrastructure. The commands do what the GitHub Actions of the same repository do, with the same inputs as flags.',
      '',
    ),
    '',
    'Commands:',
    ...commands.flatMap(([name, text]) => entry(name, text)),
    '',
    '  encrypted-image COMMAND --help    flags, secrets and outputs of a command',
    '  encrypted-image --version',
    '',
    ...exitCodes(),
    '',
  ].join('\n');
}

/** The help of one command. All texts on inputs and outputs are those of its `action.yml`. */
export function commandHelp(name: string, offered: readonly Offered[], metadata: Metadata): string {
  const inputs = (secret: boolean) =>
    offered.filter((offer) => offer.secret === secret).flatMap((offer) => inputLines(offer, metadata));
  return [
    `encrypted-image ${name} [flags]`,
    '',
    ...wrapped(metadata.description, ''),
    '',
    'Inputs:',
    ...inputs(false),
    '',
    'Secrets, never as flags, which others can read; on a file descriptor, or in the environment:',
    ...inputs(true),
    '',
    'Outputs (one JSON object on stdout):',
    ...[...metadata.outputs].flatMap(([output, { description }]) => entry(output, description)),
    '',
    'Every command:',
    ...GENERAL.flatMap((flag) => entry(`--${flag.name}${flag.value && ` ${flag.value}`}`, flag.text)),
    '',
    "Where a text names the workspace or the runner's temp folder, it is the current folder here.",
    '',
    ...exitCodes(),
    '',
  ].join('\n');
}

function inputLines(offer: Offered, { inputs }: Metadata): string[] {
  const field = inputs.get(offer.name);
  const notes = [
    offer.required && offer.env === undefined ? 'needed' : '',
    field?.fallback ? `default ${field.fallback}` : '',
    offer.kind === 'list' ? 'may be given several times' : '',
  ].filter((note) => note !== '');
  const more = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  return entry(`${flagOf(offer)}${more}`, field?.description ?? '');
}

function entry(head: string, text: string): string[] {
  return [`  ${head}`, ...wrapped(text, '      ')];
}

function flagOf({ name, kind, secret, variable, byDescriptor, values = [] }: Offered): string {
  if (secret) return `--${name}-fd N, or ${variable}`;
  const flag = `--${name}${kind === 'choice' ? ` ${values.join('|')}` : VALUES[kind]}`;
  return byDescriptor ? `${flag}, or --${name}-fd N` : flag;
}

function exitCodes(): string[] {
  return ['Exit codes:', ...Object.entries(EXIT_CODES).map(([code, text]) => `  ${code.padEnd(4)} ${text}`)];
}

/** Lines of words, as long as fit. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}
