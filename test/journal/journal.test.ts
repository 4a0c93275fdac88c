import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bucketJournal, type RecordStore } from '../../lib/journal/bucket-journal.ts';
import { folderJournal, journalFolder, journalIsLost } from '../../lib/journal/folder-journal.ts';
import type { Journal } from '../../lib/journal/journal.ts';
import { type NewIntent, OrderIntents } from '../../lib/journal/order-intents.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A bucket in memory with conditional writes. */
function memoryStore(): RecordStore & { readonly objects: Map<string, string> } {
  const objects = new Map<string, string>();
  return {
    objects,
    getText: async ({ key }) => objects.get(key),
    async putText({ key }, text, { onlyIfAbsent }) {
      if (onlyIfAbsent && objects.has(key)) return 'exists';
      objects.set(key, text);
      return 'written';
    },
    list: async (_bucket, prefix) => ({
      objects: [...objects]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, text]) => ({ key, size: text.length })),
      complete: true,
    }),
  };
}

const INTENT: NewIntent = {
  target: 'web.example.com',
  content: 'c1',
  ordered: 'template 1, B1_1X2X25, dal13, hourly',
  prices: { 'hourly-price': '0.05' },
  run: 'https://github.com/o/r/actions/runs/1',
};

describe.each<[string, () => Journal]>([
  ['folder', () => folderJournal(join(folder, 'journal'))],
  ['bucket', () => bucketJournal(memoryStore(), 'my-bucket')],
])('intents of orders in a %s', (_name, open) => {
  test('of runs that race for a target exactly one wins', async () => {
    const journal = open();
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => new OrderIntents(journal).claim(INTENT, undefined)),
    );
    const won = claims.filter((claim) => claim !== undefined);
    expect(won).toHaveLength(1);
    expect((await new OrderIntents(journal).find('web.example.com'))?.intent.nonce).toBe(
      won[0]?.intent.nonce,
    );
  });

  test('an intent is found with what became of it', async () => {
    const intents = new OrderIntents(open());
    expect(await intents.find('web.example.com')).toBeUndefined();
    const kept = await intents.claim(INTENT, undefined);
    if (!kept) throw new Error('not claimed');
    await intents.update(kept, { state: 'ordered', 'instance-id': '7' });
    const found = await intents.find('web.example.com');
    expect(found?.intent).toMatchObject({ ...INTENT, state: 'ordered', 'instance-id': '7' });
  });

  test('behind an intent only one run can put the next, and the newest counts', async () => {
    const intents = new OrderIntents(open());
    const first = await intents.claim(INTENT, undefined);
    const [a, b] = await Promise.all([
      intents.claim({ ...INTENT, content: 'c2' }, first),
      intents.claim(INTENT, first),
    ]);
    expect([a, b].filter((claim) => claim !== undefined)).toHaveLength(1);
    expect(await intents.find('web.example.com')).toMatchObject({ generation: 2 });
    // A late run that still knows of nothing must lose as well.
    expect(await intents.claim(INTENT, undefined)).toBeUndefined();
  });

  test('names that begin alike are other targets', async () => {
    const intents = new OrderIntents(open());
    await intents.claim({ ...INTENT, target: 'web.example.com.au' }, undefined);
    expect(await intents.find('web.example.com')).toBeUndefined();
  });
});

test('records of a folder are for its user alone, and nothing temporary stays', async () => {
  const journal = folderJournal(join(folder, 'a', 'b'));
  expect(await journal.create('orders/x.json', '{}')).toBe('created');
  expect(await journal.create('orders/x.json', '{}')).toBe('exists');
  await journal.replace('orders/x.json', '{"a":1}');
  expect(await journal.read('orders/x.json')).toBe('{"a":1}');
  expect((await stat(join(folder, 'a', 'b', 'orders'))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'a', 'b', 'orders', 'x.json'))).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, 'a', 'b', 'orders'))).toEqual(['x.json']);
});

test('objects of a bucket have their documented keys', async () => {
  const store = memoryStore();
  await new OrderIntents(bucketJournal(store, 'b')).claim(INTENT, undefined);
  expect([...store.objects.keys()]).toEqual(['encrypted-image/orders/web.example.com.json']);
});

test('a folder that cannot be written is named', async () => {
  await writeFile(join(folder, 'file'), '');
  const journal = folderJournal(join(folder, 'file', 'journal'));
  await expect(journal.create('orders/x.json', '{}')).rejects.toThrow(/E_JOURNAL.*ENCRYPTED_IMAGE_JOURNAL/s);
});

test.each([
  ['no JSON', 'x'],
  ['another schema', '{"schema":"other"}'],
  [
    'another target',
    JSON.stringify({
      ...INTENT,
      schema: 'encrypted-image-order/1',
      target: 'db.example.com',
      state: 'sent',
      'order-id': '',
      'instance-id': '',
      at: '',
      nonce: '',
    }),
  ],
])('a record that is %s is refused, not overwritten', async (_name, text) => {
  const journal = folderJournal(folder);
  await journal.create('orders/web.example.com.json', text);
  await expect(new OrderIntents(journal).find('web.example.com')).rejects.toThrow('E_INTENT');
});

test('a record that is too long is none of ours', async () => {
  const journal = folderJournal(folder);
  await journal.create('orders/x.json', ' '.repeat(70_000));
  await expect(journal.read('orders/x.json')).rejects.toThrow('E_JOURNAL');
});

test('names of records cannot lead out of the folder', async () => {
  const journal = folderJournal(folder);
  await expect(journal.read('orders/../../x')).rejects.toThrow('no name of a record');
  expect(() => journal.place('/etc/passwd')).toThrow('no name of a record');
});

test('the journal lies where its variable says, else in the home folder, never in the temp folder of the runner', () => {
  expect(journalFolder({ ENCRYPTED_IMAGE_JOURNAL: '/j' })).toBe('/j');
  expect(journalFolder({ HOME: '/home/u' })).toBe('/home/u/.local/state/encrypted-image');
  expect(() => journalFolder({ HOME: '/t/h', RUNNER_TEMP: '/t' })).toThrow('emptied');
  expect(() => journalFolder({ ENCRYPTED_IMAGE_JOURNAL: 'relative' })).toThrow('absolute');
});

test('a runner of GitHub loses its journal, a self-hosted one does not', () => {
  expect(journalIsLost({ RUNNER_ENVIRONMENT: 'github-hosted' })).toContain('throws this runner away');
  expect(journalIsLost({ RUNNER_ENVIRONMENT: 'self-hosted' })).toBeUndefined();
});
