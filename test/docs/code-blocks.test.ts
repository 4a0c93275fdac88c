import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT, readText, WORK } from '../../tools/project.ts';
import {
  type Field,
  type Job,
  judgeInputs,
  judgeJob,
  judgeStep,
  OWN,
  outputsOfJobs,
} from '../house/kit/callers.ts';
import { action, type Step, WORKFLOWS, workflow } from '../house/kit/workflows.ts';
import { commandProblem, commandsOf } from './commands.ts';
import { type Block, blocksOf, pages } from './pages.ts';

/** Pages of facts quote what others wrote, whole or in part: only what says to be JSON, YAML or a script is parsed. */
const isFact = (page: string) => page.startsWith(join('docs', 'facts'));

/** Texts that no program reads, or that another test reads from the page. */
const TEXTS: readonly { readonly begins: RegExp; readonly why: string }[] = [
  { begins: /^loop\ndm_mod/, why: 'names of kernel modules: /etc/modules-load.d takes them line by line' },
  { begins: /^ENCRYPTED_IMAGE_ROOTS=/, why: "a line of the runner's .env" },
  {
    begins: /^upload-import: E_/,
    why: 'the form of a message, compared with E_ lines by troubleshooting.test.ts',
  },
];

const JUDGES: Readonly<Record<string, (block: Block) => string[]>> = {
  yaml: judgeYaml,
  json: judgeJson,
  sh: judgeScript,
  mermaid: judgeMermaid,
  sudoers: judgeSudoers,
  text: ({ text }) => (TEXTS.some(({ begins }) => begins.test(text)) ? [] : ['a text that nothing proves']),
};

const blocks = pages().flatMap((page) => blocksOf(page));

describe.each(pages().filter((page) => blocks.some((block) => block.page === page)))('%s', (page) => {
  test.each(blocks.filter((block) => block.page === page).map((block) => [block.line, block] as const))(
    'line %i',
    (_line, block) => {
      expect(judgeBlock(block)).toEqual([]);
    },
  );
});

function judgeBlock(block: Block): string[] {
  const judge = JUDGES[block.language];
  if (isFact(block.page)) {
    // What is left out in a quotation makes it no JSON.
    if (block.language === 'json' && /…|\.\.\./.test(block.text)) return [];
    return block.language === 'json' ? judgeJson(block) : [];
  }
  return judge ? judge(block) : [`nothing judges ${block.language || 'a block without a language'}`];
}

/** A whole workflow, a part of one, steps, or a part of a `with:`. */
function judgeYaml(block: Block): string[] {
  const value: unknown = parse(block.text);
  if (Array.isArray(value)) return (value as Step[]).flatMap(judgeStep);
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (!('jobs' in fields)) return judgeWith(block, fields);
  const jobs = fields['jobs'] as Record<string, Job>;
  const isWhole = 'on' in fields;
  if (isWhole) return Object.values(jobs).flatMap((job) => judgeJob(job, outputsOfJobs(jobs)));
  return Object.values(jobs).flatMap(judgePart);
}

/** A job out of its workflow: what it needs stands elsewhere, and what others prove is left out. */
function judgePart(job: Job): string[] {
  if (job.steps) return job.steps.flatMap(judgeStep);
  const name = OWN.exec(job.uses ?? '')?.[3];
  if (name === undefined) return [`${job.uses} is no workflow of ours`];
  return judgeInputs(job.with ?? {}, workflow(name).on.workflow_call.inputs, true);
}

