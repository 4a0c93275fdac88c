import { REPOSITORY } from './project.ts';

interface Release {
  /** Without the `v`. */
  readonly version: string;
  /** Full SHA of the commit. */
  readonly commit: string;
  /** The whole changelog, as changesets write it. */
  readonly changelog: string;
}

/** What a release's page says: what has changed, how to name it, how to prove it. Throws when the changelog lacks it. */
export function releaseNotes({ version, commit, changelog }: Release): string {
  const changes = sectionOf(changelog, version);
  return `${changes}

## Use it

\`\`\`yaml
uses: ${REPOSITORY}/.github/workflows/encrypted-image.yml@${commit} # v${version}
\`\`\`

\`v${version}\` never moves; \`v${version.split('.')[0]}\` moves to the newest release of its major version. A full SHA is safer than both.

## Prove it

The bundles are built by the release's own workflow, which attests where they come from. In a checkout of the tag:

\`\`\`sh
gh attestation verify actions/dist/index.js --repo ${REPOSITORY}
npm ci && npm run check:dist
\`\`\`

\`SHA256SUMS\` names every bundle and every file of this release; \`sbom.cdx.json\` (CycloneDX) what is inside the bundles.
`;
}

/** The text below \`## VERSION\`, as changesets write it. */
export function sectionOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.split('\n', 1)[0]?.trim() === version);
  const text = own?.slice(own.indexOf('\n') + 1).trim();
  if (!text) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return text;
}
