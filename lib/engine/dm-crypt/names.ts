import { type Owner, thisOwner } from '../../host/owner.ts';

/**
 * Mappings, and files while the kernel writes into them, are named `encrypted-image-<pid>-<start time>-<n>`, in
 * containers with `-<pid namespace>` behind it: whoever finds one can tell whether its owner still runs (pitfalls H7).
 */
const NAME = /^encrypted-image-([1-9][0-9]{0,9})-([0-9]{1,18})-[1-9][0-9]{0,9}(?:-([1-9][0-9]{0,11}))?$/;

let count = 0;

/** A name that no other process and no earlier call has. */
export function nextName(): string {
  const { pid, startTime, namespace } = thisOwner();
  count += 1;
  return `encrypted-image-${pid}-${startTime}-${count}${namespace === undefined ? '' : `-${namespace}`}`;
}

/** Whose name it is; undefined when it is none of ours. */
export function ownerOf(name: string): Owner | undefined {
  const match = NAME.exec(name);
  if (!match) return undefined;
  return { pid: Number(match[1]), startTime: Number(match[2]), namespace: match[3] };
}
