/**
 * What stands in a template's note beside the user's words: the image's identity, by which later runs find it
 * (contract.md Identity), and what the import was told, which the classic API does not show again.
 */
export interface ImportFacts {
  /** `DEBIAN_12_64` */
  readonly operatingSystem: string;
  readonly byol: boolean;
}

/** How an image's identity (lower-case hex) stands in a template's note. */
export function identityMark(identity: string): string {
  return `[encrypted-image:${identity}]`;
}

/** The note with identity and facts behind it. */
export function noteOfImport(note: string | undefined, identity: string, facts: ImportFacts): string {
  const mark = `[imported-as:${facts.operatingSystem}${facts.byol ? ',byol' : ''}]`;
  return [...(note ? [note] : []), identityMark(identity), mark].join(' ');
}

export function identityInNote(note: string): string | undefined {
  return /\[encrypted-image:([0-9a-f]{64})\]/.exec(note)?.[1];
}

/** Undefined for a template whose note tells nothing of it. */
export function factsInNote(note: string): ImportFacts | undefined {
  const match = /\[imported-as:([A-Z0-9][A-Z0-9._-]{2,60})(,byol)?\]/.exec(note);
  return match?.[1] === undefined ? undefined : { operatingSystem: match[1], byol: match[2] !== undefined };
}

/** The user's own words in a note. */
export function wordsOfNote(note: string): string {
  return note.replace(/ ?\[(encrypted-image|imported-as):[^\]]*\]/g, '');
}

/** What stands in the note of a template that was captured: from which server, and which of its disks. */
export interface CaptureFacts {
  readonly server: number;
  readonly disks: 'boot' | 'all';
}

export function noteOfCapture({ server, disks }: CaptureFacts): string {
  return `[captured-from:${server},${disks}]`;
}

/** Undefined for a template that this suite did not capture. */
export function captureInNote(note: string): CaptureFacts | undefined {
  const match = /\[captured-from:([1-9][0-9]{0,14}),(boot|all)\]/.exec(note);
  return match ? { server: Number(match[1]), disks: match[2] === 'all' ? 'all' : 'boot' } : undefined;
}
