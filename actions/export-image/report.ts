import { objectStorageLink, templateLink } from '../../lib/base/console-links.ts';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { fullSize } from '../../lib/base/figures.ts';
import { shellWord } from '../../lib/base/shell-word.ts';
import { formatSize } from '../../lib/base/units.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { type Rights, rightsRows, rightsText } from '../../lib/rights/findings.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import { orStillRunning } from './await-export.ts';
import type { Deps } from './deps.ts';
import type { DiskFile } from './download-disks.ts';
import type { ExportImageInputs } from './inputs.ts';
import type { OUTPUTS } from './outputs.ts';
import type { DiskObject } from './place.ts';
import type { Plan } from './preflight.ts';
import type { TemplateSource } from './source.ts';

const PLAINTEXT =
  'the template is not encrypted: its export is a plaintext of its disks in the bucket, for everybody who may read there';

const CIPHERTEXT =
  'the template is encrypted: its export is ciphertext, under the data key that the image was encrypted with. To read it, unwrap the wrapped-dek of its manifest with its root key, turn the file into raw with `qemu-img convert -f vpc -O raw`, and open that with `cryptsetup open --type plain --cipher aes-xts-plain64 --key-size 512 --key-file KEY`. allow-encrypted-source of encrypt-image does not decrypt';

interface Exported {
  readonly objects: readonly DiskObject[];
  readonly keyHashes: readonly string[];
  /** An earlier run has made and finished it. */
  readonly adopted: boolean;
}

/** What a run knows, filled step by step; written once, in every ending, with what is known by then. */
export class Report {
  readonly #inputs: ExportImageInputs;
  #plan: Plan | undefined;
  #template: Template | undefined;
  #encrypted: boolean | undefined;
  #running: { readonly what: 'capture' | 'export'; readonly template: Template } | undefined;
  #exported: Exported | undefined;
  #files: readonly DiskFile[] = [];
  #removed = false;
  #dryRun: string | undefined;
  #changed = false;
  #failed = false;

  constructor(inputs: ExportImageInputs) {
    this.#inputs = inputs;
  }

  /** This run changes something now, or may do so. */
  readonly changed = (): void => {
    this.#changed = true;
  };

  get adopted(): boolean {
    return this.#exported?.adopted === true;
  }

  get objects(): readonly DiskObject[] {
    return this.#exported?.objects ?? [];
  }

