import { bucketLink, instanceLink, rootKeyLink, serviceIdLink } from '../../lib/base/console-links.ts';
import { shortCrn } from '../../lib/base/figures.ts';
import { shellWord } from '../../lib/base/shell-word.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import { type Finding, isLacking, type State } from './findings.ts';
import type { Known } from './step.ts';

interface Seen {
  readonly known: Known;
  readonly findings: readonly Finding[];
  readonly changed: boolean;
}

/** The run's page: what the environment has, what it lacks, and what corrects that. */
export function summarise({ known, findings, changed }: Seen, summary: Summary): void {
  if (findings.length === 0) return;
  // It has looked and found: what ends it now is its verdict, no refusal.
  summary.begin();
  const lacking = findings.filter(isLacking);
  if (lacking.length === 0) tellEnding(findings, changed, summary);
  for (const { step, name, state, id } of findings)
    summary.item({
      what: step,
      id: shownId(name, shortCrn(id)),
      state: stateWord(state),
      link: linkOf(id, known),
    });
  for (const { step, fix } of findings) summary.row(step, fix);
  if (lacking.length === 0 && known.rootKey && known.bucket !== undefined)
    summary.next('Next: the inputs of the pipeline that this environment is for.', 'yaml', [
      'with:',
      `  root-key-crn: ${known.rootKey.crn}`,
      `  bucket: ${shellWord(known.bucket)}`,
      ...(known.importService ? [`  import-service-id: ${known.importService.id}`] : []),
    ]);
}

function tellEnding(findings: readonly Finding[], changed: boolean, summary: Summary): void {
  const planned = findings.filter(({ state }) => state === 'planned').length;
  if (planned > 0)
    summary.ended('dry-run', `${planned} things would be made`, 'Nothing was made or changed.');
  else if (changed)
    summary.ended('success', 'Environment ready', 'What was missing was made; all that is needed is there.');
  else
    summary.ended(
      'success',
      'Environment complete',
      'All that the pipeline needs is there. Nothing was changed.',
    );
}

function shownId(name: string, id: string): string {
  if (id === '' || id === name) return name;
  return name === '' ? id : `${name} (${id})`;
}

function stateWord(state: State): string {
  if (state === 'found' || state === 'created' || state === 'changed') return `✓ ${state}`;
  if (state === 'missing' || state === 'forbidden') return `✗ ${state}`;
  return state;
}

function linkOf(id: string, { bucket, cos, kms, importService }: Known): string | undefined {
  if (id === '') return undefined;
  if (bucket !== undefined && (id === bucket || id.endsWith(`:bucket:${bucket}`)))
    return bucketLink(cos?.crn ?? '', bucket, kms?.region ?? '');
  if (id === importService?.id) return serviceIdLink(id);
  return rootKeyLink(id) ?? instanceLink(id);
}
