import type { BillingOrder } from '../../lib/classic/billing-orders.ts';
import type { ServerName } from '../../lib/classic/servers.ts';
import type { KeptIntent, OrderIntents } from '../../lib/journal/order-intents.ts';
import type { Report } from './report.ts';

/** An order whose intent is written: from then on it may have made a server. */
export interface SentOrder {
  readonly target: ServerName;
  readonly kept: KeptIntent;
  readonly intents: OrderIntents;
  readonly report: Report;
}

export const describeOrder = ({ id, status }: BillingOrder): string => `${id}, ${status || 'state unknown'}`;
