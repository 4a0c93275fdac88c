import { nearest } from '../lib/base/nearest.ts';
import { overview } from '../lib/command-line/help.ts';
import type { Host } from '../lib/command-line/host.ts';
import { COMMANDS, metadataOf, startCommand } from './commands.ts';
import { ownText } from './texts.ts';

/** The command line. `args`: what stands after the program's name. Returns the exit code. */
export async function main(args: readonly string[], host: Host): Promise<number> {
  const [name = '', ...rest] = args;
  if (['--help', '-h', 'help'].includes(name)) return help(rest, host);
  if (name === '--version') {
    host.stdout(`${JSON.parse(ownText('package.json')).version}\n`);
    return 0;
  }
  if (Object.hasOwn(COMMANDS, name)) return startCommand(name, rest, host);
  host.stderr(`error: E_USAGE: ${unknownCommand(name)} Fix: encrypted-image --help\n`);
  return 2;
}

function help([command]: readonly string[], host: Host): number | Promise<number> {
  if (command !== undefined && Object.hasOwn(COMMANDS, command))
    return startCommand(command, ['--help'], host);
  const commands = Object.entries(COMMANDS).map(([name, { text }]): [string, string] => {
    const { description } = metadataOf(name);
    return [name, text ? `${description}. ${text}` : description];
  });
  host.stdout(overview(commands));
  return 0;
}

function unknownCommand(name: string): string {
  const names = Object.keys(COMMANDS);
  const all = `The commands are ${names.join(', ')}.`;
  if (name === '') return `no command is given. ${all}`;
  if (name.startsWith('-')) return `the command comes first, before all flags. ${all}`;
  const same = names.find((command) => COMMANDS[command]?.action === name);
  const meant = same ?? nearest(name, names);
  return `there is no such command${meant === undefined ? '' : `; did you mean ${meant}?`} ${all}`;
}
