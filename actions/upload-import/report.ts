import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { formatSize } from '../../lib/base/units.ts';
import { readyDatacenters, type Template } from '../../lib/classic/templates.ts';
import { type Rights, rightsRows, rightsText } from '../../lib/rights/findings.ts';
import { orStillImporting } from './await-import.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { templateName } from './find-template.ts';
import type { UploadImportInputs } from './inputs.ts';
import type { OUTPUTS } from './outputs.ts';
import type { Plan } from './preflight.ts';
import { summarise } from './summarise.ts';

/** What a run knows, filled step by step; written once, in every ending, with what is known by then. */
export class Report {
  /** The image whose object is in the bucket. */
  stored: Image | undefined;
  template: Template | undefined;
  /** The template as it was last seen ready. */
  ready: Template | undefined;
  #plan: Plan | undefined;
  #rights: Rights | undefined;
  #dryRun: string | undefined;
  #changed = false;
  #failed = false;

  /** This run changes something now, or may do so. */
  readonly changed = (): void => {
    this.#changed = true;
  };

  /** What the checks have found. */
  checked(plan: Plan): void {
    this.#plan = plan;
    this.stored = plan.stored ? plan.image : undefined;
    if (!plan.template) this.#rights = plan.rights;
  }

  /** What is known of the run's rights before the first byte is sent: what is not proved is told, once. */
  proved(rights: Rights, { log }: Deps): void {
    this.#rights = rights;
    if (rights.unproved.length > 0) log.notice(rightsText(rights));
    else log.debug(rightsText(rights));
  }

  /** The end of a dry run: what would be done. */
  tellDryRun(plan: Plan, inputs: UploadImportInputs, { log }: Deps): void {
    this.template = plan.template;
    this.#dryRun = plannedWork(plan, inputs);
    const rights = this.#rights ? `; ${rightsText(this.#rights)}` : '';
    log.notice(`dry run: ${this.#dryRun}${rights}`);
  }

  /** The end by an error, which is given as people read it. */
  failure(error: unknown, inputs: UploadImportInputs, deps: Deps): unknown {
    this.#failed = true;
    return orStillImporting(error, this.template, inputs, deps);
  }

  /** Sets the outputs, and writes the summary. */
  write(inputs: UploadImportInputs, { outputs, summary }: Deps): void {
    const { stored } = this;
    const template = this.ready ?? this.template;
    const datacenters = this.ready ? readyDatacenters(this.ready).sort() : [];
    const values: Record<Exclude<(typeof OUTPUTS)[number], 'datacenters' | 'timing'>, string> = {
      'object-key': stored?.object.key ?? '',
      'object-uri': stored ? formatCosUri(stored.object) : '',
      'template-id': template ? String(template.id) : '',
      'template-global-id': template?.globalId ?? '',
      changed: String(this.#changed),
    };
    for (const [name, value] of Object.entries(values)) outputs.set(name, value);
    outputs.setList('datacenters', datacenters);
    if (this.#changed) summary.begin();
    if (this.#rights) summary.table(['What the run needs', 'Known by'], rightsRows(this.#rights));
    const { image } = this.#plan ?? {};
    summarise(
      {
        plan: this.#plan,
        image: stored ?? image,
        stored: stored !== undefined,
        template,
        datacenters,
        changed: this.#changed,
        dryRun: this.#dryRun,
        failed: this.#failed,
      },
      inputs,
      summary,
    );
  }
}

/** What a run that is no dry run would do, in words. */
function plannedWork(plan: Plan, inputs: UploadImportInputs): string {
  if (plan.template) {
    if (inputs.templateId !== undefined) return `would wait for the template ${plan.template.id}`;
    const object = plan.stored ? 'the object is there already' : 'the object is needed no longer';
    return `${object}; the template ${plan.template.id} is there already`;
  }
  const { object, manifest } = plan.image;
  const upload = plan.stored
    ? 'the object is there already'
    : `would upload ${formatSize(manifest.size)} to ${formatCosUri(object)}`;
  return `${upload}; would import it as ${JSON.stringify(templateName(plan.image, inputs))}`;
}
