import { describe, expect, it } from 'vitest';
import { type Luks1Header, openLuks1, parseLuks1 } from '../../lib/disk/luks/luks1.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { fuzz, leastOf } from './campaign.ts';
import { demand, Refused } from './model.ts';
import { type Base, Bases, type Field, type Mutant } from './mutant.ts';
import { SHARES } from './shares.ts';

const FIELDS: readonly Field[] = [
  { at: 6, size: 2 },
  ...[104, 108, 164].map((at): Field => ({ at, size: 4 })),
  ...[8, 40, 72].map((at): Field => ({ at, size: 8 })),
  ...Array.from({ length: 8 }, (_, slot) => 208 + 48 * slot).flatMap((at): Field[] =>
    [0, 4, 40, 44].map((inside) => ({ at: at + inside, size: 4 })),
  ),
];

const golden = goldenCases().luks.find((one) => one.id.startsWith('p20'));
const image = goldenFile(golden?.file ?? '');

function base(bytes: Buffer): Base {
  return { name: 'p20', bytes, fields: FIELDS, structures: [{ start: 0, end: 592 }] };
}

/** What a header says, read a second time from encrypted-formats.md 7. Throws Refused. */
function headerModel(
  bytes: Buffer,
  fileSize: number,
): Pick<Luks1Header, 'payloadOffset' | 'keyBytes' | 'hash'> {
  const text = (at: number) => bytes.toString('latin1', at, at + 32).split('\0', 1)[0];
  demand(bytes.length >= 592 && bytes.toString('hex', 0, 8) === '4c554b53babe0001', 'magic or version');
  demand(text(8) === 'aes' && text(40) === 'xts-plain64', 'cipher');
  const hash = text(72);
  if (hash !== 'sha1' && hash !== 'sha256' && hash !== 'sha512') throw new Refused('hash');
  const [payload, keyBytes, rounds] = [104, 108, 164].map((at) => bytes.readUInt32BE(at)) as [
    number,
    number,
    number,
  ];
  demand(keyBytes === 32 || keyBytes === 64, 'key bytes');
  demandRounds(rounds);
  demand(payload >= 2 && payload * 512 <= fileSize, 'payload');
  const used: [number, number][] = [[0, 1024]];
  for (let at = 208; at < 592; at += 48) {
    const [state, slotRounds, offset, stripes] = [0, 4, 40, 44].map((inside) =>
      bytes.readUInt32BE(at + inside),
    );
    demand(state === 0x00ac71f3 || state === 0x0000dead, 'state');
    if (state === 0x00ac71f3) demandRounds(slotRounds ?? 0);
    demand(stripes === 4000, 'stripes');
    used.push([(offset ?? 0) * 512, (offset ?? 0) * 512 + keyBytes * 4000]);
  }
  used.sort(([a], [b]) => a - b);
  used.forEach(([, end], index) => {
    demand(end <= (used[index + 1]?.[0] ?? payload * 512), 'areas');
  });
  return { payloadOffset: payload * 512, keyBytes, hash };
}

function demandRounds(rounds: number): void {
  demand(rounds >= 1 && rounds <= 50_000_000, 'rounds');
}

/** The header, or the words of its refusal. */
function attempt<T>(parse: () => T): T | string {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Refused || error instanceof RangeError) return error.message;
    throw error;
  }
}

function parsed(bytes: Buffer, { length }: Mutant): string {
  // Files of many sizes: the header must not point behind their ends.
  const fileSize = length * 4096;
  const ours = attempt(() => parseLuks1(bytes, fileSize));
  const model = attempt(() => headerModel(bytes, fileSize));
  if (typeof ours === 'string') {
    if (typeof model !== 'string') throw new Error(`refused (${ours}), though nothing is wrong with it`);
    return 'refused';
  }
  if (typeof model === 'string') throw new Error(`taken, though it must not: ${model}`);
  for (const name of ['payloadOffset', 'keyBytes', 'hash'] as const)
    if (ours[name] !== model[name]) throw new Error(`${name} is ${ours[name]}, not ${model[name]}`);
  return 'read';
}

describe('a LUKS1 header that lies', () => {
  it('is refused, or read as a second reader reads it', async () => {
    const bases = new Bases([base(image.subarray(0, 1024))]);
    const outcome = await fuzz({ name: 'LUKS1', cases: SHARES.luks1, bases, check: parsed });
    expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(SHARES.luks1));
    for (const ending of ['read', 'refused'])
      expect(outcome.endings.get(ending) ?? 0).toBeGreaterThan(leastOf(SHARES.luks1) / 10);
  }, 300_000);

  it('gives up its key, or none, but never another one', async () => {
    const passphrase = Buffer.from(golden?.passphrase ?? '');
    const bases = new Bases([base(image)]);
    const open = async (bytes: Buffer): Promise<string> => {
      const header = attempt(() => parseLuks1(bytes, bytes.length));
      if (typeof header === 'string') return 'refused';
      // Rounds are honoured up to a bound; the largest would take half a minute each.
      const rounds = [header.digestIterations, ...header.slots.map((slot) => slot.iterations)];
      if (Math.max(...rounds) > 5000) return 'too slow for a test';
      const key = await openLuks1(header, passphrase, async (position, length) => {
        if (position < 0 || length > bytes.length) throw new Error(`${length} bytes at ${position}`);
        return Buffer.from(bytes.subarray(position, position + length));
      });
      if (!key) return 'does not open';
      if (key.toString('hex') !== golden?.master_key_hex) throw new Error('another key came out');
      return 'opens';
    };
    const outcome = await fuzz({ name: 'LUKS1, opened', cases: SHARES.luks1Opened, bases, check: open });
    expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(SHARES.luks1Opened));
    expect(outcome.endings.get('opens') ?? 0).toBeGreaterThanOrEqual(leastOf(1));
  }, 300_000);
});
