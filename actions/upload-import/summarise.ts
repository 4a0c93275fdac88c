import { objectStorageLink, rootKeyLink, serviceIdLink, templateLink } from '../../lib/base/console-links.ts';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { fullSize } from '../../lib/base/figures.ts';
import { shellWord } from '../../lib/base/shell-word.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { manifestPath } from '../../lib/manifest/manifest.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import type { Image } from './bound-image.ts';
import { SYSTEM_RULE } from './guest-system.ts';
import { LEGACY_NOTE } from './image-checks.ts';
import type { UploadImportInputs } from './inputs.ts';
import type { Plan } from './preflight.ts';

/** What a run knows at its end. */
interface Known {
  /** Undefined where the checks were not passed. */
  readonly plan: Plan | undefined;
  readonly image: Image | undefined;
  /** Whether the image's object is in the bucket. */
  readonly stored: boolean;
  readonly template: Template | undefined;
  readonly datacenters: readonly string[];
  readonly changed: boolean;
  /** What a dry run would do. */
  readonly dryRun: string | undefined;
  readonly failed: boolean;
}

/** The run's page: how it ended, what is in the bucket and the account, and what is left. */
export function summarise(known: Known, inputs: UploadImportInputs, summary: Summary): void {
  const { plan, image, template, failed } = known;
  // A rehearsal has told its own end.
  if (!failed && !plan) return;
  if (!failed) tellEnding(known, summary);
  if (image?.manifest.format === 'luks-raw') summary.note(LEGACY_NOTE);
  if (plan?.otherSystem !== undefined)
    summary.row(`Guest: ${SYSTEM_RULE}`, `is violated: ${plan.otherSystem}`);
  if (failed && known.changed)
    summary.note('The run ended before all was done; this is what was known by then.');
  tellItems(known, inputs, summary);
  if (failed && known.changed) tellLeft(known, summary);
  if (!plan) return;
  summary.row('Global id', template?.globalId ?? '');
  summary.row('Datacenters', known.datacenters.join(', '));
  const manifest = image?.manifest;
  summary.row('Format', manifest?.format ?? '');
  summary.row('Size', manifest ? fullSize(manifest.size) : '');
  summary.row('SHA-256', manifest?.sha256 ?? '');
  summary.row('Key hash', manifest?.['key-hash'] ?? '');
  summary.row('Root key', image?.rootKey.crn ?? '', rootKeyLink(image?.rootKey.crn ?? ''));
  if (template && !failed && known.dryRun === undefined)
    summary.nextStage('Next: order a server from it.', {
      action: 'order-instance',
      command: 'order',
      inputs: [{ name: 'template-id', step: `"${template.id}"`, flag: String(template.id) }],
    });
}

function tellEnding({ template, changed, dryRun }: Known, summary: Summary): void {
  const name = template?.name ?? '';
  if (dryRun !== undefined)
    summary.ended('dry-run', 'nothing was uploaded or imported', `All checks passed: ${dryRun}.`);
  else if (changed)
    summary.ended(
      'success',
      `Template ready: ${name}`,
      'The template is ready to be ordered, and IBM says in both places that it is encrypted.',
    );
  else
    summary.ended(
      'adopted',
      `the template ${name}`,
      'An earlier run has imported this very image: its template is used, and nothing was uploaded or imported.',
    );
}

function tellItems(known: Known, { importKey }: UploadImportInputs, summary: Summary): void {
  const { plan, image, stored, template, dryRun } = known;
  const missing = dryRun === undefined ? 'not made' : 'would be made';
  const state = stored ? (plan?.stored ? 'found' : 'made') : plan?.template ? 'not needed' : missing;
  const uri = image ? formatCosUri(image.object) : '';
  const link = image ? objectStorageLink() : undefined;
  summary.item({ what: 'Object', id: uri, state, link });
  if (stored) summary.item({ what: 'Manifest', id: manifestPath(uri), state: 'beside the object', link });
  summary.item({
    what: 'Template',
    id: template ? `${template.id} (${template.name})` : '',
    state: template ? (plan?.template ? 'found' : 'made') : missing,
    link: template && templateLink(template.id),
  });
  const { serviceId } = importKey;
  // Where a template was found, no key is made.
  if (plan && !plan.template && serviceId !== undefined)
    summary.item({
      what: 'Service ID of the import',
      id: serviceId,
      state: template && !plan.template ? 'its key goes when the import has ended' : 'found',
      link: serviceIdLink(serviceId),
    });
}

function tellLeft({ image, stored, template }: Known, summary: Summary): void {
  const again = 'A new run goes on with it. To remove it instead:';
  if (template) summary.left(`Template ${template.id}`, again, `ibmcloud sl image delete ${template.id}`);
  if (!image || !stored) return;
  const { bucket, key, region } = image.object;
  const place = `--bucket ${shellWord(bucket)} --key ${shellWord(key)} --region ${shellWord(region)}`;
  summary.left(`Object ${formatCosUri(image.object)}`, again, `ibmcloud cos object-delete ${place}`);
}
