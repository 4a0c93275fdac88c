import { formatOwner, type Owner, thisOwner } from '../../lib/host/owner.ts';

/** Higher than any number that Linux gives a process. */
const NO_PID = 4_194_304;

/** The name of an unfinished file of this process with other facts. */
function nameOf(change: Partial<Owner>): string {
  return `encrypted-image-${formatOwner({ ...thisOwner(), ...change })}-1`;
}

/** Of a run that has ended on this machine, provably. */
export const deadName = (): string => nameOf({ pid: NO_PID });

/** Of what nobody can tell from here whether it still runs. */
export const FOREIGN: Readonly<Record<string, () => string>> = {
  'another host, where nothing has the number of its process here': () =>
    nameOf({ host: 'aaaaaaaaaaaa', boot: 'bbbbbbbbbbbb', pid: NO_PID }),
  'a host that does not tell who it is': () => nameOf({ host: undefined, boot: 'bbbbbbbbbbbb', pid: NO_PID }),
  'a kernel that does not tell its boot': () => nameOf({ boot: undefined, pid: NO_PID }),
  'a container of this machine': () => nameOf({ host: undefined, namespace: '4026539999', pid: NO_PID }),
  'an earlier release': () => `encrypted-image-${NO_PID}-1-1`,
  'an earlier release in a container': () => `encrypted-image-${NO_PID}-1-1-4026539999`,
};
