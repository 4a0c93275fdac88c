import { rm } from 'node:fs/promises';
import { causeChain } from '../../../lib/base/errors.ts';
import { randomPlan } from '../sources.ts';
import { type OpenLink, openLink } from './link.ts';
import { measurePair, type TransferContext, writeSource } from './loopback.ts';
import { measure } from './measured.ts';
import type { Link, TransferCase } from './report.ts';

/** Flows and loss of the plain transfers that tell how good the link is by itself. */
const PLAIN = [
  { flows: 1, loss: 0 },
  { flows: 8, loss: 0 },
  { flows: 1 },
  { flows: 16 },
  { flows: 50 },
] as const;
/** Seconds of each of them. */
const SECONDS = 4;

/** Through a link with a rate, a delay and a loss, in two network namespaces. */
export async function measureLink(
  context: TransferContext,
): Promise<{ readonly link?: Link; readonly cases: readonly TransferCase[] }> {
  if (!['link-up', 'link-down'].some(context.wanted)) return { cases: [] };
  const { options, programs } = context;
  const open = await openLink(programs.python.path, options);
  try {
    if (open.link.absent !== undefined) {
      context.say(`no shaped link: ${open.link.absent}`);
      return { link: open.link, cases: [] };
    }
    const link = { ...open.link, reference: await plainTransfers(context, open) };
    const source = await writeSource(context, 'link', randomPlan(options.linkSize));
    const pair = { client: open.client, source, bytes: options.linkSize, rounds: options.linkRounds };
    const naming = { prefix: 'link-', suffix: '', what: ' through the shaped link' };
    const cases = await measurePair(context, pair, open.server, naming);
    await rm(source.path);
    return { link, cases };
  } catch (error) {
    context.signal.throwIfAborted();
    // What was measured before is kept.
    const absent = `failed: ${causeChain(error).join(': ')}`;
    context.say(`the shaped link ${absent}`);
    return { link: { ...open.link, absent }, cases: [] };
  } finally {
    open.stop();
  }
}

async function plainTransfers(context: TransferContext, open: OpenLink) {
  const found: { flows: number; loss: number; bits: number }[] = [];
  const without = await openLink(context.programs.python.path, context.options, 0);
  try {
    for (const { flows, ...more } of PLAIN) {
      const used = 'loss' in more ? without : open;
      const bits = await plainTransfer(context, used, flows);
      context.say(
        `${flows} plain flows with ${used.link.loss * 100} % loss: ${(bits / 1e6).toFixed(0)} Mbit/s`,
      );
      found.push({ flows, loss: used.link.loss, bits });
    }
    return found;
  } finally {
    without.stop();
  }
}

/** Bits per second that arrive at a reader which throws them away. */
async function plainTransfer(
  { programs, signal }: TransferContext,
  { client, server }: OpenLink,
  flows: number,
) {
  const program = [...server.enter, programs.python.path ?? '', `${import.meta.dirname}/plain.py`];
  const [first = '', ...args] = [...program, server.address, String(flows), String(SECONDS), ...client.enter];
  const { stdout } = await measure(
    { program: first, args, env: { PATH: '/usr/bin:/bin:/usr/sbin' } },
    signal,
  );
  return Number(stdout);
}
