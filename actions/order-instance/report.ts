import type { Server } from '../../lib/classic/servers.ts';
import type { Deps } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import type { OrderContent } from './order-content.ts';
import type { OUTPUTS } from './outputs.ts';
import { NO_PRICES, type PriceTexts } from './price-texts.ts';
import { summarise } from './summarise.ts';

/**
 * What a run knows and has done, for outputs and summary; written once, in every ending, with what is known by then. Steps
 * return what they found; what a failed run must tell as well they put down here, as soon as it is known. Nothing reads
 * it but the deployment. '' is what is not known.
 */
export class Report {
  content: OrderContent | undefined;
  prices: PriceTexts = NO_PRICES;
  orderId = '';
  instanceId = '';
  globalId = '';
  publicIp = '';
  privateIp = '';
  /** A copy may have been started; it is billed. */
  copyBegun = false;
  /** A server may have been ordered. */
  orderSent = false;
  /** How it ended, in a sentence. */
  ending = '';
  /** Why it failed. */
  failure: unknown;

  /** A look at the server that is ordered or adopted. What it does not show stays as it was. */
  saw(server: Server): void {
    this.instanceId = String(server.id);
    this.globalId = server.globalId || this.globalId;
    this.orderId = String(server.orderId ?? this.orderId);
    this.publicIp = server.publicIp ?? this.publicIp;
    this.privateIp = server.privateIp ?? this.privateIp;
  }

  write(inputs: OrderInputs, { outputs, summary }: Deps): void {
    // What is ours or a number comes first: a text of the service that is no output must not keep it back.
    const values: Record<Exclude<(typeof OUTPUTS)[number], 'timing'>, string> = {
      changed: String(this.copyBegun || this.orderSent),
      hostname: inputs.hostname,
      'instance-id': this.instanceId,
      'order-id': this.orderId,
      ...this.prices,
      'instance-global-id': this.globalId,
      'public-ip': this.publicIp,
      'private-ip': this.privateIp,
    };
    for (const [name, value] of Object.entries(values)) outputs.set(name, value);
    summarise(this, inputs, summary);
  }
}
