import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type HashThread, openHashThread, openOwnThread } from '../../lib/digest/hash-thread.ts';

const MIB = 1024 * 1024;

function shared(bytes: Buffer): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

describe.each<[string, () => HashThread]>([
  ['a thread of its own', openOwnThread],
  ["the caller's thread", () => openHashThread(1)],
])('digests on %s', (_where, openIt) => {
  it('are the SHA-256 of what was appended, in order, and the CRC-32 of each piece', async () => {
    const pieces = [randomBytes(3 * MIB + 17), randomBytes(1), Buffer.alloc(0), randomBytes(MIB)];
    await using hashes = openIt();
    const crcs = await Promise.all(pieces.map((piece) => hashes.append(shared(piece))));
    const only = randomBytes(1000);
    await hashes.appendOnly(only);
    // Not part of the digest, and not in shared memory: the middle of something larger.
    expect(await hashes.crc32((pieces[0] as Buffer).subarray(5, 500))).toBe(
      crc32((pieces[0] as Buffer).subarray(5, 500)),
    );
    expect(await hashes.md5(only)).toBe(createHash('md5').update(only).digest('hex'));
    expect(crcs).toEqual(pieces.map((piece) => crc32(piece)));
    const whole = createHash('sha256').update(Buffer.concat([...pieces, only]));
    expect(await hashes.sha256()).toBe(whole.digest('hex'));
  });

  it('are none of the whole when a piece of it failed', async () => {
    await using hashes = openIt();
    await hashes.append(randomBytes(10));
    const none = { buffer: new SharedArrayBuffer(8) } as unknown as Uint8Array;
    await expect(hashes.appendOnly(none)).rejects.toThrow();
    await hashes.append(randomBytes(10));
    await expect(hashes.sha256()).rejects.toThrow();
  });

  it('fail after the end, and the thread says so', async () => {
    await using hashes = openIt();
    await hashes.sha256();
    await expect(hashes.append(new Uint8Array(1))).rejects.toThrow();
  });
});

it('a thread that ended in the middle is an error, never another digest', async () => {
  const hashes = openOwnThread();
  await hashes.append(new Uint8Array(5));
  await hashes[Symbol.asyncDispose]();
  await expect(hashes.append(new Uint8Array(5))).rejects.toMatchObject({ code: 'E_DIGEST' });
});

it('a thread that never came up is done without', async () => {
  const hashes = openOwnThread();
  const answer = hashes.append(Buffer.from('abc'));
  await hashes[Symbol.asyncDispose]();
  expect(await answer).toBe(crc32('abc'));
  expect(await hashes.sha256()).toBe(createHash('sha256').update('abc').digest('hex'));
});
