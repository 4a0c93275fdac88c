import { orderLink, serverLink, templateLink } from '../../lib/base/console-links.ts';
import { UserError } from '../../lib/base/errors.ts';
import { shellWord } from '../../lib/base/shell-word.ts';
import { type Price, parsePrice } from '../../lib/base/units.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import type { OrderInputs } from './inputs.ts';
import { describeSize, type OrderContent } from './order-content.ts';
import { nameOf } from './order-trace.ts';
import { type Look, type OwnStage, pipelinePicture, pipelineTime } from './picture.ts';
import type { PriceTexts } from './price-texts.ts';

/** What a run knows at its end; '' is what is not known. */
interface Report {
  readonly content: OrderContent | undefined;
  readonly prices: PriceTexts;
  readonly orderId: string;
  readonly instanceId: string;
  readonly globalId: string;
  readonly publicIp: string;
  readonly privateIp: string;
  readonly copyBegun: boolean;
  readonly orderSent: boolean;
  readonly ending: string;
  readonly failure: unknown;
}

/** What became of the order. */
type Fate = 'ordered' | 'maybe ordered' | 'adopted' | 'would be ordered' | 'not ordered';

/** The run's page: how it ended, what was ordered at which price, what is left, and the picture of the pipeline. */
export function summarise(report: Report, inputs: OrderInputs, summary: Summary): void {
  if (report.copyBegun || report.orderSent) summary.begin();
  const fate = fateOf(report, inputs);
  const name = nameOf(inputs);
  if (report.failure === undefined && report.ending !== '') {
    if (inputs.dryRun) summary.ended('dry-run', 'nothing was ordered', report.ending);
    else if (fate === 'adopted') summary.ended('adopted', `the server ${name}`, report.ending);
    else summary.ended('success', `Server ready: ${name}`, report.ending);
  }
  tellItems(report, fate, inputs, summary);
  if (report.failure !== undefined) tellLeft(report, inputs, summary);
  tellFacts(report, summary);
  tellPrices(report, inputs, summary);
  const own = ownStage(report, fate, name, summary);
  const time = pipelineTime(inputs.pipeline, own);
  if (time !== '') summary.note(time);
  summary.diagram(pipelinePicture(inputs.pipeline, own));
  if (report.failure === undefined && !inputs.dryRun) tellNext(report, summary);
}

function fateOf(report: Report, { dryRun }: OrderInputs): Fate {
  const { orderSent, instanceId, failure } = report;
  if (isUnknown(report)) return 'maybe ordered';
  if (orderSent) return instanceId === '' ? 'maybe ordered' : 'ordered';
  if (dryRun) return failure === undefined ? 'would be ordered' : 'not ordered';
  return instanceId === '' ? 'not ordered' : 'adopted';
}

/** Of this run's order, or of an earlier one's. */
function isUnknown({ failure }: Report): boolean {
  return failure instanceof UserError && failure.code === 'E_ORDER_UNKNOWN';
}

function tellItems(report: Report, fate: Fate, inputs: OrderInputs, summary: Summary): void {
  const { instanceId, orderId, content, copyBegun } = report;
  const name = nameOf(inputs);
  summary.item({
    what: 'Server',
    id: instanceId === '' ? name : `${instanceId} (${name})`,
    state: fate,
    link: serverLink(instanceId),
  });
  if (orderId !== '')
    summary.item({
      what: 'Order',
      id: orderId,
      state: fate === 'adopted' ? 'of an earlier run' : 'sent',
      link: orderLink(orderId),
    });
  if (!content) return;
  const template = content.templateId;
  summary.item({ what: 'Template', id: String(template), state: 'found', link: templateLink(template) });
  if (copyBegun) summary.item({ what: 'Copy of the template', id: content.datacenter, state: 'made' });
}

