/** Where each code is told at length: a heading of this page, which `npm run docs` makes from the sources. */
const PAGE = 'docs/troubleshooting.md';

/** What the runner says must look like what it is before it goes into a link. */
const SERVER = /^https:\/\/[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\d{1,5})?$/i;
const REPOSITORY = /^[a-z0-9][a-z0-9-]{0,38}\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i;
const REF = /^[a-z0-9_](?!.*(?:\.\.|\/\/))[a-z0-9._/-]{0,199}$/i;

/**
 * The page's section about a code: a URL of the repository and version that the action runs from, where the runner
 * tells both, else the path in the repository (a local action, a command line).
 */
export function moreAbout(code: string, env: NodeJS.ProcessEnv): string {
  const section = `${PAGE}#${code.toLowerCase()}`;
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  const known = SERVER.test(server) && REPOSITORY.test(repository) && REF.test(ref);
  return known ? `${server}/${repository}/blob/${ref}/${section}` : section;
}
