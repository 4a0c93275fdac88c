import { createHash } from 'node:crypto';
import type { SourceFile } from '../../disk/file.ts';
import { type Member, quoted } from './members.ts';

const LARGEST_MANIFEST = 2 ** 20;
const STEP = 4 * 2 ** 20;
/** `SHA256(disk.vmdk)= 0123…` (DSP0243, Open Virtualization Format, 5.1). */
const LINE = /^(SHA-?(?:1|256|384|512))\s*\((.+)\)\s*=\s*([0-9a-f]{40,128})\s*$/i;

interface Told {
  /** By the name of node:crypto. */
  readonly algorithm: string;
  readonly digest: string;
}

/** What the archive's manifests say of a member. Throws RangeError when they contradict each other. */
export async function digestsOf(
  file: SourceFile,
  members: readonly Member[],
  { name }: Member,
): Promise<readonly Told[]> {
  const told = new Map<string, string>();
  for (const { name: manifest, start, size } of members) {
    if (!/\.mf$/i.test(manifest) || size > LARGEST_MANIFEST) continue;
    for (const line of (await file.slice(start, size)).toString('utf8').split(/\r?\n/)) {
      const [, algorithm = '', of, digest = ''] = LINE.exec(line) ?? [];
      if (of === undefined || !sameName(of, name)) continue;
      const [known, value] = [algorithm.replace('-', '').toLowerCase(), digest.toLowerCase()];
      if ((told.get(known) ?? value) !== value)
        throw new RangeError(`its manifest tells two digests of ${quoted(name)}`);
      told.set(known, value);
    }
  }
  return [...told].map(([known, digest]) => ({ algorithm: known, digest }));
}

/** A manifest's names are those of its folder. */
function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.replace(/^(\.\/)+/, '');
  return plain(one) === plain(other) || plain(one) === other.split('/').at(-1);
}

/** Reads the member once. Throws RangeError unless its digests are those that were told. */
export async function compareDigests(
  file: SourceFile,
  member: Member,
  told: readonly Told[],
  signal: AbortSignal,
): Promise<void> {
  const hashes = told.map(({ algorithm }) => createHash(algorithm));
  const room = Buffer.allocUnsafeSlow(STEP);
  file.digestWhileReading(signal);
  for (let done = 0; done < member.size; done += STEP) {
    signal.throwIfAborted();
    const bytes = room.subarray(0, Math.min(STEP, member.size - done));
    await file.readContent([{ position: member.start + done, bytes }]);
    for (const hash of hashes) hash.update(bytes);
  }
  told.forEach(({ algorithm, digest }, index) => {
    if (hashes[index]?.digest('hex') !== digest)
      throw new RangeError(
        `${quoted(member.name)} has another ${algorithm.toUpperCase()} than the archive's manifest says`,
      );
  });
}
