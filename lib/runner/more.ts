/** Of which the page is generated: every code of an error, with its causes and cures. */
const PAGE = 'docs/troubleshooting.md';

/**
 * Where more is told about a code: the page in the very version that runs, where the runner tells both repository and
 * version, else its path in the repository. Both come from the environment: what is no plain name makes no address.
 */
export function moreAbout(code: string, env: NodeJS.ProcessEnv): string {
  const place = `${PAGE}#${code.toLowerCase()}`;
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const version = env['GITHUB_ACTION_REF'] ?? '';
  const known =
    /^https:\/\/[a-z0-9.-]+(:\d+)?$/i.test(server) &&
    /^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(repository) &&
    /^\w[\w./-]{0,100}$/.test(version) &&
    !version.includes('..');
  return known ? `${server}/${repository}/blob/${version}/${place}` : place;
}
