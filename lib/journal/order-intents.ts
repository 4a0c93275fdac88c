import { randomBytes } from 'node:crypto';
import { UserError } from '../base/errors.ts';
import type { Journal } from './journal.ts';

/**
 * What is written down before an order is sent, so that whoever comes later knows that there may be a server.
 * `sent`: it may or may not have been ordered. `ordered`: a receipt came. `refused`: the service said that it did nothing.
 */
export interface OrderIntent {
  readonly schema: 'encrypted-image-order/1';
  /** `hostname.domain` */
  readonly target: string;
  /** Hash of what was ordered. */
  readonly content: string;
  /** The same for people: template, size, datacenter, billing. */
  readonly ordered: string;
  readonly state: 'sent' | 'ordered' | 'refused';
  readonly 'order-id': string;
  readonly 'instance-id': string;
  readonly prices: Readonly<Record<string, string>>;
  /** The run that wrote it, as a link where there is one. */
  readonly run: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Tells this record from one with the same words by another run. */
  readonly nonce: string;
}

/** An intent in its place. */
export interface KeptIntent {
  readonly intent: OrderIntent;
  /** Name of its record. */
  readonly name: string;
  readonly generation: number;
}

export type NewIntent = Pick<OrderIntent, 'target' | 'content' | 'ordered' | 'prices' | 'run'>;

/**
 * Intents of orders, one chain for each target: `orders/<target>.json`, and after the server of an earlier order is
 * gone `orders/<target>.2.json` and so on. Each is created only where none is, so two runs never both win.
 */
export class OrderIntents {
  readonly #journal: Journal;
  readonly #timeOfDay: () => number;

  /** `timeOfDay`: Unix milliseconds. */
  constructor(journal: Journal, timeOfDay: () => number = Date.now) {
    this.#journal = journal;
    this.#timeOfDay = timeOfDay;
  }

  place(name: string): string {
    return this.#journal.place(name);
  }

  /** The newest intent for a target. Throws UserError E_INTENT when the record there is none of ours. */
  async find(target: string): Promise<KeptIntent | undefined> {
    const names = await this.#journal.list(`orders/${target}.`);
    const newest = Math.max(0, ...names.map((name) => generationOf(name, target)));
    if (newest === 0) return undefined;
    const name = recordName(target, newest);
    const text = await this.#journal.read(name);
    return text === undefined
      ? undefined
      : { intent: parseIntent(text, target, this.place(name)), name, generation: newest };
  }

  /** Writes the intent behind `earlier`; undefined when another run has been faster: then nothing may be ordered. */
  async claim(wanted: NewIntent, earlier: KeptIntent | undefined): Promise<KeptIntent | undefined> {
    const intent: OrderIntent = {
      schema: 'encrypted-image-order/1',
      ...wanted,
      state: 'sent',
      'order-id': '',
      'instance-id': '',
      at: new Date(this.#timeOfDay()).toISOString(),
      nonce: randomBytes(12).toString('hex'),
    };
    const generation = (earlier?.generation ?? 0) + 1;
    const name = recordName(wanted.target, generation);
    const made = await this.#journal.create(name, format(intent));
    return made === 'created' ? { intent, name, generation } : undefined;
  }

  /** Whether nobody has written a newer intent for this target, or taken this one away. */
  async isNewest({ intent }: KeptIntent): Promise<boolean> {
    return (await this.find(intent.target))?.intent.nonce === intent.nonce;
  }

  /** Writes down what became of it. */
  async update(kept: KeptIntent, change: Partial<OrderIntent>): Promise<KeptIntent> {
    const intent = { ...kept.intent, ...change };
    await this.#journal.replace(kept.name, format(intent));
    return { ...kept, intent };
  }
}

function recordName(target: string, generation: number): string {
  return generation === 1 ? `orders/${target}.json` : `orders/${target}.${generation}.json`;
}

/** 0 for a name of something else; a domain never ends in digits, so no target looks like a generation. */
function generationOf(name: string, target: string): number {
  if (name === recordName(target, 1)) return 1;
  const middle = name.slice(`orders/${target}.`.length).replace(/\.json$/, '');
  const generation = /^[1-9][0-9]{0,5}$/.test(middle) ? Number(middle) : 0;
  return name === recordName(target, generation) ? generation : 0;
}

const format = (intent: OrderIntent): string => `${JSON.stringify(intent, null, 2)}\n`;

const TEXTS = ['target', 'content', 'ordered', 'order-id', 'instance-id', 'run', 'at', 'nonce'] as const;

function parseIntent(text: string, target: string, place: string): OrderIntent {
  let value: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) value = parsed as Record<string, unknown>;
  } catch (cause) {
    throw badIntent(place, 'it is not JSON', cause);
  }
  if (value['schema'] !== 'encrypted-image-order/1') throw badIntent(place, 'it has another schema');
  const missing = TEXTS.find((name) => typeof value[name] !== 'string');
  if (missing) throw badIntent(place, `${missing} is missing`);
  if (value['target'] !== target) throw badIntent(place, 'it is about another server');
  if (!['sent', 'ordered', 'refused'].includes(String(value['state'])))
    throw badIntent(place, 'its state is unknown');
  if (Number.isNaN(Date.parse(String(value['at'])))) throw badIntent(place, 'its time is none');
  for (const id of ['order-id', 'instance-id'])
    if (!/^[0-9]{0,15}$/.test(String(value[id]))) throw badIntent(place, `its ${id} is none`);
  const prices = typeof value['prices'] === 'object' && value['prices'] !== null ? value['prices'] : {};
  return { ...(value as unknown as OrderIntent), prices: prices as OrderIntent['prices'] };
}

function badIntent(place: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_INTENT',
    what: `${place} is no record of an order: ${why}`,
    why: 'it was changed or written by something else; whether a server was ordered is not known',
    fix: 'look for the server by its name; when there is none and no pending order, delete the record and run again',
    ...(cause === undefined ? {} : { cause }),
  });
}
