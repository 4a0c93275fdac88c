import { afterAll, describe, expect, it, vi } from 'vitest';
import { vdi } from '../support/foreign-disks.ts';
import { Shelf } from './kit.ts';

vi.mock('../../lib/host/tools.ts', () => ({ findTool: async () => undefined }));

const shelf = new Shelf();
afterAll(() => shelf.remove());

describe('a machine without tools', () => {
  it('is told which package reads a VDI', async () => {
    await expect(shelf.open(vdi([0], 1))).rejects.toMatchObject({
      code: 'E_TOOL_MISSING',
      message: expect.stringContaining('qemu-utils'),
    });
  });
});
