import { messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { formatManifest, type Manifest, parseManifest } from '../manifest/manifest.ts';
import type { ObjectHead } from '../object-storage/object-storage.ts';
import type { Note } from '../once/lease.ts';
import { isOfUpload } from './told-digest.ts';

/**
 * An image that is uploaded while it is made gets its manifest after its object. Between the two its lease's note has it:
 * whoever finds the object without a manifest there writes it.
 */
const MANIFEST_NOTE = 'manifest';

/**
 * Bytes of a manifest in a note, which is text in JSON once more, at most: a lease that is longer than LEASE_LIMIT can be
 * read by nobody, and ids of uploads may stand beside it.
 */
const LIMIT = 32 * 1024;

/** The note with the manifest of the object that is about to appear. One that is too long, as no real one is, stays out. */
export function noteWith(note: Note, manifest: Manifest, log: Log): Note {
  const text = formatManifest(manifest);
  if (Buffer.byteLength(JSON.stringify(text)) <= LIMIT) return { ...note, [MANIFEST_NOTE]: text };
  log.notice(
    `the manifest is too long for the note of the upload: a run that is killed in the next moments leaves the object without it`,
  );
  return note;
}

/** What of a note stays whatever becomes of its upload: an object that is complete needs its manifest. */
export function manifestAlone({ [MANIFEST_NOTE]: manifest }: Note): Note {
  return manifest === undefined ? {} : { [MANIFEST_NOTE]: manifest };
}

/** The manifest that a note has of this very object; undefined when it has none. */
export function manifestIn(note: Note, head: ObjectHead, log: Log): Manifest | undefined {
  const text = note[MANIFEST_NOTE];
  if (text === undefined) return undefined;
  try {
    const manifest = parseManifest(text, 'the manifest in the note of the upload');
    return isOfUpload(manifest, head) ? manifest : undefined;
  } catch (error) {
    log.debug(messageOf(error));
    return undefined;
  }
}
