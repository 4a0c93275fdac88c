import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GuestNetwork } from './guest-network.ts';
import type { Qmp } from './qmp.ts';

/** Asked every second; all others in rounds that spare an emulated guest. */
const COMMON_PORTS: readonly number[] = [
  21, 22, 25, 53, 80, 110, 143, 389, 443, 1433, 1521, 2222, 3000, 3306, 3389, 4443, 5000, 5432, 5900, 6379,
  6443, 8000, 8008, 8080, 8081, 8443, 8888, 9000, 9090, 9200, 9443, 10000, 11211, 27017,
];
const ROUND = 1_000;
/** Silence that often in a row counts as closed; an emulated guest may be slow once. */
const SILENT_ROUNDS = 3;
const SWEEP_BATCH = 64;
const SWEEP_PAUSE = 50;
const LAST_PORT = 65_535;
/** Servers rarely listen above: three batches in four are below, so that a round there takes about 12 s. */
const LAST_USUAL_PORT = 11_000;
const HIGH_BATCH_EVERY = 4;

export interface PortForwarder {
  /** What could not be bound and why, for people; empty when all went well. */
  complaints(): readonly string[];
}

export interface PortForwarderOptions {
  readonly network: GuestNetwork;
  readonly qmp: Qmp;
  /** Id of QEMU's user network. */
  readonly netdev: string;
  /** The guest's loopback addresses on this host. */
  readonly addresses: readonly string[];
  readonly signal: AbortSignal;
  log(line: string): void;
}

/**
 * Makes the guest's addresses accept what the guest itself accepts: QEMU's forwarding of a port (`hostfwd`, which
 * accepts at once, whoever answers) exists only while the guest accepts on that port. Ends with the signal.
 */
export function forwardOpenPorts(options: PortForwarderOptions): PortForwarder {
  const forwarded = new Map<number, { silent: number; bound: readonly string[] }>();
  const complaints: string[] = [];
  const look = async (port: number) => {
    const state = await options.network.probe(port);
    const known = forwarded.get(port);
    if (state === 'open') {
      if (known) known.silent = 0;
      else {
        const entry = { silent: 0, bound: [] as readonly string[] };
        forwarded.set(port, entry);
        entry.bound = await bind(options, port, complaints);
      }
    } else if (known && (state === 'closed' || ++known.silent >= SILENT_ROUNDS)) {
      forwarded.delete(port);
      await unbind(options, port, known.bound);
    }
  };
  const quietly = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      if (!options.signal.aborted) options.log(`port forwarding ended: ${message(error)}`);
    });
  void quietly(watch(options, look, forwarded));
  void quietly(sweep(options, look, forwarded));
  return { complaints: () => complaints };
}

async function watch(
  options: PortForwarderOptions,
  look: (port: number) => Promise<void>,
  forwarded: ReadonlyMap<number, unknown>,
): Promise<void> {
  while (!options.signal.aborted) {
    const ports = new Set([...COMMON_PORTS, ...forwarded.keys()]);
    if (options.network.guestIp()) await Promise.all([...ports].map(look));
    await sleep(ROUND, undefined, { signal: options.signal });
  }
}

/** All other ports, in batches: the next one only when the guest has answered the last. */
async function sweep(
  options: PortForwarderOptions,
  look: (port: number) => Promise<void>,
  forwarded: ReadonlyMap<number, unknown>,
): Promise<void> {
  const low = endlessBatches(1, LAST_USUAL_PORT);
  const high = endlessBatches(LAST_USUAL_PORT + 1, LAST_PORT);
  for (let turn = 1; !options.signal.aborted; turn++) {
    await sleep(SWEEP_PAUSE, undefined, { signal: options.signal });
    if (!options.network.guestIp()) continue;
    const batch = (turn % HIGH_BATCH_EVERY === 0 ? high : low)();
    await Promise.all(batch.filter((port) => !forwarded.has(port)).map(look));
  }
}

function endlessBatches(first: number, last: number): () => number[] {
  let next = first;
  return () => {
    const batch: number[] = [];
    for (let port = next; port <= last && batch.length < SWEEP_BATCH; port++) {
      if (!COMMON_PORTS.includes(port)) batch.push(port);
      next = port + 1;
    }
    if (next > last) next = first;
    return batch;
  };
}

async function bind(options: PortForwarderOptions, port: number, complaints: string[]): Promise<string[]> {
  const bound: string[] = [];
  for (const address of options.addresses) {
    const rule = `tcp:${address}:${port}-${options.network.guestIp()}:${port}`;
    const refusal = await options.qmp.monitor(`hostfwd_add ${options.netdev} ${rule}`);
    if (refusal === '') {
      options.log(`${address}:${port} is open`);
      bound.push(address);
      continue;
    }
    const complaint = await whyNot(address, port);
    if (complaints.includes(complaint)) continue;
    complaints.push(complaint);
    options.log(complaint);
  }
  return bound;
}

async function unbind(options: PortForwarderOptions, port: number, bound: readonly string[]): Promise<void> {
  for (const address of bound) {
    await options.qmp.monitor(`hostfwd_remove ${options.netdev} tcp:${address}:${port}`);
    options.log(`${address}:${port} is closed`);
  }
}

/** QEMU does not say why a port cannot be bound; trying it ourselves does. */
async function whyNot(address: string, port: number): Promise<string> {
  const server = createServer();
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host: address, exclusive: true }, () => resolve(undefined));
  });
  server.close();
  const what = `The guest accepts on port ${port}, but ${address}:${port} cannot be bound`;
  if (error?.code === 'EACCES') {
    return `${what}: ports below 1024 need root, CAP_NET_BIND_SERVICE or the sysctl net.ipv4.ip_unprivileged_port_start; let the guest use a higher port.`;
  }
  if (error?.code === 'EADDRINUSE') return `${what}: another program uses it.`;
  return `${what}: ${error ? error.message : 'QEMU gives no reason'}.`;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
