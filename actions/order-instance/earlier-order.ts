import type { Server } from '../../lib/classic/servers.ts';
import type { KeptIntent } from '../../lib/journal/order-intents.ts';

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
