import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY_NAME } from '../../actions/upload-import/key-cleanup.ts';
import { post } from '../../actions/upload-import/post.ts';
import { openDeps, openPostDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { iamTime } from '../../lib/iam/api-keys.ts';
import { importKeys, prepare } from './kit.ts';

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

const owner = () => ({ iamId: `iam-${cloud.importServiceId}`, accountId: cloud.account });

async function makeKey(description: string, expiresAt = Date.now() + 3_600_000): Promise<string> {
  const { deps } = killed({});
  const key = { ...owner(), name: KEY_NAME, description, expiresAt };
  return (await deps.apiKeys.create(key, deps.signal)).id;
}

describe('post', () => {
  it('does nothing after a run that ended by itself', async () => {
    cloud.journal.clear();
    await post(killed({ 'import-key': '', 'key-tag': '', upload: '' }).postDeps);
    expect(cloud.journal.entries()).toEqual([]);
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

  it('aborts an unfinished upload', async () => {
    const { deps } = killed({});
    const { s3 } = deps.storage('us-south');
    const begun = await s3.send({
      operation: 'createMultipartUpload',
      params: { Bucket: cloud.bucket, Key: 'left.vhd-0.vhd' },
      repeatable: true,
    });
    const place = { region: 'us-south', bucket: cloud.bucket, key: 'left.vhd-0.vhd' };
    const left = { ...place, uploadId: String(begun['UploadId']) };
    await post(killed({ upload: JSON.stringify(left) }).postDeps);
    const open = await s3.send({
      operation: 'listMultipartUploads',
      params: { Bucket: cloud.bucket },
      repeatable: true,
    });
    expect(open['Uploads']).toEqual([]);
  });

  it('removes the lease of a run that was killed in the moment of its import', async () => {
    const { deps } = killed({});
    const place = { region: 'us-south', bucket: cloud.bucket, key: 'x.import-lease.json' };
    await deps.storage('us-south').putText(place, '{}', { onlyIfAbsent: true });
    await post(killed({ lease: JSON.stringify(place) }).postDeps);
    expect(await deps.storage('us-south').head(place)).toBeUndefined();
  });

  it('only warns when something cannot be removed', async () => {
    const { postDeps, lines } = killed({ 'import-key': 'ApiKey-1', upload: 'no json' });
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
