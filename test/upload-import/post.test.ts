import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../actions/upload-import/post.ts';
import { openDeps, openPostDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { iamTime } from '../../lib/iam/api-keys.ts';
import { importKeys, KEY_NAME, prepare } from './kit.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud();
});
afterAll(() => cloud.stop());

/** A run that was killed: what it saved is all that `post` gets. */
function killed(states: Record<string, string>) {
  const { inputs, edge, run } = prepare(cloud, '/', { 'template-id': '1' });
  for (const [name, value] of Object.entries(states)) run.states.set(name, value);
  return { deps: openDeps(inputs, edge), postDeps: openPostDeps(inputs, edge), lines: run.lines };
}

/** What a test does to uploads of `key` and to the lease at `place`. */
function tools(place: () => { region: string; bucket: string; key: string }, key: string) {
  const storage = () => killed({}).deps.storage('us-south');
  return {
    begin: async () => {
      const params = { Bucket: cloud.bucket, Key: key };
      const begun = await storage().s3.send({ operation: 'createMultipartUpload', params, repeatable: true });
      return String(begun['UploadId']);
    },
    open: async () => {
      const params = { Bucket: cloud.bucket };
      const list = await storage().s3.send({ operation: 'listMultipartUploads', params, repeatable: true });
      return (list['Uploads'] as { UploadId: string }[]).map(({ UploadId }) => UploadId);
    },
    write: (text: string) => storage().putText(place(), text, { onlyIfAbsent: false }),
    read: async () => (await storage().getText(place(), 10_000)) ?? '',
  };
}

const owner = () => ({ iamId: `iam-${cloud.importServiceId}`, accountId: cloud.account });

async function makeKey(description: string, expiresAt = Date.now() + 3_600_000): Promise<string> {
  const { deps } = killed({});
  const key = { ...owner(), name: KEY_NAME, description, expiresAt };
  return (await deps.apiKeys.create(key, deps.signal)).id;
}

