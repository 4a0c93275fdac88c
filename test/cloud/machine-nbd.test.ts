import { execFile, execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createImages } from '../../cloud/image/images.ts';
import { type NbdExport, serveNbd } from '../../cloud/machine/nbd.ts';
import { readExactly } from '../../cloud/machine/stream.ts';
import { encryptedVhd } from '../support/encrypted-files.ts';

const run = promisify(execFile);
const BLOCK = 2 * 1024 * 1024;
const READ_WRITE_MAGIC = 0x25609513;
const qemuImg = hasQemuImg();
let folder = '';
let path = '';
let server: Server | undefined;
let errors: unknown[] = [];

function hasQemuImg(): boolean {
  try {
    execFileSync('qemu-img', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nbd-'));
  path = join(folder, 'socket');
  errors = [];
});
afterEach(async () => {
  if (server) await new Promise((resolve) => server?.close(resolve));
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function serve(disk: NbdExport): Promise<void> {
  server = createServer((socket) => void serveNbd(socket, disk, (error) => errors.push(error)));
  server.listen(path);
  await once(server, 'listening');
}

function memory(data: Buffer): NbdExport {
  return { size: data.length, read: async (position, length) => data.subarray(position, position + length) };
}

/** A client by hand: the old way in (export by name), then requests. */
async function client(flags = 3): Promise<{ socket: Socket; size: bigint; transmission: number }> {
  const socket = connect(path);
  const hello = await readExactly(socket, 18);
  expect(hello.toString('latin1', 0, 16)).toBe('NBDMAGICIHAVEOPT');
  const answer = Buffer.alloc(4 + 16);
  answer.writeUInt32BE(flags);
  answer.write('IHAVEOPT', 4);
  answer.writeUInt32BE(1, 12);
  socket.write(answer);
  const facts = await readExactly(socket, (flags & 2) !== 0 ? 10 : 134);
  return { socket, size: facts.readBigUInt64BE(0), transmission: facts.readUInt16BE(8) };
}

function request(type: number, position: bigint, length: number, data = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(28);
  header.writeUInt32BE(READ_WRITE_MAGIC);
  header.writeUInt16BE(type, 6);
  header.write('handle!!', 8);
  header.writeBigUInt64BE(position, 16);
  header.writeUInt32BE(length, 24);
  return Buffer.concat([header, data]);
}

async function errorOf(socket: Socket): Promise<number> {
  const reply = await readExactly(socket, 16);
  expect(reply.readUInt32BE(0)).toBe(0x67446698);
  expect(reply.toString('latin1', 8, 16)).toBe('handle!!');
  return reply.readUInt32BE(4);
}

describe('the NBD export', () => {
  test.skipIf(!qemuImg)(
    'of an encrypted VHD is its plaintext to qemu-img (skipped without qemu-img)',
    async () => {
      const key = randomBytes(64);
      const plain = Buffer.concat([randomBytes(BLOCK), Buffer.alloc(BLOCK), randomBytes(BLOCK)]);
      const image = encryptedVhd({
        virtualSize: plain.length,
        key,
        block: (index) => (index === 1 ? undefined : plain.subarray(index * BLOCK, (index + 1) * BLOCK)),
      });
      writeFileSync(join(folder, 'image.vhd'), image);
      const outcome = await createImages().open(join(folder, 'image.vhd'), key);
      if (!outcome.ok) throw new Error(outcome.refusal.message);
      const disk = outcome.value;
      await serve({ size: disk.virtualSize, read: disk.read });
      const source = `nbd+unix:///root?socket=${path}`;
      const { stdout } = await run('qemu-img', ['info', '--output=json', source], { timeout: 20_000 });
      expect(JSON.parse(stdout)).toMatchObject({ 'virtual-size': plain.length });
      const out = join(folder, 'out.raw');
      await run('qemu-img', ['convert', '-f', 'raw', '-O', 'raw', source, out], { timeout: 20_000 });
      const digest = (data: Buffer) => createHash('sha256').update(data).digest('hex');
      expect(digest(readFileSync(out))).toBe(digest(plain));
      expect(errors).toEqual([]);
      await disk.close();
    },
  );

  test('tells size and that it is read only, to old clients too', async () => {
    await serve(memory(Buffer.alloc(4096, 7)));
    for (const flags of [1, 3]) {
      const { socket, size, transmission } = await client(flags);
      expect(size).toBe(4096n);
      expect(transmission & 3).toBe(3);
      socket.write(request(0, 512n, 3));
      expect(await errorOf(socket)).toBe(0);
      expect(await readExactly(socket, 3)).toEqual(Buffer.alloc(3, 7));
      socket.destroy();
    }
  });

  test('refuses writes and trims, and reads outside the disk, and goes on', async () => {
    await serve(memory(Buffer.alloc(4096)));
    const { socket } = await client();
    socket.write(request(1, 0n, 5, Buffer.from('write')));
    expect(await errorOf(socket)).toBe(1);
    socket.write(request(4, 0n, 512));
    expect(await errorOf(socket)).toBe(1);
    for (const [position, length] of [
      [4096n, 1],
      [0n, 0xffffffff],
      [2n ** 64n - 1n, 512],
    ] as const) {
      socket.write(request(0, position, length));
      expect(await errorOf(socket)).toBe(22);
    }
    socket.write(request(3, 0n, 0));
    expect(await errorOf(socket)).toBe(0);
    socket.write(request(2, 0n, 0));
    await once(socket, 'close');
    expect(errors).toEqual([]);
  });

  test('answers an error of the image with EIO and reports it', async () => {
    const failure = new Error('the image was cut off');
    await serve({ size: 4096, read: () => Promise.reject(failure) });
    const { socket } = await client();
    socket.write(request(0, 0n, 512));
    expect(await errorOf(socket)).toBe(5);
    expect(errors).toEqual([failure]);
    socket.destroy();
  });

  test('serves a slow reader without gathering listeners', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    await serve(memory(Buffer.alloc(4 * BLOCK, 9)));
    const { socket } = await client();
    for (let count = 0; count < 30; count++) socket.write(request(0, 0n, 4 * BLOCK));
    for (let count = 0; count < 30; count++) {
      expect(await errorOf(socket)).toBe(0);
      await readExactly(socket, 4 * BLOCK);
    }
    socket.destroy();
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  test('drops a client that speaks another language, and one that claims a huge write', async () => {
    await serve(memory(Buffer.alloc(4096)));
    const stranger = connect(path);
    stranger.write(`GET / HTTP/1.1\r\n\r\n${'x'.repeat(100)}`);
    stranger.resume();
    await once(stranger, 'close');
    const { socket } = await client();
    socket.write(request(1, 0n, 0xffffffff));
    socket.resume();
    await once(socket, 'close');
    expect(errors).toHaveLength(2);
  });
});