function tellLeft(report: Report, inputs: OrderInputs, summary: Summary): void {
  const { instanceId, orderSent, copyBegun, content } = report;
  if (instanceId !== '' && !inputs.dryRun)
    summary.left(
      `Server ${instanceId}`,
      'It costs money until it is cancelled. A new run adopts it; to cancel it instead:',
      `ibmcloud sl vs cancel ${shellWord(instanceId)}`,
    );
  else if (orderSent || isUnknown(report))
    summary.left(
      'An order whose outcome is not known',
      'A new run looks for it and never orders twice. To look yourself:',
      `ibmcloud sl vs list --hostname ${shellWord(inputs.hostname)} --domain ${shellWord(inputs.domain)}`,
    );
  if (copyBegun && content)
    summary.left(
      `A copy of the template ${content.templateId} in ${content.datacenter}`,
      'It is billed as storage. To remove it:',
      `ibmcloud sl image datacenter ${content.templateId} --remove ${shellWord(content.datacenter)}`,
    );
}

function tellFacts({ content, publicIp, privateIp, globalId }: Report, summary: Summary): void {
  if (content) {
    summary.row('Size', describeSize(content.size));
    summary.row('Datacenter', content.datacenter);
    summary.row('Billing', content.billing);
  }
  summary.row('Global id', globalId);
  summary.row('Public address', publicIp);
  summary.row('Private address', privateIp);
}

/** Each price beside the ceiling that it was held to. */
function tellPrices({ prices }: Report, inputs: OrderInputs, summary: Summary): void {
  const { ceilings, billing, currency } = inputs;
  if (prices.currency === '') return;
  const row = (name: string, text: string, ceiling: Price | undefined): string[] => [
    name,
    text === '' ? 'none' : `${text} ${prices.currency}`,
    ceiling ? `${ceiling.text} ${currency}` : 'none given',
    verdict(text, ceiling, prices.currency === currency),
  ];
  const billed = (kind: string) => (billing === kind ? ', billed' : '');
  summary.figures(
    ['Price before tax', 'Of the order', 'Ceiling', ''],
    [
      row(`Per hour${billed('hourly')}`, prices['hourly-price'], ceilings.hourly),
      row(`Per month${billed('monthly')}`, prices['monthly-price'], ceilings.monthly),
      row('Setup fee, once', prices['setup-fee'], ceilings.setup),
    ],
  );
}

function verdict(text: string, ceiling: Price | undefined, comparable: boolean): string {
  const price = parsePrice(text);
  if (!price || !ceiling) return '';
  if (!comparable) return 'another currency';
  return price.micros > ceiling.micros ? 'above the ceiling' : 'within the ceiling';
}

const LOOKS: Readonly<Record<Fate, Look>> = {
  ordered: 'done',
  'maybe ordered': 'failed',
  adopted: 'adopted',
  'would be ordered': 'dry',
  'not ordered': 'none',
};

function ownStage(report: Report, fate: Fate, name: string, { times }: Summary): OwnStage {
  const { failure, instanceId, publicIp, privateIp } = report;
  const code = failure instanceof UserError ? failure.code : 'failed';
  const state = failure === undefined || fate !== 'not ordered' ? fate : code;
  return {
    ...times,
    look: failure === undefined ? LOOKS[fate] : 'failed',
    result: [name, [state, instanceId].filter((text) => text !== '').join(' '), publicIp || privateIp].filter(
      (text) => text !== '',
    ),
    resultLook: LOOKS[fate],
  };
}

function tellNext({ publicIp, privateIp, instanceId }: Report, summary: Summary): void {
  const address = publicIp || privateIp;
  const lines = [
    ...(/^[0-9a-fA-F.:]{2,45}$/.test(address) ? [`ssh root@${address}`] : []),
    ...(/^[0-9]+$/.test(instanceId) ? [`ibmcloud sl vs detail ${instanceId}`] : []),
  ];
  if (lines.length > 0) summary.next('Next: log in (as a user of the image), or look at it.', 'sh', lines);
}
