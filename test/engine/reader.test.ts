import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { FinishedFile, sha256OfFile } from '../../lib/engine/verify/reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it('the digest of a file is known before the thread that takes it is ended', async () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'content');
  const order: string[] = [];
  const { digest, [Symbol.asyncDispose]: dispose } = FinishedFile.prototype;
  vi.spyOn(FinishedFile.prototype, 'digest').mockImplementation(async function (this: FinishedFile) {
    // As a thread answers on a busy machine: later.
    await sleep(20);
    const found = await digest.call(this);
    order.push('digest');
    return found;
  });
  vi.spyOn(FinishedFile.prototype, Symbol.asyncDispose).mockImplementation(function (this: FinishedFile) {
    order.push('end');
    return dispose.call(this);
  });
  expect(await sha256OfFile(path, new AbortController().signal)).toMatch(/^ed7002b439e9ac845f22357d822bac14/);
  expect(order).toEqual(['digest', 'end']);
});
