import type { BillingOrder } from '../../lib/classic/billing-orders.ts';
import type { Server, ServerName } from '../../lib/classic/servers.ts';
import type { KeptIntent, OrderIntents } from '../../lib/journal/order-intents.ts';
import type { Report } from './report.ts';

/** An order whose intent is written: from then on it may have made a server. */
export interface SentOrder {
  readonly target: ServerName;
  readonly kept: KeptIntent;
  readonly intents: OrderIntents;
  readonly report: Report;
}

/** What orders before this one have left under the name, as far as it is known for certain. */
export type Earlier = NoServer | EarlierServer;

/** Nothing stands in the way of an order; `intent` is of a server that is gone, or of an order that was refused. */
export interface NoServer {
  readonly kind: 'none';
  readonly intent: KeptIntent | undefined;
}

/** A server of ours. */
export interface EarlierServer {
  readonly kind: 'found';
  readonly server: Server;
  readonly intent: KeptIntent | undefined;
}

export const describeOrder = ({ id, status }: BillingOrder): string => `${id}, ${status || 'state unknown'}`;
