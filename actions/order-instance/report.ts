import type { Server } from '../../lib/classic/servers.ts';
import type { Deps } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import { describeSize, type OrderContent } from './order-content.ts';
import { nameOf } from './order-trace.ts';
import type { OUTPUTS } from './outputs.ts';
import { NO_PRICES, PRICES, type PriceTexts } from './price-texts.ts';

/**
 * What is known and was done so far. Steps return what they found; what a failed run must tell as well is also written
 * down here, as soon as it is known. Nobody reads it but `report` and the deployment. '' is what is not known.
 */
export interface Known {
  content: OrderContent | undefined;
  prices: PriceTexts;
  orderId: string;
  instanceId: string;
  globalId: string;
  publicIp: string;
  privateIp: string;
  /** A copy may have been started; it is billed. */
  copyBegun: boolean;
  /** A server may have been ordered. */
  orderSent: boolean;
  /** How it ended, in a sentence. */
  ending: string;
  /** Why it failed. */
  failure: unknown;
}

export function nothingKnown(): Known {
  const ids = { orderId: '', instanceId: '', globalId: '' };
  const addresses = { publicIp: '', privateIp: '' };
  const done = { copyBegun: false, orderSent: false };
  return {
    content: undefined,
    prices: NO_PRICES,
    ...ids,
    ...addresses,
    ...done,
    ending: '',
    failure: undefined,
  };
}

/** A look at the server that is ordered or adopted. What it does not show stays as it was. */
export function noteServer(known: Known, server: Server): void {
  known.instanceId = String(server.id);
  known.globalId = server.globalId || known.globalId;
  known.orderId = String(server.orderId ?? known.orderId);
  known.publicIp = server.publicIp ?? known.publicIp;
  known.privateIp = server.privateIp ?? known.privateIp;
}

/** Outputs and summary, in every ending. */
export function report(known: Known, inputs: OrderInputs, { outputs, summary }: Deps): void {
  const { content, prices } = known;
  // What is ours or a number comes first: a text of the service that is no output must not keep it back.
  const values: Record<(typeof OUTPUTS)[number], string> = {
    changed: String(known.copyBegun || known.orderSent),
    hostname: inputs.hostname,
    'instance-id': known.instanceId,
    'order-id': known.orderId,
    ...prices,
    'instance-global-id': known.globalId,
    'public-ip': known.publicIp,
    'private-ip': known.privateIp,
  };
  for (const [name, value] of Object.entries(values)) outputs.set(name, value);
  if (content) {
    summary.row('server', nameOf(inputs));
    summary.row('template', String(content.templateId));
    summary.row('size', describeSize(content.size));
    summary.row('datacenter', content.datacenter);
    summary.row('billing', content.billing);
  }
  for (const name of PRICES) summary.row(name, values[name]);
  summary.row('server id', known.instanceId);
  summary.row('public address', known.publicIp);
  summary.row('private address', known.privateIp);
  if (known.ending !== '') summary.note(known.ending);
}
