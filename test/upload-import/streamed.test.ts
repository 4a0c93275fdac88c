import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { formatManifest } from '../../lib/manifest/manifest.ts';
import { makeImage, putObject, type Run, storageOf, type TestImage } from './kit.ts';
import { importScene } from './scene.ts';

/** An object that encrypt-image has uploaded while it made it tells no digest of its own: its manifest does. */

const scene = importScene(5);
const MARKER = '0b2c4d6e-8f10-4a2b-9c3d-0123456789ab';

async function streamed(name: string, marker: string): Promise<TestImage & { readonly uri: string }> {
  const image = await makeImage(scene.cloud, scene.folder.path, { name });
  const { bucket } = scene.cloud;
  const key = basename(image.path);
  await storageOf(scene.cloud).s3.send({
    operation: 'putObject',
    params: { Bucket: bucket, Key: key, Body: image.bytes, Metadata: { 'upload-marker': marker } },
    repeatable: true,
  });
  const manifest = { ...image.manifest, 'upload-marker': MARKER };
  await putObject(scene.cloud, `${key}.manifest.json`, Buffer.from(formatManifest(manifest)));
  return { ...image, manifest, uri: `cos://us-south/${bucket}/${key}` };
}

const reads = (run: Run) => run.lines.filter((line) => line.includes('reading the object'));

it('is imported without being read', async () => {
  const { uri, manifest } = await streamed('streamed', MARKER);
  const run = await scene.go({ 'object-uri': uri });
  expect([run.error, reads(run)]).toEqual([undefined, []]);
  expect(run.outputs.get('object-uri')).toBe(uri);
  const text = await storageOf(scene.cloud).getText(
    { bucket: scene.cloud.bucket, key: 'streamed.vhd-0.vhd.manifest.json' },
    100_000,
  );
  // What the run of the stream has written stays in it.
  expect(JSON.parse(text ?? '')).toMatchObject({ ...manifest, import: { 'object-uri': uri } });
});

it('is not read either when its manifest is given as a file, or its image as a file of the same bytes', async () => {
  const { uri, manifest, path } = await streamed('given', MARKER);
  const file = join(scene.folder.path, 'given.json');
  writeFileSync(file, formatManifest(manifest));
  for (const given of [{ 'object-uri': uri, manifest: file }, { 'encrypted-image': path }]) {
    const run = await scene.go({ ...given, 'dry-run': 'true' });
    expect([run.error, reads(run)]).toEqual([undefined, []]);
  }
});

it('is read when another upload has put it there', async () => {
  const { uri } = await streamed('other', MARKER.replace('0', '1'));
  const run = await scene.go({ 'object-uri': uri, 'dry-run': 'true' });
  expect([run.error, reads(run)]).toEqual([undefined, [expect.stringContaining('100 %')]]);
});
