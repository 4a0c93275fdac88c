import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { oneLine } from '../../../lib/base/errors.ts';
import { findTool } from '../../../lib/host/tools.ts';
import { kill } from './measured.ts';
import type { TransferOptions } from './options.ts';
import type { Link } from './report.ts';
import { LOOPBACK, type Place } from './server.ts';

const BITS = 1_000_000_000;
/** Milliseconds in one direction: 20 there and back. */
const ONE_WAY = 10;
const LOSS = 0.01;

/** Two ends of a shaped link, each in a network namespace of its own. Gone when it is stopped, or this process is. */
export interface OpenLink {
  readonly link: Link;
  readonly client: Place;
  readonly server: Place;
  stop(): void;
}

interface Said {
  readonly client: string;
  readonly server: string;
  readonly address: string;
  readonly by?: string;
  readonly netem?: string;
  readonly absent?: string;
}

/** `link.absent` tells why there is none; both ends are then the loopback. */
export async function openLink(
  python: string | undefined,
  { link: kind, congestion }: Pick<TransferOptions, 'link' | 'congestion'>,
  loss = LOSS,
): Promise<OpenLink> {
  const shape = { bitsPerSecond: BITS, roundTrip: (2 * ONE_WAY) / 1000, loss, congestion };
  if (kind === 'none') return noLink({ ...shape, absent: 'left out by --link none' });
  const [nsenter, ip] = await Promise.all([findTool('nsenter'), findTool('ip')]);
  if (python === undefined || nsenter === undefined || ip === undefined)
    return noLink({ ...shape, absent: 'python3, nsenter (util-linux) and ip (iproute2) are needed' });
  const args = [BITS, ONE_WAY, loss, congestion, kind].map(String);
  const child = spawn(python, [join(import.meta.dirname, 'link.py'), ...args], {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const { client, server, address, ...said } = await firstLine(child);
  if (said.absent !== undefined) return noLink({ ...shape, absent: said.absent });
  const at = (namespace: string): Place => ({ enter: [nsenter, `--net=${namespace}`], address });
  const by = said.by === undefined ? {} : { by: said.by };
  const netem = said.netem === undefined ? {} : { netem: oneLine(said.netem, 160) };
  return { link: { ...shape, ...by, ...netem }, client: at(client), server: at(server), stop: ending(child) };
}

function noLink(link: Link): OpenLink {
  return { link, client: LOOPBACK, server: LOOPBACK, stop: () => undefined };
}

/** Ends it with this process at the latest; what it had made goes with it. */
function ending(child: ChildProcess): () => void {
  const stop = () => kill(child);
  process.on('exit', stop);
  return () => {
    stop();
    process.off('exit', stop);
  };
}

async function firstLine(child: ChildProcess): Promise<Said> {
  let problem = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    problem = `${problem}${chunk}`.slice(-300);
  });
  const ended = once(child, 'close').then(() => [JSON.stringify({ absent: oneLine(problem, 200) })]);
  const lines = child.stdout ? once(createInterface({ input: child.stdout }), 'line') : ended;
  const failed = once(child, 'error').then(([error]) => [JSON.stringify({ absent: String(error) })]);
  const [line] = await Promise.race([lines, ended, failed]);
  return JSON.parse(String(line)) as Said;
}
