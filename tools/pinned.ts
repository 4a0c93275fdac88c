/**
 * What README, docs and examples write behind `@` where they use this repository's actions and workflows: the one place
 * that says it. `npm run docs` writes it into all of them; a release changes it here.
 *
 * A full commit, since no tag exists yet. It must hold every input that the examples give
 * (test/docs/pinned.test.ts), so it moves forward when an example takes up a new one.
 */
export const PINNED: Pin = { ref: '89ee07d756349266749fa51ab13a2232a589d449', release: undefined };

export interface Pin {
  /** Full SHA of a commit of this repository's history. */
  readonly ref: string;
  /** `vX.Y.Z` of that commit, written as a comment behind it; undefined before the first release. */
  readonly release: string | undefined;
}

/** `owner/name/path@ref`, with what stands behind it up to the end of a comment that names a release. */
const REFERENCE =
  /[\w.-]+\/[\w.-]+(\/(?:actions\/[a-z-]+|\.github\/workflows\/[a-z-]+\.yml))@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})(?: # v\d+\.\d+\.\d+)?/g;

/** The command line of that version, as npx fetches it. */
const PROGRAM = /github:[\w.-]+\/[\w.-]+#(?:v\d+\.\d+\.\d+|[0-9a-f]{40})/g;

/** The text with every reference to this repository's actions and workflows as it is to be. */
export function pinReferences(text: string, repository: string, { ref, release }: Pin = PINNED): string {
  const comment = release === undefined ? '' : ` # ${release}`;
  return text
    .replace(REFERENCE, (_all, path: string) => `${repository}${path}@${ref}${comment}`)
    .replace(PROGRAM, `github:${repository}#${ref}`);
}
