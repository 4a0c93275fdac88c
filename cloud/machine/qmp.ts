import type { Duplex } from 'node:stream';

/** QEMU's control channel. */
export interface Qmp {
  /** Runs a command; rejects with QEMU's own description, when QEMU is gone, or after 10 s. */
  execute(command: string, args?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** A line of the human monitor; returns what it prints, without the line break at its end. */
  monitor(line: string): Promise<string>;
}

const TIMEOUT = 10_000;
/** QEMU greets within a second; a busy host may take longer. */
const GREETING_TIMEOUT = 30_000;
/** A reply is a few hundred bytes; more without a line break is no QMP. */
const MAXIMUM_LINE = 1024 * 1024;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Message {
  readonly QMP?: unknown;
  readonly event?: string;
  readonly id?: number;
  readonly return?: unknown;
  readonly error?: { readonly desc?: string };
}

/**
 * Waits for QEMU's greeting on the channel and leaves the negotiation mode.
 * @param onEvent hears the names of QEMU's events (`RESET`, `SHUTDOWN`, …)
 */
export async function openQmp(channel: Duplex, onEvent: (name: string) => void): Promise<Qmp> {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  const greeting = Promise.withResolvers<void>();
  greeting.promise.catch(() => undefined);
  let over = false;
  const end = () => {
    over = true;
    const gone = new Error('QEMU has ended');
    greeting.reject(gone);
    for (const one of waiting.values()) one.reject(gone);
    waiting.clear();
  };
  channel.on('close', end).on('error', end).on('end', end);
  onLines(channel, (message) => {
    if (message.QMP !== undefined) greeting.resolve();
    if (typeof message.event === 'string') onEvent(message.event);
    settle(message, waiting);
  });
  const execute: Qmp['execute'] = (command, args) => {
    const id = next++;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const timer = setTimeout(() => reject(new Error(`QEMU does not answer ${command}`)), TIMEOUT);
    waiting.set(id, { resolve, reject });
    if (over || channel.destroyed) end();
    else channel.write(`${JSON.stringify({ execute: command, arguments: args, id })}\n`);
    return promise.finally(() => {
      clearTimeout(timer);
      waiting.delete(id);
    });
  };
  const timer = setTimeout(() => greeting.reject(new Error('QEMU does not greet')), GREETING_TIMEOUT);
  await greeting.promise.finally(() => clearTimeout(timer));
  await execute('qmp_capabilities');
  return {
    execute,
    monitor: async (line) =>
      String(await execute('human-monitor-command', { 'command-line': line })).trimEnd(),
  };
}

function settle(message: Message, waiting: Map<number, Waiting>): void {
  const one = message.id === undefined ? undefined : waiting.get(message.id);
  if (message.error) one?.reject(new Error(`QEMU refuses: ${message.error.desc ?? 'no reason given'}`));
  else one?.resolve(message.return);
}

function onLines(channel: Duplex, take: (message: Message) => void): void {
  let rest = '';
  channel.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAXIMUM_LINE) channel.destroy();
    for (const line of lines) {
      const message = parse(line);
      if (message) take(message);
    }
  });
}

/** Lines that are no JSON object are not for us. */
function parse(line: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
