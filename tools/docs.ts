import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SUPPORTED_SYSTEMS } from '../lib/guest/operating-systems.ts';
import { RULES, type Rule, UNCHECKED } from '../lib/guest/rules/table.ts';
import { fillMarkers } from './docs/fill.ts';
import { drawHosts, drawVariables } from './docs/hosts.ts';
import { readProgram } from './docs/program.ts';
import { drawMessages, readSources } from './docs/troubleshooting.ts';
import { HOUSE } from './house/arrows.ts';
import { drawHouse } from './house/drawing.ts';
import { modulesBelow } from './house/files.ts';
import { pinReferences } from './pinned.ts';
import { actionNames, REPOSITORY, ROOT } from './project.ts';

/**
 * Writes tables into the Markdown files, between markers: inputs and outputs from `action.yml` and the workflows, the
 * rules for guests from their table, the drawing of the house from the table of its walls, all messages of errors from
 * the sources. Every reference to an action or workflow is pinned as tools/pinned.ts says.
 * With `--check` nothing is written and a difference ends with exit code 1.
 */
interface Field {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly type?: string;
}

interface Job {
  /** Path of the Markdown file, from the project's root. */
  readonly file: string;
  /** Marker name → table. */
  readonly tables: Readonly<Record<string, string>>;
}

const WORKFLOWS = join('.github', 'workflows');
const check = process.argv.includes('--check');
const jobs = [
  ...actionJobs(),
  ...workflowJobs(),
  guestJob(),
  { file: 'docs/architecture.md', tables: { house: drawHouse(HOUSE) } },
  ...sourceJobs(),
  ...plainJobs(),
];
const stale = jobs.filter((job) => !fill(job));
if (stale.length > 0) {
  console.error(
    `stale tables or references in ${stale.map((job) => job.file).join(', ')}: run \`npm run docs\``,
  );
  process.exitCode = 1;
}

function actionJobs(): Job[] {
  return actionNames().map((name) => {
    const meta = parse(readFileSync(join(ROOT, 'actions', name, 'action.yml'), 'utf8'));
    return {
      file: `actions/${name}/README.md`,
      tables: { inputs: inputTable(meta.inputs ?? {}), outputs: outputTable(meta.outputs ?? {}) },
    };
  });
}

function workflowJobs(): Job[] {
  const tables: Record<string, string> = {};
  for (const name of ['encrypted-image', 'order-instance', 'setup-environment']) {
    const call = parse(readFileSync(join(ROOT, '.github', 'workflows', `${name}.yml`), 'utf8')).on
      .workflow_call;
    tables[`${name}-inputs`] = inputTable(call.inputs ?? {});
    tables[`${name}-secrets`] = outputTable(call.secrets ?? {}, 'secret');
    tables[`${name}-outputs`] = outputTable(call.outputs ?? {});
  }
  return [{ file: 'docs/workflows.md', tables }];
}

/** What is told of the sources themselves: messages and hosts. */
function sourceJobs(): Job[] {
  const modules = new Map([...modulesBelow(ROOT)].filter(([path]) => /^(lib|actions|bin)\//.test(path)));
  const program = readProgram(modules);
  const files = readdirSync(join(ROOT, WORKFLOWS)).map((name) => join(WORKFLOWS, name));
  const workflows = new Map(files.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
  const told = readSources({ program, modules, workflows, actions: actionNames() });
  return [
    { file: 'docs/troubleshooting.md', tables: { ...drawMessages(told) } },
    {
      file: 'docs/network.md',
      tables: { hosts: drawHosts(program, told.reach), variables: drawVariables() },
    },
  ];
}

/** What has no tables, but names this repository's actions and workflows. */
function plainJobs(): Job[] {
  const examples = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yml|sh)$/.test(name))
    .map((name) => join('examples', name));
  const pages = ['start-here', 'faq', 'versions', 'procedure', 'command-line'].map((name) =>
    join('docs', `${name}.md`),
  );
  return ['README.md', ...pages, ...examples].map((file) => ({ file, tables: {} }));
}

/** The rules of `check-guest`, and the systems that one of them names. */
function guestJob(): Job {
  const rows = [...RULES, UNCHECKED].map(
    ({ name, demand, cure, source }: Rule) =>
      `| \`${name}\` | ${cell(demand)} | ${cell(cure)} | ${cell(source)} |`,
  );
  const systems = SUPPORTED_SYSTEMS.map(({ id, version, code }) => `| ${id} | ${version} | \`${code}\` |`);
  return {
    file: 'docs/guest.md',
    tables: {
      'guest-rules': ['| rule | what it demands | cure | source |', '|---|---|---|---|', ...rows].join('\n'),
      'guest-systems': ['| `ID` | `VERSION_ID` | `operating-system` |', '|---|---|---|', ...systems].join(
        '\n',
      ),
    },
  };
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function inputTable(fields: Readonly<Record<string, Field>>): string {
  const rows = Object.entries(fields).map(([name, field]) => {
    const fallback =
      field.default === undefined || field.default === ''
        ? ''
        : `\`${String(field.default).replaceAll('\n', ' ')}\``;
    return `| \`${name}\` | ${text(name, field)} | ${fallback} |`;
  });
  return ['| input | meaning | default |', '|---|---|---|', ...rows].join('\n');
}

function outputTable(fields: Readonly<Record<string, Field>>, kind = 'output'): string {
  const rows = Object.entries(fields).map(([name, field]) => `| \`${name}\` | ${text(name, field)} |`);
  return [`| ${kind} | meaning |`, '|---|---|', ...rows].join('\n');
}

function text(name: string, field: Field): string {
  const description = field.description?.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
  if (!description) throw new Error(`${name} has no description`);
  return description;
}

/** True when the file holds these tables and references (or now does). */
function fill(job: Job): boolean {
  const path = join(ROOT, job.file);
  const before = readFileSync(path, 'utf8');
  const after = fillMarkers(pinReferences(before, REPOSITORY), job.tables, job.file);
  if (!check && after !== before) writeFileSync(path, after);
  return !check || after === before;
}