describe('post', () => {
  it('does nothing after a run that ended by itself', async () => {
    cloud.requestLog.clear();
    await post(killed({ 'import-key': '', 'key-tag': '', 'upload-lease': '' }).postDeps);
    expect(cloud.requestLog.entries()).toEqual([]);
  });

  it('deletes the key by its id', async () => {
    const id = await makeKey('some run: x');
    await post(killed({ 'import-key': id }).postDeps);
    expect(await importKeys(cloud)).not.toContain(id);
  });

  it('deletes a key whose id never arrived by its description, and no other', async () => {
    const mine = await makeKey('upload-import aaaa: handed to one image import');
    const other = await makeKey('upload-import bbbb: handed to one image import');
    await post(killed({ 'key-tag': JSON.stringify({ ...owner(), tag: 'upload-import aaaa' }) }).postDeps);
    const left = await importKeys(cloud);
    expect(left).not.toContain(mine);
    expect(left).toContain(other);
    await post(killed({ 'import-key': other }).postDeps);
  });

  describe('of an unfinished upload', () => {
    const key = 'left.vhd-0.vhd';
    const place = () => ({ region: 'us-south', bucket: cloud.bucket, key: 'encrypted-image/uploads/x.json' });
    const lost = (owner: string) => ({ 'upload-lease': JSON.stringify({ ...place(), owner, object: key }) });
    const state = (owner: string) => ({ ...lost(owner), cancelled: 'true' });
    const record = (owner: string, note: object) =>
      JSON.stringify({
        schema: 'encrypted-image-lease/1',
        owner,
        run: 'a run',
        note,
        nonce: String(Math.random()),
      });
    const { begin, open, write, read } = tools(place, key);

    it('aborts it after a cancellation, and gives the lease back', async () => {
      await write(record('me', { upload: await begin() }));
      await post(killed(state('me')).postDeps);
      expect(await open()).toEqual([]);
      expect(JSON.parse(await read())).toMatchObject({ owner: '', note: {} });
    });

    it('keeps it where the run was lost, noted in the lease, which is given back: the next run goes on with it', async () => {
      const upload = await begin();
      await write(record('me', { upload, marker: 'm', plan: 'p' }));
      const { postDeps, lines } = killed(lost('me'));
      await post(postDeps);
      expect(await open()).toEqual([upload]);
      expect(JSON.parse(await read())).toMatchObject({ owner: '', note: { upload, marker: 'm', plan: 'p' } });
      expect(lines.join('\n')).toMatch(/notice: the parts of left.vhd-0.vhd .* stay/);
      await write(record('me', { upload, manifest: 'of a stream' }));
      await post(killed(state('me')).postDeps);
      expect([await open(), JSON.parse(await read()).note]).toEqual([[], { manifest: 'of a stream' }]);
    });

    it('finds one whose id never arrived, and leaves older ones alone', async () => {
      const older = await begin();
      await write(record('me', { creating: older }));
      await begin();
      await post(killed(lost('me')).postDeps);
      expect(await open()).toEqual([older]);
      await write(record('me', { upload: older }));
      await post(killed(state('me')).postDeps);
    });

    it('touches nothing when another run has taken over', async () => {
      const theirs = await begin();
      const text = record('somebody', { upload: theirs });
      await write(text);
      await post(killed(state('me')).postDeps);
      expect([await open(), await read()]).toEqual([[theirs], text]);
      await write(record('me', { upload: theirs }));
      await post(killed(state('me')).postDeps);
    });

    it('keeps the lease and its note when the upload cannot be aborted: the next run does it', async () => {
      const text = record('me', { upload: await begin() });
      await write(text);
      const { postDeps, lines } = killed(state('me'));
      const find = () => Promise.reject(new Error('Object Storage is down'));
      const storage = postDeps.storage('us-south');
      await post({ ...postDeps, storage: () => ({ ...storage, s3: { ...storage.s3, find } }) });
      expect(lines.filter((line) => line.startsWith('warning'))).toHaveLength(1);
      expect(await read()).toBe(text);
      await post(killed(state('me')).postDeps);
      expect(await open()).toEqual([]);
    });
  });

  it('gives the lease of an import back, and leaves in it that its outcome is not known', async () => {
    const place = { region: 'us-south', bucket: cloud.bucket, key: 'encrypted-image/imports/y.json' };
    const storage = killed({}).deps.storage('us-south');
    const record = {
      schema: 'encrypted-image-lease/1',
      owner: 'me',
      run: 'a run',
      sent: 7,
      note: {},
      nonce: '1',
    };
    await storage.putText(place, JSON.stringify(record), { onlyIfAbsent: true });
    const saved = JSON.stringify({ ...place, owner: 'me', object: 'y.vhd-0.vhd' });
    await post(killed({ 'import-lease': saved }).postDeps);
    const left = JSON.parse((await storage.getText(place, 10_000)) ?? '');
    expect(left).toMatchObject({ owner: '', run: 'a run' });
    expect(left.sent).toBeGreaterThanOrEqual(7);
  });

  it('only warns when something cannot be removed', async () => {
    const { postDeps, lines } = killed({ 'import-key': 'ApiKey-1', 'upload-lease': 'no json' });
    const broken = {
      ...postDeps,
      apiKeys: { ...postDeps.apiKeys, remove: () => Promise.reject(new Error('IAM is down')) },
    };
    await post(broken);
    expect(lines.filter((line) => line.startsWith('warning'))).toHaveLength(2);
  });
});

describe('API keys', () => {
  it('gives IAM whole minutes, rounded up', () => {
    expect(iamTime(Date.parse('2026-11-22T06:10:00.000Z'))).toBe('2026-11-22T06:10+0000');
    expect(iamTime(Date.parse('2026-11-22T06:10:00.001Z'))).toBe('2026-11-22T06:11+0000');
  });

  it('lists name, description and expiry, and deletes what is gone without complaint', async () => {
    const expiresAt = Date.parse('2031-01-02T03:04:00Z');
    const id = await makeKey('listed', expiresAt);
    const { deps } = killed({});
    const listed = await deps.apiKeys.list(owner().iamId, owner().accountId, deps.signal);
    expect(listed.find((key) => key.id === id)).toEqual({
      id,
      name: KEY_NAME,
      description: 'listed',
      expiresAt,
    });
    await deps.apiKeys.remove(id, deps.signal);
    await deps.apiKeys.remove(id, deps.signal);
  });
});
