import { UserError } from '../../lib/base/errors.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { OrderIntents } from '../../lib/journal/order-intents.ts';
import type { Deps } from './deps.ts';
import type { EarlierServer } from './earlier-order.ts';
import type { OrderInputs } from './inputs.ts';
import { nameOf } from './order-trace.ts';
import type { Report } from './report.ts';
import { settleUnknown } from './unknown-order.ts';

/** The server of another run that orders the same name at this moment. Throws UserError E_ORDER_RIVAL when it has none. */
export async function rivalsServer(
  intents: OrderIntents,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<EarlierServer> {
  const name = nameOf(inputs);
  const kept = await explaining(`the intent of another run for ${name} cannot be read`, () =>
    intents.find(name),
  );
  if (!kept) throw orderRival(name, 'another run has written and removed its record at this moment');
  deps.log.notice(`${kept.intent.run} is ordering ${name} at the same time: this run orders nothing`);
  const theirs = await settleUnknown({ target: inputs, kept, intents, report }, false, deps);
  if (theirs.kind === 'found') return theirs;
  throw orderRival(name, 'another run was about to, and has no server of it');
}

export function orderRival(name: string, what: string): UserError {
  return new UserError({
    code: 'E_ORDER_RIVAL',
    what: `this run has ordered nothing for ${name}: ${what}`,
    why: 'two runs order the same name at once, or somebody cleans up while orders are running',
    fix: 'run it again when nothing else orders this name',
  });
}
