import { expect, test } from 'vitest';
import { Secret } from '../../lib/base/secret.ts';
import type { Call, ClassicClient } from '../../lib/classic/client.ts';
import { factsInNote, identityInNote, noteOfImport, wordsOfNote } from '../../lib/classic/template-note.ts';
import {
  createFromIcos,
  findTemplatesByIdentity,
  findTemplatesByName,
  getTemplate,
  readyDatacenters,
  templateState,
} from '../../lib/classic/templates.ts';

const FACTS = { operatingSystem: 'DEBIAN_12_64', byol: false };

/** A client that answers the same to every call and remembers what it was asked. */
function answering(value: unknown): ClassicClient & { readonly calls: Call[] } {
  const calls: Call[] = [];
  const answer = async (call: Call) => {
    calls.push(call);
    return value;
  };
  return { calls, read: answer, change: answer, list: async (call) => (await answer(call)) as never };
}

const DONE = {
  id: 11,
  transactionId: null,
  datacenter: { name: 'dal13' },
  blockDevicesDiskSpaceTotal: 100,
  blockDevices: [{ id: 1, diskImage: { capacity: 25 } }],
};
const template = (...children: object[]) => ({ id: 10, name: 'n', statusId: 1, children });

async function stateOf(value: object, datacenter?: string) {
  return templateState(await getTemplate(answering(value), 10), datacenter);
}

test.each<[string, object, string]>([
  ['a finished child', template(DONE), 'ready'],
  ['no child yet', template(), 'importing'],
  ['a child with a transaction id', template({ ...DONE, transactionId: 5 }), 'importing'],
  ['a child with a transaction', template({ ...DONE, transaction: { id: 5 } }), 'importing'],
  ['a child without disks', template({ ...DONE, blockDevices: [] }), 'failed'],
  ['a child of size 0', template({ ...DONE, blockDevicesDiskSpaceTotal: 0 }), 'failed'],
  ['a child of size 0 while it copies', template({ id: 11, transactionId: 5 }), 'importing'],
  ['another status than active', { ...template(DONE), statusId: 3 }, 'failed'],
])('a template with %s is %s', async (_name, value, state) => {
  expect(await stateOf(value)).toBe(state);
});

test('the copy in one datacenter is judged apart from the others', async () => {
  const other = { ...DONE, id: 12, datacenter: { name: 'lon02' }, transactionId: 9 };
  expect(await stateOf(template(DONE, other), 'dal13')).toBe('ready');
  expect(await stateOf(template(DONE, other), 'lon02')).toBe('importing');
  expect(await stateOf(template(DONE, other), 'fra02')).toBe('importing');
  const found = await getTemplate(answering(template(DONE, other)), 10);
  expect(found && readyDatacenters(found)).toEqual(['dal13']);
});

test('a template that is not there is gone', () => {
  expect(templateState(undefined)).toBe('gone');
});

test('names and identities are compared again, because a filter can be ignored', async () => {
  const identity = 'a'.repeat(64);
  const rows = [
    { id: 1, name: 'mine', note: noteOfImport('build 17', identity, FACTS) },
    { id: 2, name: 'mine too', note: noteOfImport(undefined, 'b'.repeat(64), FACTS) },
  ];
  expect((await findTemplatesByName(answering(rows), 'mine')).map(({ id }) => id)).toEqual([1]);
  expect((await findTemplatesByIdentity(answering(rows), identity)).map(({ id }) => id)).toEqual([1]);
  expect(identityInNote(rows[0]?.note ?? '')).toBe(identity);
});

test('an import is asked for with the names of the datatype', async () => {
  const client = answering({ id: 10, name: 'n', globalIdentifier: 'g' });
  const made = await createFromIcos(client, {
    name: 'n',
    note: 'x',
    uri: 'cos://us-south/b/k.vhd-0.vhd',
    operatingSystem: 'DEBIAN_12_64',
    importApiKey: new Secret('import-key'),
    rootKeyCrn: 'crn:v1:…',
    wrappedDek: 'wdek',
    byol: false,
    bootMode: 'HVM',
  });
  expect(made).toMatchObject({ id: 10, globalId: 'g' });
  expect(client.calls[0]).toMatchObject({ method: 'createFromIcos' });
  expect(client.calls[0]?.args).toEqual([
    {
      name: 'n',
      note: 'x',
      uri: 'cos://us-south/b/k.vhd-0.vhd',
      operatingSystemReferenceCode: 'DEBIAN_12_64',
      ibmApiKey: 'import-key',
      cloudInit: true,
      byol: false,
      isEncrypted: true,
      crkCrn: 'crn:v1:…',
      wrappedDek: 'wdek',
      bootMode: 'HVM',
    },
  ]);
});

test('an answer without a template leaves the outcome of an import unknown', async () => {
  const request = {
    name: 'n',
    note: '',
    uri: 'cos://us-south/b/k',
    operatingSystem: 'X',
    importApiKey: new Secret('k'),
    rootKeyCrn: 'c',
    wrappedDek: 'w',
    byol: false,
  };
  await expect(createFromIcos(answering(true), request)).rejects.toMatchObject({
    failure: { outcome: 'unknown' },
  });
});

test('a note tells identity, what the import was told, and the words of the user', () => {
  const note = noteOfImport('build 17', 'a'.repeat(64), { operatingSystem: 'REDHAT_9_64', byol: true });
  expect(note).toBe(`build 17 [encrypted-image:${'a'.repeat(64)}] [imported-as:REDHAT_9_64,byol]`);
  expect(factsInNote(note)).toEqual({ operatingSystem: 'REDHAT_9_64', byol: true });
  expect(factsInNote(noteOfImport('', 'a'.repeat(64), FACTS))).toEqual(FACTS);
  expect(factsInNote(`[encrypted-image:${'a'.repeat(64)}]`)).toBeUndefined();
  expect([wordsOfNote(note), wordsOfNote(noteOfImport(undefined, 'a'.repeat(64), FACTS))]).toEqual([
    'build 17',
    '',
  ]);
});
