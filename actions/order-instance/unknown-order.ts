import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { formatDuration } from '../../lib/base/units.ts';
import type { ServerName } from '../../lib/classic/servers.ts';
import type { KeptIntent } from '../../lib/journal/order-intents.ts';
import { lookFor } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';
import type { Earlier } from './earlier-order.ts';
import { type Evidence, gatherEvidence } from './order-evidence.ts';
import { lookForTraces, nameOf, type Trace } from './order-trace.ts';
import { describeOrder, type SentOrder } from './sent-order.ts';

/** One look for what an intent has led to, in the form that `lib/once` wants. */
export function lookOf(
  target: ServerName,
  kept: () => Promise<KeptIntent> | KeptIntent,
  deps: Deps,
): () => Promise<Trace | undefined> {
  return async () => {
    try {
      const intent = await kept();
      if (intent.intent.state === 'refused')
        return { kind: 'over', proof: 'the run that sent it knows that nothing was ordered' };
      return (await lookForTraces(target, intent, deps)).own;
    } catch (error) {
      // The end of the run is no answer to the question.
      throw deps.signal.aborted ? ending(error) : error;
    }
  };
}

function ending(cause: unknown): ServiceError {
  const text = 'the run is ending';
  const nothing = { status: undefined, serviceCode: undefined, outcome: 'transient' } as const;
  return new ServiceError({ service: 'classic', operation: 'look-up', text, cause, ...nothing });
}

/**
 * An order of unknown outcome, of another run: looks for it for a bounded time. Without a trace the run ends with
 * UserError E_ORDER_UNKNOWN; only where a new order is wished (`retry`), and the last looks at servers and orders were
 * both answered and both empty, it counts as never made.
 */
export async function settleUnknown(sent: SentOrder, retry: boolean, deps: Deps): Promise<Earlier> {
  const { target, kept, intents } = sent;
  const name = nameOf(target);
  const time = retry ? quietTime(kept, deps) : deps.pace.lookUp;
  deps.log.info(
    `an earlier order of ${name} has an unknown outcome; looking for it for ${formatDuration(time)}, without ordering again`,
  );
  let latest = kept;
  const read = async () => {
    latest = (await intents.find(name)) ?? latest;
    return latest;
  };
  const looked = await lookFor(lookOf(target, read, deps), patienceOf(deps), time);
  if (looked.kind === 'found') {
    const trace = looked.value;
    if (trace.kind === 'server') return { kind: 'found', server: trace.server, intent: latest };
    deps.log.notice(`an earlier order of ${name} has no server: ${trace.proof}`);
    return { kind: 'none', intent: latest };
  }
  const evidence = await gatherEvidence({ ...sent, kept: latest }, looked.kind, deps);
  if (retry && evidence.kind === 'clean' && latest.intent.nonce === kept.intent.nonce) {
    deps.log.warning(
      `neither a server nor an order named ${name} shows: what ${kept.intent.run} sent counts as never made (retry-unknown)`,
    );
    return { kind: 'none', intent: latest };
  }
  const cause = looked.kind === 'unseen' ? looked.error : undefined;
  throw unknownOrder({ ...sent, kept: latest }, evidence, { time, cause });
}

/** The age of an order is told by two clocks: one from the future counts as new. */
function quietTime({ intent }: KeptIntent, { timeOfDay, pace }: Deps): number {
  const age = Math.max(0, timeOfDay() - Date.parse(intent.at));
  return Math.max(pace.lookUp, pace.quiet - age);
}

interface Search {
  /** Milliseconds that it was looked for. */
  readonly time: number;
  /** What the service said, where this run has sent the order. */
  readonly answer?: unknown;
  /** Why it was not looked for to the end. */
  readonly cause?: unknown;
}

export function unknownOrder(sent: SentOrder, evidence: Evidence, search: Search): UserError {
  const { time, answer } = search;
  const name = nameOf(sent.target);
  const server = sent.kept.intent['instance-id'];
  const question =
    server === ''
      ? `whether ${name} was ordered is not known`
      : `the server ${server}, which was ordered as ${name}, does not show, and nothing proves that it was cancelled`;
  const said = answer instanceof ServiceError ? `; the answer to the order was: ${answer.message}` : '';
  return new UserError({
    code: 'E_ORDER_UNKNOWN',
    what: `${question}${said}; ${seen(evidence, name, time)}`,
    why: likely(server, answer),
    fix: cure(name, sent.intents.place(sent.kept.name), evidence),
    cause: answer ?? search.cause,
  });
}

function seen(evidence: Evidence, name: string, time: number): string {
  if (evidence.kind === 'blind') return evidence.why;
  if (evidence.kind === 'order') return `order ${describeOrder(evidence.order)} shows for it`;
  return `after ${formatDuration(time)} neither a server nor an order named ${name} shows`;
}

function likely(server: string, answer: unknown): string {
  if (server !== '')
    return 'it was cancelled and has left the books, or the user of these credentials may not see it: the API answers the same to both';
  if (answer instanceof ServiceError && answer.failure.outcome === 'refused')
    return 'the text of the service tells why it refused; it is not known to refuse for that reason before it accepts an order, so a server may still come';
  return 'the answer to the order was lost, the order waits for approval, or another run is ordering it just now';
}

function cure(name: string, place: string, evidence: Evidence): string {
  const look =
    `look with \`slcli vs list --hostname ${name.split('.')[0]}\` and under Manage > Billing > Orders; run this again to adopt the server ` +
    'when it is there';
  const anew =
    evidence.kind === 'clean'
      ? `To order anew, correct what the service named and run this with retry-unknown: true, which looks once more; or delete the record ${place}`
      : `Only when neither a server nor a pending order shows 10 minutes later, delete the record ${place} to order anew`;
  return `${look}. ${anew}`;
}