/** Lines of a `with:`, of the action whose page it is, or of the workflow whose section it stands in. */
function judgeWith({ page, line, text }: Block, fields: Field): string[] {
  const own = /^actions\/([a-z-]+)\//.exec(page)?.[1];
  const above = readText(page).split('\n').slice(0, line).reverse().join('\n');
  const section = WORKFLOWS.find((name) => name === /^## ([a-z-]+)\.yml/m.exec(above)?.[1]);
  const known = own ? action(own).inputs : section && workflow(section).on.workflow_call.inputs;
  if (!known) return [`of nothing that is known: ${text}`];
  return judgeInputs(fields, known, section !== undefined).filter(
    (problem) => !problem.endsWith('is required'),
  );
}

function judgeJson({ text }: Block): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const SCRIPTS = (JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts;

function judgeScript(block: Block): string[] {
  const shell = spawnSync('bash', ['-n'], { input: block.text, encoding: 'utf8' });
  const problems = shell.status === 0 ? [] : [shell.stderr];
  for (const command of commandsOf(block.text)) {
    const script = /^npm run (?:--silent )?([\w:-]+)/.exec(command)?.[1];
    if (script !== undefined && !(script in SCRIPTS)) problems.push(`npm run ${script} does not exist`);
    problems.push(...[commandProblem(command)].flatMap((problem) => problem ?? []));
  }
  return problems;
}

/** A first line that Mermaid knows, and nothing that opens without an end. */
function judgeMermaid({ text }: Block): string[] {
  const problems = /^(flowchart (TB|LR)|sequenceDiagram|gantt|timeline)\n/.test(text) ? [] : ['no diagram'];
  const bare = text.replace(/"[^"\n]*"/g, '""');
  for (const [open, close] of ['()', '[]', '{}'])
    if (bare.split(String(open)).length !== bare.split(String(close)).length)
      problems.push(`${open} without ${close}`);
  const groups = (bare.match(/^\s*subgraph\b/gm) ?? []).length;
  if (groups !== (bare.match(/^\s*end$/gm) ?? []).length) problems.push('subgraph without end');
  return problems;
}

/** By visudo where it is; the file itself is used by test/dm-crypt. */
function judgeSudoers({ text }: Block): string[] {
  const checked = spawnSync('/usr/sbin/visudo', ['-cf', '-'], { input: text, encoding: 'utf8' });
  return checked.error || checked.status === 0 ? [] : [`${checked.stdout}${checked.stderr}`];
}

test('whole workflows pass actionlint', { timeout: 60_000 }, (context) => {
  const actionlint = join(WORK, 'bin', 'actionlint');
  if (!existsSync(actionlint)) return context.skip('actionlint is not built: `npm test` builds it');
  const folder = mkdtempSync(join(tmpdir(), 'code-blocks-'));
  context.onTestFinished(() => rmSync(folder, { recursive: true }));
  const whole = blocks.filter(({ language, text }) => language === 'yaml' && /^on:/m.test(text));
  const files = whole.map(({ page, line, text }) => {
    const path = join(folder, `${page.replaceAll('/', '-')}-${line}.yml`);
    writeFileSync(path, text);
    return path;
  });
  expect(files.length).toBeGreaterThan(1);
  const args = ['-config-file', join(ROOT, '.github', 'actionlint.yaml'), ...files];
  const ran = spawnSync(actionlint, args, { cwd: ROOT, encoding: 'utf8' });
  expect(ran.status === 0 ? '' : `${ran.stdout}${ran.stderr}`).toBe('');
});

test('commands of others in running text, and in the cures of errors, are commands that exist', () => {
  const spans = pages()
    .filter((page) => !isFact(page))
    .flatMap((page) =>
      [...readText(page).matchAll(/`((?:ibmcloud|gh) [^`\n]+)`/g)].map(([, text = '']) => text),
    );
  expect(spans.length).toBeGreaterThan(3);
  const problems = spans.map((text) => commandProblem(text, { mayBeName: true }));
  expect([...new Set(problems.filter((problem) => problem !== undefined))]).toEqual([]);
});

it('finds blocks that are wrong', () => {
  const block = (language: string, text: string, page = 'README.md'): Block => ({
    page,
    line: 1,
    language,
    text,
  });
  expect(judgeBlock(block('', 'x\n'))).toEqual(['nothing judges a block without a language']);
  expect(judgeBlock(block('text', 'x\n'))).toHaveLength(1);
  expect(judgeBlock(block('json', '{"a": 1,}\n'))).toHaveLength(1);
  expect(judgeBlock(block('sh', 'if true; then\n'))[0]).toContain('syntax error');
  expect(judgeBlock(block('sh', 'npm run nothing\n'))).toEqual(['npm run nothing does not exist']);
  expect(judgeBlock(block('mermaid', 'flowchart LR\n  a[b --> c\n'))).toEqual(['[ without ]']);
  expect(judgeBlock(block('yaml', 'nothing: 1\n', 'actions/wrap-key/README.md'))).toEqual([
    'nothing is no input',
  ]);
  expect(judgeBlock(block('yaml', '- uses: actions/checkout@v4\n'))).toEqual([
    'actions/checkout@v4 is not pinned',
  ]);
});

it('takes commands out of scripts, and knows their flags', () => {
  const script =
    'A=1 ibmcloud login --sso && x=$(ibmcloud account show --output json | jq -r .a) # why\ngh repo \\\n  create me\n';
  expect(commandsOf(script)).toEqual([
    'ibmcloud account show --output json',
    'jq -r .a',
    'ibmcloud login --sso',
    'gh repo create me',
  ]);
  expect(commandsOf(script).map((command) => commandProblem(command))).toEqual(Array(4).fill(undefined));
  expect(commandProblem('ibmcloud iam nothing')).toContain('no such command');
  expect(commandProblem('ibmcloud login --nothing')).toContain('--nothing is no flag');
  expect(commandProblem('ibmcloud iam service-id-create')).toContain('0 words');
  expect(commandProblem('ibmcloud target -r --unset-region')).toContain('-r has no value');
  expect(commandProblem('ibmcloud iam')).toContain('no such command');
  expect(commandProblem('ibmcloud iam', { mayBeName: true })).toBeUndefined();
});
