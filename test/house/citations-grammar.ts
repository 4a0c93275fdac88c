import type { Page } from './citations-pages.ts';

/** All that a comment may refer to. */
export interface Library {
  /** Pages that are cited by section: the fact pages and the contract, by file name. */
  readonly cited: ReadonlyMap<string, Page>;
  /** Says whether a path of the repository exists, or, without a slash, a page for readers (`docs/*.md`, README.md). */
  readonly exists: (path: string) => boolean;
}

export interface Found {
  /** Citations that lead somewhere: `softlayer-api.md 7.3`. */
  readonly citations: readonly string[];
  /** What is wrong with others, one sentence each. */
  readonly problems: readonly string[];
}

/** The name of a Markdown page, with its folders. */
const PAGE = /(?<![\w/.@-])(?:[\w.@-]+\/)*[\w.-]*\w\.md(?!\w)/g;
const ID = String.raw`(?:[A-Z]\d+|\d+(?:\.\d+)*)(?![\w])`;
const IDS = new RegExp(`^ (${ID}(?:, ${ID})*)`);
/** What would be a section too, but for its spelling. */
const TAIL = /^(?:,? and (?:[A-Z]\d+|\d)| ?(?:-|–|\.\.|to) ?\d|,? \(?(?:row|step|fact|item|entry|line) \d)/;
/** How pages were cited before they were pages of this repository. */
const OLD =
  /\bpitfalls?\b(?!\.md)[,:]? ?(?:[A-Z]\d|\d)|\(pitfalls\b(?!\.md)|\(contract\b(?!\.md)|\bfacts? \d+\b|\b(?:softlayer-api|ibm-cloud-apis|encrypted-formats|test-lab|vpc-api)\b ?\d/g;

/** Reads the citations in a comment, which comes in one line. */
export function citationsIn(text: string, library: Library): Found {
  const citations: string[] = [];
  const problems: string[] = [...text.matchAll(OLD)].map(
    ({ index }) => `"${excerpt(text, index)}" cites without page and section`,
  );
  for (const { 0: name, index } of text.matchAll(PAGE)) {
    const page = library.cited.get(name);
    const after = text.slice(index + name.length);
    const read = page ? sectionsAfter(after, page) : undefined;
    if (!page || (read?.length === 0 && library.exists(name))) {
      const problem = pathProblem(name, library);
      if (problem !== undefined) problems.push(`"${excerpt(text, index)}": ${problem}`);
      continue;
    }
    if (read?.length === 0) problems.push(`"${excerpt(text, index)}" names no section of ${name}`);
    for (const { section, known } of read ?? [])
      if (known) citations.push(`${name} ${section}`);
      else problems.push(`${name} has no section ${section}`);
    const tail = after.slice((read ?? []).reduce((length, { section }) => length + section.length + 2, -1));
    if ((read ?? []).length > 0 && TAIL.test(tail))
      problems.push(`"${excerpt(text, index)}": sections are a list with commas, each with its whole number`);
  }
  return { citations, problems };
}

interface Section {
  readonly section: string;
  readonly known: boolean;
}

/** Numbers and ids; on a page without them the names of headings. */
function sectionsAfter(text: string, page: Page): Section[] {
  if (page.sections.size > 0) {
    const ids = IDS.exec(text)?.[1]?.split(', ') ?? [];
    return ids.map((section) => ({ section, known: page.sections.has(section) }));
  }
  const sections: Section[] = [];
  for (let rest = text; /^,? \w/.test(rest) && (sections.length === 0) === rest.startsWith(' '); ) {
    const title = rest.replace(/^,? /, '');
    const name = [...page.names]
      .sort((a, b) => b.length - a.length)
      .find(
        (heading) =>
          heading !== '' && title.startsWith(heading) && !/^[\w-]/.test(title.slice(heading.length)),
      );
    if (name === undefined) break;
    sections.push({ section: name, known: true });
    rest = title.slice(name.length);
  }
  const word = /^ ([\w-]+)/.exec(text)?.[1];
  return sections.length === 0 && word !== undefined ? [{ section: word, known: false }] : sections;
}

/** Paths lead into this repository, or begin with the owner and name of another one. */
function pathProblem(path: string, library: Library): string | undefined {
  if (library.exists(path)) return undefined;
  const parts = path.split('/');
  if (parts.length === 1) return `${path} is no page of the docs`;
  const inside = library.exists(parts[0] ?? '') || path.startsWith('.');
  return !inside && parts.length > 2 ? undefined : `${path} does not exist`;
}

function excerpt(text: string, index: number): string {
  return text.slice(Math.max(0, index - 12), index + 48);
}
