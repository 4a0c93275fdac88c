import type { Tree } from '../house/files.ts';
import { codesIn, type Message, messagesOf, messagesOfWorkflow } from './messages.ts';
import type { Program } from './program.ts';
import { type Reach, reachOf } from './reach.ts';
import { distinct, UNKNOWN } from './texts.ts';

/** Where messages come from: the modules of `lib/` and `actions/`, read and as text, and the workflow files. */
export interface Sources {
  readonly program: Program;
  readonly modules: Tree;
  readonly workflows: Tree;
  readonly actions: readonly string[];
}

/** What the page is made of. */
export interface Told {
  readonly messages: readonly Message[];
  /** Every code that stands anywhere in the sources. */
  readonly codes: readonly string[];
  readonly reach: Reach;
}

export function readSources({ program, modules, workflows, actions }: Sources): Told {
  const scripts = [...workflows].flatMap(([path, text]) => messagesOfWorkflow(path, text));
  const codes = [...program.modules.values()].flatMap(({ module }) => codesIn(module));
  return {
    messages: [...messagesOf(program), ...scripts],
    codes: distinct([...codes, ...scripts.map(({ code }) => code)]).sort(),
    reach: reachOf(modules, actions),
  };
}

/** The part of a link that leads to a code: GitHub's anchor of its heading. */
export function anchorOf(code: string): string {
  return code.toLowerCase();
}

/** The list of codes, and a section for each of them. */
export function drawMessages({ messages, reach }: Told): { index: string; sections: string } {
  const byCode = Map.groupBy(messages, ({ code }) => code);
  const codes = [...byCode.keys()].sort();
  return {
    index: codes.map((code) => `[${code}](#${anchorOf(code)})`).join(' · '),
    sections: codes.map((code) => section(code, byCode.get(code) ?? [], reach)).join('\n\n'),
  };
}

/** Messages of one cause and one cure stand together. */
function section(code: string, messages: readonly Message[], reach: Reach): string {
  const speaking = messages.filter(({ why, fix }) => /[a-z]{3}/i.test(why + fix));
  const groups = Map.groupBy(speaking.length > 0 ? speaking : messages, ({ why, fix }) => `${why}\n${fix}`);
  const entries = [...groups.values()].map((group) => entry(group, reach));
  return `### ${code}\n\n${distinct(entries).join('\n')}`;
}

function entry(group: readonly Message[], reach: Reach): string {
  const { code = '', why = '', fix = '' } = group[0] ?? {};
  const whats = distinct(group.map(({ what, files }) => what ?? `${UNKNOWN}: ${serviceOf(files)}${UNKNOWN}`));
  const said = distinct(group.flatMap((message) => message.said));
  const from = distinct(group.flatMap(({ files }) => speakers(files, reach))).sort();
  return [
    `- ${whats.map((what) => codeSpan(`${code}: ${what}`)).join('  \n  ')}`,
    ...(said.length > 0 ? [`  - **The service says:** ${said.map(codeSpan).join(', ')}`] : []),
    `  - **Likely:** ${told(why)}`,
    `  - **Fix:** ${told(fix)}`,
    `  - **From:** ${from.join(', ')}`,
  ].join('\n');
}

/** Causes and cures that are put together from what was found stand in the message alone. */
function told(text: string): string {
  return /[a-z]{3}/i.test(text) ? markdown(text) : 'as the message itself says';
}

/** `key-protect ` of `lib/key-protect/errors.ts`: what is told of a service begins with its name. */
function serviceOf(files: readonly string[]): string {
  const room = /^lib\/([^/]+)\/errors\.ts$/.exec(files[0] ?? '')?.[1];
  return room === undefined ? '' : `${room} `;
}

/** Says what the actions say, too; named only where it has words of its own. */
const COMMAND_LINE = /^(lib\/command-line|bin)\//;

/** Who can say it: the actions that reach all of the files that have a part in it, or the workflow. */
function speakers(files: readonly string[], reach: Reach): string[] {
  const workflows = files.filter((file) => file.startsWith('.github/'));
  if (workflows.length > 0) return workflows.map((file) => `the workflow ${file.split('/').at(-1)}`);
  const ours = files.filter((file) => !COMMAND_LINE.test(file));
  const [first = [], ...others] = ours.map(reach);
  const actions = first.filter((name) => others.every((names) => names.includes(name)));
  return ours.length < files.length ? [...actions, 'the command line'] : actions;
}

function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return line.includes('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Plain text outside of code spans, with what Markdown and HTML would take for theirs made harmless. */
function markdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<>*|\\]/g, (sign) => `\\${sign}`)))
    .join('');
}
