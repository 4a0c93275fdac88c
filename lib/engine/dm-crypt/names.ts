import { formatOwner, MACHINE_NAMESPACE, type Owner, parseOwner, thisOwner } from '../../host/owner.ts';

/**
 * Mappings, unfinished files and folders of a run are named `encrypted-image-<owner>-<n>`: whoever finds one can tell
 * whether its owner still runs (pitfalls.md H7). With 83 characters at most, cryptsetup can put the name behind its
 * UUID (128 characters in device-mapper).
 */
const NAME = /^encrypted-image-(.+)-([1-9][0-9]{0,9})$/;
/** Of earlier releases: `<pid>-<start time>-<n>`, in containers with `-<PID namespace>` behind it. */
const OLD_NAME = /^encrypted-image-([1-9][0-9]{0,9})-([0-9]{1,18})-[1-9][0-9]{0,9}(?:-([1-9][0-9]{0,11}))?$/;

let count = 0;

/** A name that no other process and no earlier call has. */
export function nextName(): string {
  count += 1;
  return `encrypted-image-${formatOwner(thisOwner())}-${count}`;
}

/** Whose name it is; undefined when it is none of ours. */
export function ownerOf(name: string): Owner | undefined {
  return parseOwner(NAME.exec(name)?.[1] ?? '') ?? oldOwnerOf(name);
}

function oldOwnerOf(name: string): Owner | undefined {
  const match = OLD_NAME.exec(name);
  if (!match) return undefined;
  const namespace = match[3] ?? MACHINE_NAMESPACE;
  return { host: undefined, boot: undefined, namespace, pid: Number(match[1]), startTime: Number(match[2]) };
}
