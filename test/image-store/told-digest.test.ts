import { describe, expect, it } from 'vitest';
import { toldDigest } from '../../lib/image-store/told-digest.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';

const MARKER = '0b2c4d6e-8f10-4a2b-9c3d-0123456789ab';
const DIGEST = '0123456789abcdef'.repeat(4);
const streamed = { sha256: DIGEST, size: 7, 'upload-marker': MARKER, crc32: 'y/Q5Jg==' } as Manifest;
const { 'upload-marker': _, ...asFile } = streamed;
const head = { size: 7, etag: '"x"', metadata: { 'upload-marker': MARKER } };

describe('the digest of an object is told', () => {
  it('by its own metadata, before any manifest', () => {
    const own = 'f'.repeat(64);
    expect(toldDigest({ ...head, metadata: { ...head.metadata, sha256: own } }, [streamed])).toBe(own);
  });

  it('by the manifest of the upload that made it, whether its checksum is reported or not', () => {
    expect(toldDigest(head, [undefined, asFile as Manifest, streamed])).toBe(DIGEST);
    expect(toldDigest({ ...head, crc32: 'y/Q5Jg==' }, [streamed])).toBe(DIGEST);
  });

  it.each<[string, object, object]>([
    ['another upload made it', { metadata: { 'upload-marker': MARKER.replace('0', '1') } }, streamed],
    ['it has another size', { size: 8 }, streamed],
    ['another checksum is reported', { crc32: 'AAAAAA==' }, streamed],
    ['its metadata is gone, as after a copy', { metadata: {} }, streamed],
    ['its manifest is that of a file', {}, asFile],
    ['what it tells is no digest', { metadata: { sha256: 'X' } }, streamed],
  ])('not where %s', (_what, change, manifest) => {
    expect(toldDigest({ ...head, ...change }, [manifest as Manifest])).toBeUndefined();
  });
});
