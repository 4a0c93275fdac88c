import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import '../support/seed.ts';
import { describe, expect, it } from 'vitest';
import { StreamPieces } from '../../lib/engine/stream-pieces.ts';

const never = new Promise<void>(() => undefined);
const now = Promise.resolve();

/** Whether a promise has settled already. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = () => {
    settled = true;
  };
  promise.then(note, note);
  await setImmediate();
  return settled;
}

describe('pieces that meet rooms', () => {
  it('go out in order, whatever their sizes, and in whatever order they are ready', async () => {
    const shape = fc.record({
      pieces: fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
      rooms: fc.integer({ min: 1, max: 70 }),
      waits: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      ahead: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ pieces, rooms, waits, ahead }) => {
        const all = randomBytes(pieces.reduce((sum, length) => sum + length, 0));
        const stream = new StreamPieces(all.length);
        const give = async () => {
          const taken: Promise<void>[] = [];
          for (const [index, length] of pieces.entries()) {
            const at = pieces.slice(0, index).reduce((sum, one) => sum + one, 0);
            const bytes = Buffer.alloc(length, 0xee);
            const ready = (async () => {
              for (let wait = waits[index] ?? 0; wait > 0; wait -= 1) await setImmediate();
              all.copy(bytes, 0, at, at + length);
            })();
            // What was copied out may be changed at once.
            taken.push(stream.append(bytes, at, ready).then(() => void bytes.fill(0xdd)));
            await taken[index - ahead];
          }
          await Promise.all(taken);
        };
        const got = Buffer.alloc(all.length);
        const take = async () => {
          for (let at = 0; at < got.length; at += rooms) await stream.fill(at, got.subarray(at, at + rooms));
        };
        await Promise.all([give(), take()]);
        expect(got.equals(all)).toBe(true);
        expect(stream.isAtEnd).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('do not count before they are ready', async () => {
    const stream = new StreamPieces(8);
    const room = Buffer.alloc(8);
    const ready = Promise.withResolvers<void>();
    const taken = stream.append(Buffer.from('12345678'), 0, ready.promise);
    const filling = stream.fill(0, room);
    expect(await isSettled(filling)).toBe(false);
    expect(room).toEqual(Buffer.alloc(8));
    ready.resolve();
    await Promise.all([taken, filling]);
    expect(room.toString()).toBe('12345678');
  });

  it('end on both sides when one fails, with the first error', async () => {
    const waitingRoom = new StreamPieces(8);
    const filling = waitingRoom.fill(0, Buffer.alloc(4));
    expect(await isSettled(filling)).toBe(false);
    waitingRoom.fail(new Error('first'));
    waitingRoom.fail(new Error('second'));
    await expect(filling).rejects.toThrow('first');
    await expect(waitingRoom.append(Buffer.alloc(4), 0, now)).rejects.toThrow('first');

    const waitingPiece = new StreamPieces(8);
    const taken = waitingPiece.append(Buffer.alloc(8), 0, now);
    await waitingPiece.fill(0, Buffer.alloc(4));
    expect(await isSettled(taken)).toBe(false);
    waitingPiece.fail(new Error('ended'));
    await expect(taken).rejects.toThrow('ended');
    await expect(waitingPiece.fill(4, Buffer.alloc(4))).rejects.toThrow('ended');
  });

  it('that turn out wrong end both sides, also when it is not their turn', async () => {
    const stream = new StreamPieces(8);
    const first = stream.append(Buffer.alloc(4), 0, never);
    const wrong = stream.append(Buffer.alloc(4), 4, Promise.reject(new Error('wrong')));
    for (const side of [first, wrong, stream.fill(0, Buffer.alloc(8))])
      await expect(side).rejects.toThrow('wrong');
  });

  it('leave no gap and go out once', async () => {
    const stream = new StreamPieces(8);
    expect(() => stream.append(Buffer.alloc(2), 1, now)).toThrow(RangeError);
    void stream.append(Buffer.alloc(4), 0, never);
    for (const at of [0, 3, 5]) expect(() => stream.append(Buffer.alloc(2), at, now)).toThrow(RangeError);
    expect(() => stream.append(Buffer.alloc(5), 4, now)).toThrow(RangeError);
    for (const [at, length] of [
      [1, 2],
      [0, 9],
    ] as const)
      await expect(stream.fill(at, Buffer.alloc(length))).rejects.toThrow(RangeError);
  });
});