  /** What the checks have found. */
  checked(plan: Plan, { log }: Deps): void {
    this.#plan = plan;
    const { source, found } = plan;
    if (source.template) this.source(source);
    if (found.kind === 'complete')
      log.info(`an earlier run has exported this template to ${formatCosUri(plan.place)}: that is used`);
    if (this.#encrypted === false) log.warning(PLAINTEXT);
    if (this.#encrypted === true) log.notice(CIPHERTEXT);
  }

  source({ template, encrypted }: TemplateSource): void {
    this.#template = template;
    this.#encrypted = encrypted;
  }

  captureBegun(template: Template): void {
    this.#template = template;
    this.#running = { what: 'capture', template };
  }

  exportBegun(template: Template): void {
    this.#running = { what: 'export', template };
  }

  exported(exported: Exported, { log }: Deps): void {
    this.#running = undefined;
    this.#exported = exported;
    const bytes = formatSize(sizeOf(exported.objects));
    log.info(`the export is complete: ${exported.objects.length} objects, ${bytes}`);
  }

  downloaded(files: readonly DiskFile[]): void {
    this.#files = files;
  }

  removed(): void {
    this.#removed = true;
    this.changed();
  }

  /** What is known of the run's rights before anything is sent: what is not proved is told, once. */
  proved(rights: Rights, { log }: Deps): void {
    if (this.#plan) this.#plan = { ...this.#plan, rights };
    if (rights.unproved.length > 0) log.notice(rightsText(rights));
    else log.debug(rightsText(rights));
  }

  /** The end of a dry run: what would be done. */
  tellDryRun(plan: Plan, { log }: Deps): void {
    this.#dryRun = plannedWork(plan, this.#inputs);
    const rights = plan.rights ? `; ${rightsText(plan.rights)}` : '';
    log.notice(`dry run: ${this.#dryRun}${rights}`);
  }

  /** The end by an error, which is given as people read it. */
  failure(error: unknown, deps: Deps): unknown {
    this.#failed = true;
    return orStillRunning(error, this.#running, this.#inputs.timeout, deps);
  }

  /** Sets the outputs, and writes the summary where the checks were passed. */
  write({ outputs, summary }: Deps): void {
    const found = this.#plan?.found;
    const objects = this.#exported?.objects ?? (found?.kind === 'complete' ? found.objects : []);
    const uris = this.#removed ? [] : objects.map(({ uri }) => formatCosUri(uri));
    const encrypted = this.#encrypted === undefined ? '' : String(this.#encrypted);
    const values: Record<
      Exclude<(typeof OUTPUTS)[number], 'object-uris' | 'image' | 'sha256' | 'timing'>,
      string
    > = {
      'template-id': this.#template ? String(this.#template.id) : '',
      'template-global-id': this.#template?.globalId ?? '',
      size: objects.length > 0 ? String(sizeOf(objects)) : '',
      encrypted,
      changed: String(this.#changed),
    };
    for (const [name, value] of Object.entries(values)) outputs.set(name, value);
    outputs.setList('object-uris', uris);
    const paths = this.#files.map(({ path }) => path);
    const digests = this.#files.map(({ sha256 }) => sha256);
    outputs.setList('image', paths);
    outputs.setList('sha256', digests);
    if (this.#changed) summary.begin();
    this.#tell(objects, summary);
  }

  #tell(objects: readonly DiskObject[], summary: Summary): void {
    if (!this.#plan) {
      summary.item({ what: 'Export', id: '', state: 'not made' });
      return;
    }
    const { rights } = this.#plan;
    if (rights) summary.table(['What the run needs', 'Known by'], rightsRows(rights));
    if (!this.#failed) this.#tellEnding(summary);
    this.#writeNotes(summary);
    this.#tellItems(this.#plan, objects, summary);
    if (this.#failed && this.#changed) this.#tellLeft(this.#plan, summary);
    summary.row('Global id', this.#template?.globalId ?? '');
    summary.row('Encrypted', this.#encrypted === undefined ? '' : String(this.#encrypted));
    summary.row(
      'Key hash',
      [...new Set(this.#exported?.keyHashes ?? [])].filter((hash) => hash !== '').join(', '),
    );
    summary.row('Size', objects.length > 0 ? fullSize(sizeOf(objects)) : '');
    summary.row('SHA-256', this.#files.map(({ sha256 }) => sha256).join(', '));
    const checks = this.#files.map(({ path, sha256 }) => shellWord(`${sha256} *${path}`));
    if (checks.length > 0)
      summary.next('To check the files once more:', 'sh', [
        `printf '%s\\n' ${checks.join(' ')} | sha256sum -c`,
      ]);
  }

  #tellEnding(summary: Summary): void {
    const name = this.#template?.name ?? '';
    if (this.#dryRun !== undefined)
      summary.ended('dry-run', 'nothing was exported', `All checks passed: ${this.#dryRun}.`);
    else if (this.#changed)
      summary.ended('success', `Image exported: ${name}`, 'The export is complete: every disk is an object.');
    else
      summary.ended(
        'adopted',
        `the export of ${name}`,
        'An earlier run has exported this template: its objects are used, and nothing was exported.',
      );
  }

  #tellItems({ place, found }: Plan, objects: readonly DiskObject[], summary: Summary): void {
    const template = this.#template;
    if (template)
      summary.item({
        what: 'Template',
        id: `${template.id} (${template.name})`,
        state: 'found',
        link: templateLink(template.id),
      });
    const link = objectStorageLink();
    const state = this.#removed ? 'deleted after the download' : found.kind === 'complete' ? 'found' : 'made';
    for (const { uri } of objects) summary.item({ what: 'Object', id: formatCosUri(uri), state, link });
    if (objects.length === 0) {
      const missing = this.#dryRun === undefined ? 'not complete' : 'would be made';
      summary.item({ what: 'Export', id: formatCosUri(place), state: missing, link });
    }
    for (const { path } of this.#files) summary.item({ what: 'Image', id: path, state: 'downloaded' });
  }

  #tellLeft({ place, source }: Plan, summary: Summary): void {
    const again = 'A new run goes on with it. To remove it instead:';
    const template = this.#template;
    if (template && !source.template)
      summary.left(`The captured template ${template.id}`, again, `ibmcloud sl image delete ${template.id}`);
    const { bucket, key, region } = place;
    const where = `--bucket ${shellWord(bucket)} --prefix ${shellWord(key.replace(/\.vhd$/, '-'))} --region ${shellWord(region)}`;
    summary.left('Objects of the export, if there are any', again, `ibmcloud cos objects ${where}`);
  }

  #writeNotes(summary: Summary): void {
    if (this.#removed) summary.note('The exported objects were deleted after the download.');
    else if (this.#encrypted === false && this.#dryRun === undefined)
      summary.note(`Attention: ${PLAINTEXT}.`);
    if (this.#encrypted === true) summary.note(`Note: ${CIPHERTEXT}.`);
    if (this.#failed && this.#changed)
      summary.note('The run ended before all was done; this is what was known by then.');
  }
}

const sizeOf = (objects: readonly DiskObject[]): number =>
  objects.reduce((sum, { head }) => sum + head.size, 0);

/** What a run that is no dry run would do, in words. */
function plannedWork({ source, place, found, output }: Plan, { removeObject }: ExportImageInputs): string {
  const what = source.template
    ? `the template ${source.template.id}`
    : `the server ${source.server.id} (${source.server.name})`;
  const begin = source.template
    ? ''
    : `would shut down and capture ${what} as ${JSON.stringify(source.name)}; `;
  const exported = {
    free: `would export ${source.template ? what : 'it'} to ${formatCosUri(place)}`,
    begun: `would go on with the export of ${what} to ${formatCosUri(place)}`,
    complete: `${what} is exported to ${formatCosUri(place)} already`,
  }[found.kind];
  const download = output === undefined ? '' : `; would download it to ${output}`;
  return `${begin}${exported}${download}${removeObject ? '; would delete what it exported' : ''}`;
}
